package data

import "testing"

func TestNumberDoubt(t *testing.T) {
	for number, want := range map[string]string{"123/QD-UBND": "Có phải “QĐ”?", "05/BB-HDTDKT": "Có phải “HĐTĐKT”?",
		"7/qd-ubnd": "Có phải “QĐ”?", "123/QĐ-UBND": "", "05/BB-HĐTĐKT": "", "QD": "", "": "", "12": "", "31/TTr-PTC": ""} {
		if got := NumberDoubt(number); got != want {
			t.Errorf("%q: %q, want %q", number, got, want)
		}
	}
}
