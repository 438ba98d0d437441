package meeting

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// summary lists all marks of a ballot before it is handed in. The booth holds the
// keyboard and moves the table's cursor.
type summary struct {
	booth         *booth
	draft         *draft
	root          fyne.CanvasObject
	table         *widgets.Table[markRow]
	counts        *widgets.Line
	keys          *widgets.Line
	rest          *widgets.Button
	undo          *widgets.Button
	helpers, foot *fyne.Container
	picked        bool // a row is chosen: Enter opens it
}

func newSummary(b *booth) *summary {
	s := &summary{booth: b, draft: b.draft, counts: widgets.NewLine(""), keys: widgets.NewCaption("")}
	s.counts.Cut, s.keys.Cut = true, true
	s.table = widgets.NewTable(markColumns()...)
	s.table.Key = func(r markRow) string { return r.number }
	s.table.OnOpen = s.open
	s.table.OnChoice = s.chosen
	s.root = s.frame()
	s.fill()
	return s
}

func (s *summary) frame() fyne.CanvasObject {
	title := widgets.NewTitle(headline(s.booth))
	title.Cut = true
	hand := widgets.NewPrimaryButton(s.booth.handLabel()+" (N)", widgets.Icon("vote"), s.booth.askHandIn)
	back := widgets.NewQuietButton("Về hồ sơ (Tab)", widgets.Icon("left"), s.back)
	s.rest = widgets.NewButton("", widgets.Icon("check"), s.agreeRest)
	s.undo = widgets.NewButton("Hoàn tác (H)", widgets.Icon("undo"), s.takeBack)
	lines := widgets.Rows(1, title, s.counts)
	if s.booth.now.Meeting.WholeList {
		lines.Add(widgets.NewProse("Biểu quyết cả danh sách: ghi các hồ sơ không đồng ý, rồi bấm T để đồng ý với tất cả hồ sơ còn lại"))
	}
	head := container.NewBorder(nil, nil, nil, container.NewVBox(widgets.Side(2, back, hand)), lines)
	s.keys.Align = fyne.TextAlignTrailing
	s.helpers = widgets.Side(2, s.rest, s.undo)
	if s.draft.typed {
		s.helpers.Add(widgets.NewButton("Phiếu không hợp lệ (V)", widgets.Icon("cross"), s.booth.askVoid))
	}
	foot := container.NewBorder(nil, nil, s.helpers, nil, s.keys)
	s.foot = foot
	return container.NewBorder(widgets.Inset(4, head), widgets.Inset(3, foot), nil, nil,
		container.New(layout.NewCustomPaddedLayout(0, 0, theme.Gap(4), theme.Gap(4)), s.table))
}

func (s *summary) object() fyne.CanvasObject { return s.root }

// fill shows the marks as they stand.
func (s *summary) fill() {
	rows := make([]markRow, len(s.draft.items))
	for i := range s.draft.items {
		rows[i] = s.draft.row(i)
	}
	s.table.SetRows(rows)
	n := s.draft.sums()
	text := fmt.Sprintf("Đồng ý %d · Không đồng ý %d · Để trống %d · Chưa ghi %d", n.yes, n.no, n.blank, n.open)
	if n.recused > 0 {
		text += fmt.Sprintf(" · Không tham gia biểu quyết %d", n.recused)
	}
	s.counts.SetText(text)
	s.rest.SetLabel(fmt.Sprintf("Đồng ý %d hồ sơ chưa ghi (T)", n.open))
	widgets.SetVisible(s.rest, n.open > 0)
	widgets.SetVisible(s.undo, len(s.draft.rest) > 0)
	s.helpers.Refresh()
	s.foot.Refresh()
	s.help()
}

// at puts the cursor on an item.
func (s *summary) at(i int) {
	s.picked = true
	s.table.SelectWhere(func(r markRow) bool { return r.at == i })
	s.help()
}

// chosen follows the mouse in the table and keeps the keyboard.
func (s *summary) chosen() {
	_, s.picked = s.table.Selected()
	s.help()
	if s.booth.page == s {
		s.booth.focus()
	}
}

func (s *summary) help() {
	if s.picked {
		s.keys.SetText("Enter: mở hồ sơ để sửa · 1, 2, 3: sửa ngay · Esc: bỏ chọn")
		return
	}
	if s.booth.now.Meeting.WholeList {
		s.keys.SetText("Mũi tên: chọn hồ sơ · 2: không đồng ý · T: đồng ý các hồ sơ còn lại · Enter: " + strings.ToLower(s.booth.handLabel()))
		return
	}
	s.keys.SetText("Enter: " + strings.ToLower(s.booth.handLabel()) + " · mũi tên: chọn hồ sơ cần sửa · Esc: về hồ sơ")
}
