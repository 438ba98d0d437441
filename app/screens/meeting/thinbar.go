package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// thinBar is a line that shows how far one has come, without figures.
type thinBar struct {
	widget.BaseWidget
	part, whole int
}

func newThinBar() *thinBar {
	b := &thinBar{}
	b.ExtendBaseWidget(b)
	return b
}

func (b *thinBar) set(part, whole int) {
	b.part, b.whole = part, whole
	b.Refresh()
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *thinBar) CreateRenderer() fyne.WidgetRenderer {
	return &thinBarRenderer{bar: b, track: canvas.NewRectangle(nil), filled: canvas.NewRectangle(nil)}
}

type thinBarRenderer struct {
	bar           *thinBar
	track, filled *canvas.Rectangle
}

func (r *thinBarRenderer) Layout(size fyne.Size) {
	height, top := theme.Gap(1.5), theme.Gap(2)
	r.track.FillColor, r.filled.FillColor = theme.Color(theme.ColorTrack), theme.Color(fynetheme.ColorNamePrimary)
	r.track.CornerRadius, r.filled.CornerRadius = height/2, height/2
	share := float32(0)
	if r.bar.whole > 0 {
		share = float32(r.bar.part) / float32(r.bar.whole)
	}
	r.track.Move(fyne.NewPos(0, top))
	r.track.Resize(fyne.NewSize(size.Width, height))
	r.filled.Move(fyne.NewPos(0, top))
	r.filled.Resize(fyne.NewSize(size.Width*share, height))
}

func (r *thinBarRenderer) MinSize() fyne.Size { return fyne.NewSize(theme.Gap(20), theme.Gap(3.5)) }

func (r *thinBarRenderer) Refresh() {
	r.Layout(r.bar.Size())
	canvas.Refresh(r.bar)
}

func (r *thinBarRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.track, r.filled}
}

func (r *thinBarRenderer) Destroy() {}
