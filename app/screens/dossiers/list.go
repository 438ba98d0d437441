package dossiers

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// mostScale is the text scale up to which the list has room for everything.
const mostScale = 1.3

// list is the page with all dossiers of the round.
type list struct {
	s      *Screen
	page   *widgets.Page
	table  *widgets.Table[row]
	filter *filter
	rows   []row
	order  *vn.NameOrder
	empty  fyne.CanvasObject // nothing there yet
	nobody fyne.CanvasObject // nothing fits the filter
	body   *fyne.Container   // the table with its filter, or empty

	chosen                        *widgets.Line
	change, give, accept, destroy *widgets.Button
	guide, importing, adding      *widgets.Button
}

func newList(s *Screen) *list {
	l := &list{s: s, page: widgets.NewPage(desk.Dossiers.String()), order: vn.NewNameOrder(), body: container.NewStack()}
	l.table = widgets.NewTable(columns()...)
	l.table.Multi, l.table.Key = true, row.key
	l.table.OnOpen, l.table.OnChoice = l.open, l.showChosen
	l.filter = newFilter(l.showRows)
	l.filter.search.OnSubmitted = func(string) { s.focus(l.table) }
	l.nobody = widgets.NewEmpty(widgets.Icon("search"), "Không có hồ sơ nào khớp với điều kiện lọc", "Hãy sửa từ cần tìm hoặc bỏ lọc để xem lại tất cả hồ sơ.",
		widgets.NewButton("Bỏ lọc", widgets.Icon("cross"), l.filter.clear))
	l.table.SetEmpty(l.nobody)
	l.empty = widgets.NewEmpty(widgets.Icon("folder"), "Chưa có hồ sơ", "Kéo danh sách Excel vào đây hoặc bấm Nhập danh sách. "+
		"Nếu chưa có danh sách, hãy tải mẫu về, ghi mỗi đối tượng một dòng rồi nhập.",
		widgets.NewButton("Tải mẫu danh sách", widgets.Icon("download"), s.saveTemplate),
		widgets.NewButton("Thêm từng hồ sơ", widgets.Icon("add"), s.addDossier))
	l.buildPage()
	return l
}

func (l *list) buildPage() {
	l.guide = l.page.AddAction("Tải mẫu danh sách", widgets.Icon("download"), l.s.saveTemplate)
	l.adding = l.page.AddAction("Thêm hồ sơ", widgets.Icon("add"), l.s.addDossier)
	l.importing = l.page.AddAction("Nhập danh sách", widgets.Icon("import"), l.s.pickList)
	l.chosen = widgets.NewCaption("")
	l.chosen.Cut = true
	l.change = widgets.NewButton("Mở hồ sơ", widgets.Icon("open"), l.openChosen)
	l.give = widgets.NewButton("Trả lại", widgets.Icon("back"), l.returnChosen)
	l.accept = widgets.NewButton("Tiếp nhận lại", widgets.Icon("undo"), l.acceptChosen)
	l.destroy = widgets.NewButton("Xóa", widgets.Icon("delete"), l.deleteChosen)
	buttons := widgets.Side(2, l.change, l.give, l.accept, l.destroy)
	bar := widgets.Inset(1, widgets.SideBySideUpTo(mostScale, 0.9, container.NewVBox(layout.NewSpacer(), l.chosen, layout.NewSpacer()), buttons))
	table := container.NewBorder(l.filter.bar(), bar, nil, nil, l.table)
	l.body.Objects = []fyne.CanvasObject{table, l.empty}
	l.page.SetContent(l.body)
}

func (l *list) object() fyne.CanvasObject { return l.page }

// set shows what the last reading says.
func (l *list) set() {
	l.rows = l.rows[:0]
	for _, d := range l.s.now.p.Dossiers {
		l.rows = append(l.rows, makeRow(d, l.order))
	}
	widgets.SetVisible(l.empty, len(l.rows) == 0)
	widgets.SetVisible(l.body.Objects[0], len(l.rows) > 0)
	l.page.SetState(l.stateLine())
	l.setActions()
	l.setPrimary()
	l.showRows()
}

func (l *list) setActions() {
	free := l.s.now.locked == nil
	widgets.SetVisible(l.guide, free && len(l.rows) > 0 && theme.Scale() <= mostScale) // else Ctrl+M
	widgets.SetVisible(l.adding, free && len(l.rows) > 0)
	widgets.SetVisible(l.importing, free && len(l.rows) > 0)
	l.page.Refresh()
}

// setPrimary offers the round's next step.
func (l *list) setPrimary() {
	p := l.s.now.p
	switch {
	case len(l.rows) == 0:
		l.page.SetPrimary("Nhập danh sách", widgets.Icon("import"), l.s.pickList)
	case p.Council.ID == 0:
		l.page.SetPrimary("Lập Hội đồng", widgets.Icon("council"), func() { l.s.d.Show(desk.Council, "") })
	default:
		l.page.SetPrimary(meetingStep(p.Meeting.Stage), widgets.Icon("vote"), func() { l.s.d.Show(desk.Meeting, "") })
	}
}

// meetingStep names the way to the meeting by where it stands.
func meetingStep(stage data.Stage) string {
	switch stage {
	case data.Voting:
		return "Đến phiên họp"
	case data.Counted, data.Adjourned, data.Stopped:
		return "Xem kết quả phiên họp"
	}
	return "Chuẩn bị phiên họp"
}

func (l *list) stateLine() string {
	if err := l.s.now.locked; err != nil {
		return reason(err)
	}
	p := l.s.now.p
	return strings.Join(nonEmpty(vn.UpperFirst(p.Award.Name), p.Phase.Name), " · ")
}

// showRows fills the table with the rows that the filter lets through.
func (l *list) showRows() {
	rows := l.filter.pass(l.rows)
	l.table.SetRows(rows)
	l.page.SetFooter(footer(l.rows, len(rows)))
	l.showChosen()
}

// showChosen says what the buttons below the table would be done to.
func (l *list) showChosen() {
	n := len(l.table.SelectedRows())
	text := "Enter mở · Ctrl+N thêm · Ctrl+F tìm · Ctrl+O nhập danh sách · Ctrl+R trả lại · Delete xóa"
	if n > 0 {
		text = fmt.Sprintf("Đã chọn %s hồ sơ", vn.Group(int64(n)))
	}
	l.chosen.SetText(text)
	widgets.SetVisible(l.chosen, n > 0 || theme.Scale() <= mostScale)
	free := l.s.now.locked == nil
	widgets.SetEnabled(l.change, n == 1)
	widgets.SetEnabled(l.give, n > 0 && free)
	widgets.SetEnabled(l.accept, len(l.returnedIDs()) > 0 && free)
	widgets.SetEnabled(l.destroy, n > 0 && free)
}

func (l *list) press(k key) {
	if k == keySearch {
		l.s.focus(l.filter.search)
		return
	}
	if l.s.now.locked != nil {
		return
	}
	switch k {
	case keyEnter:
		if len(l.rows) == 0 {
			l.s.pickList()
		}
	case keyNew:
		l.s.addDossier()
	case keyOpen:
		l.s.pickList()
	case keyGuide:
		l.s.saveTemplate()
	case keyReturn:
		l.returnChosen()
	case keyAccept:
		l.acceptChosen()
	case keyDelete:
		l.deleteChosen()
	}
}

// escape takes the filter off.
func (l *list) escape() bool {
	if !l.filter.on() {
		return false
	}
	l.filter.clear()
	l.s.focus(l.table)
	return true
}

func (l *list) leave() bool { return true }

func (l *list) drop(paths []string) { l.s.readList(paths[0]) }

func (l *list) filterBy(by string) { l.filter.by(by) }
