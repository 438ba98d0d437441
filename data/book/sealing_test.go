package book_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
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

// A roll that is not the frozen one, or that names more voters than there are
// ballots, stops the count and says so.
func TestARollThatWasTamperedWithIsNotCounted(t *testing.T) {
	for words, change := range map[string]func(*data.Meeting){
		"không còn như lúc mở biểu quyết":                          func(m *data.Meeting) { m.Seats[1].Recused = []int{3} },
		"Danh sách ghi 3 phiếu đã nộp, hòm phiếu có 2 phiếu":       func(m *data.Meeting) { m.Voted = append(m.Voted, "m3") },
		"Danh sách ghi 1 phiếu đã nộp, hòm phiếu có 2 phiếu. Dừng": func(m *data.Meeting) { m.Voted = m.Voted[:1] },
	} {
		b, round, _ := voting(t)
		cast(t, b, round.ID, "m1", marks(data.Yes), false)
		cast(t, b, round.ID, "m2", marks(data.Yes), false)
		must(t, b.Rewrite(round.ID, change))
		_, err := b.CloseVote(round.ID, passphrase)
		problem(t, err, words)
		must(t, b.StopVote(round.ID, "Danh sách không khớp"))
	}
}
