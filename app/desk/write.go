package desk

import (
	"errors"
	"os"
	"path/filepath"

	"thidua/data"
)

// WriteFile gives a file its name only when it is whole. Like any paper that a program
// leaves, others of the office may read it.
func WriteFile(path string, content []byte) error {
	if err := writeWhole(path, content); err != nil {
		return Unwritten(path, err)
	}
	return nil
}

func writeWhole(path string, content []byte) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".thidua-*"+filepath.Ext(path))
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name()) // gone already where all went well
	_, err = draft.Write(content)
	if err == nil {
		err = draft.Sync()
	}
	if err := errors.Join(err, draft.Close()); err != nil {
		return err
	}
	if err := os.Chmod(draft.Name(), 0o644); err != nil { // a temporary file is its maker's alone
		return err
	}
	return os.Rename(draft.Name(), path)
}

// Unwritten says that a file could not be written, with the way out.
func Unwritten(path string, cause error) error {
	return &data.Problem{What: "Không ghi được tệp", Where: path, Cause: cause,
		Do: "Nếu tệp này đang mở ở chương trình khác thì đóng lại rồi làm lại; nếu không, chọn thư mục khác"}
}
