package data

import (
	"fmt"
	"strconv"
	"strings"
)

// Share is a threshold as an exact fraction: "80%", "2/3" mean at least,
// ">1/2" strictly more. The zero Share is "not set".
type Share struct {
	Num, Den int64
	More     bool // strictly more
}

// ParseShare reads "80%", "66,7%", "2/3", ">1/2" or ">50%".
func ParseShare(text string) (Share, error) {
	rest, more := strings.CutPrefix(strings.TrimSpace(text), ">")
	share, err := parseFraction(strings.TrimSpace(rest))
	if err != nil || share.Num < 0 || share.Den <= 0 || share.Num > share.Den {
		return Share{}, fmt.Errorf("tỷ lệ %q không đọc được, cần viết như 80%%, 2/3 hoặc >1/2", text)
	}
	share.More = more
	return share, nil
}

func parseFraction(text string) (Share, error) {
	if percent, ok := strings.CutSuffix(text, "%"); ok {
		return parsePercent(strings.TrimSpace(percent))
	}
	num, den, ok := strings.Cut(text, "/")
	if !ok {
		return Share{}, strconv.ErrSyntax
	}
	n, err := strconv.ParseInt(strings.TrimSpace(num), 10, 32)
	if err != nil {
		return Share{}, err
	}
	d, err := strconv.ParseInt(strings.TrimSpace(den), 10, 32)
	return Share{Num: n, Den: d}, err
}

func parsePercent(text string) (Share, error) {
	whole, decimals, _ := strings.Cut(strings.Replace(text, ",", ".", 1), ".")
	if len(decimals) > 4 {
		return Share{}, strconv.ErrRange
	}
	n, err := strconv.ParseInt(whole+decimals, 10, 32)
	den := int64(100)
	for range decimals {
		den *= 10
	}
	return Share{Num: n, Den: den}, err
}

// Met reports whether part of whole reaches the share, on whole numbers: a
// percentage is never rounded before it is compared. Of nothing no share is reached.
func (s Share) Met(part, whole int) bool {
	if whole <= 0 || s.Den == 0 {
		return false
	}
	left, right := int64(part)*s.Den, int64(whole)*s.Num
	return left > right || left == right && !s.More
}

// Need is the smallest part of whole that reaches the share.
func (s Share) Need(whole int) int {
	if s.Den == 0 {
		return 0
	}
	scaled := int64(whole) * s.Num
	need := scaled / s.Den
	if s.More || scaled%s.Den != 0 {
		need++
	}
	return int(need)
}

// Same reports whether both are the same threshold, however written: "50%" is "1/2".
func (s Share) Same(other Share) bool {
	return s.More == other.More && s.IsZero() == other.IsZero() && s.Num*other.Den == other.Num*s.Den
}

// IsZero reports whether the share is not set.
func (s Share) IsZero() bool { return s.Den == 0 }

// String is the text that ParseShare reads: "80%", "2/3", ">1/2".
func (s Share) String() string {
	if s.IsZero() {
		return ""
	}
	text := fmt.Sprintf("%d/%d", s.Num, s.Den)
	if s.percent() {
		text = percentText(s.Num, s.Den/100)
	}
	if s.More {
		return ">" + text
	}
	return text
}

// percent reports whether the share is one of a hundred with up to four exact
// decimals, as parsePercent reads it.
func (s Share) percent() bool {
	switch s.Den {
	case 100, 1_000, 10_000, 100_000, 1_000_000:
		return true
	}
	return false
}

func percentText(num, den int64) string {
	text := strconv.FormatInt(num/den, 10)
	if rest := num % den; rest != 0 {
		digits := strconv.FormatInt(den+rest, 10)[1:]
		text += "," + strings.TrimRight(digits, "0")
	}
	return text + "%"
}

// Sign is "≥" or ">", as it stands before the threshold in written arithmetic.
func (s Share) Sign() string {
	if s.More {
		return ">"
	}
	return "≥"
}

// Bare is the fraction without its sign: "80%", "1/2".
func (s Share) Bare() string {
	s.More = false
	return s.String()
}

// MarshalText writes String, so that records and result.json hold "80%".
func (s Share) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what ParseShare reads; an empty text is "not set".
func (s *Share) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Share{}
		return nil
	}
	share, err := ParseShare(string(text))
	*s = share
	return err
}
