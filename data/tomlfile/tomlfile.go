// Package tomlfile reads the files that an office may write itself: rule packs
// and movements. It is strict, so that a misspelt key is told and not skipped,
// and it says in Vietnamese what is wrong and where.
package tomlfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/BurntSushi/toml"
	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// Read decodes the file name of fsys into the value that into points to. Text is
// brought to NFC. Errors are a *data.Problem naming the file and the key.
func Read(fsys fs.FS, name string, into any) error {
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return unread(name, err)
	}
	return decode(raw, name, into)
}

// ReadFile is Read for a file of the operating system.
func ReadFile(path string, into any) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return unread(filepath.Base(path), err)
	}
	return decode(raw, filepath.Base(path), into)
}

// Names lists the TOML files at the top of fsys in the order of their names.
func Names(fsys fs.FS) ([]string, error) {
	names, err := fs.Glob(fsys, "*.toml")
	if err != nil {
		return nil, fmt.Errorf("list TOML files: %w", err)
	}
	return names, nil
}

func decode(raw []byte, name string, into any) error {
	meta, err := toml.Decode(string(norm.NFC.Bytes(raw)), into)
	if err != nil {
		return malformed(name, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return Fault{File: name, Key: unknown[0].String(),
			What: "chương trình không biết khóa này", Do: "Sửa lại tên khóa cho đúng hoặc xóa dòng đó"}.Problem()
	}
	return nil
}

func unread(name string, err error) error {
	do := "Kiểm tra quyền đọc tệp rồi thử lại"
	if errors.Is(err, fs.ErrNotExist) {
		do = "Kiểm tra lại tên tệp và thư mục chứa tệp"
	}
	return &data.Problem{What: "không mở được tệp", Where: "Tệp " + name, Do: do, Cause: err}
}

// malformed explains an error of the decoder: a line that is not TOML, or a
// value that its key cannot hold.
func malformed(name string, err error) error {
	where := "Tệp " + name
	key := keyIn(err.Error())
	if wrong := (toml.ParseError{}); errors.As(err, &wrong) {
		where = fmt.Sprintf("%s, dòng %d", where, wrong.Position.Line)
		key = wrong.LastKey
	}
	if key != "" {
		where += ", khóa " + key
	}
	return &data.Problem{What: "giá trị không đọc được", Where: where, Cause: err,
		Do: "Xem lại dấu ngoặc kép, dấu bằng và cách ghi giá trị ở chỗ này; ngày ghi dạng 2026-11-20, hệ số ghi dạng \"0.45\", tỷ lệ ghi dạng \"80%\", \"2/3\" hoặc \">1/2\""}
}

// keyIn finds the key that the decoder names in an error that is no ParseError.
func keyIn(text string) string {
	_, rest, _ := strings.Cut(text, "(last key \"")
	key, _, _ := strings.Cut(rest, "\")")
	return key
}
