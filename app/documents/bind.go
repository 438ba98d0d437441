package documents

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"thidua/data/vn"
)

// labels are words that stay with the number behind them: "Điều 1", "tháng 6",
// "phường 5".
var labels = wordSet("giờ tháng năm điều khoản điểm mục chương phần số mẫu quận phường xã khóm ấp tổ phòng thứ")

// measures stay with the number in front of them: "2.530.000 đồng", "15 tháng 6",
// "02 trường hợp", "09 thành viên".
var measures = wordSet("đồng tháng giờ phút phiếu % lần điểm người trường thành ý")

// joins stand between two numbers: "2023 - 2025", "12 / 15".
var joins = wordSet("- – /")

// operators stand behind a number and never begin a line.
var operators = wordSet("- – / = + × ≥ ≤ > <")

// forms of address stay with the name behind them.
var forms = wordSet("ông bà anh chị em tm. kt. tl. tuq. q.")

func wordSet(words string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// unbroken is the space that a line is not broken at.
const unbroken = "\u00a0"

// bind puts spaces that do not break into text, where a break would part a number
// from its word, leave a dash at the beginning of a line or a syllable alone on the
// last one.
func bind(text string) string {
	words := strings.Split(text, " ")
	var b strings.Builder
	for i, word := range words {
		switch {
		case i == 0:
		case i == len(words)-1 && i >= fewWords && isLone(words[i-1], word):
			b.WriteString(unbroken)
		default:
			b.WriteString(gap(words[i-1], word))
		}
		b.WriteString(word)
	}
	return b.String()
}

// fewWords before its last leave a text its choice: "Số được" stands above "khen".
const fewWords = 3

// isLone reports whether the last word of a text would look lost on a line of its own:
// most words of Vietnamese are two syllables. It costs no line: where the pair does not
// fit, the last word alone would not have either.
func isLone(left, last string) bool {
	return left != "" && last != "" && !strings.Contains(last, unbroken) && utf8.RuneCountInString(last) <= longestSyllable && !strings.HasPrefix(last, "(")
}

// longestSyllable is that of "nghiêng" with marks behind it: "định./.".
const longestSyllable = 10

// gap is the space between two words.
func gap(left, right string) string {
	l, r := lastWord(left), strings.ToLower(strings.TrimRight(firstWord(right), ",.;:)”"))
	if l != "" && r != "" && (hasNumber(left, l, r) || operators[r] || forms[l] || l == "giai" && r == "đoạn") {
		return unbroken
	}
	return " "
}

// hasNumber reports whether one of two words is a number that belongs to the other: l
// and r are what counts of the words.
func hasNumber(left, l, r string) bool {
	switch {
	case isNumber(r) && (labels[l] || joins[l]):
		return true
	case isShortNumber(r) && (isName(left) || l == "đoạn" || strings.HasSuffix(l, ":")):
		return true
	}
	return isNumber(l) && measures[r]
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

// compounds are words of two syllables and more inside which a heading and a text on
// certificates are not broken.
var compounds = newCompounds("thi đua", "khen thưởng", "giấy khen", "bằng khen", "danh hiệu", "phong trào", "giai đoạn", "học tập",
	"suốt đời", "xã hội", "xây dựng", "đẩy mạnh", "hội đồng", "tập thể", "gia đình", "cá nhân", "địa chỉ", "đơn vị", "chức vụ",
	"thành tích", "họ và tên", "số phiếu", "đề nghị", "tỷ lệ", "kết quả", "về việc", "cả nước", "mức độ",
	"hình thức", "tiền thưởng", "thời gian", "ban hành", "quyết định", "cơ quan", "hiện vật", "tiêu chí", "minh chứng", "biên nhận", "thành viên",
	"hướng dẫn", "tổ chức", "vận động", "đóng góp", "phối hợp", "tham gia", "thực hiện", "triển khai", "duy trì", "phát triển",
	"nâng cao", "chất lượng", "giảng dạy", "đào tạo", "bồi dưỡng", "tập huấn", "tuyên truyền", "ủng hộ", "hỗ trợ", "giúp đỡ",
	"quyên góp", "sáng kiến", "áp dụng", "hiệu quả", "hoàn thành", "nhiệm vụ", "xuất sắc", "tiêu biểu", "liên tục", "tích cực",
	"học viên", "học sinh", "học bổng", "giáo viên", "đồng nghiệp", "chuyên đề", "chuyên môn", "kỹ năng", "chuyển đổi số",
	"xóa mù chữ", "khuyến học", "khuyến tài", "cộng đồng", "địa bàn", "hoàn cảnh", "khó khăn", "cán bộ", "hội viên", "đoàn viên",
	"nhân dân", "người dân", "lao động")

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
