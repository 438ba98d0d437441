package council

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
)

// askCouncil lets the person choose a council that is kept already.
func (s *Screen) askCouncil() {
	s.ask("Chọn Hội đồng cho đợt xét này", "Chọn Hội đồng này", s.take)
}

// askRenewal lets the person choose the council to begin a renewed one with.
func (s *Screen) askRenewal() {
	s.ask("Kiện toàn từ Hội đồng cũ", "Chép Hội đồng này", s.renew)
}

// ask offers the councils, the newest first.
func (s *Screen) ask(title, answer string, do func(data.Council) error) {
	if s.d.Report(s.now.fixed) || len(s.now.others) == 0 {
		return
	}
	var names []string
	for _, c := range s.now.others {
		names = append(names, describe(c))
	}
	list := widgets.NewSelect(names, nil)
	list.SetSelectedIndex(max(slices.IndexFunc(s.now.others, func(c data.Council) bool { return c.ID == s.base.ID }), 0))
	hint := "Chép tên và thành viên sang Hội đồng mới để sửa theo quyết định kiện toàn; Hội đồng cũ vẫn giữ nguyên"
	if answer == "Chọn Hội đồng này" {
		hint = "Dùng lại Hội đồng này với đúng các thành viên của nó"
	}
	widgets.ShowForm(s.d.Window(), title, widgets.NewField("Hội đồng", list, hint), answer, func() error {
		return do(s.now.others[list.SelectedIndex()])
	})
}

// describe tells councils of the same name apart.
func describe(c data.Council) string {
	text := fmt.Sprintf("%s, %d thành viên", c.Name, len(c.Members))
	if c.EstablishedBy != "" {
		text += ", Quyết định " + c.EstablishedBy
	}
	if !c.EstablishedOn.IsZero() {
		text += " ngày " + c.EstablishedOn.String()
	}
	return text
}

// take gives the round to a council that is kept.
func (s *Screen) take(c data.Council) error {
	if err := s.d.Book().SeatCouncil(s.now.p.Round.ID, c.ID); err != nil {
		return err
	}
	s.writing = false
	s.Load()
	s.d.Did("Đã chọn "+c.Name, true)
	return nil
}

// renew begins a new council with the members of an old one.
func (s *Screen) renew(c data.Council) error {
	c.ID, c.EstablishedBy, c.EstablishedOn = 0, "", data.Date{}
	s.fill(data.Council{}, c)
	s.show()
	fyne.Do(func() { s.focus(s.deed.number) }) // once the question is closed
	return nil
}
