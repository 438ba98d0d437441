package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// readerWidth is how wide a text is that is read at length, in units of 4.
const readerWidth = 190

// Read shows something longer over the window. The arrows, PgUp, PgDn, Home and
// End move through it; Enter or Escape closes it.
func Read(win fyne.Window, title string, content fyne.CanvasObject) {
	closing := NewPrimaryButton("Đóng", nil, nil)
	r := newReader(content)
	size := win.Canvas().Size()
	r.scroll.SetMinSize(fyne.NewSize(min(theme.Gap(readerWidth), size.Width-theme.Gap(20)), max(size.Height-theme.Gap(60), theme.Gap(50))))
	d := newDialog(win, title, r, closing)
	closing.OnTapped, d.enter, d.escape = d.close, d.close, d.close
	d.show(r)
}

// reader lets the keyboard move through what is longer than its place.
type reader struct {
	widget.BaseWidget
	scroll *container.Scroll
}

func newReader(content fyne.CanvasObject) *reader {
	r := &reader{scroll: NewScrolled(content)}
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (r *reader) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.scroll) }

// TypedKey moves through the text and hands on what it has no use for.
func (r *reader) TypedKey(key *fyne.KeyEvent) {
	page := r.scroll.Size().Height - theme.Gap(8)
	way := map[fyne.KeyName]float32{fyne.KeyUp: -theme.Gap(10), fyne.KeyDown: theme.Gap(10), fyne.KeyPageUp: -page,
		fyne.KeyPageDown: page, fyne.KeySpace: page, fyne.KeyHome: -r.scroll.Content.Size().Height, fyne.KeyEnd: r.scroll.Content.Size().Height}[key.Name]
	if way == 0 {
		bubble(r, key)
		return
	}
	most := max(r.scroll.Content.Size().Height-r.scroll.Size().Height, 0)
	r.scroll.ScrollToOffset(fyne.NewPos(0, min(max(r.scroll.Offset.Y+way, 0), most)))
}

// TypedRune has no use for letters.
func (r *reader) TypedRune(rune) {}

// FocusGained has nothing to draw.
func (r *reader) FocusGained() {}

// FocusLost has nothing to draw.
func (r *reader) FocusLost() {}
