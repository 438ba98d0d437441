package book

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"thidua/data"
	"thidua/data/store"
)

// A rehearsal is a folder in the system's temporary one. The mark is made once the
// copy is open, and so locked: a folder with a mark and a free copy was left behind.
const (
	trialPrefix = "thidua-dien-tap-"
	trialFile   = "dien-tap.db"
	trialMark   = "dien-tap.txt"
)

// Rehearse opens a copy of the book in which a meeting can be tried out, plainly
// marked as a trial. Closing it takes everything away again; this book never knows.
func (b *Book) Rehearse() (*Book, error) {
	if err := b.mayRehearse(); err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", trialPrefix)
	if err != nil {
		return nil, fmt.Errorf("rehearsal folder: %w", err)
	}
	trial, err := b.copyInto(folder)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	return trial, nil
}

// mayRehearse refuses a copy from the middle of a vote, for the same reason as
// KeepCopy.
func (b *Book) mayRehearse() error {
	on, err := b.voteOn()
	if err == nil && on {
		err = &data.Problem{What: "Hội đồng đang biểu quyết nên chưa diễn tập được", Do: "Đóng biểu quyết rồi diễn tập"}
	}
	return err
}

func (b *Book) copyInto(folder string) (*Book, error) {
	path := filepath.Join(folder, trialFile)
	if err := b.space.Backup(path); err != nil {
		return nil, err
	}
	trial, err := Open(Params{Path: path, Movements: b.movements, Law: b.law, Clock: b.clock, Random: b.random, Prints: b.prints, Work: b.work})
	if err != nil {
		return nil, err
	}
	trial.trial, trial.files.behind = true, b.files.dir
	if err := os.WriteFile(filepath.Join(folder, trialMark), nil, 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("mark of a rehearsal: %w", err), trial.Close())
	}
	return trial, nil
}

// removeTrial takes a rehearsal away. What is held open elsewhere, as a paper in a
// viewer, keeps the mark, and so goes at a later start.
func removeTrial(folder string) error {
	err := os.RemoveAll(folder)
	if err == nil {
		return nil
	}
	mark := os.WriteFile(filepath.Join(folder, trialMark), nil, 0o600)
	return errors.Join(&data.Problem{What: "Chưa xóa hết được các tệp diễn tập", Where: folder,
		Do: "Đóng các văn bản diễn tập đang xem; phần còn lại được xóa khi mở chương trình lần sau", Cause: err}, mark)
}

// Trial reports whether the book is a rehearsal.
func (b *Book) Trial() bool { return b.trial }

// voteOn reports whether the vote of any meeting is on.
func (b *Book) voteOn() (bool, error) {
	voting, err := list(b, func(r store.Reader) ([]data.Meeting, error) {
		return collect(meetings.All(r), func(m data.Meeting) bool { return m.Stage == data.Voting })
	})
	return len(voting) > 0, err
}
