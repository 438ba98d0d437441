package vn

import (
	"fmt"
	"regexp"
	"strconv"
)

var (
	yearOnly  = regexp.MustCompile(`^(?:nam )?(\d{4})$`)
	monthYear = regexp.MustCompile(`^(?:thang )?(\d{1,2}) ?[-/.] ?(\d{4})$|^(\d\d)((?:19|20)\d\d)$`)
)

// ParseBirth reads a date of birth, of which old papers may know only the year
// or the month: 05/01/1975, 01/1975, 1975. What is not known is 0. Everything
// else is as with ParseDate.
func ParseBirth(s string) (day, month, year int, err error) {
	text := Fold(s)
	if p := yearOnly.FindStringSubmatch(text); p != nil {
		year, err = fullYear(s, p[1])
		return 0, 0, year, err
	}
	if p := monthYear.FindStringSubmatch(text); p != nil {
		month, year, err = birthMonth(s, p[1]+p[3], p[2]+p[4])
		return 0, month, year, err
	}
	t, err := ParseDate(s)
	if err != nil {
		return 0, 0, 0, err
	}
	return t.Day(), int(t.Month()), t.Year(), nil
}

func birthMonth(s, digits, yearDigits string) (month, year int, err error) {
	if year, err = fullYear(s, yearDigits); err != nil {
		return 0, 0, err
	}
	month, _ = strconv.Atoi(digits) // at most two digits
	if month < 1 || month > 12 {
		return 0, 0, fmt.Errorf("tháng trong “%s” phải từ 1 đến 12", Clean(s))
	}
	return month, year, nil
}
