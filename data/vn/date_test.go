package vn

import (
	"strings"
	"testing"
	"time"
)

func day(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

func TestWriteDates(t *testing.T) {
	for _, c := range [][2]string{
		{LongDate(day(2026, 1, 5)), "ngày 05 tháng 01 năm 2026"},
		{LongDate(day(2026, 2, 28)), "ngày 28 tháng 02 năm 2026"},
		{LongDate(day(2026, 3, 9)), "ngày 09 tháng 3 năm 2026"},
		{LongDate(day(2026, 11, 10)), "ngày 10 tháng 11 năm 2026"},
		{ShortDate(day(2026, 9, 1)), "01/09/2026"},
		{Weekday(day(2026, 11, 20)), "thứ Sáu"},
		{Weekday(day(2026, 11, 22)), "Chủ nhật"},
		{Clock(day(2026, 9, 1).Add(8 * time.Hour)), "08 giờ 00 phút"},
		{Clock(day(2026, 9, 1).Add(14*time.Hour + 5*time.Minute)), "14 giờ 05 phút"},
	} {
		if c[0] != c[1] {
			t.Errorf("got %q, want %q", c[0], c[1])
		}
	}
}

func TestParseDate(t *testing.T) {
	for in, want := range map[string]time.Time{
		"1/9/24": day(2024, 9, 1), "01092024": day(2024, 9, 1), "1-9-2024": day(2024, 9, 1), "1.9.2024": day(2024, 9, 1),
		"2024-09-01": day(2024, 9, 1), " 01 / 09 / 2024 ": day(2024, 9, 1), "1 9 2024": day(2024, 9, 1), "010924": day(2024, 9, 1),
		"ngày 01 tháng 9 năm 2024": day(2024, 9, 1), "2024-09-01T00:00:00Z": day(2024, 9, 1), "01/09/2024 00:00:00": day(2024, 9, 1),
		"1/1/49": day(2049, 1, 1), "1/1/50": day(1950, 1, 1), "1/1/00": day(2000, 1, 1), "31/12/99": day(1999, 12, 31),
		"29/2/2024": day(2024, 2, 29), "29/02/2000": day(2000, 2, 29),
	} {
		if got, err := ParseDate(in); err != nil || !got.Equal(want) {
			t.Errorf("ParseDate(%q) = %v, %v", in, got, err)
		}
	}
}

func TestParseDateRefuses(t *testing.T) {
	for in, say := range map[string]string{
		"31/4/2024": "không có trong lịch", "29/2/2023": "không có trong lịch", "29/2/1900": "không có trong lịch", "0/1/2024": "không có trong lịch", "1/13/2024": "không có trong lịch",
		"2024-13-01": "không có trong lịch", "32012024": "không có trong lịch", "1/1/1899": "từ 1900 đến 2099", "1/1/0024": "từ 1900 đến 2099",
		"": "không đọc được", "mai": "không đọc được", "1/2": "không đọc được", "1/2/3": "không đọc được", "1/2/024": "không đọc được",
		"1/2/20244": "không đọc được", "45000": "không đọc được", "1/2/2024 x": "không đọc được", "1/-2/2024": "không đọc được",
	} {
		if _, err := ParseDate(in); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("ParseDate(%q): %v", in, err)
		}
	}
}

func TestParseBirth(t *testing.T) {
	for in, want := range map[string][3]int{
		"05/01/1975": {5, 1, 1975}, "1975": {0, 0, 1975}, "năm 1975": {0, 0, 1975}, "1/1975": {0, 1, 1975}, "12-1975": {0, 12, 1975},
		"011975": {0, 1, 1975}, "5/1/75": {5, 1, 1975}, "051275": {5, 12, 1975}, "tháng 3/1980": {0, 3, 1980},
	} {
		d, m, y, err := ParseBirth(in)
		if err != nil || [3]int{d, m, y} != want {
			t.Errorf("ParseBirth(%q) = %d, %d, %d, %v", in, d, m, y, err)
		}
	}
	for _, in := range []string{"", "13/1975", "0/1975", "1875", "75", "30/2/1975", "1/2/1800", "3/1800"} {
		if d, m, y, err := ParseBirth(in); err == nil || d+m+y != 0 {
			t.Errorf("ParseBirth(%q) = %d, %d, %d, %v", in, d, m, y, err)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	f.Add("1/9/24")
	f.Add("2024-09-01T00:00:00.5Z")
	f.Fuzz(func(t *testing.T, s string) {
		got, err := ParseDate(s)
		if err == nil {
			again, err := ParseDate(ShortDate(got))
			if err != nil || !again.Equal(got) {
				t.Errorf("%q is %v, written and read back %v, %v", s, got, again, err)
			}
		}
		_, _, _, _ = ParseBirth(s)
	})
}
