package vn

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// tcvn3Table pairs what a TCVN3 (.VnTime) character looks like in a sheet read
// as Latin-1 with the letter meant. The soft hyphen, which is ư, is added apart.
const tcvn3Table = "µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ " +
	"Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ " +
	"âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ " +
	"óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư"

// vniTable does so for VNI-Windows, lower case: what stands in the sheet, then
// the letter. Letters of two characters come first, for ô alone is ơ.
const vniTable = `aø à aû ả aõ ã aù á aï ạ aê ă aè ằ aú ẳ aü ẵ aé ắ aë ặ aâ â aà ầ aå ẩ aã ẫ aá ấ aä ậ
eø è eû ẻ eõ ẽ eù é eï ẹ eâ ê eà ề eå ể eã ễ eá ế eä ệ
oø ò oû ỏ oõ õ où ó oï ọ oâ ô oà ồ oå ổ oã ỗ oá ố oä ộ ôø ờ ôû ở ôõ ỡ ôù ớ ôï ợ
uø ù uû ủ uõ ũ uù ú uï ụ öø ừ öû ử öõ ữ öù ứ öï ự yø ỳ yû ỷ yõ ỹ yù ý
ô ơ ö ư ì ì æ ỉ ó ĩ í í ò ị î ỵ ñ đ`

var (
	fromTCVN3 = strings.NewReplacer(tcvn3Pairs()...)
	fromVNI   = strings.NewReplacer(vniPairs()...)
)

func tcvn3Pairs() []string {
	pairs := []string{"\u00ad", "ư"}
	for _, pair := range strings.Fields(tcvn3Table) {
		runes := []rune(pair)
		pairs = append(pairs, string(runes[0]), string(runes[1]))
	}
	return pairs
}

// vniPairs adds capitals; on a capital letter the mark may be of either case.
func vniPairs() (pairs []string) {
	fields := strings.Fields(vniTable)
	for i := 0; i < len(fields); i += 2 {
		old, letter := fields[i], fields[i+1]
		capital := strings.ToUpper(letter)
		pairs = append(pairs, old, letter, UpperFirst(old), capital, strings.ToUpper(old), capital)
	}
	return pairs
}

// FromTCVN3 reads text that was written in TCVN3 (ABC, fonts named .Vn…). The
// capitals of its .Vn…H fonts are not in the text and come out small.
func FromTCVN3(s string) string { return fromTCVN3.Replace(norm.NFC.String(s)) }

// FromVNI reads text that was written for the fonts named VNI-….
func FromVNI(s string) string { return fromVNI.Replace(norm.NFC.String(s)) }

// LooksLegacy reports whether s was most likely written in TCVN3 or VNI: it
// holds words that are no Vietnamese syllables as they stand, and all words that
// an old encoding would change become syllables by it.
func LooksLegacy(s string) bool {
	_, old := FromLegacy(s)
	return old
}

// FromLegacy reads text in TCVN3 or VNI, whichever makes sense of it. Where
// LooksLegacy is false it gives s itself and false.
func FromLegacy(s string) (string, bool) {
	s = norm.NFC.String(s)
	for _, decode := range []func(string) string{FromVNI, FromTCVN3} {
		if madeOf(s, decode) {
			return decode(s), true
		}
	}
	return s, false
}

// madeOf reports whether decode turns strange words of s to syllables and
// changes no word to anything else.
func madeOf(s string, decode func(string) string) bool {
	strange := false
	for _, word := range strings.FieldsFunc(s, betweenWords) {
		read := decode(word)
		if read == word && isSyllable(word) {
			continue
		}
		if read != word && !isSyllable(read) {
			return false
		}
		if read == word && strings.ContainsFunc(word, notASCII) {
			return false
		}
		strange = strange || read != word && !isSyllable(word)
	}
	return strange
}

func betweenWords(r rune) bool { return r <= unicode.MaxASCII && !unicode.IsLetter(r) }

func notASCII(r rune) bool { return r > unicode.MaxASCII }
