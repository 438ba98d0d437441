package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// resultList shows the outcomes to the room in fixed columns and one letter size,
// as large as the longest name allows.
type resultList struct {
	widget.BaseWidget
	rows   []outcomeRow
	root   *fyne.Container
	height float32
}

func newResultList(rows []outcomeRow) *resultList {
	l := &resultList{rows: rows, root: container.NewWithoutLayout()}
	l.ExtendBaseWidget(l)
	return l
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (l *resultList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.root) }

// MinSize is the height that the rows have in the width they were given.
func (l *resultList) MinSize() fyne.Size { return fyne.NewSize(1, l.height) }

// Resize lays the rows out anew where the width changed.
func (l *resultList) Resize(size fyne.Size) {
	if size.Width != l.Size().Width {
		l.lay(fitResults(l.rows, size.Width))
	}
	l.BaseWidget.Resize(size)
}

func (l *resultList) lay(c resultColumns) {
	l.root.RemoveAll()
	l.height = 0
	for i, row := range l.rows {
		l.layRow(c, i, row)
	}
	l.root.Refresh()
}

// layRow places one outcome and the line below it.
func (l *resultList) layRow(c resultColumns, i int, row outcomeRow) {
	ink := theme.ColorGood
	if !row.outcome.Passed {
		ink = theme.ColorBad
	}
	plain := fynetheme.ColorNameForeground
	names, figures := c.wrap(row.name), figuresOf(row)
	left, right := c.number+c.gap, c.number+c.name+2*c.gap
	l.cell(c, 0, 0, c.number, resultText(fmt.Sprint(i+1), plain, true), true)
	for n, name := range names {
		l.cell(c, left, n, c.name, resultText(name, plain, true), false)
	}
	for n, figure := range figures {
		l.cell(c, right, n, c.figures, resultText(figure, plain, false), true)
	}
	l.cell(c, right+c.figures+c.gap, 0, c.word, resultText(row.word, ink, true), false)
	l.height += float32(max(len(names), len(figures)))*c.line + theme.Gap(1)
	line := canvas.NewRectangle(theme.Color(theme.ColorBorder))
	line.Resize(fyne.NewSize(right+c.figures+c.gap+c.word, 1))
	line.Move(fyne.NewPos(0, l.height))
	l.root.Add(line)
	l.height += theme.Gap(1)
}

// cell places a text in a column, on a line of the row that is being laid out.
func (l *resultList) cell(c resultColumns, x float32, line int, width float32, t *canvas.Text, trailing bool) {
	t.TextSize = c.size
	if trailing {
		t.Alignment = fyne.TextAlignTrailing
	}
	t.Move(fyne.NewPos(x, l.height+float32(line)*c.line))
	t.Resize(fyne.NewSize(width, c.line))
	l.root.Add(t)
}

func resultText(words string, ink fyne.ThemeColorName, bold bool) *canvas.Text {
	return text(words, leastResult, ink, bold)
}

// figuresOf is the count on a nominee; a second round has a line of its own.
func figuresOf(row outcomeRow) []string {
	if row.again == "" {
		return []string{row.rate}
	}
	return []string{row.rate, row.again}
}
