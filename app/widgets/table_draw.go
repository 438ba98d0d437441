package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"thidua/app/theme"
)

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (t *Table[T]) CreateRenderer() fyne.WidgetRenderer {
	r := &tableRenderer[T]{table: t, area: canvas.NewRectangle(nil)}
	r.dress()
	return r
}

type tableRenderer[T any] struct {
	table *Table[T]
	area  *canvas.Rectangle
}

func (r *tableRenderer[T]) dress() {
	r.area.FillColor, r.area.StrokeColor, r.area.StrokeWidth = theme.Color(theme.ColorSurface), theme.Color(theme.ColorBorder), 1
	r.area.CornerRadius = theme.Size(theme.SizeRadius)
}

func (r *tableRenderer[T]) Layout(size fyne.Size) {
	r.area.Resize(size)
	height := r.table.head.MinSize().Height
	r.table.head.Move(fyne.NewPos(1, 1))
	r.table.head.Resize(fyne.NewSize(size.Width-2, height))
	below := fyne.NewSize(size.Width-2, size.Height-height-1-theme.Size(theme.SizeRadius)/2)
	r.table.grid.Move(fyne.NewPos(1, height+1))
	r.table.grid.Resize(below)
	if r.table.empty != nil {
		r.table.empty.Move(fyne.NewPos(1, height+1))
		r.table.empty.Resize(below)
	}
}

func (r *tableRenderer[T]) MinSize() fyne.Size {
	least := fyne.NewSize(theme.Gap(60), r.table.head.MinSize().Height+4*r.table.grid.rowHeight())
	if r.table.empty != nil && r.table.empty.Visible() {
		least = least.Max(r.table.empty.MinSize().AddWidthHeight(2, r.table.head.MinSize().Height))
	}
	return least
}

func (r *tableRenderer[T]) Refresh() {
	r.dress()
	r.Layout(r.table.Size())
	r.area.Refresh()
	r.table.head.Refresh()
	r.table.grid.repaint()
}

func (r *tableRenderer[T]) Objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{r.area, r.table.head, r.table.grid}
	if r.table.empty != nil {
		all = append(all, r.table.empty)
	}
	return all
}

func (r *tableRenderer[T]) Destroy() {}
