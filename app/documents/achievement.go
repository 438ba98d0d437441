package documents

import (
	"strings"
	"unicode"

	"thidua/data"
	"thidua/data/vn"
)

// merit is the sentence on the achievement: "Đã có thành tích …", with what the
// dossier already says of it not said twice. Of a dossier without an achievement it
// says no more than the decision does: an achievement in the movement.
func merit(p data.Proceedings, achievement string) string {
	const opening = "Đã có thành tích"
	text := achieved(achievement)
	if text == "" {
		return sentence(opening+" trong "+occasion(p), ".")
	}
	for _, said := range []struct{ beginning, instead string }{
		{"đã", "Đã"}, {"có", "Đã có"}, {"thành tích", opening}, {"vì đã", "Đã"}, {"vì có", "Đã có"},
	} {
		if rest, ok := cutFold(text, said.beginning); ok {
			return sentence(said.instead+rest, ".")
		}
	}
	return sentence(opening+" "+continued(text), ".")
}

// achieved is an achievement without the marks around it; marks alone are none.
func achieved(text string) string { return strings.Trim(text, " .;,/") }

// cutFold takes prefix off text, whatever the case of its letters, where the
// prefix ends with a word.
func cutFold(text, prefix string) (string, bool) {
	runes, n := []rune(text), len([]rune(prefix))
	if len(runes) < n || !strings.EqualFold(string(runes[:n]), prefix) {
		return "", false
	}
	if len(runes) > n && unicode.IsLetter(runes[n]) {
		return "", false
	}
	return string(runes[n:]), true
}

// continued is a text as it goes on inside a sentence. A capital at its beginning
// stays where the second letter or the second word has one too: there it is a name.
func continued(text string) string {
	words := strings.Fields(text)
	first := []rune(words[0])
	if len(first) > 1 && unicode.IsUpper(first[1]) {
		return text
	}
	if len(words) > 1 && unicode.IsUpper([]rune(words[1])[0]) {
		return text
	}
	return vn.LowerFirst(text)
}
