package meeting

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// The letter sizes between which the projector's result is shown: a name that is
// too long at the least one takes several lines.
const (
	mostResult  = 26
	leastResult = 18
)

// resultColumns is the letter size of the projector's result and what follows from
// it: the widths of the columns and the height of a line.
type resultColumns struct{ size, number, name, figures, word, line, gap float32 }

// fitResults chooses the largest size at which the longest name has room on one line.
func fitResults(rows []outcomeRow, width float32) resultColumns {
	size := mostResult * max(1, theme.Scale())
	c := measureResults(rows, size)
	room := width - 3*c.gap
	for c.wanted() > room && size > leastResult {
		// The sum is a guess, since letters come in steps; the next one is a little less.
		size = max(leastResult, min(size-0.5, size*room/c.wanted()))
		c = measureResults(rows, size)
	}
	c.name = max(room-c.number-c.figures-c.word, 1)
	return c
}

// wanted is how wide the columns are together.
func (c resultColumns) wanted() float32 { return c.number + c.name + c.figures + c.word }

// measureResults is what the columns need at a letter size.
func measureResults(rows []outcomeRow, size float32) resultColumns {
	c := resultColumns{size: size, line: fyne.MeasureText("Ệg", size, fyne.TextStyle{}).Height, gap: theme.Gap(4)}
	wide := func(text string, bold bool) float32 {
		return fyne.MeasureText(text, size, fyne.TextStyle{Bold: bold}).Width + 1
	}
	c.number = wide(fmt.Sprint(len(rows)), true)
	for _, row := range rows {
		c.name, c.word = max(c.name, wide(row.name, true)), max(c.word, wide(row.word, true))
		for _, figure := range figuresOf(row) {
			c.figures = max(c.figures, wide(figure, false))
		}
	}
	return c
}

// wrap breaks a name into lines that have room in its column.
func (c resultColumns) wrap(name string) []string {
	var lines []string
	for _, word := range strings.Fields(name) {
		if last := len(lines) - 1; last >= 0 {
			longer := lines[last] + " " + word
			if fyne.MeasureText(longer, c.size, fyne.TextStyle{Bold: true}).Width <= c.name {
				lines[last] = longer
				continue
			}
		}
		lines = append(lines, word)
	}
	return lines
}
