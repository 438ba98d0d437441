package documents

import "fmt"

// The parts that a text is divided into, as Nghị định 30/2020/NĐ-CP, Phụ lục I,
// Phần I, mục II.6 has them.

// section is a heading in bold capitals, numbered in Roman numbers where it is, that
// stays with what follows.
func section(title string) paragraph {
	p := plain(title, bodyBold)
	p.stay = whole
	return p
}

// clause is a khoản without a title.
func clause(n int, text string) paragraph { return plain(fmt.Sprintf("%d. %s", n, text), body) }

// alphabet numbers points: the Vietnamese alphabet, đ behind d, without the letters
// that take a mark and those that Vietnamese words do not have.
var alphabet = []rune("abcdđeghiklmnopqrstuvxy")

// pointLetter goes on with two letters behind the last one.
func pointLetter(at int) string {
	if at < len(alphabet) {
		return string(alphabet[at])
	}
	return pointLetter(at/len(alphabet)-1) + string(alphabet[at%len(alphabet)])
}
