package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// general is the part of the settings that is about this desk: each choice is kept
// as soon as it is changed.
type general struct {
	d      desk.Desk
	page   *widgets.Page
	back   *widgets.Button
	undo   []data.Settings // as they stood before each change, the newest last
	person *person
	look   *look
	typing *typing
	folder *folder
	store  *store
}

func newGeneral(d desk.Desk) *general {
	s := &general{d: d, page: widgets.NewPage("Chung")}
	s.page.SetState("Mọi thay đổi được lưu ngay và chỉ áp dụng trên máy này")
	s.back = s.page.AddAction("Trả lại như trước", widgets.Icon("undo"), s.takeBack)
	s.person, s.look, s.typing = newPerson(s.change), newLook(s.change), newTyping(s.change)
	s.folder, s.store = newFolder(d, s.change), newStore(d)
	left := widgets.Rows(4, s.look.card, s.typing.card, s.person.card, s.folder.card)
	right := widgets.Rows(4, s.store.card, keysCard(), aboutCard(s.saveLicences))
	s.page.SetContent(container.NewVScroll(container.New(&pairLayout{}, left, right)))
	s.back.Disable()
	return s
}

// Content is the part's page.
func (s *general) Content() fyne.CanvasObject { return s.page }

// Load reads the settings anew; what is being typed stays.
func (s *general) Load() {
	now, err := s.d.Book().Settings()
	if s.d.Report(err) {
		return
	}
	s.person.set(now)
	s.look.set(now)
	s.typing.set(now)
	s.folder.set(now)
	s.store.set()
}

// Leave keeps a name that was just typed.
func (s *general) Leave() bool {
	s.person.later.Flush()
	return true
}

// change keeps one changed setting, with what stands there now as the base: other
// screens change settings too.
func (s *general) change(set func(*data.Settings)) {
	old, err := s.d.Book().Settings()
	if s.d.Report(err) {
		return
	}
	now := old
	set(&now)
	if now == old || s.d.Report(s.d.Book().SaveSettings(now)) {
		return
	}
	s.undo = append(s.undo, old)
	s.back.Enable()
}

// takeBack brings back what stood before the last change. The round on the screen and
// the printer used last are no settings of this page and stay.
func (s *general) takeBack() {
	s.person.later.Drop()
	last := len(s.undo) - 1
	now, err := s.d.Book().Settings()
	if last < 0 || s.d.Report(err) {
		return
	}
	old := s.undo[last]
	old.Round, old.Printer = now.Round, now.Printer
	if s.d.Report(s.d.Book().SaveSettings(old)) {
		return
	}
	s.undo = s.undo[:last]
	if last == 0 {
		s.back.Disable()
	}
	s.Load()
	s.d.Did("Đã trả lại cài đặt như trước", false)
}

// changer keeps one changed setting.
type changer func(set func(*data.Settings))

// Close forgets what is being typed: by then the desk may have another book.
func (s *general) Close() { s.person.later.Drop() }
