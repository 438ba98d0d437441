package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// dateEntry is the text part of a date field.
type dateEntry struct {
	widget.Entry
	field *DateField
}

func newDateEntry(field *DateField) *dateEntry {
	e := &dateEntry{field: field}
	e.PlaceHolder = "ngày/tháng/năm"
	e.AlwaysShowValidationError = true
	e.Scroll = fyne.ScrollHorizontalOnly
	e.OnChanged = field.read
	e.ActionItem = newIconTap(Icon("calendar"), field.toggleMonth)
	e.ExtendBaseWidget(e)
	return e
}

// show changes the text without reading it.
func (e *dateEntry) show(text string) {
	if e.Text == text {
		return
	}
	e.OnChanged = nil
	e.SetText(text)
	e.OnChanged = e.field.read
	e.CursorColumn = len(text)
	e.Refresh()
}

// MinSize has room for a date and the button.
func (e *dateEntry) MinSize() fyne.Size {
	least := e.Entry.MinSize()
	return fyne.NewSize(max(least.Width, theme.Gap(40)), least.Height)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (e *dateEntry) CreateRenderer() fyne.WidgetRenderer {
	return newOneLine(e, e.Entry.CreateRenderer(), func() fyne.CanvasObject { return e.ActionItem })
}

// TypedKey goes by days and hands on what is not about the text.
func (e *dateEntry) TypedKey(key *fyne.KeyEvent) {
	switch {
	case e.Disabled():
		bubble(e, key)
	case key.Name == fyne.KeyUp:
		e.field.step(1)
	case key.Name == fyne.KeyDown:
		e.field.step(-1)
	case key.Name == fyne.KeyEscape, isEnter(key):
		e.field.finish()
		bubble(e, key)
	default:
		e.Entry.TypedKey(key)
	}
}

// TypedShortcut opens the month by Alt+Down.
func (e *dateEntry) TypedShortcut(shortcut fyne.Shortcut) {
	s, custom := shortcut.(*desktop.CustomShortcut)
	switch {
	case custom && s.Modifier == fyne.KeyModifierAlt && s.KeyName == fyne.KeyDown:
		e.field.toggleMonth()
	case custom && !ownShortcut(s):
		bubbleShortcut(e, shortcut)
	default:
		e.Entry.TypedShortcut(shortcut)
	}
}

// FocusLost writes the date in full.
func (e *dateEntry) FocusLost() {
	e.Entry.FocusLost()
	e.field.finish()
}

// iconTap is an icon inside a field that can be tapped.
type iconTap struct {
	widget.BaseWidget
	icon   fyne.Resource
	tapped func()
}

func newIconTap(icon fyne.Resource, tapped func()) *iconTap {
	t := &iconTap{icon: icon, tapped: tapped}
	t.ExtendBaseWidget(t)
	return t
}

// Tapped does what the icon is for.
func (t *iconTap) Tapped(*fyne.PointEvent) { t.tapped() }

// Cursor is a hand.
func (t *iconTap) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (t *iconTap) CreateRenderer() fyne.WidgetRenderer {
	picture := newPicture(tinted(t.icon, theme.ColorMuted))
	picture.SetMinSize(fyne.NewSquareSize(theme.Size(theme.SizeIcon)))
	return widget.NewSimpleRenderer(Inset(1.5, picture))
}
