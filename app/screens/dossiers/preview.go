package dossiers

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data/vn"
)

// preview is the page of a list that was read and is not taken in yet.
type preview struct {
	s     *Screen
	page  *widgets.Page
	table *widgets.Table[line]
	only  *widgets.Check // only rows with a fault or a remark
	notes *widget.Label  // remarks on the whole file
	full  *widget.Label  // the chosen row's faults in full
	some  *widgets.Button
	r     reading
	rows  []line
}

func newPreview(s *Screen) *preview {
	p := &preview{s: s, page: widgets.NewPage("Xem trước danh sách"), notes: widgets.NewParagraph(""), full: widgets.NewParagraph("")}
	p.table = widgets.NewTable(lineColumns()...)
	p.table.SetEmpty(widgets.NewEmpty(widgets.Icon("check"), "Không có dòng nào bị lỗi", "Bỏ đánh dấu ở trên để xem tất cả các dòng."))
	p.table.OnSelect = func(l line) { p.full.SetText(l.full()) }
	p.only = widgets.NewCheck("Chỉ hiện dòng có lỗi hoặc cần lưu ý", func(bool) { p.showRows() })
	p.page.AddAction("Quay lại hồ sơ", widgets.Icon("back"), s.showList)
	p.some = p.page.AddAction("", widgets.Icon("import"), p.takeGood)
	top := widgets.Rows(2, p.notes, p.only, widgets.Rows(0))
	p.page.SetContent(container.NewBorder(top, p.full, nil, nil, p.table))
	return p
}

func (p *preview) object() fyne.CanvasObject { return p.page }

// set has nothing to read: the page shows a file, not the book.
func (p *preview) set() {}

// open shows a reading.
func (p *preview) open(r reading) {
	p.r, p.rows = r, makeLines(r)
	bad := p.faulty()
	p.only.SetChecked(bad > 0)
	p.page.SetState(fmt.Sprintf("%s · chưa có gì được ghi vào sổ", r.list.File))
	p.notes.SetText(strings.Join(r.remarks(), "\n"))
	widgets.SetVisible(p.notes, p.notes.Text != "")
	p.setButtons(len(p.rows)-bad, bad)
	p.full.SetText("")
	p.showRows()
	p.s.show(p)
	p.s.focus(p.table)
	p.table.SelectWhere(func(line) bool { return true })
	if first, ok := p.table.Selected(); ok {
		p.full.SetText(first.full())
	}
}

func (p *preview) faulty() int {
	n := 0
	for _, l := range p.rows {
		if l.level == wrong {
			n++
		}
	}
	return n
}

// setButtons makes mending the list the next step while it has faults; to leave
// the wrong rows out is the person's own choice.
func (p *preview) setButtons(good, bad int) {
	widgets.SetVisible(p.some, bad > 0 && good > 0)
	p.some.SetLabel(fmt.Sprintf("Nhập %d hồ sơ, bỏ %d dòng có lỗi", good, bad))
	if bad == 0 {
		p.page.SetPrimary(fmt.Sprintf("Nhập %d hồ sơ", good), widgets.Icon("import"), p.takeGood)
	} else {
		p.page.SetPrimary("Đọc lại danh sách đã sửa", widgets.Icon("undo"), p.again)
	}
	p.page.SetFooter(p.footer(good, bad))
}

func (p *preview) footer(good, bad int) string {
	parts := []string{fmt.Sprintf("%s dòng", vn.Group(int64(len(p.rows)))), fmt.Sprintf("%s nhập được", vn.Group(int64(good)))}
	if bad > 0 {
		parts = append(parts, fmt.Sprintf("%s có lỗi: sửa trong tệp rồi đọc lại, hoặc bỏ các dòng này", vn.Group(int64(bad))))
	}
	return strings.Join(parts, " · ")
}

func (p *preview) showRows() {
	rows := p.rows
	if p.only.Checked {
		rows = nil
		for _, l := range p.rows {
			if l.level != fine {
				rows = append(rows, l)
			}
		}
	}
	p.table.SetRows(rows)
}

func (p *preview) takeGood() {
	if good := p.r.good(); len(good) > 0 {
		p.s.take(p.r, good)
	}
}

// again reads the file that was mended meanwhile.
func (p *preview) again() { p.s.readList(p.r.path) }

func (p *preview) press(k key) {
	switch k {
	case keyEnter:
		p.page.Primary().Tapped(nil)
	case keyOpen:
		p.s.pickList()
	case keyGuide:
		p.s.saveTemplate()
	}
}

// escape goes back to the list; nothing was written.
func (p *preview) escape() bool {
	p.s.showList()
	return true
}

func (p *preview) leave() bool {
	p.s.showList()
	return true
}

func (p *preview) drop(paths []string) { p.s.readList(paths[0]) }
