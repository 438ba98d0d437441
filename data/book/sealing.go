package book

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
)

// guard is what keeps ballots apart from their voters: padding to one length,
// mixing, destroying the key. Tests take one of them away to see that they matter.
type guard struct {
	pad     func(text []byte, size int) ([]byte, error)
	mix     func(p data.Proceedings, opened []box.Content) []data.Ballot
	destroy func(path string) error
}

func guards() guard { return guard{pad: box.Pad, mix: box.Mix, destroy: box.Destroy} }

// boxFolder is where keys and journals of votes that are on lie.
func (b *Book) boxFolder() string { return filepath.Join(filepath.Dir(b.Path()), "hom-phieu") }

const (
	keyEnd     = ".khoa"
	journalEnd = ".nhat-ky"
)

// boxPath names the data file as well: others may lie in the same folder.
func (b *Book) boxPath(meeting uint64, end string) string {
	return filepath.Join(b.boxFolder(), fmt.Sprintf("%s-%d%s", filepath.Base(b.Path()), meeting, end))
}

func (b *Book) keyFile(meeting uint64) box.KeyFile {
	return box.KeyFile{Path: b.boxPath(meeting, keyEnd)}
}

func (b *Book) journal(meeting uint64) box.Journal {
	return box.Journal{Path: b.boxPath(meeting, journalEnd)}
}

// lockBox makes the sealed box of a secret vote.
func (b *Book) lockBox(p *data.Proceedings, passphrase string) error {
	if err := listable(*p); err != nil {
		return err
	}
	if steps, _, err := b.journal(p.Meeting.ID).Read(p.Meeting.Box.Recipient); len(steps) > 0 || errors.Is(err, box.ErrJournal) {
		return &data.Problem{What: "Còn nhật ký hòm phiếu của một cuộc biểu quyết trước", Where: b.journal(p.Meeting.ID).Path,
			Do: "Chuyển tệp này sang nơi khác cho ban kiểm phiếu giữ, rồi mở biểu quyết"}
	}
	key, locked, err := box.NewKey(passphrase, b.work)
	if err != nil {
		return err
	}
	size, err := box.Size(*p)
	if err != nil {
		return err
	}
	p.Meeting.Box = data.Box{Recipient: key.Recipient(), Size: size, Lists: p.Meeting.Box.Lists}
	err = errors.Join(b.keyFile(p.Meeting.ID).Write(locked), b.journal(p.Meeting.ID).Begin(key.Recipient()))
	if err != nil {
		return &data.Problem{What: "Không tạo được hòm phiếu", Where: b.boxFolder(),
			Do: "Kiểm tra ổ đĩa còn chỗ và thư mục ghi được, rồi mở biểu quyết lại", Cause: err}
	}
	return nil
}

// listable refuses to list whole ballots where everybody could tell one of them: a
// recused member's by its gap, an opinion's by being one.
func listable(p data.Proceedings) error {
	if !p.Meeting.Box.Lists {
		return nil
	}
	for _, s := range p.Meeting.Seats {
		if s.Attendance == data.Written || s.Attendance == data.Present && len(s.Recused) > 0 {
			m, _ := p.Council.Member(s.Member)
			return &data.Problem{What: "Không liệt kê biên nhận kèm lựa chọn được: phiếu của " + m.Name + " sẽ lộ, vì gửi ý kiến bằng văn bản hoặc không biểu quyết một số hồ sơ",
				Do: "Bỏ lựa chọn này trong thể lệ biểu quyết"}
		}
	}
	return nil
}

// seal closes a ballot up and lays it into the data file, with the note that its
// voter has voted. It is in only when the journal has it as well.
func (b *Book) seal(w store.Writer, p *data.Proceedings, ballot data.Ballot, receipt string) (closed []byte, err error) {
	content := box.Content{Receipt: receipt, Written: ballot.Written, Void: ballot.Void, Marks: ballot.Marks}
	if ballot.Member == "" {
		p.Meeting.Box.Papers++
	}
	closed, err = box.Seal(content, p.Meeting.Box.Recipient, p.Meeting.Box.Size, b.guard.pad)
	if err != nil {
		return nil, err
	}
	id := make([]byte, 16)
	if _, err := io.ReadFull(b.random, id); err != nil {
		return nil, fmt.Errorf("key of a ballot: %w", err)
	}
	if err := w.Put(sealedKey(p.Meeting.ID, id...), closed); err != nil {
		return nil, err
	}
	return closed, meetings.Put(w, p.Meeting)
}

// record appends the closed ballots of one step to the journal. It is the last thing
// before the step is committed.
func (b *Book) record(r store.Reader, m data.Meeting, step [][]byte) error {
	if len(step) == 0 {
		return nil // an open vote has no box
	}
	err := b.mend(r, m, step)
	if err == nil {
		err = b.journal(m.ID).Append(step...)
	}
	if err != nil {
		return &data.Problem{What: "Không ghi được phiếu vào nhật ký hòm phiếu nên phiếu chưa được nhận", Where: b.journal(m.ID).Path,
			Do: "Kiểm tra ổ đĩa còn chỗ và tệp còn nguyên, rồi nộp lại phiếu", Cause: err}
	}
	return nil
}

// mend cuts the journal's last step off if it never came into the data file: the
// program was stopped in between, and nobody was told that it is in. There cannot be
// more than one such step; others stay, to be told when the box is opened. The
// ballots of the step that is under way are not in the journal yet.
func (b *Book) mend(r store.Reader, m data.Meeting, underWay [][]byte) error {
	journal := b.journal(m.ID)
	steps, whole, err := journal.Read(m.Box.Recipient)
	if err != nil {
		return err
	}
	held := heldBallots(r, m.ID)
	for _, closed := range underWay {
		delete(held, string(closed))
	}
	if last := len(steps) - 1; last >= 0 && !holdsAny(held, steps[last]) {
		whole = steps[last].Before
	}
	return journal.Cut(whole)
}

func holdsAny(held map[string]bool, step box.Step) bool {
	return slices.ContainsFunc(step.Sealed, func(closed []byte) bool { return held[string(closed)] })
}
