package data

import (
	"fmt"
	"strings"
)

// symbols are the abbreviations in the numbers of papers that are often typed with a
// D for the Đ.
var symbols = map[string]string{"QD": "QĐ", "HDND": "HĐND", "HDTDKT": "HĐTĐKT", "HĐTDKT": "HĐTĐKT", "HDTĐKT": "HĐTĐKT"}

// NumberDoubt says what looks mistyped in the number of a paper, as 123/QD-UBND; ""
// where nothing does. A number is the office's own, so it is taken all the same.
func NumberDoubt(number string) string {
	_, symbol, ok := strings.Cut(number, "/")
	if !ok {
		return ""
	}
	for part := range strings.FieldsFuncSeq(symbol, func(r rune) bool { return r == '-' || r == '/' || r == ' ' }) {
		if want, found := symbols[strings.ToUpper(part)]; found {
			return fmt.Sprintf("Có phải “%s”?", want)
		}
	}
	return ""
}
