package vn

import (
	"regexp"
	"strconv"
	"strings"
)

// hourShape takes a time of day as people write it: 8, 8h, 8h30, 8:30, 08.30,
// 0830, 8 giờ 30 phút.
var hourShape = regexp.MustCompile(`^(\d{1,2})(?:\s*(?:h|g|giờ|:|\.|,)\s*(\d{1,2})?\s*(?:p|phút|')?)?$`)

// ParseClock reads a time of day; ok is false where nobody can.
func ParseClock(text string) (hour, minute int, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	if len(text) >= 3 && len(text) <= 4 {
		if n, err := strconv.Atoi(text); err == nil {
			return n / 100, n % 100, n >= 0 && n/100 < 24 && n%100 < 60
		}
	}
	parts := hourShape.FindStringSubmatch(text)
	if parts == nil {
		return 0, 0, false
	}
	hour, _ = strconv.Atoi(parts[1])
	minute, _ = strconv.Atoi(parts[2])
	return hour, minute, hour < 24 && minute < 60
}
