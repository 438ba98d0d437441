package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// gridSource is the table behind a grid, without the type of its rows.
type gridSource interface {
	cells(place int, into []gridCell) []gridCell
	marks(place int) (chosen, ringed bool)
	pressed(place int, modifier fyne.KeyModifier)
	opened(place int)
}

// grid draws the rows that are in sight and scrolls through the others.
type grid struct {
	widget.BaseWidget
	heads  []gridHead
	source gridSource
	count  int
	scroll *container.Scroll
	body   *gridBody
}

func newGrid(heads []gridHead, source gridSource) *grid {
	g := &grid{heads: heads, source: source}
	g.body = &gridBody{grid: g, rows: map[int]*gridRow{}}
	g.body.ExtendBaseWidget(g.body)
	g.scroll = container.NewVScroll(g.body)
	g.scroll.OnScrolled = func(fyne.Position) { g.body.place(false) }
	g.ExtendBaseWidget(g)
	return g
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (g *grid) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(g.scroll) }

// Resize keeps the rows filling what is in sight.
func (g *grid) Resize(size fyne.Size) {
	g.BaseWidget.Resize(size)
	g.body.place(true)
}

// reset shows another number of rows, all drawn anew.
func (g *grid) reset(count int) {
	g.count = count
	g.body.Refresh()
	g.scroll.Refresh()
	g.body.place(true)
}

// repaint draws the rows in sight anew.
func (g *grid) repaint() { g.body.place(true) }

func (g *grid) rowHeight() float32 {
	return fyne.MeasureText("Ệg", theme.Size(theme.SizeBody), fyne.TextStyle{}).Height + theme.Gap(4)
}

// page is how many whole rows are in sight, at least one.
func (g *grid) page() int { return max(int(g.scroll.Size().Height/g.rowHeight()), 1) }

// reveal scrolls as little as needed to bring a row into sight.
func (g *grid) reveal(place int) {
	height := g.rowHeight()
	top, bottom := float32(place)*height, float32(place+1)*height
	offset, view := g.scroll.Offset.Y, g.scroll.Size().Height
	if view <= 0 {
		return
	}
	switch {
	case top < offset:
		g.scroll.ScrollToOffset(fyne.NewPos(0, top))
	case bottom > offset+view:
		g.scroll.ScrollToOffset(fyne.NewPos(0, bottom-view))
	}
	g.body.place(true)
}

// gridBody is as high as all rows and holds those in sight.
type gridBody struct {
	widget.BaseWidget
	grid  *grid
	rows  map[int]*gridRow // by place
	spare []*gridRow
}

// place puts rows where they are in sight; all says that those already there
// are to be filled again.
func (b *gridBody) place(all bool) {
	height, view := b.grid.rowHeight(), b.grid.scroll.Size()
	first := max(int(b.grid.scroll.Offset.Y/height), 0)
	last := min(first+int(view.Height/height)+2, b.grid.count)
	b.release(first, last)
	widths := columnWidths(b.grid.heads, view.Width-barRoom())
	for place := first; place < last; place++ {
		row, there := b.rows[place]
		if !there {
			row = b.take(place)
		}
		if !there || all {
			row.fill(place, widths)
		}
		row.Move(fyne.NewPos(0, float32(place)*height))
		row.Resize(fyne.NewSize(view.Width, height))
	}
}

// release lets go of rows out of sight.
func (b *gridBody) release(first, last int) {
	for place, row := range b.rows {
		if place < first || place >= last {
			row.Hide()
			delete(b.rows, place)
			b.spare = append(b.spare, row)
		}
	}
}

func (b *gridBody) take(place int) *gridRow {
	var row *gridRow
	if n := len(b.spare); n > 0 {
		row, b.spare = b.spare[n-1], b.spare[:n-1]
		row.Show()
	} else {
		row = newGridRow(b.grid)
	}
	b.rows[place] = row
	return row
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *gridBody) CreateRenderer() fyne.WidgetRenderer { return &gridBodyRenderer{body: b} }

type gridBodyRenderer struct{ body *gridBody }

func (r *gridBodyRenderer) MinSize() fyne.Size {
	return fyne.NewSize(0, float32(r.body.grid.count)*r.body.grid.rowHeight())
}

func (r *gridBodyRenderer) Layout(fyne.Size) { r.body.place(false) }
func (r *gridBodyRenderer) Refresh()         { r.body.place(true) }
func (r *gridBodyRenderer) Destroy()         {}

func (r *gridBodyRenderer) Objects() []fyne.CanvasObject {
	all := make([]fyne.CanvasObject, 0, len(r.body.rows))
	for _, row := range r.body.rows {
		all = append(all, row)
	}
	return all
}
