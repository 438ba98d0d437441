package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Line is one line of text without padding around it. With Cut, text that does
// not fit ends in "…" and shows in full under the mouse.
type Line struct {
	widget.BaseWidget
	Text  string
	Align fyne.TextAlign
	Cut   bool // may become narrower than its text
	size  fyne.ThemeSizeName
	color fyne.ThemeColorName
	bold  bool
}

// NewLine makes a line of body text.
func NewLine(text string) *Line {
	return newLine(text, theme.SizeBody, fynetheme.ColorNameForeground, false)
}

// NewTitle makes a page's title.
func NewTitle(text string) *Line {
	return newLine(text, theme.SizeTitle, fynetheme.ColorNameForeground, true)
}

// NewSection makes the title of a part of a page.
func NewSection(text string) *Line {
	return newLine(text, theme.SizeSection, fynetheme.ColorNameForeground, true)
}

// NewCaption makes a small, quiet line.
func NewCaption(text string) *Line {
	return newLine(text, theme.SizeCaption, theme.ColorMuted, false)
}

func newLine(text string, size fyne.ThemeSizeName, color fyne.ThemeColorName, bold bool) *Line {
	l := &Line{Text: text, size: size, color: color, bold: bold}
	l.ExtendBaseWidget(l)
	return l
}

// SetText changes the text.
func (l *Line) SetText(text string) {
	if l.Text == text {
		return
	}
	l.Text = text
	l.Refresh()
}

// SetTone colours the text.
func (l *Line) SetTone(tone Tone) {
	l.color = tone.plain()
	l.Refresh()
}

// full is the size of the whole text.
func (l *Line) full() fyne.Size {
	return fyne.MeasureText(l.Text, theme.Size(l.size), fyne.TextStyle{Bold: l.bold})
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (l *Line) CreateRenderer() fyne.WidgetRenderer {
	r := &lineRenderer{line: l, text: canvas.NewText("", nil)}
	r.dress()
	return r
}

// MouseIn shows a cut text in full.
func (l *Line) MouseIn(ev *desktop.MouseEvent) {
	if l.Cut && l.full().Width > l.Size().Width+0.5 {
		showTip(l, l.Text, ev.AbsolutePosition)
	}
}

// MouseMoved has nothing to do.
func (l *Line) MouseMoved(*desktop.MouseEvent) {}

// MouseOut takes the full text away.
func (l *Line) MouseOut() { hideTip(l) }

type lineRenderer struct {
	line *Line
	text *canvas.Text
}

func (r *lineRenderer) dress() {
	r.text.TextSize = theme.Size(r.line.size)
	r.text.Color = theme.Color(r.line.color)
	r.text.TextStyle.Bold = r.line.bold
	r.text.Alignment = r.line.Align
	r.text.Text = r.shown(r.line.Size().Width)
}

func (r *lineRenderer) shown(width float32) string {
	if !r.line.Cut || width <= 0 {
		return r.line.Text
	}
	return cutText(r.line.Text, width, r.text.TextSize, r.text.TextStyle)
}

func (r *lineRenderer) Layout(size fyne.Size) {
	r.text.Text = r.shown(size.Width)
	r.text.Resize(size)
}

func (r *lineRenderer) MinSize() fyne.Size {
	size := fyne.MeasureText(r.line.Text, r.text.TextSize, r.text.TextStyle)
	if r.line.Cut {
		size.Width = min(size.Width, 3*r.text.TextSize)
	}
	return size
}

func (r *lineRenderer) Refresh() {
	r.dress()
	r.text.Refresh()
}

func (r *lineRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text} }
func (r *lineRenderer) Destroy()                     {}
