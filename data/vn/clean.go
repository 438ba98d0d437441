package vn

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Clean brings one line of text to the form the records keep: NFC, without
// broken UTF-8, control characters and line ends as spaces, single spaces, none
// at the ends. Emoji and invisible format characters stay; see Printable.
func Clean(s string) string {
	s = strings.Map(spaceOut, strings.ToValidUTF8(s, ""))
	return norm.NFC.String(strings.Join(strings.Fields(s), " "))
}

// spaceOut turns control characters into spaces.
func spaceOut(r rune) rune {
	if unicode.IsControl(r) {
		return ' '
	}
	return r
}

// CleanText is Clean for text of several paragraphs: line ends stay, as "\n",
// and so does one empty line between paragraphs.
func CleanText(s string) string {
	var lines []string
	for line := range strings.SplitSeq(lineEnds.Replace(s), "\n") {
		line = Clean(line)
		if line != "" || len(lines) > 0 && lines[len(lines)-1] != "" {
			lines = append(lines, line)
		}
	}
	return strings.TrimSuffix(strings.Join(lines, "\n"), "\n")
}

// lineEnds knows the line ends of all systems and of word processors.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")
