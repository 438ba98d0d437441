package book_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
)

// The environment variables by which the test speaks with itself: castVar makes
// the program a child that takes ballots in the data file named, soakVar asks for
// another number of rounds.
const (
	castVar = "THIDUA_CAST_INTO"
	soakVar = "THIDUA_SOAK"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(castVar); path != "" {
		castAll(path)
		return
	}
	if path := os.Getenv(closeVar); path != "" {
		closeAll(path)
		return
	}
	os.Exit(m.Run())
}

// killMembers is how many members a council that is killed has: several kills fall
// into one vote.
const killMembers = 21

// killVote is the vote that is killed: every member present.
func killVote(t *testing.T, path string) data.Round {
	t.Helper()
	b := reopen(t, path)
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	c := council()
	for i := len(c.Members); i < killMembers; i++ {
		c.Members = append(c.Members, data.Member{ID: fmt.Sprint("m", i+1), Name: fmt.Sprint("Thành viên ", i+1), Role: data.Ordinary})
	}
	_, err = b.SaveCouncil(c, round.ID)
	must(t, err)
	must(t, b.Import(round.ID, "danh sách", nominees(5)))
	m := data.Meeting{Round: round.ID, Opens: day, Counters: []string{"m2"}, Rule: data.Rule{Method: data.Secret}}
	for _, member := range c.Members {
		m.Seats = append(m.Seats, data.Seat{Member: member.ID, Attendance: data.Present})
	}
	_, err = b.Plan(m)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	must(t, b.Close())
	return round
}

func reopen(t testing.TB, path string) *book.Book {
	t.Helper()
	b, err := openEasy(path)
	must(t, err)
	return b
}

func openEasy(path string) (*book.Book, error) {
	return book.Open(book.Params{Path: path, Movements: plan.Default(), Law: law.Default(), Clock: func() time.Time { return day }, Work: easy})
}

// killBallot tells members apart: member i says yes to nominee n if bit n of i is set.
func killBallot(member int) []data.Mark {
	var list []data.Mark
	for n := 1; n <= 5; n++ {
		c := data.No
		if member>>(n-1)&1 == 1 {
			c = data.Yes
		}
		list = append(list, data.Mark{Nominee: n, Choice: c})
	}
	return list
}

// castAll is the child: it takes the ballots that are missing and says so after
// each that was received.
func castAll(path string) {
	b, err := openEasy(path)
	if err != nil {
		fmt.Println("FAIL", err)
		return
	}
	rounds, _ := b.Rounds()
	m, _ := b.Meeting(rounds[0].ID)
	for i := 1; i <= killMembers; i++ {
		id := fmt.Sprint("m", i)
		if m.HasVoted(id) {
			continue
		}
		receipt, err := b.Cast(rounds[0].ID, id, killBallot(i), false)
		if err != nil {
			fmt.Println("FAIL", err)
			return
		}
		fmt.Println("ACK", id, receipt)
	}
}

// TestNoReceivedBallotIsLostOrCountedTwice kills the program at any moment while it
// takes ballots, opens the book again, and goes on, vote after vote.
func TestNoReceivedBallotIsLostOrCountedTwice(t *testing.T) {
	t.Parallel()
	kills := 50
	if n, err := strconv.Atoi(os.Getenv(soakVar)); err == nil {
		kills = n
	}
	for done := 0; done < kills; {
		done += killedVote(t, kills-done)
	}
}

// killedVote carries one vote through at most so many kills, and gives how many
// there were.
func killedVote(t *testing.T, most int) (kills int) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "so.db")
	round := killVote(t, path)
	received := make(map[string]string)
	for kills < most {
		killed := castUntilKilled(t, path, received)
		checkReceived(t, path, round.ID, received)
		if !killed {
			break
		}
		kills++
	}
	for castUntilKilled(t, path, received, -1) {
	}
	closeKilled(t, path, round.ID, received)
	return max(kills, 1)
}

// castUntilKilled runs the child and kills it some moments after one of its first
// acknowledgements; it reports whether the child was killed before its end. An
// argument of -1 lets it end.
func castUntilKilled(t *testing.T, path string, received map[string]string, after ...int) bool {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), castVar+"="+path)
	out, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	at := rand.IntN(4)
	if len(after) > 0 {
		at = after[0]
	}
	lines := bufio.NewScanner(out)
	for seen := 0; ; seen++ {
		if seen == at {
			for range rand.IntN(2000) {
				runtime.Gosched()
			}
			must(t, child.Process.Kill())
		}
		if !lines.Scan() {
			break
		}
		note(t, lines.Text(), received)
	}
	return child.Wait() != nil
}

// note keeps what the child said was received.
func note(t *testing.T, line string, received map[string]string) {
	t.Helper()
	fields := strings.SplitN(line, " ", 3)
	if len(fields) != 3 || fields[0] != "ACK" {
		t.Fatalf("the child said %q", line)
	}
	received[fields[1]] = fields[2]
}

// checkReceived opens the book as the person would: it must be whole, and the roll
// must name everybody whose ballot was received.
func checkReceived(t *testing.T, path string, round uint64, received map[string]string) {
	t.Helper()
	b := reopen(t, path)
	for _, fault := range b.Check() {
		t.Error("check:", fault)
	}
	m, err := b.Meeting(round)
	must(t, err)
	for id := range received {
		if !m.HasVoted(id) {
			t.Fatalf("the ballot of %s was received and is lost", id)
		}
	}
	if in, err := b.TurnedIn(round); err != nil || in != len(m.Voted) {
		t.Fatalf("%d ballots of %d voters, %v", in, len(m.Voted), err)
	}
	must(t, b.Close())
}

// countKilled compares the count with what the members chose.
func countKilled(t *testing.T, path string, round uint64) data.Meeting {
	t.Helper()
	b := reopen(t, path)
	p, err := b.Proceedings(round)
	must(t, err)
	if p.Result == nil {
		t.Fatal("there is no count")
	}
	for n := 1; n <= 5; n++ {
		yes := 0
		for i := 1; i <= killMembers; i++ {
			yes += i >> (n - 1) & 1
		}
		if o, _ := p.Result.Of(n); o.Yes != yes || o.Yes+o.Against != killMembers {
			t.Fatalf("nominee %d: %d yes, %d no, want %d yes of %d", n, o.Yes, o.Against, yes, killMembers)
		}
	}
	must(t, b.Close())
	return p.Meeting
}

// closeKilled closes the vote, and looks for the receipts that were given.
func closeKilled(t *testing.T, path string, round uint64, received map[string]string) {
	t.Helper()
	b := reopen(t, path)
	_, err := b.CloseVote(round, passphrase)
	must(t, err)
	must(t, b.Close())
	m := countKilled(t, path, round)
	for id, receipt := range received {
		if !slices.Contains(m.Box.Receipts, receipt) {
			t.Fatalf("the receipt of %s, %q, is not among those found in the box", id, receipt)
		}
	}
}
