package book

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"thidua/data"
	"thidua/data/store"
)

// copies is where a second copy of each piece of evidence lies, beside the copies
// of the data file.
func (f files) copies() files {
	return files{dir: filepath.Join(filepath.Dir(f.dir), store.BackupFolder, filepath.Base(f.dir))}
}

// keepCopies copies what has no second copy yet. A file whose content no longer
// fits its name is left out and reported: a copy of it would be no help.
func (f files) keepCopies() error {
	entries, err := os.ReadDir(f.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("copy evidence: %w", err)
	}
	var failed []error
	for _, entry := range entries {
		if len(entry.Name()) == hashLength {
			failed = append(failed, f.keepCopy(entry.Name()))
		}
	}
	return errors.Join(failed...)
}

// hashLength is the length of a SHA-256 in hex, the name of a kept file.
const hashLength = 64

func (f files) keepCopy(name string) error {
	into := f.copies()
	if _, err := os.Stat(filepath.Join(into.dir, name)); err == nil {
		return nil
	}
	e, err := into.take(filepath.Join(f.dir, name))
	if err == nil && e.SHA256 != name {
		os.Remove(into.path(e))
		err = &data.Problem{What: "Nội dung tệp minh chứng đã bị thay đổi sau khi đính kèm", Where: filepath.Join(f.dir, name),
			Do: "Gỡ tệp và đính kèm lại bản gốc"}
	}
	return err
}
