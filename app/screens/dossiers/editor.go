package dossiers

import (
	"fmt"
	"reflect"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
)

// editor is the page of one dossier.
type editor struct {
	s             *Screen
	page          *widgets.Page
	form          *form
	files         *files
	holds         *holds
	criteria      *criteria
	base          data.Dossier // as it is kept; ID 0 for a new one
	left          *fyne.Container
	scroll        *container.Scroll
	back          *widgets.Button
	before, after *widgets.Button
	primary       string // label of the primary button now
}

func newEditor(s *Screen) *editor {
	e := &editor{s: s, page: widgets.NewPage("Hồ sơ"), left: container.NewStack()}
	e.form = newForm(e.changed)
	e.files, e.holds, e.criteria = newFiles(e), newHolds(e), newCriteria()
	e.back = e.page.AddAction("Về danh sách", widgets.Icon("back"), func() { e.escape() })
	e.before = e.page.AddAction("Hồ sơ trước", widgets.Icon("left"), func() { e.step(-1) })
	e.after = e.page.AddAction("Hồ sơ sau", widgets.Icon("right"), func() { e.step(1) })
	right := container.NewVBox(widgets.Rows(3, e.files.card, e.holds.card, e.criteria.card))
	e.scroll = container.NewVScroll(widgets.Inset(2, widgets.SideBySideUpTo(1.5, 0.58, container.NewVBox(e.left), right)))
	e.page.SetContent(e.scroll)
	return e
}

func (e *editor) object() fyne.CanvasObject { return e.page }

// addDossier opens an empty page.
func (s *Screen) addDossier() {
	if !s.d.Report(s.now.locked) {
		s.editor.open(data.Dossier{Kind: data.Individual, Round: s.now.p.Round.ID})
	}
}

// openDossier opens the page of a dossier.
func (s *Screen) openDossier(id uint64) {
	if d, ok := s.dossier(id); ok {
		s.editor.open(d)
	}
}

// dossier finds a dossier in the last reading.
func (s *Screen) dossier(id uint64) (data.Dossier, bool) {
	for _, d := range s.now.p.Dossiers {
		if d.ID == id {
			return d, true
		}
	}
	return data.Dossier{}, false
}

func (e *editor) open(d data.Dossier) {
	e.fill(d)
	e.scroll.ScrollToTop()
	e.s.show(e)
	if e.s.now.locked != nil {
		e.s.d.Window().Canvas().Unfocus()
	} else {
		e.s.focus(e.form.name)
		e.form.name.CursorColumn = len([]rune(e.form.name.Text))
		e.form.name.Refresh()
	}
}

// fill shows a dossier, to be changed or only to be read.
func (e *editor) fill(d data.Dossier) {
	e.base = d
	e.form.fill(d, e.subjects(d))
	if e.s.now.locked == nil {
		e.left.Objects = []fyne.CanvasObject{widgets.Rows(3, widgets.NewCard("", e.form.box), extraCard(d))}
	} else {
		e.left.Objects = []fyne.CanvasObject{widgets.Rows(3, factsCard(e.s.now.p, d), extraCard(d))}
	}
	e.left.Refresh()
	e.files.set(d, e.s.now.locked == nil)
	e.holds.set(d, e.s.now.locked == nil)
	e.changed()
}

// subjects are those that take the dossier: open on the day, or its own.
func (e *editor) subjects(d data.Dossier) []data.Subject {
	var list []data.Subject
	for _, s := range e.s.now.p.Movement.Subjects {
		if s.Open(e.s.day()) || s.ID == d.Subject {
			list = append(list, s)
		}
	}
	return list
}

// day is the day by which subjects and criteria are taken: the meeting's, or
// today while none is planned.
func (s *Screen) day() data.Date {
	if opens := s.now.p.Meeting.Opens; !opens.IsZero() {
		return data.DateOf(opens)
	}
	return data.DateOf(s.d.Book().Now())
}

// set follows the book: a page that nobody is typing in shows what is kept now,
// one with changes keeps them. A dossier that is gone closes its page.
func (e *editor) set() {
	if e.s.view != view(e) {
		return
	}
	kept, ok := e.s.dossier(e.base.ID)
	switch {
	case e.base.ID == 0:
	case !ok:
		e.s.view = e.s.list
	case !e.form.dirty() && !reflect.DeepEqual(kept, e.base), e.s.now.locked != nil:
		e.fill(kept)
	default:
		e.base.Evidence, e.base.Holds = kept.Evidence, kept.Holds
		e.files.set(kept, true)
		e.holds.set(kept, true)
	}
	e.showHead()
}

// changed follows what is typed: the head, the fields' remarks, the criteria.
func (e *editor) changed() {
	d, wrong := e.form.read(e.base)
	if !e.form.tried {
		delete(wrong, partName)
	}
	if e.s.now.locked == nil {
		e.form.tell(d, wrong, e.base.ID != 0)
	}
	e.criteria.set(e.s.now.p.Movement, d, e.s.day())
	e.showHead()
}

func (e *editor) showHead() {
	if e.base.ID == 0 {
		e.page.SetTitle("Hồ sơ mới")
	} else {
		e.page.SetTitle(fmt.Sprintf("%d. %s", e.base.Number, short(e.base.Called())))
	}
	e.page.SetState(e.stateLine())
	e.page.SetBadges(e.badge()...)
	at, all := e.place()
	widgets.SetEnabled(e.before, at > 0)
	widgets.SetEnabled(e.after, at >= 0 && at < all-1)
	e.page.SetFooter(e.footer(at, all))
	e.setPrimary(at, all)
}

func (e *editor) stateLine() string {
	if e.s.now.locked != nil {
		return "Chỉ xem. " + reason(e.s.now.locked)
	}
	return "Chưa ghi đủ vẫn lưu được và bổ sung sau; phần còn thiếu được nhắc ở từng ô"
}

func (e *editor) badge() []*widgets.Badge {
	if e.base.ID == 0 {
		return nil
	}
	g, text := standing(e.base)
	switch g {
	case lacking:
		text = "Thiếu"
	case held:
		text = "Tạm dừng xét"
	}
	r := row{group: g}
	return []*widgets.Badge{widgets.NewBadgeWithIcon(short(text), r.tone(), r.icon())}
}

func (e *editor) footer(at, all int) string {
	parts := []string{"Ctrl+S lưu", "Ctrl+PgUp hồ sơ trước", "Ctrl+PgDn hồ sơ sau", "Ctrl+O thêm minh chứng", "Ctrl+H tạm dừng xét", "Escape về danh sách"}
	if e.s.now.locked != nil {
		parts = parts[1:3]
	}
	if at >= 0 {
		parts = append([]string{fmt.Sprintf("Hồ sơ %d trong %d đang hiện ở danh sách", at+1, all)}, parts...)
	}
	return strings.Join(parts, " · ")
}

// setPrimary offers to save, and to go on once everything is saved.
func (e *editor) setPrimary(at, all int) {
	label, icon, do := "Lưu hồ sơ", "save", func() { e.save() }
	if e.s.now.locked != nil || e.base.ID != 0 && !e.form.dirty() {
		label, icon, do = "Hồ sơ sau", "right", func() { e.step(1) }
		if at < 0 || at >= all-1 {
			label, icon, do = "Về danh sách", "back", func() { e.escape() }
		}
	}
	widgets.SetVisible(e.back, icon != "back")
	widgets.SetVisible(e.after, icon != "right")
	if label != e.primary {
		e.primary = label
		e.page.SetPrimary(label, widgets.Icon(icon), do)
	}
}
