package recount

import (
	"fmt"
	"math/big"
	"strings"
)

// Fraction is a threshold or a coefficient, exact. The zero Fraction is not set.
type Fraction struct {
	text  string
	value *big.Rat
	more  bool // strictly more
}

// longest is the most characters of a fraction: a number of a million digits would
// only be there to keep the program busy.
const longest = 40

// ParseFraction reads "80%", "66,7%", "2/3", ">1/2" and plain decimals.
func ParseFraction(text string) (Fraction, error) {
	bare, more := strings.CutPrefix(strings.TrimSpace(text), ">")
	bare, percent := strings.CutSuffix(strings.TrimSpace(bare), "%")
	bare = strings.ReplaceAll(strings.TrimSpace(bare), ",", ".")
	value, ok := new(big.Rat), false
	// Rat reads exponents, and 1e999999999 would fill the memory.
	if len(bare) <= longest && strings.Trim(bare, "0123456789./") == "" {
		value, ok = value.SetString(bare)
	}
	if !ok || value.Sign() < 0 {
		return Fraction{}, fmt.Errorf("tỷ lệ hoặc hệ số %.60q không đọc được, cần viết như 80%%, 2/3, >1/2 hoặc 0.45", text)
	}
	if percent {
		value.Quo(value, big.NewRat(100, 1))
	}
	return Fraction{text: text, value: value, more: more}, nil
}

// UnmarshalText reads what ParseFraction reads; an empty text is not set.
func (f *Fraction) UnmarshalText(text []byte) (err error) {
	*f = Fraction{}
	if len(text) > 0 {
		*f, err = ParseFraction(string(text))
	}
	return err
}

// String is the text that the fraction was read from.
func (f Fraction) String() string { return f.text }

// isShare reports whether the fraction is set and at most the whole.
func (f Fraction) isShare() bool { return f.value != nil && f.value.Cmp(big.NewRat(1, 1)) <= 0 }

// reached reports whether part of whole comes up to the fraction. Of nobody
// nothing is reached.
func (f Fraction) reached(part, whole int) bool {
	if f.value == nil || whole <= 0 {
		return false
	}
	order := big.NewRat(int64(part), int64(whole)).Cmp(f.value)
	return order > 0 || order == 0 && !f.more
}
