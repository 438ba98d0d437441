package cli

import (
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"thidua/app/bundle"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/proof"
)

// signing is by which key the papers' codes are signed.
type signing struct {
	file  string // a key's file, made where there is none; empty = the person's own
	codes bool   // false: no codes at all
}

// keyName is the key's file in the person's configuration folder.
const keyName = "khoa-ky.pem"

// use gives the book its key. It is kept, so that the same files give the same papers
// and a code can be checked by any archive of this desk. A desk that cannot keep one has
// papers without codes.
func (s signing) use(b *book.Book, stdout, stderr io.Writer) error {
	if !s.codes {
		return withoutCodes(b)
	}
	key, err := s.key(stdout)
	if s.file == "" && unkept(err) {
		warn(stderr, []string{"Không có nơi giữ khóa ký nên văn bản không có mã QR; dùng --key TỆP để nêu tệp khóa"})
		return withoutCodes(b)
	}
	if err != nil {
		return err
	}
	return b.UseKey(key)
}

func withoutCodes(b *book.Book) error {
	return b.SaveOffice(data.Office{NoCodes: true}, "Không in mã QR")
}

// unkept tells a place that no key can be read from or written to from a file that is no
// key.
func unkept(err error) bool {
	var out *bundle.Unwritten
	var unread *fs.PathError
	return errors.As(err, &out) || errors.As(err, &unread)
}

// key reads the key, and makes it where there is none yet.
func (s signing) key(stdout io.Writer) (ed25519.PrivateKey, error) {
	path := s.file
	if path == "" {
		folder, err := os.UserConfigDir()
		if err != nil {
			return nil, &bundle.Unwritten{Cause: err}
		}
		path = filepath.Join(folder, "thidua", keyName)
	}
	key, err := readKey(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	err = makeKey(path)
	switch {
	case err == nil:
		fmt.Fprintln(stdout, "Đã tạo khóa ký", path, "- giữ kín tệp này, ai có nó thì ký được như cơ quan")
	case !errors.Is(err, fs.ErrExist): // another command was faster
		return nil, &bundle.Unwritten{Cause: err}
	}
	return readKey(path)
}

func readKey(path string) (ed25519.PrivateKey, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, &data.Problem{What: "Không đọc được tệp khóa", Where: path, Do: "Chọn đúng tệp khóa, hoặc kiểm tra quyền đọc tệp", Cause: err}
	}
	key, err := proof.DecodePrivate(text)
	if problem := (*data.Problem)(nil); errors.As(err, &problem) {
		named := *problem
		named.Where = path
		return nil, &named
	}
	return key, err
}

// makeKey writes a new key that only its owner can read. It gets its name only when it is
// whole, and never in place of another one: what that has signed could not be checked any
// more.
func makeKey(path string) error {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return fmt.Errorf("signing key: %w", err)
	}
	text, err := proof.EncodePrivate(key)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	draft, err := os.CreateTemp(filepath.Dir(path), ".khoa-*")
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	_, err = draft.Write(text)
	if err := errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	return nameFirst(draft.Name(), path)
}

// nameFirst gives a file its name if nothing has it. Disks without links, as memory
// sticks, only look before.
func nameFirst(draft, path string) error {
	err := os.Link(draft, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, err := os.Lstat(path); err == nil {
		return fs.ErrExist
	}
	return os.Rename(draft, path)
}
