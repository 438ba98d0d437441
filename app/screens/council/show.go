package council

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// show puts the right part of the page on the screen.
func (s *Screen) show() {
	if s.now.open && !s.writing {
		s.empty.Objects = []fyne.CanvasObject{s.emptyPage()}
	}
	widgets.SetVisible(s.none, !s.now.open)
	widgets.SetVisible(s.empty, s.now.open && !s.writing)
	widgets.SetVisible(s.form, s.now.open && s.writing)
	free := s.lock() == nil
	s.deedCard.Objects = []fyne.CanvasObject{widgets.NewCard("Theo quyết định thành lập", s.deed.form)}
	if !free && s.writing {
		s.deedCard.Objects = []fyne.CanvasObject{widgets.NewCard("Theo quyết định thành lập", facts(s.base))}
	}
	widgets.SetVisible(s.bar, free)
	widgets.SetVisible(s.adding, free)
	other := s.now.open && s.now.fixed == nil && len(s.now.others) > 0
	widgets.SetVisible(s.choosing, other && s.writing && (len(s.now.others) > 1 || s.base.ID == 0))
	widgets.SetVisible(s.renewing, other && s.writing && s.base.ID != 0)
	s.changed()
	s.page.Refresh()
}

func (s *Screen) emptyPage() fyne.CanvasObject {
	text := "Lập Hội đồng theo quyết định thành lập: tên, cơ quan, số và ngày quyết định, danh sách thành viên."
	if len(s.now.others) == 0 {
		return widgets.NewEmpty(widgets.Icon("council"), "Đợt xét chưa có Hội đồng", text)
	}
	return widgets.NewEmpty(widgets.Icon("council"), "Đợt xét chưa có Hội đồng", text+
		" Hội đồng đã họp ở đợt trước thì chọn lại; nếu thành viên có thay đổi thì kiện toàn từ Hội đồng cũ.",
		widgets.NewButton("Chọn Hội đồng đã có", widgets.Icon("council"), s.askCouncil),
		widgets.NewButton("Kiện toàn từ Hội đồng cũ", widgets.Icon("edit"), s.askRenewal))
}

// changed follows what is written: state, count, faults, next step.
func (s *Screen) changed() {
	s.page.SetState(s.stateLine())
	s.showMembers()
	s.showChosen()
	s.setPrimary()
	s.page.SetFooter(s.footer())
	if s.tried {
		s.showFaults()
	}
}

func (s *Screen) stateLine() string {
	switch {
	case !s.now.open:
		return ""
	case s.lock() != nil:
		return "Chỉ xem. " + reason(s.lock())
	case !s.writing:
		return "Cần có Hội đồng trước khi chuẩn bị phiên họp"
	case s.base.ID == 0:
		return "Hội đồng mới, chưa lưu"
	case s.dirty():
		return "Có thay đổi chưa lưu"
	}
	return "Đã lưu, dùng cho đợt xét này"
}

func (s *Screen) footer() string {
	if !s.now.open || !s.writing {
		return ""
	}
	text := fmt.Sprintf("%d thành viên", len(s.members.members))
	if s.lock() == nil {
		text += " · Ctrl+S lưu · Ctrl+N thêm thành viên · Ctrl+V dán danh sách · Alt và phím lên, xuống: đổi thứ tự · Delete xóa"
	}
	return text
}

// setPrimary offers to save, and the next step once everything is saved.
func (s *Screen) setPrimary() {
	label, icon, do := "Chuẩn bị phiên họp", "vote", func() { s.d.Show(desk.Meeting, "") }
	switch {
	case !s.now.open:
		s.page.ClearPrimary()
		return
	case !s.writing:
		label, icon, do = "Lập Hội đồng", "add", s.begin
	case s.unsaved() && s.lock() == nil:
		label, icon, do = "Lưu Hội đồng", "save", func() { s.save() }
	case s.now.p.Meeting.Stage != "" && s.now.p.Meeting.Stage != data.Planned:
		label = "Đến phiên họp"
	}
	if p := s.page.Primary(); p == nil || p.Label() != label {
		s.page.SetPrimary(label, widgets.Icon(icon), do)
	}
}

// showMembers says how many there are and what the number means to the vote.
func (s *Screen) showMembers() {
	total := len(s.members.members)
	s.members.total.SetText(fmt.Sprintf("%d thành viên", total))
	s.members.rule.SetText(meaning(s.rule(), total))
	s.members.quorum.SetText(quorum(s.rule(), total))
	s.showChairs()
}

// rule is the vote's: the meeting's own, or the law's while none is planned.
func (s *Screen) rule() data.Rule {
	if s.now.p.Meeting.ID != 0 {
		return s.now.p.Meeting.Rule
	}
	return s.now.p.Award.Rule
}

// meaning explains the number of members as the base of the vote.
func meaning(rule data.Rule, total int) string {
	switch {
	case total == 0:
		return "Ghi đủ thành viên theo quyết định, kể cả người sẽ vắng mặt"
	case rule.Pass.IsZero() || rule.Base != data.OfTotal:
		return fmt.Sprintf("Tỷ lệ phiếu tính trên %s", rule.Base)
	}
	return fmt.Sprintf("Tỷ lệ phiếu tính trên tổng số này, kể cả người vắng: khen khi có từ %d/%d phiếu đồng ý (%s %s)",
		rule.Pass.Need(total), total, rule.Pass.Sign(), rule.Pass.Bare())
}

// quorum says from how many on the council can meet.
func quorum(rule data.Rule, total int) string {
	if total == 0 || rule.Quorum.IsZero() {
		return "Tổng số thành viên là căn cứ để tính tỷ lệ phiếu và số người phải có mặt"
	}
	return fmt.Sprintf("Họp được khi có mặt từ %d người (%s %s)", rule.Quorum.Need(total), rule.Quorum.Sign(), rule.Quorum.Bare())
}

// showChairs tells at the members what is wrong with them, above all that there
// is not exactly one chair.
func (s *Screen) showChairs() {
	c := s.council()
	c.Name = "A" // a council without a name is told at its field
	text := ""
	if err := c.Check(); err != nil && len(c.Members) > 0 {
		text = reason(err)
	}
	s.members.fault.SetText(text)
	widgets.SetVisible(s.members.fault, text != "" && s.lock() == nil)
	s.bar.Refresh()
}

// showFaults tells at the fields what keeps the council from being saved.
func (s *Screen) showFaults() {
	text := ""
	named := data.Council{Name: s.council().Name, Members: []data.Member{{Name: "A", Role: data.Chair}}}
	if err := named.Check(); err != nil {
		text = "Chưa có tên Hội đồng"
	}
	s.deed.nameField.SetError(text)
	if len(s.members.members) == 0 {
		s.members.fault.SetText("Hội đồng chưa có thành viên. Thêm thành viên theo quyết định thành lập")
		s.members.fault.Show()
	}
}

// selected follows the table's cursor. The member who is being written already is
// left alone: the fields may hold a half-typed word.
func (s *Screen) selected(row seat) {
	if at := s.members.index(row.id); at != s.members.at {
		s.members.choose(at)
	}
	s.showChosen()
}

// showChosen lets the buttons below the table do what can be done.
func (s *Screen) showChosen() {
	at, last := s.members.at, len(s.members.members)-1
	widgets.SetEnabled(s.up, at > 0)
	widgets.SetEnabled(s.down, at >= 0 && at < last)
	widgets.SetEnabled(s.destroy, len(s.members.table.SelectedRows()) > 0)
}
