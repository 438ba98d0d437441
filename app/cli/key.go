package cli

import (
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"thidua/app/bundle"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/proof"
)

// useKey signs the papers' codes with the key in a file, which is made where there is
// none. Without a file the papers carry no codes: a key that goes with the command
// could prove nothing, and the same files must give the same papers.
func useKey(b *book.Book, path string, stdout io.Writer) error {
	if path == "" {
		return b.SaveOffice(data.Office{NoCodes: true}, "Không in mã QR")
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
	if err := os.WriteFile(path, text, 0o600); err != nil {
		return nil, &bundle.Unwritten{Cause: err}
	}
	return key, nil
}
