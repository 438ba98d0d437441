package vn

import (
	"fmt"
	"testing"
)

func TestParseClock(t *testing.T) {
	for text, want := range map[string]string{"8": "08:00", "8h": "08:00", "8h30": "08:30", "8:05": "08:05", "0830": "08:30", "830": "08:30",
		"13 giờ 30 phút": "13:30", "8.30": "08:30", "24": "", "8h75": "", "sáng": "", "": "", "1290": ""} {
		hour, minute, ok := ParseClock(text)
		got := ""
		if ok {
			got = fmt.Sprintf("%02d:%02d", hour, minute)
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
