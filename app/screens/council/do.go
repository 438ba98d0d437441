package council

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

func (s *Screen) press(k key) {
	switch {
	case !s.now.open:
	case k == keyEnter && s.page.Primary() != nil:
		s.page.Primary().Tapped(nil)
	case s.lock() != nil:
	case !s.writing:
		if k == keyNew {
			s.begin()
		}
	default:
		s.edit(k)
	}
}

func (s *Screen) edit(k key) {
	switch k {
	case keyNew:
		s.addMember()
	case keySave:
		s.save()
	case keyUp:
		s.move(-1)
	case keyDown:
		s.move(1)
	case keyPaste:
		s.paste()
	case keyDelete:
		s.deleteMembers()
	}
}

// begin opens an empty form.
func (s *Screen) begin() {
	s.fill(data.Council{}, data.Council{Symbol: "HĐTĐKT"})
	s.show()
	s.focus(s.deed.name)
}

// addMember puts an empty member at the end and the keyboard into its name.
func (s *Screen) addMember() {
	s.members.dropEmpty()
	s.members.add(data.Member{Role: s.members.newRole()})
	s.members.choose(s.members.at)
	s.members.show()
	s.focus(s.members.name)
}

// nextMember goes on to the next name; behind the last it adds a member.
func (s *Screen) nextMember() {
	if s.members.at < 0 || s.members.at >= len(s.members.members)-1 {
		s.addMember()
		return
	}
	s.members.choose(s.members.at + 1)
	s.members.show()
	s.focus(s.members.name)
}

func (s *Screen) move(by int) {
	if s.members.move(by) {
		s.members.show()
	}
}

// deleteMembers takes the chosen members out; the note offers to put them back.
func (s *Screen) deleteMembers() {
	var ids []string
	for _, x := range s.members.table.SelectedRows() {
		ids = append(ids, x.id)
	}
	if len(ids) == 0 {
		return
	}
	name := s.members.members[s.members.index(ids[0])].Name
	before := s.members.remove(ids)
	text := "Đã xóa " + name
	if len(ids) > 1 || vn.Blank(name) {
		text = fmt.Sprintf("Đã xóa %d thành viên", len(ids))
	}
	s.replaced(text, before)
}

// replaced shows other members and offers the ones before.
func (s *Screen) replaced(text string, before []data.Member) {
	s.members.choose(s.members.at)
	s.members.show()
	widgets.Toast(s.d.Window(), text+". Nhớ lưu Hội đồng", func() {
		s.members.fill(before)
		s.changed()
	})
}

// paste adds the members that were copied from a sheet or a text.
func (s *Screen) paste() {
	list := readMembers(fyne.CurrentApp().Clipboard().Content())
	if len(list) == 0 {
		s.d.Report(&data.Problem{What: "Chưa chép danh sách nào để dán",
			Do: "Trong Excel hoặc Word, chọn các ô họ tên, chức vụ, vai trò, bấm Ctrl+C rồi quay lại đây bấm Dán danh sách"})
		return
	}
	before := append([]data.Member(nil), s.members.members...)
	s.members.dropEmpty()
	s.members.add(list...)
	s.replaced(fmt.Sprintf("Đã dán %d thành viên", len(list)), before)
	s.focus(s.members.table)
}

// save writes the council and gives it to the round.
func (s *Screen) save() bool {
	if s.d.Report(s.lock()) {
		return false
	}
	s.members.dropEmpty()
	s.members.show()
	c := s.council()
	if err := c.Check(); err != nil || s.deed.badDate() {
		s.tried = true
		s.changed()
		s.focusFault(c)
		return false
	}
	saved, err := s.d.Book().SaveCouncil(c, s.now.p.Round.ID)
	if s.d.Report(err) {
		return false
	}
	s.base, s.filled, s.tried = saved, saved, false
	s.now = s.read()
	s.show()
	s.d.Did("Đã lưu "+saved.Name, true)
	return true
}

// focusFault gives the keyboard to what keeps the council from being saved.
func (s *Screen) focusFault(c data.Council) {
	switch {
	case vn.Blank(c.Name):
		s.focus(s.deed.name)
	case s.deed.badDate():
		s.deed.on.Focus()
	case len(c.Members) == 0:
		s.focus(s.members.name)
	default:
		s.focus(s.members.table)
	}
}

// settle saves what is unsaved and goes on; what cannot be saved is asked about.
func (s *Screen) settle(then func()) {
	switch {
	case !s.dirty() || s.lock() != nil:
		then()
	case s.council().Check() == nil && !s.deed.badDate():
		if s.save() {
			then()
		}
	default:
		widgets.Ask(s.d.Window(), widgets.Question{Title: "Hội đồng này chưa lưu được", Danger: true, Answer: "Bỏ phần chưa lưu",
			Text: s.faultText() + ". Bấm Hủy bỏ để quay lại sửa. Nếu bỏ, những gì vừa ghi ở đây sẽ mất và không lấy lại được.",
		}, func() { s.discard(then) })
	}
}

func (s *Screen) faultText() string {
	if err := s.council().Check(); err != nil {
		return reason(err)
	}
	return "Ngày quyết định không đọc được"
}

func (s *Screen) discard(then func()) {
	s.writing, s.filled = false, data.Council{}
	s.Load()
	then()
}

// Leave saves what is unsaved, or asks. A screen that was left hears no keys.
func (s *Screen) Leave() bool {
	left := false
	s.settle(func() { left = true })
	if left {
		s.keys.detach()
	}
	return left
}

// Escape leaves a new council that is not kept yet.
func (s *Screen) Escape() bool {
	if !s.writing || s.base.ID != 0 {
		return false
	}
	s.settle(func() { s.discard(func() {}) })
	return true
}
