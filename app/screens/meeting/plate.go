package meeting

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// plate is an area of the ballot that can be tapped. It never takes the
// keyboard: on a ballot all keys go to one place.
type plate struct {
	widget.BaseWidget
	fill, edge fyne.ThemeColorName // "" for none
	width      float32             // of the edge
	content    fyne.CanvasObject
	tapped     func()
}

func newPlate(content fyne.CanvasObject, tapped func()) *plate {
	p := &plate{content: content, tapped: tapped, width: 1}
	p.ExtendBaseWidget(p)
	return p
}

// Tapped does what the area is for.
func (p *plate) Tapped(*fyne.PointEvent) { p.tapped() }

// Cursor is a hand.
func (p *plate) Cursor() desktop.Cursor { return desktop.PointerCursor }

// paint changes the area's colours.
func (p *plate) paint(fill, edge fyne.ThemeColorName, width float32) {
	p.fill, p.edge, p.width = fill, edge, width
	p.Refresh()
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (p *plate) CreateRenderer() fyne.WidgetRenderer {
	r := &plateRenderer{plate: p, area: canvas.NewRectangle(nil)}
	r.dress()
	return r
}

type plateRenderer struct {
	plate *plate
	area  *canvas.Rectangle
}

func (r *plateRenderer) dress() {
	r.area.FillColor, r.area.StrokeColor, r.area.StrokeWidth = color.Transparent, color.Transparent, 0
	if r.plate.fill != "" {
		r.area.FillColor = theme.Color(r.plate.fill)
	}
	if r.plate.edge != "" {
		r.area.StrokeColor, r.area.StrokeWidth = theme.Color(r.plate.edge), r.plate.width
	}
	r.area.CornerRadius = theme.Size(theme.SizeCorner)
}

func (r *plateRenderer) Layout(size fyne.Size) {
	r.area.Resize(size)
	r.plate.content.Resize(size)
}

func (r *plateRenderer) MinSize() fyne.Size { return r.plate.content.MinSize() }

func (r *plateRenderer) Refresh() {
	r.dress()
	r.area.Refresh()
	r.plate.content.Refresh()
}

func (r *plateRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.area, r.plate.content}
}

func (r *plateRenderer) Destroy() {}

// fills and edges of a chosen answer by what it says.
var (
	fills = map[widgets.Tone]fyne.ThemeColorName{widgets.Neutral: theme.ColorNeutralBack, widgets.Good: theme.ColorGoodBack,
		widgets.Warn: theme.ColorWarnBack, widgets.Bad: theme.ColorBadBack}
	edges = map[widgets.Tone]fyne.ThemeColorName{widgets.Neutral: theme.ColorNeutral, widgets.Good: theme.ColorGood,
		widgets.Warn: theme.ColorWarn, widgets.Bad: theme.ColorBad}
)

// answer is a plate with a key and a word that can be chosen.
type answer struct {
	*plate
	tone  widgets.Tone
	label *widgets.Line
}

// newAnswer makes an answer; a large one stands by itself.
func newAnswer(key, label string, tone widgets.Tone, large bool, tapped func()) *answer {
	a := &answer{tone: tone, label: widgets.NewLine(label)}
	if large {
		a.label = widgets.NewSection(label)
	}
	room := float32(1.5)
	if large {
		room = 3
	}
	row := widgets.Side(2, keycap(key), a.label)
	a.plate = newPlate(widgets.Inset(room, row), tapped)
	a.choose(false)
	return a
}

// choose shows whether the answer is the chosen one.
func (a *answer) choose(on bool) {
	if on {
		a.label.SetTone(a.tone)
		a.paint(fills[a.tone], edges[a.tone], 2)
		return
	}
	a.label.SetTone(widgets.Neutral)
	a.paint(theme.ColorSurface, fynetheme.ColorNameInputBorder, 1)
}

// keycap shows a key as it is on the keyboard.
func keycap(key string) fyne.CanvasObject {
	cap := newPlate(widgets.Inset(1, widgets.NewCaption(key)), func() {})
	cap.paint(theme.ColorNeutralBack, theme.ColorBorder, 1)
	return cap
}
