package vn

import (
	"fmt"
	"regexp"
	"strconv"
	"time"
)

// LongDate writes a date as papers head it: "ngày 05 tháng 01 năm 2026". Days
// below 10 and the months 1 and 2 take a zero in front (Decree 30/2020/NĐ-CP,
// appendix I), the other months do not.
func LongDate(t time.Time) string {
	year, month, day := t.Date()
	if month <= time.February {
		return fmt.Sprintf("ngày %02d tháng %02d năm %d", day, month, year)
	}
	return fmt.Sprintf("ngày %02d tháng %d năm %d", day, month, year)
}

// Weekday is the day of the week as papers write it (Nghị định 30/2020/NĐ-CP, Phụ
// lục II): "thứ Sáu", "Chủ nhật".
func Weekday(t time.Time) string {
	return [...]string{"Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"}[t.Weekday()]
}

// ShortDate writes dd/mm/yyyy.
func ShortDate(t time.Time) string { return t.Format("02/01/2006") }

// Clock writes the time of day as minutes of meetings do: "08 giờ 00 phút".
func Clock(t time.Time) string {
	return fmt.Sprintf("%02d giờ %02d phút", t.Hour(), t.Minute())
}

// The shapes a date is written in; each gives three groups of digits.
var (
	dayFirst  = regexp.MustCompile(`^(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )(\d{4}|\d{2})` + clockTail)
	yearFirst = regexp.MustCompile(`^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})` + clockTail)
	allDigits = regexp.MustCompile(`^(\d\d)(\d\d)(\d{4}|\d{2})$`)
	inWords   = regexp.MustCompile(`^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$`)
)

// clockTail is the time that sheets put behind a day; it is passed over.
const clockTail = `(?:[t ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?)?$`

// ParseDate reads a date as people write it, day, month, year: 1/9/24,
// 01-9-2024, 1.9.2024, 01092024, "ngày 1 tháng 9 năm 2024", and also
// 2024-09-01. Years of two digits are 1950 to 2049; years outside 1900 to 2099
// are taken for slips. The result is midnight UTC, which exists on every day;
// the error is Vietnamese, for the person who typed.
func ParseDate(s string) (time.Time, error) {
	text := Fold(s)
	if p := yearFirst.FindStringSubmatch(text); p != nil {
		return calendarDay(s, p[3], p[2], p[1])
	}
	for _, shape := range []*regexp.Regexp{dayFirst, allDigits, inWords} {
		if p := shape.FindStringSubmatch(text); p != nil {
			return calendarDay(s, p[1], p[2], p[3])
		}
	}
	return time.Time{}, fmt.Errorf("không đọc được ngày “%s”; hãy viết ngày/tháng/năm, ví dụ 05/01/2026", Clean(s))
}

// calendarDay puts the digits together and refuses days no calendar has.
func calendarDay(s, day, month, year string) (time.Time, error) {
	// The shapes let through at most four digits, so Atoi cannot fail.
	d, _ := strconv.Atoi(day)
	m, _ := strconv.Atoi(month)
	y, err := fullYear(s, year)
	if err != nil {
		return time.Time{}, err
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d || t.Month() != time.Month(m) {
		return time.Time{}, fmt.Errorf("ngày “%s” không có trong lịch; hãy viết ngày/tháng/năm, ví dụ 05/01/2026", Clean(s))
	}
	return t, nil
}

// fullYear completes years of two digits: 00 to 49 are 20xx, 50 to 99 19xx.
func fullYear(s, digits string) (int, error) {
	y, _ := strconv.Atoi(digits)
	switch {
	case len(digits) == 2 && y < 50:
		return 2000 + y, nil
	case len(digits) == 2:
		return 1900 + y, nil
	case y < 1900 || y > 2099:
		return 0, fmt.Errorf("năm trong “%s” phải từ 1900 đến 2099", Clean(s))
	}
	return y, nil
}
