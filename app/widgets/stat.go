package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Stat is a tile with a large figure and the word for it.
type Stat struct {
	widget.BaseWidget
	root          *panel
	number, label *Line
}

// NewStat makes a tile; the number comes as it is to be read ("1.250").
func NewStat(number, label string, tone Tone) *Stat {
	s := &Stat{
		number: newLine(number, theme.SizeFigure, tone.plain(), true),
		label:  newLine(label, theme.SizeBody, theme.ColorMuted, false),
	}
	s.label.Cut = true
	s.root = newPanel(theme.ColorSurface, theme.ColorBorder, theme.SizeRadius, Inset(4, Rows(0, s.number, s.label)))
	s.ExtendBaseWidget(s)
	return s
}

// Set changes the figure and its tone.
func (s *Stat) Set(number string, tone Tone) {
	s.number.Text = number
	s.number.SetTone(tone)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (s *Stat) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.root) }
