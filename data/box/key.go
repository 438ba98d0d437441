package box

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"filippo.io/age"

	"thidua/data"
	"thidua/data/vn"
)

// MinPassphrase is the shortest passphrase taken, in characters.
const MinPassphrase = 8

// Work is how hard guessing a passphrase is made, as the logarithm of the work;
// one step more doubles it. 17 takes about half a second on an office laptop.
const Work = 17

// Key opens what was sealed to its recipient.
type Key struct{ identity *age.X25519Identity }

// NewKey makes a key, and gives it locked with the passphrase.
func NewKey(passphrase string, work int) (Key, []byte, error) {
	if err := CheckPassphrase(passphrase); err != nil {
		return Key{}, nil, err
	}
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		return Key{}, nil, fmt.Errorf("make the box's key: %w", err)
	}
	recipient, err := age.NewScryptRecipient(normal(passphrase))
	if err != nil {
		return Key{}, nil, fmt.Errorf("lock the box's key: %w", err)
	}
	recipient.SetWorkFactor(work)
	locked, err := encrypt(recipient, []byte(identity.String()))
	return Key{identity}, locked, err
}

// CheckPassphrase says what is wrong with a passphrase, in Vietnamese.
func CheckPassphrase(passphrase string) error {
	if utf8.RuneCountInString(normal(passphrase)) < MinPassphrase {
		return &data.Problem{What: fmt.Sprintf("Mật khẩu hòm phiếu ngắn hơn %d ký tự", MinPassphrase),
			Do: "Đặt mật khẩu dài hơn, ví dụ bốn từ bất kỳ"}
	}
	return nil
}

// normal is a passphrase as it is used: the same whatever keyboard program joined
// its letters and marks, and however many spaces stand between its words.
func normal(passphrase string) string { return strings.Join(strings.Fields(vn.Clean(passphrase)), " ") }

// ErrPassphrase says that the passphrase does not open the key.
var ErrPassphrase = errors.New("wrong passphrase")

// Unlock opens a locked key. The error wraps ErrPassphrase where the passphrase is
// another one.
func Unlock(locked []byte, passphrase string) (Key, error) {
	identity, err := age.NewScryptIdentity(normal(passphrase))
	if err != nil {
		return Key{}, fmt.Errorf("%w: %w", ErrPassphrase, err)
	}
	text, err := decrypt(identity, locked)
	var none *age.NoIdentityMatchError
	if errors.As(err, &none) || errors.Is(err, age.ErrIncorrectIdentity) {
		return Key{}, ErrPassphrase
	}
	if err != nil {
		return Key{}, fmt.Errorf("unlock the box's key: %w", err)
	}
	own, err := age.ParseX25519Identity(string(text))
	if err != nil {
		return Key{}, fmt.Errorf("unlock the box's key: %w", err)
	}
	return Key{own}, nil
}

// Recipient is the public half, as text.
func (k Key) Recipient() string { return k.identity.Recipient().String() }

func encrypt(to age.Recipient, plain []byte) ([]byte, error) {
	var sealed bytes.Buffer
	w, err := age.Encrypt(&sealed, to)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	_, err = w.Write(plain)
	if err := errors.Join(err, w.Close()); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return sealed.Bytes(), nil
}

func decrypt(with age.Identity, sealed []byte) ([]byte, error) {
	r, err := age.Decrypt(bytes.NewReader(sealed), with)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
