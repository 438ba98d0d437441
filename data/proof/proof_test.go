package proof

import (
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"thidua/data"
)

var claim = Claim{Decision: "456/QĐ-UBND", On: data.Date{Year: 2026, Month: 11, Day: 21}, Agency: "Ủy ban nhân dân phường Mỹ Thới",
	Award: "Giấy khen", Name: "Bà Huỳnh Thị Kim Ngân", Ordinal: 12}

func keyOf(seed byte) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed([]byte(strings.Repeat(string(rune(seed)), ed25519.SeedSize)))
}

func TestACodeSaysWhatWasSigned(t *testing.T) {
	text := Sign(keyOf('a'), claim)
	if !strings.HasPrefix(text, "THIDUA1\n456/QĐ-UBND\n21/11/2026\nỦy ban nhân dân phường Mỹ Thới\nGiấy khen\nBà Huỳnh Thị Kim Ngân\n12\n") {
		t.Errorf("a telephone shows %q", text)
	}
	other, own := public(keyOf('b')), public(keyOf('a'))
	for _, read := range []string{text, text + "\n", strings.ReplaceAll(text, "\n", "\r\n"), "\uFEFF" + text} {
		if got, err := Verify(read, other, own); err != nil || got != claim {
			t.Errorf("%q: %+v, %v", read, got, err)
		}
	}
}

func public(key ed25519.PrivateKey) ed25519.PublicKey { return key.Public().(ed25519.PublicKey) }

// Whatever character of the text is changed, the code does not hold.
func TestAnyChangedCharacterIsFound(t *testing.T) {
	text := Sign(keyOf('a'), claim)
	for i := range text {
		for _, c := range []byte{'x', '1'} {
			if text[i] == c {
				continue
			}
			changed := text[:i] + string(c) + text[i+1:]
			if got, err := Verify(changed, public(keyOf('a'))); err == nil {
				t.Fatalf("byte %d as %q still holds: %+v", i, c, got)
			}
		}
	}
}

// The last character of a signature holds two bits that count and four that must be none.
func TestASignatureIsWrittenInOneWay(t *testing.T) {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	text := Sign(keyOf('a'), claim)
	front, last := text[:len(text)-1], text[len(text)-1]
	for _, c := range []byte(digits) {
		if _, err := Verify(front+string(c), public(keyOf('a'))); (err == nil) != (c == last) {
			t.Errorf("%c in place of %c: %v", c, last, err)
		}
	}
}

// keyNumber is the key whose seed is a number.
func keyNumber(n uint64) ed25519.PrivateKey {
	seed := make([]byte, ed25519.SeedSize)
	binary.BigEndian.PutUint64(seed, n<<32)
	return ed25519.NewKeyFromSeed(seed)
}

// The marks of two keys are the same (found by trying seeds one after the other): whichever
// comes first, each of them opens its own.
func TestKeysWithTheSameMark(t *testing.T) {
	one, other := keyNumber(96_995), keyNumber(163_802)
	if Mark(public(one)) != Mark(public(other)) {
		t.Fatalf("%s and %s", Mark(public(one)), Mark(public(other)))
	}
	for _, keys := range [][]ed25519.PublicKey{{public(one), public(other)}, {public(other), public(one)}} {
		for _, key := range []ed25519.PrivateKey{one, other} {
			if got, err := Verify(Sign(key, claim), keys...); err != nil || got != claim {
				t.Errorf("%+v, %v", got, err)
			}
		}
	}
}

func TestWhyACodeDoesNotHold(t *testing.T) {
	text := Sign(keyOf('a'), claim)
	for name, c := range map[string]struct {
		text  string
		cause error
	}{
		"other name":    {strings.Replace(text, "Kim Ngân", "Kim Ngan", 1), ErrForged},
		"other key":     {Sign(keyOf('b'), claim), ErrUnknownKey},
		"not a code":    {"https://example.vn", ErrNoCode},
		"empty":         {"", ErrNoCode},
		"cut signature": {text[:len(text)-4], ErrNoCode},
		"no signature":  {text[:strings.LastIndexByte(text, '\n')], ErrNoCode},
	} {
		_, err := Verify(c.text, public(keyOf('a')))
		var problem *data.Problem
		if !errors.Is(err, c.cause) || !errors.As(err, &problem) || problem.Do == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Decomposed letters and doubled spaces sign the same text.
func TestSpellingOfOneName(t *testing.T) {
	decomposed := claim
	decomposed.Name = "Ba\u0300  Huy\u0300nh Thi\u0323 Kim Nga\u0302n"
	plain := claim
	plain.Name = "Bà Huỳnh Thị Kim Ngân"
	if Sign(keyOf('a'), decomposed) != Sign(keyOf('a'), plain) {
		t.Errorf("%q", Sign(keyOf('a'), decomposed))
	}
}

func TestKeysAsFiles(t *testing.T) {
	private := keyOf('a')
	secret, err := EncodePrivate(private)
	if err != nil {
		t.Fatal(err)
	}
	open, err := EncodePublic(public(private))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := DecodePrivate(secret); err != nil || !got.Equal(private) {
		t.Errorf("private key: %v", err)
	}
	if got, err := DecodePublic(open); err != nil || !got.Equal(public(private)) {
		t.Errorf("public key: %v", err)
	}
	for _, wrong := range [][]byte{secret, nil, []byte("khóa"), append(open, "x"...)} {
		var problem *data.Problem
		if _, err := DecodePublic(wrong); !errors.As(err, &problem) {
			t.Errorf("%q is taken for a public key: %v", wrong, err)
		}
	}
}
