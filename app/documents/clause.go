package documents

import "fmt"

// The parts that a text is divided into, as Nghị định 30/2020/NĐ-CP, Phụ lục I,
// Phần I, mục II.6 has them.

// article begins with "Điều" and its number in bold.
func article(n int, text string) paragraph {
	p := plain(text, body)
	p.spans = []span{{fmt.Sprintf("Điều %d. ", n), bodyBold}, {text, body}}
	return p
}

// section is a heading in bold capitals, numbered in Roman numbers where it is, that
// stays with what follows.
func section(title string) paragraph { return titleLine(title) }

// clauseTitle is the number and the title of a khoản, bold on a line of its own.
func clauseTitle(n int, title string) paragraph { return titleLine(fmt.Sprintf("%d. %s", n, title)) }

func titleLine(title string) paragraph {
	p := plain(title, bodyBold)
	p.stay = whole
	return p
}

// clause is a khoản without a title.
func clause(n int, text string) paragraph { return plain(fmt.Sprintf("%d. %s", n, text), body) }

// point is a điểm; at counts from 0.
func point(at int, text string) paragraph { return plain(pointLetter(at)+") "+text, body) }

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
