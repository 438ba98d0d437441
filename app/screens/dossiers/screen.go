package dossiers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// view is one of the pages that the screen shows in turn.
type view interface {
	object() fyne.CanvasObject
	press(k key)         // a key of the screen was pressed
	escape() bool        // go back a step; false where there is none
	leave() bool         // save or ask; false where the person has to stay
	drop(paths []string) // files were dropped on the window
}

// snapshot is what one reading of the book says.
type snapshot struct {
	open   bool             // a round is on the screen
	p      data.Proceedings // the round
	locked error            // why the dossiers cannot be changed; nil where they can
}

// Screen shows the dossiers of the round on the screen.
type Screen struct {
	d       desk.Desk
	keys    *widgets.Shortcuts[key]
	now     snapshot
	root    *fyne.Container
	view    view
	list    *list
	preview *preview
	editor  *editor
	none    fyne.CanvasObject // shown while no round is open
}

// New makes the screen; Load fills it.
func New(d desk.Desk) *Screen {
	s := &Screen{d: d, root: container.NewStack()}
	s.keys = widgets.NewShortcuts(s.press, bindings)
	s.none = noRound(d)
	s.list, s.preview, s.editor = newList(s), newPreview(s), newEditor(s)
	s.show(s.list)
	return s
}

// noRound explains that dossiers belong to a round, and shows the way to one.
func noRound(d desk.Desk) fyne.CanvasObject {
	page := widgets.NewPage(desk.Dossiers.String())
	page.SetContent(widgets.NewEmpty(widgets.Icon("folder"), "Chưa mở đợt xét khen thưởng",
		"Hồ sơ thuộc về một đợt xét. Hãy chọn phong trào, giai đoạn và hình thức khen thưởng để mở đợt xét.",
		widgets.NewPrimaryButton("Mở đợt xét", widgets.Icon("movement"), func() { d.Show(desk.Movement, "") })))
	return page
}

// Content is the screen's object.
func (s *Screen) Content() fyne.CanvasObject { return s.root }

// Load reads the round anew. What is being typed, selected or filtered stays.
func (s *Screen) Load() {
	s.keys.Attach(s.d.Window().Canvas())
	s.now = s.read()
	s.list.set()
	s.editor.set()
	s.preview.set()
	s.show(s.view)
}

func (s *Screen) read() snapshot {
	round, ok := s.d.Round()
	if !ok {
		return snapshot{}
	}
	return snapshot{open: true, p: s.d.Proceedings(), locked: s.d.Book().Editable(round.ID)}
}

// show puts a page on the screen.
func (s *Screen) show(v view) {
	s.view = v
	obj := v.object()
	if !s.now.open {
		obj = s.none
	}
	if len(s.root.Objects) == 1 && s.root.Objects[0] == obj {
		return
	}
	s.root.Objects = []fyne.CanvasObject{obj}
	s.root.Refresh()
}

// showList goes back to the list, with the keyboard in it.
func (s *Screen) showList() {
	s.show(s.list)
	s.focus(s.list.table)
}

func (s *Screen) focus(obj fyne.Focusable) { s.d.Window().Canvas().Focus(obj) }

// Filter shows a part of the list: "missing", "held", "returned", "individual",
// "household", "collective", or what a search finds.
func (s *Screen) Filter(by string) {
	s.showList()
	s.list.filterBy(by)
}

// Drop takes files: a list of nominees, or evidence while a dossier is open.
func (s *Screen) Drop(paths []string) {
	if s.now.open && len(paths) > 0 {
		s.view.drop(paths)
	}
}

// Leave saves what is unsaved, or asks. A screen that was left hears no keys.
func (s *Screen) Leave() bool {
	if !s.view.leave() {
		return false
	}
	s.keys.Detach()
	return true
}

// Escape goes back a step.
func (s *Screen) Escape() bool { return s.view.escape() }
