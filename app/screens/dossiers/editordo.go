package dossiers

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data/vn"
)

// place is where the dossier stands in the list as it is sorted and filtered; -1
// where it is not there.
func (e *editor) place() (at, all int) {
	rows := e.s.list.table.Rows()
	for i, r := range rows {
		if r.id == e.base.ID {
			return i, len(rows)
		}
	}
	return -1, len(rows)
}

// step goes to a neighbour in the list, after saving.
func (e *editor) step(by int) {
	at, all := e.place()
	if at < 0 || at+by < 0 || at+by >= all {
		return
	}
	next := e.s.list.table.Rows()[at+by].id
	e.settle(func() { e.s.openDossier(next) })
}

// settle saves what is unsaved and goes on. What cannot be saved is asked about.
func (e *editor) settle(then func()) {
	if !e.form.dirty() || e.s.now.locked != nil {
		then()
		return
	}
	_, wrong := e.form.read(e.base)
	if len(wrong) == 0 && e.taken() == "" {
		if e.save() {
			then()
		}
		return
	}
	e.form.tried = true
	e.changed()
	widgets.Ask(e.s.d.Window(), widgets.Question{
		Title: "Hồ sơ này chưa lưu được", Danger: true, Answer: "Bỏ phần chưa lưu",
		Text: "Còn ô ghi chưa đúng: " + e.wrongText() + ". Bấm Quay lại để sửa. Nếu bỏ, những gì vừa ghi ở hồ sơ này sẽ mất và không lấy lại được.",
	}, func() { e.discard(then) })
}

func (e *editor) wrongText() string {
	_, wrong := e.form.read(e.base)
	if p, ok := wrong.first(); ok {
		return vn.LowerFirst(wrong[p])
	}
	return vn.LowerFirst(e.taken())
}

func (e *editor) discard(then func()) {
	e.fill(e.base)
	then()
}

// taken says that the number in the form belongs to another dossier.
func (e *editor) taken() string {
	d, _ := e.form.read(e.base)
	if other, ok := e.s.now.p.Dossier(d.Number); ok && d.Number > 0 && other.ID != d.ID {
		return fmt.Sprintf("STT %d đã có: %s", d.Number, other.Called())
	}
	return ""
}

// save writes the dossier. What is wrong shows at its field and gets the keyboard.
func (e *editor) save() bool {
	if e.base.ID != 0 && !e.form.dirty() {
		return true
	}
	if e.s.d.Report(e.s.now.locked) || !e.refresh() {
		return false
	}
	d, wrong := e.form.read(e.base)
	if text := e.taken(); text != "" {
		wrong[partNumber] = text
	}
	if p, bad := wrong.first(); bad {
		e.form.tried = true
		e.form.tell(d, wrong, e.base.ID != 0)
		e.s.focus(e.form.entry(p))
		return false
	}
	saved, err := e.s.d.Book().SaveDossier(d)
	if e.s.d.Report(err) {
		return false
	}
	e.s.now.p = e.s.d.Proceedings()
	e.s.list.set()
	e.fill(saved)
	e.s.d.Did("Đã lưu hồ sơ "+saved.Called(), true)
	return true
}

// refresh takes over what changed in the book beside the form: evidence, state.
func (e *editor) refresh() bool {
	if e.base.ID == 0 {
		return true
	}
	kept, err := e.s.d.Book().Dossier(e.base.Round, e.base.ID)
	if e.s.d.Report(err) {
		return false
	}
	e.base = kept
	return true
}

// entry is the text field of a part.
func (f *form) entry(p part) fyne.Focusable {
	entries := map[part]*widgets.VietEntry{partNumber: f.number, partBirth: f.birth, partFrom: f.from, partTo: f.to, partPoints: f.points}
	if e, ok := entries[p]; ok {
		return e
	}
	return f.name
}

func (e *editor) press(k key) {
	switch k {
	case keySave:
		if e.form.dirty() || e.base.ID == 0 {
			e.save()
		}
	case keyEnter:
		e.page.Primary().Tapped(nil)
	case keyBefore:
		e.step(-1)
	case keyAfter:
		e.step(1)
	case keyNew:
		e.settle(e.s.addDossier)
	case keyOpen:
		e.files.pick()
	case keyHold:
		e.holds.askNew()
	}
}

// escape saves and goes back to the list, on the dossier's row.
func (e *editor) escape() bool {
	e.settle(e.close)
	return true
}

func (e *editor) close() {
	id := e.base.ID
	e.s.showList()
	if id != 0 {
		e.s.list.table.SelectWhere(func(r row) bool { return r.id == id })
	}
}

// leave saves; what cannot be saved keeps the person here and is asked about.
func (e *editor) leave() bool {
	left := false
	e.settle(func() { left = true })
	if left {
		e.s.show(e.s.list)
	}
	return left
}

func (e *editor) drop(paths []string) { e.files.attach(paths...) }
