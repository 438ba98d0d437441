package vn

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

func TestReadingDong(t *testing.T) {
	for n, want := range map[int64]string{
		760_000:       "Bảy trăm sáu mươi nghìn đồng",
		1_140_000:     "Một triệu một trăm bốn mươi nghìn đồng",
		1_520_000:     "Một triệu năm trăm hai mươi nghìn đồng",
		3_800_000:     "Ba triệu tám trăm nghìn đồng",
		7_590_000:     "Bảy triệu năm trăm chín mươi nghìn đồng",
		2_530_000:     "Hai triệu năm trăm ba mươi nghìn đồng",
		1_005_000:     "Một triệu không trăm linh năm nghìn đồng",
		21_000:        "Hai mươi mốt nghìn đồng",
		15_000:        "Mười lăm nghìn đồng",
		24_000:        "Hai mươi tư nghìn đồng",
		1_000_000_000: "Một tỷ đồng",
		0:             "Không đồng",
	} {
		if got := North.Dong(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
	if got := South.Dong(1_105_000); got != "Một triệu một trăm lẻ năm ngàn đồng" {
		t.Error(got)
	}
}

func TestReadingNumber(t *testing.T) {
	for n, want := range map[int64]string{
		4: "bốn", 5: "năm", 10: "mười", 11: "mười một", 14: "mười bốn", 15: "mười lăm", 20: "hai mươi", 21: "hai mươi mốt",
		24: "hai mươi tư", 25: "hai mươi lăm", 31: "ba mươi mốt", 100: "một trăm", 101: "một trăm linh một", 104: "một trăm linh bốn",
		105: "một trăm linh năm", 110: "một trăm mười", 111: "một trăm mười một", 115: "một trăm mười lăm",
		1005:              "một nghìn không trăm linh năm",
		1015:              "một nghìn không trăm mười lăm",
		1_000_005:         "một triệu không trăm linh năm",
		2_000_000:         "hai triệu",
		1_000_000_001:     "một tỷ không trăm linh một",
		1_005_000_000:     "một tỷ không trăm linh năm triệu",
		1_005_000_000_000: "một nghìn không trăm linh năm tỷ",
		1e18:              "một tỷ tỷ",
		-12:               "âm mười hai",
		math.MinInt64: "âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ " +
			"tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám",
	} {
		if got := North.Number(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
		if got := (Reading{}).Number(n); got != want {
			t.Errorf("without words %d: %s, want %s", n, got, want)
		}
	}
}

// Every number up to a million, read back by rules written down separately.
func TestReadingBack(t *testing.T) {
	said := make(map[string]bool, 1_000_001)
	for n := range int64(1_000_001) {
		words := North.Number(n)
		if got, err := readBack(words); err != nil || got != n {
			t.Fatalf("%d is said %q, which is %d (%v)", n, words, got, err)
		}
		if said[words] {
			t.Fatalf("%q is said twice", words)
		}
		said[words] = true
	}
}

var wordValues = map[string]int64{
	"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}

// readBack adds up words from left to right and refuses those out of place.
func readBack(words string) (int64, error) {
	var total, group, last int64
	before := ""
	for word := range strings.FieldsSeq(words) {
		value, isDigit := wordValues[word]
		afterTens := before == "mươi"
		switch {
		case word == "mốt" && !afterTens, word == "tư" && !afterTens, word == "lăm" && !afterTens && before != "mười":
			return 0, fmt.Errorf("%s behind %s", word, before)
		case afterTens && (word == "một" || word == "bốn" || word == "năm"), before == "mười" && word == "năm":
			return 0, fmt.Errorf("%s behind %s", word, before)
		case isDigit:
			group += value
			last = value
		case word == "trăm":
			group += last * 99
		case word == "mươi":
			group += last * 9
		case word == "linh" && before == "trăm":
		case word == "nghìn":
			total += group * 1000
			group = 0
		case word == "triệu":
			total += group * 1_000_000
			group = 0
		default:
			return 0, fmt.Errorf("what is %s", word)
		}
		before = word
	}
	return total + group, nil
}
