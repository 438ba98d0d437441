package book

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
	"thidua/data/vote"
)

// PaperEntry says by whom a ballot on paper was typed already.
type PaperEntry struct {
	Number        int // written on the ballot by the committee
	First, Second bool
}

// PaperEntries lists the ballots on paper that were typed, by number.
func (b *Book) PaperEntries(round uint64) (list []PaperEntry, err error) {
	err = b.space.View(func(r store.Reader) error {
		m, err := meetingOf(r, round)
		if err == nil {
			list = paperEntries(r, m.ID)
		}
		return err
	})
	return list, err
}

func paperEntries(r store.Reader, meeting uint64) []PaperEntry {
	var list []PaperEntry
	prefix := entryKey(meeting)
	for key := range r.Range(prefix) { // in the order of the numbers
		number, entry := entryOf(key[len(prefix):])
		if len(list) == 0 || list[len(list)-1].Number != number {
			list = append(list, PaperEntry{Number: number})
		}
		last := &list[len(list)-1]
		last.First, last.Second = last.First || entry == 1, last.Second || entry == 2
	}
	return list
}

// EnterPaper keeps a ballot on paper as one of two people (entry 1 or 2) typed it,
// sealed like the others. When the box is opened both must say the same. Typing it
// again replaces what the same person typed before.
func (b *Book) EnterPaper(round uint64, entry, number int, marks []data.Mark, void bool) error {
	c := &change{round: round, topic: Meetings, quiet: true, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Voting)
		if err != nil {
			return err
		}
		if err := stillOpen(p.Meeting); err != nil {
			return err
		}
		if p.Meeting.Rule.Method != data.Secret || entry < 1 || entry > 2 {
			return &data.Problem{What: "Chỉ phiếu giấy của cuộc bỏ phiếu kín được nhập hai lần"}
		}
		if err := roomFor(w, p, number); err != nil {
			return err
		}
		ballot := data.Ballot{Meeting: p.Meeting.ID, Void: void, Marks: marks}
		if err := p.CheckBallot(ballot); err != nil {
			return err
		}
		content := box.Content{Void: void, Marks: sorted(marks)}
		closed, err := box.Seal(content, p.Meeting.Box.Recipient, p.Meeting.Box.Size, b.guard.pad)
		if err != nil {
			return err
		}
		return w.Put(entryKey(p.Meeting.ID, entryID(number, entry)...), closed)
	})
}

// roomFor refuses a paper beyond the number of ballots that can be out.
func roomFor(r store.Reader, p data.Proceedings, number int) error {
	present := vote.Attend(p.Council, p.Meeting).Present
	if number < 1 || number > present {
		return &data.Problem{What: fmt.Sprintf("Số phiếu giấy phải từ 1 đến %d, số thành viên có mặt", present)}
	}
	typed := paperEntries(r, p.Meeting.ID)
	if slices.ContainsFunc(typed, func(e PaperEntry) bool { return e.Number == number }) {
		return nil
	}
	in, err := turnedIn(r, p.Meeting)
	if err == nil && in-opinions(p.Meeting) >= present {
		err = &data.Problem{What: fmt.Sprintf("Đã có đủ %d phiếu của các thành viên có mặt", present), Do: "Kiểm tra lại số phiếu giấy"}
	}
	return err
}

// RemovePaper takes a typed ballot on paper out again.
func (b *Book) RemovePaper(round uint64, number int) error {
	c := &change{round: round, topic: Meetings, quiet: true, final: true}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.inStage(w, round, data.Voting)
		if err != nil {
			return err
		}
		if err := stillOpen(p.Meeting); err != nil {
			return err
		}
		for entry := 1; entry <= 2; entry++ {
			if err := w.Delete(entryKey(p.Meeting.ID, entryID(number, entry)...)); err != nil {
				return err
			}
		}
		return nil
	})
}

// PaperMismatch names the ballots on paper that two people did not type alike.
type PaperMismatch struct{ Numbers []int }

// Error is for the log; people read the problem that it is the cause of.
func (e PaperMismatch) Error() string { return fmt.Sprintf("paper entries differ: %v", e.Numbers) }

// openPapers opens the ballots on paper, if both people typed each of them alike.
func openPapers(r store.Reader, p data.Proceedings, key box.Key) ([]box.Content, error) {
	var opened []box.Content
	var differ []string
	var numbers []int
	for _, e := range paperEntries(r, p.Meeting.ID) {
		if !e.First || !e.Second {
			differ = append(differ, fmt.Sprintf("phiếu số %d mới nhập một lần", e.Number))
			continue
		}
		one, two, err := both(r, p.Meeting.ID, e.Number, key)
		if err != nil {
			return nil, err
		}
		if what := difference(one, two); what != "" {
			numbers = append(numbers, e.Number)
			differ = append(differ, fmt.Sprintf("phiếu số %d khác nhau ở %s", e.Number, what))
		}
		opened = append(opened, one)
	}
	if len(differ) > 0 {
		return nil, &data.Problem{What: "Hai lần nhập phiếu giấy chưa khớp nên chưa mở hòm phiếu: " + strings.Join(differ, "; "),
			Do: "Hai người cùng xem phiếu gốc, nhập lại các phiếu này rồi mở hòm phiếu", Cause: PaperMismatch{numbers}}
	}
	return opened, nil
}

func both(r store.Reader, meeting uint64, number int, key box.Key) (one, two box.Content, err error) {
	for entry, content := range map[int]*box.Content{1: &one, 2: &two} {
		closed, _ := r.Get(entryKey(meeting, entryID(number, entry)...)) // both were found
		if *content, err = key.Open(closed); err != nil {
			return one, two, err
		}
	}
	return one, two, nil
}

// difference names the dossiers on which two entries of a ballot differ, or "".
func difference(one, two box.Content) string {
	if one.Void != two.Void {
		return "việc phiếu có hợp lệ hay không"
	}
	var numbers []string
	for _, n := range nomineesOf(one, two) {
		if text(one, n) != text(two, n) {
			numbers = append(numbers, fmt.Sprint(n))
		}
	}
	if len(numbers) == 0 {
		return ""
	}
	return "hồ sơ số " + strings.Join(numbers, ", ")
}

func nomineesOf(list ...box.Content) []int {
	var numbers []int
	for _, c := range list {
		for _, m := range c.Marks {
			numbers = append(numbers, m.Nominee)
		}
	}
	slices.Sort(numbers)
	return slices.Compact(numbers)
}

// text is what an entry says on a nominee.
func text(c box.Content, nominee int) string {
	mark, _ := data.Ballot{Marks: c.Marks}.On(nominee)
	raw, _ := json.Marshal(mark) // plain values always marshal
	return string(raw)
}
