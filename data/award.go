package data

import "strings"

// Award is a form of award or a title (hình thức khen thưởng, danh hiệu thi đua)
// as a law pack describes it on one date.
type Award struct {
	ID           string         `toml:"id" json:"id"`                 // "giay-khen"
	Name         string         `toml:"name" json:"name"`             // "Giấy khen"
	Title        bool           `toml:"title" json:"title,omitempty"` // a danh hiệu: "tặng danh hiệu …"
	Kinds        []Kind         `toml:"kinds" json:"kinds"`
	DecidedBy    string         `toml:"decided_by" json:"decided_by"`
	Tier         Tier           `toml:"tier" json:"tier,omitempty"`                 // that decides it
	Coefficients map[Kind]Ratio `toml:"coefficients" json:"coefficients,omitempty"` // of the base salary
	Rule         Rule           `toml:"rule" json:"rule"`
	Source       string         `toml:"source" json:"source"`
	Confirmed    bool           `toml:"confirmed" json:"confirmed"`
	Note         string         `toml:"note" json:"note,omitempty"` // what is not confirmed, for the screen
}

// Ratio is an exact decimal written as text in the pack: "0.45" is 45/100.
type Ratio struct{ Num, Den int64 }

// roundTo is the step to which prize money is rounded up: "làm tròn số lên hàng
// chục nghìn đồng" (Nghị định 152/2025/NĐ-CP, Điều 49).
const roundTo = 10_000

// Prize is the prize money in đồng for one recipient: coefficient × base salary
// in force on the date of the decision, rounded up to ten thousand (Nghị định
// 152/2025/NĐ-CP, Điều 49). 0 where the pack names no coefficient.
func (a Award) Prize(kind Kind, baseSalary int64, reading Doubling) int64 {
	if kind == Collective && a.Doubled(reading) {
		return 2 * a.Prize(Individual, baseSalary, reading)
	}
	c, ok := a.Coefficients[kind]
	if !ok || c.Den == 0 {
		return 0
	}
	product := c.Num * baseSalary
	step := c.Den * roundTo
	return (product + step - 1) / step * roundTo
}

// Doubled reports whether a collective gets twice the rounded amount of an
// individual: by that reading, and where its coefficient is twice an individual's.
func (a Award) Doubled(reading Doubling) bool {
	one, two := a.Coefficients[Individual], a.Coefficients[Collective]
	return reading == DoubleAmount && one.Num > 0 && one.Den > 0 && two.Den > 0 && two.Num*one.Den == 2*one.Num*two.Den
}

// Certificate is what a recipient is handed: "Bằng khen" for "Bằng khen của Chủ tịch …",
// a "Giấy chứng nhận" with a title (danh hiệu).
func (a Award) Certificate() string {
	if a.Title {
		return "Giấy chứng nhận"
	}
	name, _, _ := strings.Cut(a.Name, " của ")
	return name
}

// Takes reports whether the award is given to recipients of the kind.
func (a Award) Takes(kind Kind) bool {
	_, ok := find(a.Kinds, func(k Kind) bool { return k == kind })
	return ok
}

// MarshalText writes the decimal with a point.
func (r Ratio) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads "0.45", "3" or "0,45".
func (r *Ratio) UnmarshalText(text []byte) error {
	share, err := parsePercent(string(text))
	*r = Ratio{share.Num, share.Den / 100}
	return err
}

// String is the decimal with a point, as short as it goes: "0.45".
func (r Ratio) String() string {
	if r.Den == 0 {
		return ""
	}
	text := percentText(r.Num, r.Den)
	return pointed(text[:len(text)-1])
}

func pointed(text string) string {
	for i, c := range text {
		if c == ',' {
			return text[:i] + "." + text[i+1:]
		}
	}
	return text
}
