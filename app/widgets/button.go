package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// weight is how much a button calls for attention.
type weight int

const (
	plainWeight weight = iota
	primaryWeight
	quietWeight
	dangerWeight
)

// Button starts something. It answers to the mouse, Enter and Space.
type Button struct {
	widget.DisableableWidget
	OnTapped func()

	label            string
	icon             fyne.Resource
	weight           weight
	tip              string
	bare             bool // only the icon shows, for want of room
	focused, hovered bool
}

// NewButton makes an ordinary button. The icon may be nil.
func NewButton(label string, icon fyne.Resource, tapped func()) *Button {
	return newButton(plainWeight, label, icon, tapped)
}

// NewPrimaryButton makes the one filled button of a page: the next step.
func NewPrimaryButton(label string, icon fyne.Resource, tapped func()) *Button {
	return newButton(primaryWeight, label, icon, tapped)
}

// NewQuietButton makes a button that shows its area only under the mouse.
func NewQuietButton(label string, icon fyne.Resource, tapped func()) *Button {
	return newButton(quietWeight, label, icon, tapped)
}

// NewDangerButton makes a button for a step that cannot be undone.
func NewDangerButton(label string, icon fyne.Resource, tapped func()) *Button {
	return newButton(dangerWeight, label, icon, tapped)
}

func newButton(w weight, label string, icon fyne.Resource, tapped func()) *Button {
	b := &Button{OnTapped: tapped, label: label, icon: icon, weight: w}
	b.ExtendBaseWidget(b)
	return b
}

// Label is the button's word.
func (b *Button) Label() string { return b.label }

// SetLabel changes the button's word.
func (b *Button) SetLabel(label string) {
	b.label = label
	b.Refresh()
}

// SetIcon changes the button's icon; nil takes it away.
func (b *Button) SetIcon(icon fyne.Resource) {
	b.icon = icon
	b.Refresh()
}

// SetTip sets the words that show under the mouse: what a button without a word is
// for, and its key.
func (b *Button) SetTip(text string) { b.tip = text }

// Tapped starts what the button is for.
func (b *Button) Tapped(*fyne.PointEvent) {
	if !b.Disabled() && b.OnTapped != nil {
		b.OnTapped()
	}
}

// TypedKey answers to Enter and Space and hands other keys on.
func (b *Button) TypedKey(key *fyne.KeyEvent) {
	if isEnter(key) || key.Name == fyne.KeySpace {
		b.Tapped(nil)
		return
	}
	bubble(b, key)
}

// TypedRune has no use for letters.
func (b *Button) TypedRune(rune) {}

// FocusGained draws the ring.
func (b *Button) FocusGained() { b.focused = true; b.Refresh() }

// FocusLost takes the ring away.
func (b *Button) FocusLost() { b.focused = false; b.Refresh() }

// MouseIn lights the button.
func (b *Button) MouseIn(ev *desktop.MouseEvent) {
	b.hovered = true
	b.Refresh()
	if tip := b.said(); tip != "" {
		showTip(b, tip, ev.AbsolutePosition)
	}
}

// said is what shows under the mouse.
func (b *Button) said() string {
	switch {
	case b.bare && b.tip != "":
		return b.label + ": " + b.tip
	case b.bare:
		return b.label
	}
	return b.tip
}

// setBare shows only the icon, or the word too.
func (b *Button) setBare(on bool) {
	if b.bare != on {
		b.bare = on
		b.Refresh()
	}
}

// MouseMoved has nothing to do.
func (b *Button) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the light out.
func (b *Button) MouseOut() {
	b.hovered = false
	b.Refresh()
	if b.said() != "" {
		hideTip(b)
	}
}

// Cursor is a hand over a button that works.
func (b *Button) Cursor() desktop.Cursor {
	if b.Disabled() {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// AccessibilityLabel is what a screen reader says.
func (b *Button) AccessibilityLabel() string {
	if b.label == "" {
		return b.tip
	}
	return b.label
}

// colors are the colours of area, border and text as the button now stands.
func (b *Button) colors() (area, border, text color.Color) {
	none := color.Transparent
	lit := b.hovered && !b.Disabled()
	switch {
	case b.Disabled():
		area, border, text = theme.Color(fynetheme.ColorNameDisabledButton), none, theme.Color(b.textColor())
		if b.weight == quietWeight {
			area = none
		}
	case b.weight == primaryWeight:
		area, border, text = theme.Color(fynetheme.ColorNamePrimary), none, theme.Color(b.textColor())
		if lit {
			area = theme.Color(theme.ColorBrandHover)
		}
	case b.weight == quietWeight:
		area, border, text = none, none, theme.Color(b.textColor())
		if lit {
			area = theme.Color(theme.ColorRowHover)
		}
	default:
		area, border, text = theme.Color(theme.ColorSurface), theme.Color(fynetheme.ColorNameInputBorder), theme.Color(b.textColor())
		if lit {
			area = theme.Color(theme.ColorRowHover)
		}
	}
	return area, border, text
}

func (b *Button) textColor() fyne.ThemeColorName {
	switch {
	case b.Disabled():
		return fynetheme.ColorNameDisabled
	case b.weight == primaryWeight:
		return fynetheme.ColorNameForegroundOnPrimary
	case b.weight == dangerWeight:
		return theme.ColorBad
	}
	return fynetheme.ColorNameForeground
}
