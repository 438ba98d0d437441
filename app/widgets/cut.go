package widgets

import (
	"sort"
	"strings"

	"fyne.io/fyne/v2"
)

// cutText shortens text to the width and ends it in "…"; text that fits stays.
func cutText(text string, width, size float32, style fyne.TextStyle) string {
	if fits(text, width, size, style) {
		return text
	}
	runes := []rune(text)
	n := sort.Search(len(runes), func(n int) bool {
		return !fits(string(runes[:n+1])+"…", width, size, style)
	})
	return string(runes[:n]) + "…"
}

func fits(text string, width, size float32, style fyne.TextStyle) bool {
	return fyne.MeasureText(text, size, style).Width <= width+0.5
}

// wrapLine breaks text at its spaces into lines that fit a width; a word that is
// wider stands alone.
func wrapLine(text string, width, size float32, style fyne.TextStyle) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		longer := strings.TrimSpace(line + " " + word)
		if line != "" && fyne.MeasureText(longer, size, style).Width > width {
			lines, longer = append(lines, line), word
		}
		line = longer
	}
	return append(lines, line)
}
