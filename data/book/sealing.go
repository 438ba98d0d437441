package book

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
)

// guard is what keeps ballots apart from their voters: padding to one length,
// mixing, destroying the key. Tests take one of them away to see that they matter.
type guard struct {
	pad     func(text []byte, size int) ([]byte, error)
	mix     func(p data.Proceedings, opened []box.Content) ([]data.Ballot, error)
	destroy func(path string) error
}

func guards() guard { return guard{pad: box.Pad, mix: box.Mix, destroy: box.Destroy} }

// boxFolder is where keys and journals of votes that are on lie.
func (b *Book) boxFolder() string { return filepath.Join(filepath.Dir(b.Path()), "hom-phieu") }

const (
	keyEnd     = ".khoa"
	journalEnd = ".nhat-ky"
)

func (b *Book) boxPath(meeting uint64, end string) string {
	return filepath.Join(b.boxFolder(), strconv.FormatUint(meeting, 10)+end)
}

func (b *Book) keyFile(meeting uint64) box.KeyFile {
	return box.KeyFile{Path: b.boxPath(meeting, keyEnd)}
}

func (b *Book) journal(meeting uint64) box.Journal {
	return box.Journal{Path: b.boxPath(meeting, journalEnd)}
}

// lockBox makes the sealed box of a secret vote.
func (b *Book) lockBox(p *data.Proceedings, passphrase string) error {
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

// seal closes a ballot up and lays it into the box: into the journal first, then,
// with the note that its voter has voted, into the data file.
func (b *Book) seal(w store.Writer, p *data.Proceedings, ballot data.Ballot, receipt string) error {
	content := box.Content{Receipt: receipt, Written: ballot.Written, Void: ballot.Void, Marks: ballot.Marks}
	if ballot.Member == "" {
		p.Meeting.Box.Papers++
	}
	closed, err := box.Seal(content, p.Meeting.Box.Recipient, p.Meeting.Box.Size, b.guard.pad)
	if err != nil {
		return err
	}
	id := make([]byte, 16)
	if _, err := io.ReadFull(b.random, id); err != nil {
		return fmt.Errorf("key of a ballot: %w", err)
	}
	if err := b.record(w, p.Meeting, closed); err != nil {
		return err
	}
	if err := w.Put(sealedKey(p.Meeting.ID, id...), closed); err != nil {
		return err
	}
	return meetings.Put(w, p.Meeting)
}

// record appends a closed ballot to the journal.
func (b *Book) record(r store.Reader, m data.Meeting, closed []byte) error {
	err := b.mend(r, m)
	if err == nil {
		err = b.journal(m.ID).Append(closed)
	}
	if err != nil {
		return &data.Problem{What: "Không ghi được phiếu vào nhật ký hòm phiếu nên phiếu chưa được nhận", Where: b.journal(m.ID).Path,
			Do: "Kiểm tra ổ đĩa còn chỗ và tệp còn nguyên, rồi nộp lại phiếu", Cause: err}
	}
	return nil
}

// mend cuts ballots off the journal's end that never came into the data file: the
// program was stopped in between, and nobody was told that they are in.
func (b *Book) mend(r store.Reader, m data.Meeting) error {
	journal := b.journal(m.ID)
	records, whole, err := journal.Read(m.Box.Recipient)
	if err != nil {
		return err
	}
	held := heldBallots(r, m.ID)
	for len(records) > 0 && !held[string(records[len(records)-1])] {
		last := records[len(records)-1]
		records, whole = records[:len(records)-1], whole-box.RecordSize(last)
	}
	return journal.Cut(whole)
}
