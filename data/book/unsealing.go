package book

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/store"
)

// unlock opens the key of a meeting's box with the committee's passphrase.
func (b *Book) unlock(m data.Meeting, passphrase string) (box.Key, error) {
	locked, err := b.keyFile(m.ID).Read()
	if err != nil {
		return box.Key{}, &data.Problem{What: "Không đọc được khóa của hòm phiếu", Where: b.keyFile(m.ID).Path,
			Do: "Nếu tệp khóa không còn, hòm phiếu không mở được nữa: dừng biểu quyết, ghi lý do và biểu quyết lại", Cause: err}
	}
	key, err := box.Unlock(locked, passphrase)
	if errors.Is(err, box.ErrPassphrase) {
		return key, &data.Problem{What: "Mật khẩu hòm phiếu không đúng", Cause: err,
			Do: "Ban kiểm phiếu nhập lại. Nếu không ai còn nhớ, dừng biểu quyết, ghi lý do và biểu quyết lại"}
	}
	if err == nil && key.Recipient() != m.Box.Recipient {
		return key, &data.Problem{What: "Tệp khóa không phải của hòm phiếu này", Where: b.keyFile(m.ID).Path,
			Do: "Dừng biểu quyết, ghi lý do và biểu quyết lại"}
	}
	return key, err
}

// openBox compares the box with its journal and with the roll, opens it, mixes the
// ballots and takes the closed ones away.
func (b *Book) openBox(w store.Writer, p *data.Proceedings, key box.Key) ([]data.Ballot, error) {
	closed, err := b.compared(w, p.Meeting)
	if err != nil {
		return nil, err
	}
	opened := make([]box.Content, 0, len(closed))
	for _, text := range closed {
		content, err := key.Open(text)
		if err != nil {
			return nil, &data.Problem{What: "Có phiếu trong hòm không mở được", Do: "Dừng biểu quyết, ghi lý do và biểu quyết lại", Cause: err}
		}
		opened = append(opened, content)
	}
	papers, err := openPapers(w, *p, key)
	if err != nil {
		return nil, err
	}
	opened = append(opened, papers...)
	p.Meeting.Box.Receipts, p.Meeting.Box.Papers = box.Receipts(opened), p.Meeting.Box.Papers+len(papers)
	p.Meeting.Box.Twice = len(papers)
	if p.Meeting.Box.Journal, err = b.journal(p.Meeting.ID).SHA256(); err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	return b.laidOut(w, *p, opened)
}

// laidOut writes the opened ballots in place of the closed ones.
func (b *Book) laidOut(w store.Writer, p data.Proceedings, opened []box.Content) ([]data.Ballot, error) {
	list := b.guard.mix(p, opened)
	if p.Meeting.Box.Lists && p.Meeting.Box.Recipient != "" {
		list = box.Listed(opened)
	}
	for i := range list {
		list[i].Meeting = p.Meeting.ID
		if err := ballots.Put(w, list[i]); err != nil {
			return nil, err
		}
	}
	return list, emptyBox(w, p.Meeting.ID)
}

// compared gives the closed ballots in the journal's order, if the data file holds
// the same ones and the roll as many voters.
func (b *Book) compared(w store.Writer, m data.Meeting) ([][]byte, error) {
	const void = "Dừng biểu quyết, ghi lý do vào biên bản và biểu quyết lại"
	var steps []box.Step
	err := b.mend(w, m, nil)
	if err == nil {
		steps, _, err = b.journal(m.ID).Read(m.Box.Recipient)
	}
	if err != nil {
		return nil, &data.Problem{What: "Không đọc được nhật ký hòm phiếu", Where: b.journal(m.ID).Path, Do: void, Cause: err}
	}
	held := heldBallots(w, m.ID)
	var records [][]byte
	both := 0
	for _, step := range steps {
		for _, closed := range step.Sealed {
			records = append(records, closed)
			if held[string(closed)] {
				both++
			}
		}
	}
	if both != len(held) || both != len(records) {
		return nil, &data.Problem{What: fmt.Sprintf("Hòm phiếu có %d phiếu, nhật ký có %d phiếu, giống nhau %d phiếu", len(held), len(records), both), Do: void}
	}
	if voters := len(m.Voted) + m.Box.Papers; voters != len(held) {
		return nil, &data.Problem{What: fmt.Sprintf("Danh sách ghi %d phiếu đã nộp, hòm phiếu có %d phiếu", voters, len(held)), Do: void}
	}
	return records, nil
}

// sweep destroys the keys and journals of votes that are over: what the program did
// not get to before it was stopped. Those of a meeting that this data file does not
// know, or knows as not opened yet, are another's or older than the file: they stay,
// unless they are empty, and are told of.
func (b *Book) sweep() error {
	files, err := os.ReadDir(b.boxFolder())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("box folder: %w", err)
	}
	var left []error
	for _, file := range files {
		id, ok := b.boxOf(file.Name())
		if !ok {
			continue
		}
		m, err := get(b, meetings, store.Uint(id))
		switch {
		case err == nil && m.Stage == data.Voting:
		case err == nil && m.Stage != data.Planned:
			left = append(left, b.guard.destroy(filepath.Join(b.boxFolder(), file.Name())))
		default:
			left = append(left, strayBox(filepath.Join(b.boxFolder(), file.Name())))
		}
	}
	return errors.Join(left...)
}

// boxOf is the meeting whose box a file of this data file's belongs to.
func (b *Book) boxOf(name string) (meeting uint64, ok bool) {
	rest, ok := strings.CutPrefix(name, filepath.Base(b.Path())+"-")
	if !ok {
		return 0, false
	}
	number, _, _ := strings.Cut(rest, ".")
	meeting, err := strconv.ParseUint(number, 10, 64)
	return meeting, err == nil
}

func strayBox(path string) error {
	return &data.Problem{What: "Còn tệp hòm phiếu của một cuộc biểu quyết mà sổ này không ghi là đã mở", Where: path,
		Do: "Nếu sổ được khôi phục từ bản sao cũ giữa lúc biểu quyết, giao tệp cho ban kiểm phiếu giữ rồi biểu quyết lại; nếu không, xóa tệp"}
}

// destroyBox overwrites the key and the journal of a vote that is over.
func (b *Book) destroyBox(meeting uint64) error {
	err := errors.Join(b.guard.destroy(b.boxPath(meeting, keyEnd)), b.guard.destroy(b.boxPath(meeting, journalEnd)))
	if err == nil {
		return nil
	}
	return &data.Problem{What: "Biểu quyết đã kết thúc và được ghi đủ, nhưng chưa hủy được khóa của hòm phiếu", Where: b.boxFolder(),
		Do: "Đóng chương trình rồi mở lại, chương trình hủy khóa khi khởi động; nếu vẫn còn, xóa các tệp trong thư mục này", Cause: err}
}
