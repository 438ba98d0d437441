package widgets

import (
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// minFlexible is the least width of a column that takes what is left, at text
// scale 1.0.
const minFlexible = 120

// mostMeasured is how many rows are looked through for the longest text: more
// would cost time on lists of a hundred thousand and hardly change the widths.
const mostMeasured = 500

// columnWidths shares the room among columns. Where there is too little, the
// columns of a set width give way, so that every column stays in sight.
func columnWidths(heads []gridHead, room float32) []float32 {
	var fixed, least float32
	for _, h := range heads {
		fixed += h.width * theme.Scale()
		if h.width == 0 {
			least += minFlexible * theme.Scale()
		}
	}
	shrink := float32(1)
	if fixed > 0 && fixed+least > room {
		shrink = max((room-least)/fixed, 0.6)
	}
	widths := shareRoom(heads, room-fixed*shrink)
	for i, h := range heads {
		if h.width > 0 {
			widths[i] = h.width * theme.Scale() * shrink
		}
	}
	return widths
}

// barRoom keeps the last column clear of the scroll bar.
func barRoom() float32 { return theme.Gap(1.5) }

// shareRoom gives every flexible column what its texts need and shares out what
// is left by weight. Where there is too little for all, the room itself is
// shared by weight, and a column that needs less than its share leaves the rest
// to those that need more.
func shareRoom(heads []gridHead, room float32) []float32 {
	widths, content := make([]float32, len(heads)), make([]bool, len(heads))
	for again := true; again; {
		again = false
		left, weights, needs := leftOver(heads, widths, content, room)
		for i, h := range heads {
			switch share := left * h.share() / weights; {
			case h.width > 0 || content[i]:
			case needs <= left:
				widths[i] = h.natural + (left-needs)*h.share()/weights
			case h.natural < share && !again:
				widths[i], content[i], again = h.natural, true, true
			default:
				widths[i] = max(share, theme.Gap(10))
			}
		}
	}
	return widths
}

// leftOver is the room beside the columns that have what they need, and the
// weights and needs of those that share it.
func leftOver(heads []gridHead, widths []float32, content []bool, room float32) (left, weights, needs float32) {
	left = room
	for i, h := range heads {
		switch {
		case content[i]:
			left -= widths[i]
		case h.width == 0:
			weights, needs = weights+h.share(), needs+h.natural
		}
	}
	return left, weights, needs
}

// measure notes how much room the flexible columns' texts need.
func (t *Table[T]) measure() {
	for i, c := range t.columns {
		if c.Width > 0 || c.Text == nil {
			continue
		}
		need := textWidth(c.Title, theme.Size(theme.SizeCaption), true) + theme.Size(theme.SizeCaption)
		if longest, icon := t.longest(c); longest != "" {
			need = max(need, textWidth(longest, theme.Size(theme.SizeBody), c.Bold)*1.04+icon)
		}
		t.grid.heads[i].natural = need + theme.Gap(5)
	}
}

// longest is the text of most letters among the first rows, and the room that
// an icon before it takes.
func (t *Table[T]) longest(c Column[T]) (text string, icon float32) {
	letters := 0
	for _, row := range t.rows[:min(len(t.rows), mostMeasured)] {
		s := c.Text(row)
		if n := utf8.RuneCountInString(s); n > letters {
			text, letters = s, n
		}
	}
	if c.Icon != nil {
		icon = theme.Size(theme.SizeIcon) + theme.Gap(1.5)
	}
	return text, icon
}

func textWidth(text string, size float32, bold bool) float32 {
	return fyne.MeasureText(text, size, fyne.TextStyle{Bold: bold}).Width
}
