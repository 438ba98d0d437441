package awards

import (
	"slices"
	"strings"
	"testing"
)

func TestNumbers(t *testing.T) {
	for _, test := range []struct {
		text string
		want []int
	}{
		{"", nil}, {" ; , ", nil}, {"7", []int{7}}, {"1-3, 35", []int{1, 2, 3, 35}}, {"5; 2–4", []int{2, 3, 4, 5}},
		{"3,3, 2-4", []int{2, 3, 4}}, {"9 Đến 11", []int{9, 10, 11}}, {"07", []int{7}}, {"52", []int{52}}, {"4—4", []int{4}},
	} {
		got, err := numbers(test.text, 52)
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%q: got %v, %v, want %v", test.text, got, err, test.want)
		}
	}
}

func TestNumbersThatCannotBeMeant(t *testing.T) {
	for text, words := range map[string]string{
		"một":            "Không đọc được “một”",
		"1-20, x":        "Không đọc được “x”",
		"1-2-3":          "Không đọc được “1-2-3”",
		"-5":             "Không đọc được “-5”",
		"1 20":           "Không đọc được “1 20”",
		"20-1":           "Khoảng “20-1” ghi ngược",
		"0":              "Không có số 0",
		"50-53":          "Không có số 53",
		"0-3":            "Không có số 0",
		"1-999999999":    "Không có số 999999999",
		"99999999999999": "Không đọc được “99999999999999”",
	} {
		got, err := numbers(text, 52)
		if err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("%q: got %v, %v, want a problem with %q", text, got, err, words)
		}
	}
	_, err := numbers("20-1", 52)
	if !strings.Contains(err.Error(), "Ghi số nhỏ trước: 1-20") {
		t.Errorf("no way out: %v", err)
	}
}
