package widgets

import (
	"image"
	"sort"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/theme"
)

// TypedKey moves through the pages and hands on what it has no use for.
func (b *pageBody) TypedKey(key *fyne.KeyEvent) {
	if !b.view.Key(key) {
		bubble(b, key)
	}
}

// TypedRune has no use for letters.
func (b *pageBody) TypedRune(rune) {}

// TypedShortcut zooms and hands other shortcuts on.
func (b *pageBody) TypedShortcut(shortcut fyne.Shortcut) {
	if !b.view.Shortcut(shortcut) {
		bubbleShortcut(b, shortcut)
	}
}

// Key moves through the pages as a key says, and reports whether it said so: for
// screens that hand keys on while the keyboard is elsewhere.
func (v *PageView) Key(key *fyne.KeyEvent) bool {
	if v.pages() == 0 {
		return false
	}
	step := v.body.points(theme.Gap(10))
	switch key.Name {
	case fyne.KeyUp:
		v.moveBy(image.Pt(0, -step))
	case fyne.KeyDown:
		v.moveBy(image.Pt(0, step))
	case fyne.KeyLeft:
		v.moveBy(image.Pt(-step, 0))
	case fyne.KeyRight:
		v.moveBy(image.Pt(step, 0))
	case fyne.KeyPageUp:
		v.turn(false)
	case fyne.KeyPageDown, fyne.KeySpace:
		v.turn(true)
	case fyne.KeyHome:
		v.goTo(0)
	case fyne.KeyEnd:
		v.goTo(v.pages() - 1)
	default:
		return false
	}
	return true
}

// moveBy moves the sight.
func (v *PageView) moveBy(way image.Point) {
	v.body.moveTo(v.body.window().Min.Add(way))
	v.follow()
}

// turn goes a sight up or down, but does not run past the head of a page: where a
// whole page is in sight it turns pages.
func (v *PageView) turn(down bool) {
	window := v.body.window()
	most := window.Dy() - v.body.points(theme.Gap(8)) // a line or two stay in sight
	head := func(i int) int { return v.plan.pages[i].Min.Y - v.body.gap() - window.Min.Y }
	next := sort.Search(v.pages(), func(i int) bool { return head(i) > 0 })
	switch {
	case !down:
		way := head(max(sort.Search(v.pages(), func(i int) bool { return head(i) >= 0 })-1, 0))
		if way < -window.Dy() {
			way = -most
		}
		v.moveBy(image.Pt(0, way))
	case next < v.pages() && head(next) < window.Dy():
		v.turnTo(next, window)
	default:
		v.moveBy(image.Pt(0, most))
	}
}

// turnTo goes to the next page; at the end of the paper, where nothing moves any
// more, through the pages that are left.
func (v *PageView) turnTo(next int, window image.Rectangle) {
	after := v.page + 1
	v.goTo(next)
	if v.body.window() == window {
		v.read(min(after, v.pages()-1))
	}
}

// Shortcut zooms as a shortcut says, and reports whether it said so.
func (v *PageView) Shortcut(shortcut fyne.Shortcut) bool {
	s, ok := shortcut.(*desktop.CustomShortcut)
	if !ok || s.Modifier&^fyne.KeyModifierShift != fyne.KeyModifierControl {
		return false
	}
	switch s.KeyName {
	case fyne.KeyPlus, fyne.KeyEqual: // + is Shift and = on most keyboards
		v.ZoomIn()
	case fyne.KeyMinus:
		v.ZoomOut()
	case fyne.Key0:
		v.FitWidth()
	default:
		return false
	}
	return true
}
