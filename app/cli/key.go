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
// and a code can be checked by any archive of this desk.
func (s signing) use(b *book.Book, stdout, stderr io.Writer) error {
	if !s.codes {
		return withoutCodes(b)
	}
	path := s.file
	if path == "" {
		folder, err := os.UserConfigDir()
		if err != nil {
			warn(stderr, []string{"Không có nơi giữ khóa ký nên văn bản không có mã QR; dùng --key TỆP để nêu tệp khóa"})
			return withoutCodes(b)
		}
		path = filepath.Join(folder, "thidua", keyName)
	}
	key, err := readKey(path)
	if errors.Is(err, fs.ErrNotExist) {
		if key, err = makeKey(path); err == nil {
			fmt.Fprintln(stdout, "Đã tạo khóa ký", path, "- giữ kín tệp này, ai có nó thì ký được như cơ quan")
		}
	}
	if err != nil {
		return err
	}
	return b.UseKey(key)
}

func withoutCodes(b *book.Book) error {
	return b.SaveOffice(data.Office{NoCodes: true}, "Không in mã QR")
}

func readKey(path string) (ed25519.PrivateKey, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	key, err := proof.DecodePrivate(text)
	if problem := (*data.Problem)(nil); errors.As(err, &problem) {
		named := *problem
		named.Where = path
		return nil, &named
	}
	return key, err
}

// makeKey writes a new key that only its owner can read.
func makeKey(path string) (ed25519.PrivateKey, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("signing key: %w", err)
	}
	text, err := proof.EncodePrivate(key)
	if err != nil {
		return nil, err
	}
	err = os.MkdirAll(filepath.Dir(path), 0o700)
	if err == nil {
		err = os.WriteFile(path, text, 0o600)
	}
	if err != nil {
		return nil, &bundle.Unwritten{Cause: err}
	}
	return key, nil
}
