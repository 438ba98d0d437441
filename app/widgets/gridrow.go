package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// gridRow is one row in sight.
type gridRow struct {
	widget.BaseWidget
	grid    *grid
	place   int
	widths  []float32
	cells   []gridCell
	hovered bool
	draw    *gridRowRenderer
}

func newGridRow(g *grid) *gridRow {
	r := &gridRow{grid: g}
	r.ExtendBaseWidget(r)
	return r
}

// fill makes the row show what stands at a place.
func (r *gridRow) fill(place int, widths []float32) {
	r.place, r.widths = place, widths
	r.cells = r.grid.source.cells(place, r.cells[:0])
	r.Refresh()
}

// MouseDown selects at once; a tap would wait for a second one.
func (r *gridRow) MouseDown(ev *desktop.MouseEvent) {
	if ev.Button == desktop.MouseButtonPrimary || ev.Button == desktop.MouseButtonSecondary {
		r.grid.source.pressed(r.place, ev.Modifier)
	}
}

func (r *gridRow) MouseUp(*desktop.MouseEvent)       {}
func (r *gridRow) Tapped(*fyne.PointEvent)           {}
func (r *gridRow) DoubleTapped(*fyne.PointEvent)     { r.grid.source.opened(r.place) }
func (r *gridRow) MouseIn(ev *desktop.MouseEvent)    { r.hovered = true; r.Refresh(); r.tip(ev) }
func (r *gridRow) MouseMoved(ev *desktop.MouseEvent) { r.tip(ev) }

func (r *gridRow) MouseOut() {
	r.hovered = false
	r.Refresh()
	hideTip(r)
}

// tip shows the text under the mouse in full if it is cut.
func (r *gridRow) tip(ev *desktop.MouseEvent) {
	if r.draw == nil {
		return
	}
	for i, cell := range r.cells {
		text := r.draw.texts[i]
		if cell.text == text.Text || ev.Position.X < text.Position().X || ev.Position.X > text.Position().X+text.Size().Width {
			continue
		}
		showTip(r, cell.text, ev.AbsolutePosition)
		return
	}
	hideTip(r)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (r *gridRow) CreateRenderer() fyne.WidgetRenderer {
	d := &gridRowRenderer{row: r, area: canvas.NewRectangle(nil), ring: newRing()}
	for range r.grid.heads {
		d.texts = append(d.texts, canvas.NewText("", nil))
		d.pictures = append(d.pictures, newPicture(nil))
	}
	r.draw = d
	d.dress()
	return d
}

type gridRowRenderer struct {
	row        *gridRow
	area, ring *canvas.Rectangle
	texts      []*canvas.Text
	pictures   []*canvas.Image
}

func (d *gridRowRenderer) dress() {
	chosen, ringed := d.row.grid.source.marks(d.row.place)
	d.area.FillColor = rowColor(d.row.place, chosen, d.row.hovered)
	dressRing(d.ring, ringed)
	d.ring.CornerRadius = 2
	for i := range d.texts {
		var cell gridCell
		if i < len(d.row.cells) {
			cell = d.row.cells[i]
		}
		d.texts[i].Color, d.texts[i].TextSize = theme.Color(cell.tone.plain()), theme.Size(theme.SizeBody)
		d.texts[i].Alignment, d.texts[i].TextStyle.Bold = d.row.grid.heads[i].align, cell.bold
		setPicture(d.pictures[i], tinted(cell.icon, cell.tone.plain()))
	}
}

func rowColor(place int, chosen, hovered bool) color.Color {
	switch {
	case chosen:
		return theme.Color(theme.ColorRowChosen)
	case hovered:
		return theme.Color(theme.ColorRowHover)
	case place%2 == 1:
		return theme.Color(theme.ColorZebra)
	}
	return color.Transparent
}

func (d *gridRowRenderer) Layout(size fyne.Size) {
	d.area.Resize(size)
	d.ring.Resize(size)
	var x float32
	for i := range d.texts {
		if i >= len(d.row.widths) {
			return
		}
		d.placeCell(i, x, d.row.widths[i], size.Height)
		x += d.row.widths[i]
	}
}

func (d *gridRowRenderer) placeCell(i int, x, width, height float32) {
	var cell gridCell
	if i < len(d.row.cells) {
		cell = d.row.cells[i]
	}
	x, width = x+theme.Gap(3), width-theme.Gap(4)
	if cell.icon != nil {
		side := theme.Size(theme.SizeIcon) - 2
		d.pictures[i].Move(fyne.NewPos(x, (height-side)/2))
		d.pictures[i].Resize(fyne.NewSquareSize(side))
		x, width = x+side+theme.Gap(1.5), width-side-theme.Gap(1.5)
	}
	text := d.texts[i]
	text.Text = cutText(cell.text, width, text.TextSize, text.TextStyle)
	text.Move(fyne.NewPos(x, 0))
	text.Resize(fyne.NewSize(width, height))
}

func (d *gridRowRenderer) MinSize() fyne.Size { return fyne.NewSize(0, d.row.grid.rowHeight()) }

func (d *gridRowRenderer) Refresh() {
	d.dress()
	d.Layout(d.row.Size())
	canvas.Refresh(d.row)
}

func (d *gridRowRenderer) Objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{d.area}
	for i := range d.texts {
		all = append(all, d.pictures[i], d.texts[i])
	}
	return append(all, d.ring)
}

func (d *gridRowRenderer) Destroy() {}
