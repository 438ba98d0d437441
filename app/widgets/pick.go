package widgets

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Select is Fyne's choice from a list that hands on Enter and Escape.
type Select struct {
	widget.Select
	focused bool
}

// NewSelect makes a choice from a list of texts.
func NewSelect(options []string, onChanged func(string)) *Select {
	s := &Select{}
	s.Options, s.OnChanged, s.PlaceHolder = options, onChanged, "Chọn"
	s.ExtendBaseWidget(s)
	return s
}

// TypedKey works as in Fyne's and hands on Enter and Escape.
func (s *Select) TypedKey(key *fyne.KeyEvent) {
	if isEnter(key) || key.Name == fyne.KeyEscape {
		bubble(s, key)
		return
	}
	s.Select.TypedKey(key)
}

// FocusGained draws the line that other fields have with the keyboard in them.
func (s *Select) FocusGained() { s.focused = true; s.Select.FocusGained() }

// FocusLost draws the usual line.
func (s *Select) FocusLost() { s.focused = false; s.Select.FocusLost() }

// MinSize has room for the widest option, within reason.
func (s *Select) MinSize() fyne.Size {
	least := s.Select.MinSize()
	for _, option := range s.Options {
		text := fyne.MeasureText(option, theme.Size(theme.SizeBody), fyne.TextStyle{})
		least.Width = max(least.Width, min(text.Width, theme.Gap(70))+theme.Gap(14))
	}
	return least
}

// CreateRenderer adds to Fyne's drawing the line that other fields have.
func (s *Select) CreateRenderer() fyne.WidgetRenderer {
	r := &selectRenderer{WidgetRenderer: s.Select.CreateRenderer(), pick: s, line: canvas.NewRectangle(color.Transparent)}
	r.dress()
	return r
}

type selectRenderer struct {
	fyne.WidgetRenderer
	pick *Select
	line *canvas.Rectangle
}

// dress draws the line. With the keyboard in it Fyne fills the whole choice, which
// reads as a mistake, so that takes the colour of a field.
func (r *selectRenderer) dress() {
	ink := fynetheme.ColorNameInputBorder
	if r.pick.focused {
		ink = fynetheme.ColorNamePrimary
		r.area().FillColor = theme.Color(fynetheme.ColorNameInputBackground)
	}
	r.line.StrokeColor, r.line.StrokeWidth = theme.Color(ink), theme.Size(fynetheme.SizeNameInputBorder)
	r.line.CornerRadius = theme.Size(fynetheme.SizeNameInputRadius)
}

// area is what Fyne draws a choice on.
func (r *selectRenderer) area() *canvas.Rectangle {
	for _, part := range r.WidgetRenderer.Objects() {
		if area, ok := part.(*canvas.Rectangle); ok {
			return area
		}
	}
	return r.line
}

func (r *selectRenderer) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	r.line.Resize(size)
}

func (r *selectRenderer) Refresh() {
	r.WidgetRenderer.Refresh()
	r.dress()
	r.area().Refresh()
	r.line.Refresh()
}

func (r *selectRenderer) Objects() []fyne.CanvasObject {
	return append(slices.Clone(r.WidgetRenderer.Objects()), r.line)
}

// Check is Fyne's check box that hands on Enter and Escape.
type Check struct{ widget.Check }

// NewCheck makes a check box.
func NewCheck(label string, onChanged func(bool)) *Check {
	c := &Check{}
	c.Text, c.OnChanged = label, onChanged
	c.ExtendBaseWidget(c)
	return c
}

// TypedKey works as in Fyne's and hands on Enter and Escape.
func (c *Check) TypedKey(key *fyne.KeyEvent) {
	if isEnter(key) || key.Name == fyne.KeyEscape {
		bubble(c, key)
		return
	}
	c.Check.TypedKey(key)
}
