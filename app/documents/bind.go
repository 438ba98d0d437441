package documents

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// labels are words that stay with the number behind them: "Điều 1", "tháng 6",
// "phường 5".
var labels = wordSet("ngày tháng năm điều khoản điểm mục chương phần số mẫu quận phường xã khóm ấp tổ đoạn phòng thứ")

// measures stay with the number in front of them: "2.530.000 đồng", "15 tháng 6".
var measures = wordSet("đồng tháng giờ phút phiếu % lần")

// forms of address stay with the name behind them.
var forms = wordSet("ông bà anh chị em tm. kt. tl. tuq. q.")

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// bind puts spaces that do not break into text, where a break would part a number
// from its word or leave a dash at the beginning of a line.
func bind(text string) string {
	words := strings.Split(text, " ")
	var b strings.Builder
	for i, word := range words {
		if i > 0 {
			b.WriteString(gap(words[i-1], word))
		}
		b.WriteString(word)
	}
	return b.String()
}

// gap is the space between two words.
func gap(left, right string) string {
	l, r := lastWord(left), strings.ToLower(strings.TrimRight(firstWord(right), ",.;:)"))
	switch {
	case l == "" || r == "":
		return " "
	case isDash(r), labels[l] && isNumber(r), isNumber(l) && measures[r], forms[l]:
		return "\u00a0"
	}
	return " "
}

// lastWord is the end of a word that may hold bound or broken lines, in lower case.
func lastWord(word string) string {
	if at := strings.LastIndexAny(word, "\u00a0\n"); at >= 0 {
		_, size := utf8.DecodeRuneInString(word[at:])
		word = word[at+size:]
	}
	return strings.ToLower(strings.TrimLeft(word, "(“"))
}

func firstWord(word string) string {
	if at := strings.IndexAny(word, "\u00a0\n"); at >= 0 {
		return word[:at]
	}
	return word
}

func isDash(word string) bool { return word == "-" || word == "–" || word == "/" }

// isNumber reports whether a word is a number, a Roman one included.
func isNumber(word string) bool {
	digits := strings.IndexFunc(word, unicode.IsDigit) == 0
	return digits || strings.Trim(word, "ivx") == ""
}
