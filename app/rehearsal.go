package app

import (
	"context"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data/book"
)

// rehearsalKey begins a rehearsal and ends it.
var rehearsalKey = &desktop.CustomShortcut{KeyName: fyne.KeyD, Modifier: fyne.KeyModifierControl | fyne.KeyModifierShift}

// Rehearsing reports whether the screens show a trial.
func (w *window) Rehearsing() bool { return w.book.Trial() }

// Rehearse goes over to a trial of the book.
func (w *window) Rehearse() {
	if w.Rehearsing() || w.full || w.busy() {
		return
	}
	if l, ok := w.current().(desk.Leaver); ok && !l.Leave() {
		return
	}
	var trial *book.Book
	w.Run("Chuẩn bị diễn tập", func(context.Context, func(int, int, string)) (err error) {
		trial, err = w.real.Rehearse()
		return err
	}, func(err error) {
		if w.Report(err) {
			w.current().Load()
			return
		}
		w.turnTo(trial)
		w.Did("Đang diễn tập trên một bản sao của sổ", false)
	})
}

// EndRehearsal goes back to the real book; nothing of the trial stays.
func (w *window) EndRehearsal() {
	trial := w.book
	if !trial.Trial() || w.busy() {
		return
	}
	w.Full(false)
	w.turnTo(w.real)
	if !w.Report(trial.Close()) {
		w.Did("Đã kết thúc diễn tập, sổ không thay đổi", false)
	}
}

// busy reports whether work is under way or a file is being chosen whose answer
// belongs to the book that is up now.
func (w *window) busy() bool { return w.working > 0 || w.choosing || w.asking != nil }

// turnRehearsal does what the key stands for, but never over a question or while
// a member is voting.
func (w *window) turnRehearsal() {
	switch {
	case w.full || w.asking != nil || w.win.Canvas().Overlays().Top() != nil:
	case w.Rehearsing():
		w.EndRehearsal()
	default:
		w.Rehearse()
	}
}

// turnTo makes all screens anew over another book.
func (w *window) turnTo(b *book.Book) {
	w.win.Canvas().Unfocus() // a field that loses the keyboard may still want to save
	w.dropScreens(func(desk.Area) bool { return true })
	w.listen(b)
	w.applySettings()
	widgets.SetVisible(w.banner, b.Trial())
	w.win.Canvas().Unfocus()
	w.Show(w.area, "")
	w.win.Content().Refresh()
}

// listen follows the changes of a book, and of no other.
func (w *window) listen(b *book.Book) {
	if w.deaf != nil {
		w.deaf()
	}
	w.book, w.deaf = b, b.Listen(w.changed)
}

// dropScreens forgets screens, which are made anew when they are next shown.
func (w *window) dropScreens(drop func(desk.Area) bool) {
	for area, s := range w.screens {
		if !drop(area) {
			continue
		}
		if c, ok := s.(desk.Closer); ok {
			c.Close()
		}
		delete(w.screens, area)
	}
}

// closeTrial ends a rehearsal that was on when the window was closed.
func (w *window) closeTrial() {
	if w.Rehearsing() {
		if err := w.book.Close(); err != nil {
			fyne.LogError("rehearsal", err)
		}
	}
}

// trialFolder is where the papers of a rehearsal lie: they go when it ends.
func trialFolder(b *book.Book) string { return filepath.Join(filepath.Dir(b.Path()), "van-ban") }

// newRehearsalBanner says over every screen that nothing counts.
func (w *window) newRehearsalBanner() fyne.CanvasObject {
	w.endTrial = widgets.NewButton("Kết thúc diễn tập (Ctrl+Shift+D)", widgets.Icon("cross"), w.EndRehearsal)
	banner := widgets.NewBanner("DIỄN TẬP: không ghi gì vào sổ thật", w.endTrial)
	banner.Hide()
	return banner
}
