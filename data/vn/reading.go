package vn

import "strings"

// Reading is a way of saying numbers. Empty words mean those of the North.
type Reading struct {
	Zero     string // in place of zero tens: "linh" or "lẻ"
	Thousand string // "nghìn" or "ngàn"
}

// The two ways in use, by the part of the country.
var (
	North = Reading{Zero: "linh", Thousand: "nghìn"}
	South = Reading{Zero: "lẻ", Thousand: "ngàn"}
)

const billion = 1_000_000_000

var digitWords = [...]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}

// Number says n in words, in lower case: 105 is "một trăm linh năm".
func (r Reading) Number(n int64) string {
	switch {
	case n == 0:
		return digitWords[0]
	case n < 0:
		// Unsigned, since the smallest int64 has no positive twin.
		return "âm " + strings.Join(r.words(uint64(-n), false), " ")
	}
	return strings.Join(r.words(uint64(n), false), " ")
}

// Dong says an amount of money as papers write it behind the figures: "Hai
// triệu năm trăm ba mươi nghìn đồng".
func (r Reading) Dong(n int64) string { return UpperFirst(r.Number(n)) + " đồng" }

// words says n, which is not zero. Above a billion the billions are said as a
// number of their own; inner means that larger groups were said before.
func (r Reading) words(n uint64, inner bool) []string {
	if n >= billion {
		said := append(r.words(n/billion, inner), "tỷ")
		if n%billion == 0 {
			return said
		}
		return append(said, r.words(n%billion, true)...)
	}
	thousand := r.Thousand
	if thousand == "" {
		thousand = North.Thousand
	}
	var said []string
	for _, g := range []struct {
		size uint64
		name string
	}{{1_000_000, "triệu"}, {1000, thousand}, {1, ""}} {
		group := int(n / g.size % 1000)
		if group == 0 {
			continue
		}
		said = append(said, r.group(group, inner)...)
		if g.name != "" {
			said = append(said, g.name)
		}
		inner = true
	}
	return said
}

// group says 1 to 999. Behind larger groups the hundreds are said even if none.
func (r Reading) group(n int, inner bool) []string {
	var said []string
	hundreds, tens, units := n/100, n/10%10, n%10
	if hundreds > 0 || inner {
		said = append(said, digitWords[hundreds], "trăm")
	}
	switch {
	case tens == 1:
		said = append(said, "mười")
	case tens > 1:
		said = append(said, digitWords[tens], "mươi")
	case units > 0 && len(said) > 0:
		said = append(said, r.zero())
	}
	if units > 0 {
		said = append(said, unitWord(tens, units))
	}
	return said
}

func (r Reading) zero() string {
	if r.Zero == "" {
		return North.Zero
	}
	return r.Zero
}

// unitWord is the word for a digit behind tens: mốt and tư from twenty on, lăm
// from ten on.
func unitWord(tens, units int) string {
	switch {
	case units == 1 && tens > 1:
		return "mốt"
	case units == 4 && tens > 1:
		return "tư"
	case units == 5 && tens > 0:
		return "lăm"
	}
	return digitWords[units]
}
