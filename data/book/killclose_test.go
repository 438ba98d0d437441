package book_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"thidua/data"
)

// closeVar makes the program a child that closes the vote in the data file named.
const closeVar = "THIDUA_CLOSE_IN"

// closeAll is the child: it says when it begins, and closes the vote.
func closeAll(path string) {
	b, err := openEasy(path)
	if err != nil {
		fmt.Println("FAIL", err)
		return
	}
	rounds, _ := b.Rounds()
	fmt.Println("NOW")
	if _, err := b.CloseVote(rounds[0].ID, passphrase); err != nil {
		fmt.Println("FAIL", err)
	}
}

// Killed at any moment of the count the program counts at the next start what it
// would have counted, and nothing of the key is left in the end.
func TestAKilledCountIsRepeated(t *testing.T) {
	t.Parallel()
	full := filepath.Join(t.TempDir(), "day-du")
	round := fullVote(t, filepath.Join(full, "so.db"))
	stages := make(map[data.Stage]int)
	for range 40 {
		folder := filepath.Join(t.TempDir(), "sổ")
		must(t, os.CopyFS(folder, os.DirFS(full)))
		path := filepath.Join(folder, "so.db")
		killClosing(t, path)
		b := reopen(t, path)
		m, err := b.Meeting(round.ID)
		must(t, err)
		stages[m.Stage]++
		if m.Stage == data.Voting {
			_, err := b.CloseVote(round.ID, passphrase)
			must(t, err)
		}
		must(t, b.Close())
		countKilled(t, path, round.ID)
		if left, err := filepath.Glob(filepath.Join(folder, "hom-phieu", "*")); len(left) > 0 || err != nil {
			t.Fatalf("left of the box: %q, %v", left, err)
		}
	}
	t.Logf("killed at %v", stages)
}

// fullVote is a vote in which all have handed in.
func fullVote(t *testing.T, path string) data.Round {
	t.Helper()
	round := killVote(t, path)
	b := reopen(t, path)
	for i := 1; i <= killMembers; i++ {
		cast(t, b, round.ID, fmt.Sprint("m", i), killBallot(i), false)
	}
	must(t, b.Close())
	return round
}

// killClosing lets a child close the vote and kills it some moments after it began.
func killClosing(t *testing.T, path string) {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), closeVar+"="+path)
	out, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	said := make([]byte, 8)
	if n, err := out.Read(said); err != nil || string(said[:n]) != "NOW\n" {
		t.Fatalf("the child said %q, %v", said[:n], err)
	}
	for range 1 << rand.IntN(20) { // from at once to when it is over
		runtime.Gosched()
	}
	must(t, child.Process.Kill())
	_ = child.Wait() // killed, or at its end already
}
