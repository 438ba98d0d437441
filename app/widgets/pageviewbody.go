package widgets

import (
	"image"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// pageBody is the part of a PageView that the pages lie in. It has the keyboard.
type pageBody struct {
	widget.BaseWidget
	view    *PageView
	sheets  *pageSheets
	scroll  *container.Scroll
	note    *Line // while there is no document
	pixels  float64
	focused bool
}

func newPageBody(v *PageView, sheets *pageSheets) *pageBody {
	b := &pageBody{view: v, sheets: sheets, scroll: container.NewScroll(sheets), note: NewCaption(""), pixels: 1}
	b.note.Align = fyne.TextAlignCenter
	b.scroll.OnScrolled = func(fyne.Position) { v.follow() }
	b.ExtendBaseWidget(b)
	return b
}

// measure notes how many points of the screen a unit has now.
func (b *pageBody) measure() { b.pixels = float64(b.canvasScale()) }

func (b *pageBody) canvasScale() float32 {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		return c.Scale()
	}
	return 1
}

// laidOut takes the size of all pages together.
func (b *pageBody) laidOut(size image.Point, none bool) {
	b.sheets.setSize(size, b.pixels)
	SetVisible(b.note, none)
	b.quietly(b.scroll.Refresh)
}

// quietly changes the sight where it is not the person who scrolls.
func (b *pageBody) quietly(change func()) {
	follow := b.scroll.OnScrolled
	b.scroll.OnScrolled = nil
	change()
	b.scroll.OnScrolled = follow
}

// window is what is in sight, in points of the plan.
func (b *pageBody) window() image.Rectangle {
	at, size := b.scroll.Offset, b.scroll.Size()
	return image.Rectangle{Max: image.Pt(b.points(size.Width), b.points(size.Height))}.Add(image.Pt(b.points(at.X), b.points(at.Y)))
}

func (b *pageBody) points(units float32) int { return int(math.Round(float64(units) * b.pixels)) }

// middle is the middle of the sight, from its corner.
func (b *pageBody) middle() image.Point { return b.window().Size().Div(2) }

// gap is the room around pages in points.
func (b *pageBody) gap() int { return b.points(theme.Gap(3)) }

// sight is the room that pages are fitted into.
func (b *pageBody) sight() sight { return sight{b.window().Size(), b.gap(), b.pixels} }

// moveTo brings a point of the plan to the corner of the sight, as far as that goes.
func (b *pageBody) moveTo(at image.Point) {
	to := fyne.NewPos(float32(float64(at.X)/b.pixels), float32(float64(at.Y)/b.pixels))
	b.quietly(func() { b.scroll.ScrollToOffset(to) })
}

// FocusGained draws the ring.
func (b *pageBody) FocusGained() { b.focused = true; b.Refresh() }

// FocusLost takes the ring away.
func (b *pageBody) FocusLost() { b.focused = false; b.Refresh() }

// MouseDown gives the keyboard to the pages.
func (b *pageBody) MouseDown(*desktop.MouseEvent) { focus(b) }

// MouseUp has nothing to do.
func (b *pageBody) MouseUp(*desktop.MouseEvent) {}

// Dragged moves the paper with the mouse.
func (b *pageBody) Dragged(ev *fyne.DragEvent) {
	b.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: ev.Dragged})
}

// DragEnd has nothing to do.
func (b *pageBody) DragEnd() {}

// Held lets the mouse wheel be handed on to what it is over.
func (b *pageBody) Held() fyne.CanvasObject { return b.scroll }
