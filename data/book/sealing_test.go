package book_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"go.etcd.io/bbolt"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/box"
)

// voting opens a secret vote of five: m1 to m4 present, m5 in writing.
func voting(t *testing.T) (*book.Book, data.Round, data.Meeting) {
	t.Helper()
	b, round := planned(t, data.Secret)
	must(t, b.OpenVote(round.ID, passphrase))
	m, err := b.Meeting(round.ID)
	must(t, err)
	return b, round, m
}

func TestAWrongPassphraseLeavesTheVoteOn(t *testing.T) {
	b, round, _ := voting(t)
	cast(t, b, round.ID, "m1", marks(data.Yes, data.Yes, data.Yes), false)
	_, err := b.CloseVote(round.ID, "mật khẩu khác hẳn")
	problem(t, err, "Mật khẩu hòm phiếu không đúng")
	if !errors.Is(err, box.ErrPassphrase) {
		t.Error("the cause is not told")
	}
	cast(t, b, round.ID, "m2", marks(data.Yes, data.Yes, data.Yes), false)
	result, err := b.CloseVote(round.ID, passphrase)
	if o, _ := result.Of(1); err != nil || o.Yes != 2 {
		t.Errorf("%d yes, %v", o.Yes, err)
	}
}

// A box whose passphrase nobody remembers stays closed: the vote is void, with a
// reason, and is held again.
func TestAVoteWhosePassphraseIsLostIsHeldAgain(t *testing.T) {
	b, round, m := voting(t)
	cast(t, b, round.ID, "m1", marks(data.Yes, data.Yes, data.Yes), false)
	problem(t, b.StopVote(round.ID, "  "), "lý do")
	must(t, b.StopVote(round.ID, "Ban kiểm phiếu không còn mật khẩu hòm phiếu"))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if p.Meeting.Stage != data.Stopped || p.Meeting.Stopped == "" || p.Result == nil || len(p.Result.Nominees) != 0 || !p.Meeting.Failed() {
		t.Errorf("after the stop: %+v, %+v", p.Meeting, p.Result)
	}
	if list, err := b.Ballots(round.ID); len(list) != 0 || err != nil {
		t.Errorf("ballots of a stopped vote: %v, %v", list, err)
	}
	if _, err := os.Stat(b.KeyPath(m.ID)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the key of the stopped vote is still there")
	}
	again := p.Meeting
	again.ID = 0
	again, err = b.Plan(again)
	must(t, err)
	if again.Stopped != "" || again.RollSHA256 != "" || len(again.Voted) != 0 || !again.VoteOpened.IsZero() || again.Box.Recipient != "" {
		t.Errorf("of the stopped vote the next one keeps %+v", again)
	}
	must(t, b.OpenVote(round.ID, "một mật khẩu mới"))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.No, data.Yes), false)
	}
	result, err := b.CloseVote(round.ID, "một mật khẩu mới")
	if err != nil || len(result.Awarded()) != 2 {
		t.Errorf("the second vote: %v, %v", result.Awarded(), err)
	}
}

// The box and its journal are compared when the box is opened.
func TestABoxThatWasTamperedWithIsNotCounted(t *testing.T) {
	for words, tamper := range map[string]func(b *book.Book, m data.Meeting){
		"nhật ký có 2 phiếu": func(b *book.Book, m data.Meeting) { // a record less
			j := box.Journal{Path: b.JournalPath(m.ID)}
			steps, _, err := j.Read(m.Box.Recipient)
			must(t, err)
			must(t, j.Cut(steps[2].Before))
		},
		"giống nhau 2 phiếu": func(b *book.Book, m data.Meeting) { // another ballot in place of one
			j := box.Journal{Path: b.JournalPath(m.ID)}
			steps, _, err := j.Read(m.Box.Recipient)
			must(t, err)
			forged, err := box.Seal(box.Content{}, m.Box.Recipient, m.Box.Size, box.Pad)
			must(t, err)
			must(t, j.Begin(m.Box.Recipient))
			must(t, j.Append(forged))
			for _, s := range steps[1:] {
				must(t, j.Append(s.Sealed...))
			}
		},
		"Không đọc được nhật ký": func(b *book.Book, m data.Meeting) { must(t, os.Remove(b.JournalPath(m.ID))) },
		"Không đọc được khóa":    func(b *book.Book, m data.Meeting) { must(t, os.Remove(b.KeyPath(m.ID))) },
	} {
		b, round, m := voting(t)
		for _, id := range []string{"m1", "m2", "m3"} {
			cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.Yes), false)
		}
		tamper(b, m)
		_, err := b.CloseVote(round.ID, passphrase)
		problem(t, err, words)
		problem(t, err, "biểu quyết lại")
		must(t, b.StopVote(round.ID, "Hòm phiếu không khớp nhật ký")) // the way out works
	}
}

// A ballot that cannot be written to the journal is not received.
func TestABallotThatTheJournalRefusesIsNotReceived(t *testing.T) {
	b, round, m := voting(t)
	path := b.JournalPath(m.ID)
	must(t, os.Rename(path, path+".x"))
	problem(t, refused(b.Cast(round.ID, "m1", marks(data.Yes), false)), "phiếu chưa được nhận")
	must(t, os.Rename(path+".x", path))
	if in, err := b.TurnedIn(round.ID); in != 0 || err != nil {
		t.Errorf("%d ballots in the box, %v", in, err)
	}
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
}

// What a power cut left in the journal without the data file is no ballot.
func TestAJournalThatIsAheadIsCutBack(t *testing.T) {
	b, round, m := voting(t)
	cast(t, b, round.ID, "m1", marks(data.Yes, data.Yes, data.Yes), false)
	stray, err := box.Seal(box.Content{Marks: marks(data.No)}, m.Box.Recipient, m.Box.Size, box.Pad)
	must(t, err)
	must(t, box.Journal{Path: b.JournalPath(m.ID)}.Append(stray))
	file, err := os.OpenFile(b.JournalPath(m.ID), os.O_APPEND|os.O_WRONLY, 0)
	must(t, err)
	_, err = file.WriteString("nửa bản ghi")
	must(t, errors.Join(err, file.Close()))
	cast(t, b, round.ID, "m2", marks(data.Yes, data.Yes, data.Yes), false)
	result, err := b.CloseVote(round.ID, passphrase)
	if o, _ := result.Of(1); err != nil || o.Yes != 2 || o.Against != 0 {
		t.Errorf("%+v, %v", o, err)
	}
}

// After the count no key is left, in no file and on no old page.
func TestTheKeyGoesWithTheCount(t *testing.T) {
	b, round, m := voting(t)
	locked, err := os.ReadFile(b.KeyPath(m.ID))
	must(t, err)
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.KeepCopy())
	must(t, filepath.WalkDir(filepath.Dir(b.Path()), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if bytes.Contains(text, locked) || bytes.Contains(text, []byte("AGE-SECRET-KEY")) || bytes.Contains(text, []byte("-> scrypt")) {
			t.Errorf("the key is in %s", path)
		}
		return err
	}))
	if _, err := os.Stat(b.JournalPath(m.ID)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the journal is still there")
	}
}

// Stopped between the count and the end of the key: the next start ends it, and one
// file that cannot be ended does not keep the others.
func TestAKeyThatOutlivedItsVoteGoesAtTheNextStart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "so.db")
	round := killVote(t, path)
	b := reopen(t, path)
	m, err := b.Meeting(round.ID)
	must(t, err)
	key, err := os.ReadFile(b.KeyPath(m.ID))
	must(t, err)
	must(t, b.StopVote(round.ID, "thử"))
	must(t, b.Close())
	must(t, box.KeyFile{Path: b.KeyPath(m.ID)}.Write(key))
	must(t, os.MkdirAll(filepath.Join(b.JournalPath(m.ID), "không phải tệp"), 0o700))
	b = reopen(t, path)
	if _, err := os.Stat(b.KeyPath(m.ID)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the key is still there")
	}
	if faults := b.Check(); len(faults) != 1 || !strings.Contains(faults[0].Error(), ".nhat-ky") {
		t.Errorf("faults %v", faults)
	}
	must(t, b.Close())
}

// A data file that does not know of the vote, as an older copy would not, or that
// lies in the same folder, destroys nothing of it.
func TestTheBoxOfAVoteThatTheFileDoesNotKnowStays(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "so.db")
	must(t, reopen(t, path).Close())
	before, err := os.ReadFile(path)
	must(t, err)
	must(t, os.Remove(path))
	round := killVote(t, path)
	b := reopen(t, path)
	m, err := b.Meeting(round.ID)
	must(t, err)
	cast(t, b, round.ID, "m1", killBallot(1), false)
	must(t, b.Close())
	other := reopen(t, filepath.Join(folder, "khac.db"))
	must(t, other.Close())
	must(t, os.WriteFile(path, before, 0o600)) // an older copy takes its place
	b = reopen(t, path)
	for _, left := range []string{b.KeyPath(m.ID), b.JournalPath(m.ID)} {
		if _, err := os.Stat(left); err != nil {
			t.Errorf("%s is gone", left)
		}
	}
	if faults := b.Check(); len(faults) == 0 || !strings.Contains(faults[0].Error(), "ban kiểm phiếu giữ") {
		t.Errorf("nobody is told: %v", faults)
	}
	must(t, b.Close())
}

// A vote goes on after the program was closed in the middle.
func TestAVoteGoesOnAfterAnotherStart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "so.db")
	round := killVote(t, path)
	b := reopen(t, path)
	cast(t, b, round.ID, "m1", killBallot(1), false)
	must(t, b.Close())
	b = reopen(t, path)
	cast(t, b, round.ID, "m2", killBallot(2), false)
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.Close())
}

// While the vote is on nothing but the number of ballots can be found out, and the
// file does not tell ballots apart by their size.
func TestNoInterimResults(t *testing.T) {
	b, round, _ := voting(t)
	sizes := make(map[int]bool)
	for i, choice := range []data.Choice{data.Yes, data.Blank, data.No} {
		cast(t, b, round.ID, []string{"m1", "m2", "m3"}[i], marks(choice, choice, choice), false)
	}
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if p.Result != nil || len(p.Meeting.Box.Receipts) != 0 || p.Meeting.Box.Journal != "" {
		t.Errorf("known during the vote: %+v, %+v", p.Result, p.Meeting.Box)
	}
	copied := filepath.Join(t.TempDir(), "xem.db")
	raw, err := os.ReadFile(b.Path())
	must(t, err)
	must(t, os.WriteFile(copied, raw, 0o600))
	db, err := bbolt.Open(copied, 0o600, &bbolt.Options{ReadOnly: true, Timeout: time.Second})
	must(t, err)
	must(t, db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket([]byte("d")).ForEach(func(k, v []byte) error {
			if strings.HasPrefix(string(k), "sealed\x00") {
				sizes[len(v)] = true
			}
			if bytes.Contains(v, []byte(`"choice"`)) {
				t.Errorf("a choice lies open under %q", k)
			}
			return nil
		})
	}))
	must(t, db.Close())
	if len(sizes) != 1 {
		t.Errorf("sealed ballots of %d lengths", len(sizes))
	}
}

// Every voter finds the receipt in the minutes' list; ballots from paper have none.
func TestReceiptsAreListedWithoutVotes(t *testing.T) {
	b, round, _ := voting(t)
	var given []string
	for _, id := range []string{"m3", "m1", "m5"} {
		receipt, err := b.Cast(round.ID, id, marks(data.Yes, data.No, data.Yes), false)
		must(t, err)
		given = append(given, receipt)
	}
	must(t, b.TakeBallots(round.ID, "tệp", []data.Ballot{{Label: "x", Marks: marks(data.No)}}))
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	m, err := b.Meeting(round.ID)
	must(t, err)
	slices.Sort(given)
	if !slices.Equal(m.Box.Receipts, given) || m.Box.Papers != 1 {
		t.Errorf("receipts %q, given %q; %d papers", m.Box.Receipts, given, m.Box.Papers)
	}
	list, err := b.Ballots(round.ID)
	must(t, err)
	for _, ballot := range list {
		for _, receipt := range given {
			if ballot.Label == receipt {
				t.Errorf("a ballot stands under its receipt: %+v", ballot)
			}
		}
	}
}

func TestReceiptsWithVotesWhereTheCouncilResolvedSo(t *testing.T) {
	b, round := planned(t, data.Secret)
	replan(t, b, round.ID, func(m *data.Meeting) {
		m.Box.Lists, m.Seats[3].Recused, m.Seats[4].Attendance = true, nil, data.Absent
	})
	must(t, b.OpenVote(round.ID, passphrase))
	receipt, err := b.Cast(round.ID, "m1", marks(data.Yes, data.No, data.Blank), false)
	must(t, err)
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	list, err := b.Ballots(round.ID)
	if err != nil || len(list) != 1 || list[0].Label != receipt || list[0].Marks[1].Choice != data.No {
		t.Errorf("%+v, %v", list, err)
	}
}

// What was frozen when the vote was opened is what is counted.
func TestTheRollIsFrozen(t *testing.T) {
	b, round, m := voting(t)
	sum := sha256.Sum256([]byte(m.Roll))
	if m.RollSHA256 != hex.EncodeToString(sum[:]) || !strings.Contains(m.Roll, "m4\tThành viên 4") {
		t.Errorf("roll %s:\n%s", m.RollSHA256, m.Roll)
	}
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	must(t, b.Move(round.ID, "m2", data.Move{At: day.Add(time.Hour), Leaves: true}))
	p, err := b.Proceedings(round.ID)
	if err != nil || p.Roll() != m.Roll {
		t.Error("voting or leaving changed the roll")
	}
	p.Meeting.Seats[0].Recused = []int{1}
	if p.Roll() == m.Roll {
		t.Error("another recusal gives the same roll")
	}
}

// A key that cannot be destroyed is told of, and the vote is over all the same.
func TestAKeyThatCannotBeDestroyedIsToldOf(t *testing.T) {
	b, round, m := voting(t)
	must(t, os.Remove(b.KeyPath(m.ID)))
	must(t, os.MkdirAll(filepath.Join(b.KeyPath(m.ID), "không phải tệp"), 0o700))
	problem(t, b.StopVote(round.ID, "thử"), "chưa hủy được khóa")
	if m, err := b.Meeting(round.ID); err != nil || m.Stage != data.Stopped {
		t.Errorf("the vote is %s, %v", m.Stage, err)
	}
}

// The vote is closed before the box is opened: what an opening that fails leaves on
// the disk is no interim result.
func TestNobodyVotesAfterAnOpeningThatFailed(t *testing.T) {
	b, round, m := voting(t)
	for _, id := range []string{"m1", "m2"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.Yes), false)
	}
	j := box.Journal{Path: b.JournalPath(m.ID)}
	steps, _, err := j.Read(m.Box.Recipient)
	must(t, err)
	must(t, j.Cut(steps[1].Before))
	_, err = b.CloseVote(round.ID, passphrase)
	problem(t, err, "nhật ký có 1 phiếu")
	closed := "Biểu quyết đã đóng"
	problem(t, refused(b.Cast(round.ID, "m3", marks(data.Yes), false)), closed)
	problem(t, b.TakeBallots(round.ID, "tệp", []data.Ballot{{Label: "x"}}), closed)
	problem(t, b.EnterPaper(round.ID, 1, 1, nil, false), closed)
	problem(t, b.Move(round.ID, "m3", data.Move{At: day.Add(time.Hour), Leaves: true}), "đã kết thúc")
	must(t, j.Append(steps[1].Sealed...)) // mended by hand: the count goes on where it stopped
	result, err := b.CloseVote(round.ID, passphrase)
	if o, _ := result.Of(1); err != nil || o.Yes != 2 {
		t.Errorf("%d yes, %v", o.Yes, err)
	}
}

// One step that never came into the data file is what a power cut leaves; more are
// something else, and are told.
func TestADataFileThatLostBallotsIsNotCounted(t *testing.T) {
	path := filepath.Join(t.TempDir(), "so.db")
	round := killVote(t, path)
	older, err := os.ReadFile(path)
	must(t, err)
	b := reopen(t, path)
	for i := 1; i <= 3; i++ {
		cast(t, b, round.ID, fmt.Sprint("m", i), killBallot(i), false)
	}
	must(t, b.Close())
	must(t, os.WriteFile(path, older, 0o600))
	b = reopen(t, path)
	_, err = b.CloseVote(round.ID, passphrase)
	problem(t, err, "Hòm phiếu có 0 phiếu, nhật ký có 2 phiếu")
	must(t, b.Close())
}

// An opinion in writing that is void has no receipt: it is not among the opinions
// that the minutes count.
func TestAVoidOpinionInASecretVote(t *testing.T) {
	b, round, _ := voting(t)
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.Yes), false)
	}
	receipt, err := b.Cast(round.ID, "m5", nil, true)
	must(t, err)
	result, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	if receipt != "" || result.Ballots.Written != 0 || result.Ballots.Valid != 3 {
		t.Errorf("receipt %q, ballots %+v", receipt, result.Ballots)
	}
	p, err := b.Proceedings(round.ID)
	must(t, err)
	must(t, p.Reconcile())
}

// Listed whole, the ballot of a recused member or an opinion would tell whose it is.
func TestBallotsThatWouldTellWhoseTheyAreAreNotListed(t *testing.T) {
	b, round := planned(t, data.Secret) // m4 is recused, m5 writes
	replan(t, b, round.ID, func(m *data.Meeting) { m.Box.Lists = true })
	problem(t, b.OpenVote(round.ID, passphrase), "phiếu của Thành viên 4 sẽ lộ")
	replan(t, b, round.ID, func(m *data.Meeting) { m.Seats[3].Recused = nil })
	problem(t, b.OpenVote(round.ID, passphrase), "phiếu của Thành viên 5 sẽ lộ")
	replan(t, b, round.ID, func(m *data.Meeting) { m.Seats[4].Attendance = data.Absent })
	must(t, b.OpenVote(round.ID, passphrase))
}
