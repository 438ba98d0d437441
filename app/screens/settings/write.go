package settings

import (
	"os"
	"path/filepath"

	"thidua/data"
)

// writeWhole gives a file its name only when it is whole.
func writeWhole(path string, content []byte) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".thidua-*")
	if err != nil {
		return unwritten(path, err)
	}
	defer os.Remove(draft.Name())
	_, err = draft.Write(content)
	if closed := draft.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(draft.Name(), path)
	}
	if err != nil {
		return unwritten(path, err)
	}
	return nil
}

func unwritten(path string, cause error) error {
	return &data.Problem{What: "Không ghi được tệp", Where: path, Cause: cause,
		Do: "Nếu tệp này đang mở ở chương trình khác thì đóng lại rồi làm lại; nếu không, chọn chỗ khác"}
}
