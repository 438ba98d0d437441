package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"go.etcd.io/bbolt"

	"thidua/data"
)

// Restore puts a copy in the place of the file of records, which must be
// closed. The copy is verified before and after copying and stays where it is;
// the old file is kept beside under the name <path>.cu-1, .cu-2 and so on.
func Restore(path, backup string) error {
	if err := prove(backup); err != nil {
		return &data.Problem{
			What:  "Không khôi phục được: bản sao lưu không dùng được",
			Where: backup,
			Do:    "Dữ liệu hiện có vẫn giữ nguyên; hãy chọn một bản sao lưu khác",
			Cause: err,
		}
	}
	if err := unused(path); err != nil {
		return err
	}
	draft, err := draftName(path)
	if err != nil {
		return unwritten(path, err)
	}
	defer os.Remove(draft)
	if err := copyFile(draft, backup); err != nil {
		return unwritten(path, err)
	}
	if err := prove(draft); err != nil {
		return unproved(path, err)
	}
	return swap(draft, path)
}

// unused tells whether the file is closed. A damaged one is not asked, since
// opening might change it; it is renamed and kept, whoever still has it open.
func unused(path string) error {
	if inspect(path) != nil {
		return nil
	}
	db, err := openBolt(path, false)
	if err != nil {
		return err
	}
	return db.Close()
}

// swap renames the old file aside and the draft into its place; if the second
// fails, the first is undone.
func swap(draft, path string) error {
	aside := asideName(path)
	err := os.Rename(path, aside)
	missing := errors.Is(err, fs.ErrNotExist)
	if err != nil && !missing {
		return unwritten(path, err)
	}
	if err := moveInto(draft, path); err != nil {
		if !missing {
			err = errors.Join(err, os.Rename(aside, path))
		}
		return unwritten(path, err)
	}
	return nil
}

// asideName gives the first free name for an old file.
func asideName(path string) string {
	for n := 1; ; n++ {
		name := fmt.Sprintf("%s.cu-%d", path, n)
		if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			return name
		}
	}
}

// compactStep is the size in bytes of one transaction of a compaction.
const compactStep = 64 << 20

// Compact writes a closed file anew without the room that deleted records left
// in it. The smaller file takes the place of the old one after it was verified.
func Compact(path string) error {
	s, err := openExisting(path)
	if err != nil {
		return err
	}
	draft, err := draftName(path)
	if err != nil {
		return errors.Join(unwritten(path, err), s.Close())
	}
	defer os.Remove(draft)
	err = compactTo(draft, s.db)
	if err = errors.Join(err, s.Close()); err != nil {
		return unwritten(path, err)
	}
	if err := prove(draft); err != nil {
		return unproved(path, err)
	}
	if err := moveInto(draft, path); err != nil {
		return unwritten(path, err)
	}
	return nil
}

func compactTo(draft string, from *bbolt.DB) error {
	to, err := openBolt(draft, false)
	if err != nil {
		return err
	}
	return errors.Join(bbolt.Compact(to, from, compactStep), to.Close())
}
