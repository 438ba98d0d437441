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
