package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// panel is a coloured area behind an object that follows the theme.
type panel struct {
	widget.BaseWidget
	fill, border fyne.ThemeColorName // "" for none
	radius       fyne.ThemeSizeName  // "" for square corners
	content      fyne.CanvasObject
}

func newPanel(fill, border fyne.ThemeColorName, radius fyne.ThemeSizeName, content fyne.CanvasObject) *panel {
	p := &panel{fill: fill, border: border, radius: radius, content: content}
	p.ExtendBaseWidget(p)
	return p
}

// NewTinted lays an object on the ground of a tone.
func NewTinted(tone Tone, obj fyne.CanvasObject) fyne.CanvasObject {
	return newPanel(tone.back(), "", theme.SizeCorner, container.New(&insetLayout{across: 2.5}, obj))
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (p *panel) CreateRenderer() fyne.WidgetRenderer {
	r := &panelRenderer{panel: p, area: canvas.NewRectangle(nil)}
	r.dress()
	return r
}

type panelRenderer struct {
	panel *panel
	area  *canvas.Rectangle
}

func (r *panelRenderer) dress() {
	r.area.FillColor, r.area.StrokeColor, r.area.StrokeWidth = color.Transparent, color.Transparent, 0
	if r.panel.fill != "" {
		r.area.FillColor = theme.Color(r.panel.fill)
	}
	if r.panel.border != "" {
		r.area.StrokeColor, r.area.StrokeWidth = theme.Color(r.panel.border), 1
	}
	if r.panel.radius != "" {
		r.area.CornerRadius = theme.Size(r.panel.radius)
	}
}

func (r *panelRenderer) Layout(size fyne.Size) {
	r.area.Resize(size)
	r.panel.content.Resize(size)
}

func (r *panelRenderer) MinSize() fyne.Size { return r.panel.content.MinSize() }

func (r *panelRenderer) Refresh() {
	r.dress()
	r.area.Refresh()
	r.panel.content.Refresh()
}

func (r *panelRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.area, r.panel.content}
}

func (r *panelRenderer) Destroy() {}
