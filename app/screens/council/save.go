package council

import (
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// save writes the council and gives it to the round.
func (s *Screen) save() bool {
	if !s.unsaved() {
		return true
	}
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
			Text: s.faultText() + ". Bấm Quay lại để sửa. Nếu bỏ, những gì vừa ghi ở đây sẽ mất và không lấy lại được.",
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
		s.keys.Detach()
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
