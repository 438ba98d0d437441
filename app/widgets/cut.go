package widgets

import (
	"sort"

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
