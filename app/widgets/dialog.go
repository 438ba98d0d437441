package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// dialog is a window's question: a card over a veil. Enter takes the answer,
// Escape closes, and the keyboard goes back to where it was.
type dialog struct {
	widget.BaseWidget
	canvas  fyne.Canvas
	card    fyne.CanvasObject
	veil    *canvas.Rectangle
	enter   func() // what Enter does; may be nil
	escape  func() // what Escape does; may be nil
	before  func(*fyne.KeyEvent)
	focused fyne.Focusable
	open    bool
}

// newDialog makes a dialog with a title, content and buttons, the answer last.
func newDialog(win fyne.Window, title string, content fyne.CanvasObject, buttons ...*Button) *dialog {
	d := &dialog{canvas: win.Canvas(), veil: canvas.NewRectangle(nil)}
	row := append([]fyne.CanvasObject{layout.NewSpacer()}, objects(buttons)...)
	head := container.New(&insetLayout{across: 1}, NewSection(title))
	body := container.NewBorder(Rows(3, head, Rows(0)), Rows(5, Rows(0), Side(1.5, row...)), nil, nil,
		container.New(&insetLayout{across: 1}, content))
	d.card = newPanel(fynetheme.ColorNameOverlayBackground, theme.ColorBorder, theme.SizeRadius, Inset(5, body))
	d.ExtendBaseWidget(d)
	return d
}

// show opens the dialog with the keyboard on an object, or nowhere (nil).
func (d *dialog) show(first fyne.Focusable) {
	d.focused, d.before = d.canvas.Focused(), d.canvas.OnTypedKey()
	d.open = true
	d.canvas.SetOnTypedKey(d.typed)
	d.Resize(d.canvas.Size())
	d.canvas.Overlays().Add(d)
	if first != nil {
		d.canvas.Focus(first)
	}
}

// close takes the dialog away and gives back the keyboard.
func (d *dialog) close() {
	if !d.open {
		return
	}
	d.open = false
	d.giveBackKeys()
	d.canvas.Overlays().Remove(d)
	if d.focused != nil {
		d.canvas.Focus(d.focused)
	}
}

// giveBackKeys hands the window's keys to whoever had them, even if another
// dialog was opened on top of this one.
func (d *dialog) giveBackKeys() {
	list := d.canvas.Overlays().List()
	for i, o := range list {
		if o != fyne.CanvasObject(d) {
			continue
		}
		for _, above := range list[i+1:] {
			if upper, ok := above.(*dialog); ok {
				upper.before, upper.focused = d.before, d.focused
				return
			}
		}
	}
	d.canvas.SetOnTypedKey(d.before)
}

// typed answers to keys that no part of the dialog had a use for.
func (d *dialog) typed(key *fyne.KeyEvent) {
	switch {
	case isEnter(key) && d.enter != nil:
		d.enter()
	case key.Name == fyne.KeyEscape && d.escape != nil:
		d.escape()
	}
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (d *dialog) CreateRenderer() fyne.WidgetRenderer { return &dialogRenderer{dialog: d} }

type dialogRenderer struct{ dialog *dialog }

func (r *dialogRenderer) Layout(size fyne.Size) {
	r.dialog.veil.FillColor = theme.Color(theme.ColorVeil)
	r.dialog.veil.Resize(size)
	width := max(r.dialog.card.MinSize().Width, theme.Gap(100))
	r.dialog.card.Resize(fyne.NewSize(width, r.dialog.card.MinSize().Height)) // so that texts wrap
	least := r.dialog.card.MinSize()
	card := fyne.NewSize(max(least.Width, theme.Gap(100)), least.Height).Min(size)
	r.dialog.card.Move(fyne.NewPos((size.Width-card.Width)/2, (size.Height-card.Height)*0.4))
	r.dialog.card.Resize(card)
}

func (r *dialogRenderer) MinSize() fyne.Size { return r.dialog.card.MinSize() }

func (r *dialogRenderer) Refresh() {
	r.Layout(r.dialog.Size())
	r.dialog.veil.Refresh()
	r.dialog.card.Refresh()
}

func (r *dialogRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.dialog.veil, r.dialog.card}
}

func (r *dialogRenderer) Destroy() {}

// Tapped keeps taps on the veil from going through.
func (d *dialog) Tapped(*fyne.PointEvent) {}
