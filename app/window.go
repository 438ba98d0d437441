package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/preview"
	"thidua/app/screens/awards"
	"thidua/app/screens/council"
	"thidua/app/screens/dossiers"
	"thidua/app/screens/home"
	"thidua/app/screens/meeting"
	"thidua/app/screens/movement"
	"thidua/app/screens/review"
	"thidua/app/screens/settings"
	"thidua/app/widgets"
	"thidua/data/book"
)

// makers lists how each area's screen is made.
var makers = map[desk.Area]func(desk.Desk) desk.Screen{
	desk.Home:     func(d desk.Desk) desk.Screen { return home.New(d) },
	desk.Movement: func(d desk.Desk) desk.Screen { return movement.New(d) },
	desk.Dossiers: func(d desk.Desk) desk.Screen { return dossiers.New(d) },
	desk.Council:  func(d desk.Desk) desk.Screen { return council.New(d) },
	desk.Meeting:  func(d desk.Desk) desk.Screen { return meeting.New(d) },
	desk.Awards:   func(d desk.Desk) desk.Screen { return awards.New(d) },
	desk.Review:   func(d desk.Desk) desk.Screen { return review.New(d) },
	desk.Settings: func(d desk.Desk) desk.Screen { return settings.New(d) },
}

// window is the one window of the program. Everything in it happens on Fyne's
// goroutine. It is the desk that screens are handed.
type window struct {
	app      fyne.App
	win      fyne.Window
	book     *book.Book // what the screens show: the real book, or a trial of it
	real     *book.Book
	deaf     func() // ends listening to the book's changes
	demo     bool
	banner   fyne.CanvasObject // over every screen of a rehearsal
	endTrial *widgets.Button
	rail     *widgets.Rail
	stage    *fyne.Container // the screen that is up
	area     desk.Area
	screens  map[desk.Area]desk.Screen
	choosing bool       // a system dialog is open
	working  int        // long works under way
	asking   fileDialog // a file dialog of the window's own, while it is open
	full     bool       // a member's ballot has the window
	scale    float32    // text size that the screens were made for
}

func newWindow(a fyne.App, b *book.Book, demo bool) *window {
	w := &window{app: a, book: b, real: b, demo: demo, screens: make(map[desk.Area]desk.Screen)}
	w.applySettings()
	w.win = a.NewWindow(w.title())
	w.win.SetMaster() // the projector's window does not keep the program running
	w.stage = container.NewStack()
	w.rail = widgets.NewRail(railHead(), railItems(), w.choose)
	w.banner = w.newRehearsalBanner()
	w.win.SetContent(widgets.NewLayer(container.NewBorder(w.banner, nil, w.rail, nil, w.stage)))
	w.win.Resize(fyne.NewSize(1340, 690)) // nearly all of a 1366 × 768 screen with its bars
	w.win.CenterOnScreen()
	w.win.SetOnDropped(w.dropped)
	w.win.SetCloseIntercept(w.close)
	w.addShortcuts()
	return w
}

func (w *window) title() string {
	switch {
	case w.Rehearsing():
		return "Thi Đua (DIỄN TẬP, không ghi vào sổ thật)"
	case w.demo:
		return "Thi Đua (sổ dùng thử)"
	}
	return "Thi Đua"
}

// run shows the window until it is closed.
func (w *window) run() {
	w.listen(w.real)
	defer func() { w.deaf() }()
	keeper := startKeeper(w.real, w.demo)
	defer keeper.stop()
	defer w.closeTrial()
	w.Show(desk.Home, "")
	w.app.Lifecycle().SetOnStarted(preview.Warm) // so that the first paper shows at once
	w.win.ShowAndRun()
}

// changed reads the book anew after every change, wherever it was made.
func (w *window) changed(c book.Change) {
	fyne.Do(func() {
		if c.Topic == book.Settings {
			w.applySettings()
		}
		w.current().Load()
	})
}

// applySettings shows the choices of this desk. Screens lay themselves out for a
// text size, so another size makes them anew, but for the one where it is chosen.
func (w *window) applySettings() {
	s, err := w.book.Settings()
	if err != nil {
		fyne.LogError("settings", err)
		return
	}
	applyTheme(w.app, s)
	widgets.SetTyping(typing(s))
	if w.scale != s.Scale {
		w.scale = s.Scale
		w.dropScreens(func(area desk.Area) bool { return area != w.area })
	}
}

// current is the screen that is up.
func (w *window) current() desk.Screen { return w.screen(w.area) }

func (w *window) screen(area desk.Area) desk.Screen {
	s, ok := w.screens[area]
	if !ok {
		s = makers[area](w)
		w.screens[area] = s
	}
	return s
}

// choose goes where the rail was clicked, unless the screen holds on.
func (w *window) choose(i int) { w.Show(desk.Areas[i], "") }

func railItems() []widgets.RailItem {
	items := make([]widgets.RailItem, 0, len(desk.Areas))
	for _, area := range desk.Areas {
		items = append(items, widgets.RailItem{Icon: widgets.Icon(area.Icon()), Label: area.String()})
	}
	return items
}

// close lets the screen save first.
func (w *window) close() {
	if l, ok := w.current().(desk.Leaver); ok && !l.Leave() {
		return
	}
	w.win.Close()
}
