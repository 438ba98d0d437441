package widgets

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// pageNumberWidth is how wide the field of the page's number is, in units of 4.
const pageNumberWidth = 15

// pageBar is the row of buttons above the pages.
type pageBar struct {
	view                 *PageView
	object               fyne.CanvasObject
	number               *VietEntry
	of, size             *Line
	back, forward        *Button
	turning              *fyne.Container // what leads to other pages
	smaller, larger      *Button
	fitsWidth, fitsWhole *Button
}

func newPageBar(v *PageView) *pageBar {
	b := &pageBar{view: v, number: NewVietEntry(), of: NewLine(""), size: NewLine("")}
	b.back = toolButton("up", "Trang trước (PgUp)", func() { v.ShowPage(v.Page() - 1) })
	b.forward = toolButton("down", "Trang sau (PgDn)", func() { v.ShowPage(v.Page() + 1) })
	b.smaller = toolButton("zoom-out", "Thu nhỏ (Ctrl và dấu trừ)", v.ZoomOut)
	b.larger = toolButton("zoom-in", "Phóng to (Ctrl và dấu cộng)", v.ZoomIn)
	b.fitsWidth = toolButton("fit-width", "Vừa chiều ngang (Ctrl+0)", v.FitWidth)
	b.fitsWhole = toolButton("fit-page", "Vừa cả trang", v.FitPage)
	b.number.plain = true
	b.number.OnSubmitted = b.jump
	b.number.OnFocus = func() { b.number.TypedShortcut(&fyne.ShortcutSelectAll{}) }
	b.of.Align, b.size.Align = fyne.TextAlignLeading, fyne.TextAlignCenter
	b.turning = Side(1, b.back, b.forward, NewLine("Trang"), Fixed(pageNumberWidth, b.number), Wide(12, b.of))
	row := Side(1, b.turning, b.smaller, Wide(13, b.size), b.larger, b.fitsWidth, b.fitsWhole)
	b.object = container.NewHScroll(row)
	b.update()
	return b
}

// toolButton is a button of the bar: an icon whose words show under the mouse.
func toolButton(icon, tip string, tapped func()) *Button {
	b := NewQuietButton("", Icon(icon), tapped)
	b.SetTip(tip)
	return b
}

// update shows where the view is.
func (b *pageBar) update() {
	page, pages := b.view.Page(), b.view.pages()
	var number, of, size string
	if pages > 0 {
		number, of, size = strconv.Itoa(page), fmt.Sprintf("/ %d", pages), fmt.Sprintf("%d%%", int(math.Round(100*b.view.size())))
	}
	if b.number.Text != number {
		b.number.SetText(number)
	}
	b.of.SetText(of)
	b.size.SetText(size)
	if alone := pages == 1; alone == b.turning.Visible() {
		show(b.turning, !alone) // there is nowhere to go
		b.object.Refresh()
	}
	enable(b.back, page > 1)
	enable(b.forward, page < pages)
	for _, each := range []fyne.Disableable{b.number, b.smaller, b.larger, b.fitsWidth, b.fitsWhole} {
		enable(each, pages > 0)
	}
	mark(b.fitsWidth, b.view.fit == fitWidth)
	mark(b.fitsWhole, b.view.fit == fitWhole)
}

// mark frames the button of what holds now.
func mark(b *Button, on bool) {
	weight := quietWeight
	if on {
		weight = plainWeight
	}
	if b.weight != weight {
		b.weight = weight
		b.Refresh()
	}
}

func enable(b fyne.Disableable, on bool) {
	switch {
	case on && b.Disabled():
		b.Enable()
	case !on && !b.Disabled():
		b.Disable()
	}
}

// jump goes to the page whose number was typed; what is no number goes away.
func (b *pageBar) jump(text string) {
	page, err := strconv.Atoi(strings.TrimSpace(text))
	if err == nil {
		b.view.ShowPage(page)
	}
	b.update()
	if b.view.pages() > 0 {
		focus(b.view.body)
	}
}
