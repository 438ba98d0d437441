package documents

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"thidua/data/vn"
)

// labels are words that stay with the number behind them: "Điều 1", "tháng 6",
// "phường 5".
var labels = wordSet("tháng năm điều khoản điểm mục chương phần số mẫu quận phường xã khóm ấp tổ đoạn phòng thứ")

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
	case isDash(r), labels[l] && isNumber(r), isName(left) && isShortNumber(r), isNumber(l) && measures[r], forms[l]:
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

// isName reports whether a word begins with a capital: "khóm Long Hưng 2" stays
// with its number.
func isName(word string) bool {
	c, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(c)
}

// isShortNumber reports whether a word is a number of at most three digits.
func isShortNumber(word string) bool {
	return len(word) <= 3 && strings.Trim(word, "0123456789") == ""
}

// isNumber reports whether a word is a number, a Roman one included.
func isNumber(word string) bool {
	digits := strings.IndexFunc(word, unicode.IsDigit) == 0
	return digits || strings.Trim(word, "ivx") == ""
}

// compounds are words of two syllables that a heading is not broken inside.
var compounds = newCompounds("thi đua", "khen thưởng", "giấy khen", "bằng khen", "danh hiệu", "phong trào", "giai đoạn", "học tập",
	"suốt đời", "xã hội", "xây dựng", "đẩy mạnh", "hội đồng", "tập thể", "gia đình", "cá nhân", "địa chỉ", "đơn vị", "chức vụ",
	"thành tích", "họ và tên", "số phiếu", "đề nghị", "tỷ lệ", "kết quả", "về việc", "cả nước", "mức độ")

func newCompounds(all ...string) *strings.Replacer {
	var pairs []string
	for _, text := range all {
		for _, form := range []string{text, vn.UpperFirst(text), vn.Upper(text)} {
			pairs = append(pairs, form, strings.ReplaceAll(form, " ", "\u00a0"))
		}
	}
	return strings.NewReplacer(pairs...)
}

// pairs binds the compounds of a heading.
func pairs(heading string) string { return compounds.Replace(heading) }
