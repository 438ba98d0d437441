//go:build window

package walk

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
)

// passphrase is what the counting committee types: the same keys in Telex.
const passphrase = "hoa phuong 2026"

// A council of nine votes on thirty nominees in the window, by the keyboard alone:
// from opening the vote to the count.
func TestNineMembersVoteOnThirtyNominees(t *testing.T) {
	home := person(t)
	dataFile := filepath.Join(home, ".config", "thidua", "so-thi-dua.db")
	round := bigRound(t, dataFile)
	s := start(t, home)
	s.key("alt+5")
	s.titled("Phiên họp")
	s.key("Return")
	s.asked()
	s.shot("41-passphrase")
	s.fields(passphrase, passphrase)
	s.key("Return")
	s.done()
	s.shot("42-board")
	s.key("Return") // invites the first
	for i := range bigMembers {
		s.bigBallot(i)
	}
	s.shot("44-all-in")
	s.key("Return")
	s.asked()
	s.fields(passphrase)
	s.key("Return")
	s.done()
	s.shot("45-result")
	s.close()
	sameBigCount(t, dataFile, round)
}

const (
	bigMembers  = 9
	bigNominees = 30
)

// bigChoice is the key that a member presses on a nominee: all kinds of columns,
// from nine times yes to none.
func bigChoice(member, nominee int) string {
	return []string{"1", "1", "2", "3"}[(member*nominee+nominee/3)%4]
}

// bigBallot is one member at the machine. All keys but the first and the last ones
// are pressed without a look at the window, as fast as somebody who knows the list.
func (s *screen) bigBallot(member int) {
	s.t.Helper()
	s.key("Return")
	var keys []string
	for n := range bigNominees {
		keys = append(keys, bigChoice(member, n), "Return")
	}
	args := append([]string{"key", "--clearmodifiers", "--delay", "40"}, keys...)
	if _, err := s.tool("xdotool", args...); err != nil {
		s.t.Fatalf("the ballot of member %d: %v", member+1, err)
	}
	s.rest()
	s.shot(fmt.Sprintf("43-summary-%d", member+1))
	s.key("n", "Return", "Return") // hands in, says so, and takes the receipt
}

// bigRound writes a round into the data file up to its meeting.
func bigRound(t *testing.T, path string) data.Round {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	b, err := book.Open(book.Params{Path: path, Movements: plan.Default(), Law: law.Default()})
	must(t, err)
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	c := council
	m := data.Meeting{Round: round.ID, Number: minutes, Venue: venue, Opens: time.Date(2026, 11, 20, 8, 0, 0, 0, time.Local),
		Counters: []string{"m2", "m3"}, Rule: data.Rule{Method: data.Secret}}
	for i := range bigMembers {
		member := data.Member{ID: fmt.Sprint("m", i+1), Name: fmt.Sprint("Thành viên ", i+1), Role: data.Ordinary}
		if i == 0 {
			member.Role = data.Chair
		}
		c.Members = append(c.Members, member)
		m.Seats = append(m.Seats, data.Seat{Member: member.ID, Attendance: data.Present})
	}
	_, err = b.SaveCouncil(c, round.ID)
	must(t, err)
	var list []data.Dossier
	for n := range bigNominees {
		list = append(list, data.Dossier{Number: n + 1, Name: fmt.Sprint("Người thứ ", n+1), Kind: data.Kinds[n%3]})
	}
	must(t, b.Import(round.ID, "danh sách", list))
	_, err = b.Plan(m)
	must(t, err)
	must(t, b.Close())
	return round
}

// sameBigCount compares the count with the keys that were pressed, and looks for
// what must not be left.
func sameBigCount(t *testing.T, path string, round data.Round) {
	t.Helper()
	b, err := book.Open(book.Params{Path: path, Movements: plan.Default(), Law: law.Default()})
	must(t, err)
	defer b.Close()
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if p.Result == nil {
		t.Fatal("there is no count")
	}
	for n := range bigNominees {
		var keys string
		for m := range bigMembers {
			keys += bigChoice(m, n)
		}
		o, _ := p.Result.Of(n + 1)
		if o.Yes != strings.Count(keys, "1") || o.Against != strings.Count(keys, "2") || o.Blank != strings.Count(keys, "3") {
			t.Errorf("nominee %d: %d-%d-%d, pressed %s", n+1, o.Yes, o.Against, o.Blank, keys)
		}
	}
	if len(p.Meeting.Box.Receipts) != bigMembers {
		t.Errorf("receipts %q", p.Meeting.Box.Receipts)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(path), "hom-phieu", "*")); len(left) > 0 || err != nil {
		t.Errorf("left of the box: %q, %v", left, err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
