package vn

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// Group writes n with a dot between thousands: 2.530.000.
func Group(n int64) string {
	digits := strconv.FormatInt(n, 10)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	var groups []string
	for len(digits) > 3 {
		cut := len(digits) - 3
		groups = append([]string{digits[cut:]}, groups...)
		digits = digits[:cut]
	}
	return sign + strings.Join(append([]string{digits}, groups...), ".")
}

// Dong writes an amount in đồng: 2.530.000 đồng.
func Dong(n int64) string { return Group(n) + " đồng" }

// Percent writes part of whole with one decimal, rounded half up on whole
// numbers, and without the decimal where it is zero: 77,8%, 80%. A whole of
// zero or less gives 0%. For reading only; decisions compare the fractions.
func Percent(part, whole int64) string {
	if whole <= 0 {
		return "0%"
	}
	// (2000·part + whole) / (2·whole), floored: thousandths rounded half up.
	// Wider than int64, for 2000 times an amount of money may not fit.
	w := big.NewInt(whole)
	sum := new(big.Int).Mul(big.NewInt(part), big.NewInt(2000))
	sum.Div(sum.Add(sum, w), w.Add(w, w))
	sign := ""
	if sum.Sign() < 0 {
		sign = "-"
		sum.Neg(sum)
	}
	units, tenth := new(big.Int).DivMod(sum, big.NewInt(10), new(big.Int))
	if tenth.Sign() == 0 {
		return sign + units.String() + "%"
	}
	return fmt.Sprintf("%s%d,%d%%", sign, units, tenth)
}

// PaperNumber puts a zero in front of a paper's number below ten: "05/QĐ-UBND" (Nghị
// định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3).
func PaperNumber(number string) string {
	if before, _, ok := strings.Cut(number, "/"); ok && len(before) == 1 && before >= "1" && before <= "9" {
		return "0" + number
	}
	return number
}

// Number2 writes a count with two digits below ten, as papers do: 05.
func Number2(n int) string { return fmt.Sprintf("%02d", n) }
