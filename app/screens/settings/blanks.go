package settings

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// Blanks is the name of the part about pre-printed forms.
const Blanks = "Phôi in sẵn"

// blanks are the pre-printed forms of the office and which award goes on which.
// One at a time is open on a page of its own.
type blanks struct {
	d      desk.Desk
	page   *widgets.Page
	forms  []data.BlankForm
	office data.Office
	awards []data.Award

	table                  *widgets.Table[blankRow]
	edit, copy, name, kill *widgets.Button
	uses                   *widgets.Table[useRow]
	use                    *widgets.Select
	quiet                  bool
	content                *fyne.Container // the list, or the form that is open
	list                   fyne.CanvasObject
	form                   *blankPage
}

func newBlanks(d desk.Desk) *blanks {
	b := &blanks{d: d, page: widgets.NewPage(Blanks), table: newBlankTable(), uses: newUseTable(), content: container.NewStack()}
	b.page.SetState("Phôi đã in sẵn khung và hình; chương trình chỉ in chữ vào đúng chỗ")
	b.page.SetPrimary("Thêm phôi", widgets.Icon("add"), b.add)
	b.table.OnSelect = func(blankRow) { b.enable() }
	b.table.OnOpen = func(blankRow) { b.open() }
	b.table.SetEmpty(widgets.NewEmpty(widgets.Icon("paper"), "Chưa có phôi nào",
		"Không có phôi thì chương trình tự vẽ cả khung viền. Bấm Thêm phôi nếu cơ quan in chữ lên phôi đã in sẵn."))
	b.edit = widgets.NewButton("Đặt chữ lên phôi", widgets.Icon("edit"), b.open)
	b.copy = widgets.NewButton("Chép thành phôi mới", widgets.Icon("paper"), b.duplicate)
	b.name = widgets.NewButton("Đổi tên, khổ", nil, b.rename)
	b.kill = widgets.NewButton("Xóa", widgets.Icon("delete"), b.destroy)
	b.use = widgets.NewSelect(nil, b.chooseUse)
	b.uses.OnSelect = func(useRow) { b.showUse() }
	b.uses.OnOpen = func(useRow) { d.Window().Canvas().Focus(b.use) }
	b.list = container.NewVScroll(widgets.Margin(1, 1, widgets.SideBySideUpTo(largeText, 0.56, b.formsCard(), b.usesCard())))
	b.page.SetContent(b.list)
	b.content.Add(b.page)
	b.form = newBlankPage(b)
	return b
}

func (b *blanks) formsCard() fyne.CanvasObject {
	foot := widgets.Rows(1, widgets.Side(1, b.edit, b.copy), widgets.Side(1, b.name, b.kill))
	return widgets.NewCard("Các phôi", container.NewBorder(nil, widgets.Rows(2, widgets.Rows(0), foot), nil, nil, atLeast(55, b.table)))
}

func (b *blanks) usesCard() fyne.CanvasObject {
	foot := widgets.Rows(2, widgets.Rows(0), widgets.NewField("Hình thức đang chọn in trên", b.use, ""))
	return widgets.NewCard("Hình thức nào in trên phôi nào", container.NewBorder(nil, foot, nil, nil, atLeast(55, b.uses)))
}

// Content is the part's object.
func (b *blanks) Content() fyne.CanvasObject { return b.content }

// Load reads the forms anew; one that is open and changed stays as it is.
func (b *blanks) Load() {
	forms, err := b.d.Book().Blanks()
	if b.d.Report(err) {
		return
	}
	o, err := b.d.Book().Office()
	if b.d.Report(err) {
		return
	}
	b.forms, b.office = forms, o
	b.awards = b.d.Book().Law(data.DateOf(b.d.Book().Now())).Awards
	b.table.SetRows(b.rows())
	if _, ok := b.table.Selected(); !ok {
		b.table.SelectWhere(func(blankRow) bool { return true })
	}
	b.uses.SetRows(b.useRows())
	if _, ok := b.uses.Selected(); !ok {
		b.uses.SelectWhere(func(useRow) bool { return true })
	}
	b.showUse()
	b.enable()
	b.form.load()
}

// enable lets be done what can be done to the form under the cursor.
func (b *blanks) enable() {
	_, ok := b.table.Selected()
	for _, button := range []*widgets.Button{b.edit, b.copy, b.name, b.kill} {
		widgets.SetEnabled(button, ok)
	}
}

// selected is the form under the cursor.
func (b *blanks) selected() (data.BlankForm, bool) {
	row, ok := b.table.Selected()
	at := slices.IndexFunc(b.forms, func(f data.BlankForm) bool { return f.ID == row.id })
	if !ok || at < 0 {
		return data.BlankForm{}, false
	}
	return b.forms[at], true
}

// showUse offers the forms for the award under the cursor.
func (b *blanks) showUse() {
	row, _ := b.uses.Selected()
	b.quiet = true
	b.use.Options = []string{withoutBlank}
	at := 0
	for i, f := range b.forms {
		b.use.Options = append(b.use.Options, fmt.Sprintf("%s (%s)", f.Name, sizeName(f.Size)))
		if f.ID == b.office.Blanks[row.award] {
			at = i + 1
		}
	}
	b.use.SetSelectedIndex(at)
	b.quiet = false
}

// chooseUse puts the award under the cursor on a form.
func (b *blanks) chooseUse(string) {
	row, ok := b.uses.Selected()
	at := b.use.SelectedIndex()
	if b.quiet || !ok || at < 0 {
		return
	}
	what := row.name + ": không in trên phôi"
	if at > 0 {
		what = fmt.Sprintf("%s in trên phôi “%s”", row.name, b.forms[at-1].Name)
	}
	changeOffice(b.d, what, func(o *data.Office) {
		if o.Blanks == nil {
			o.Blanks = make(map[string]uint64)
		}
		delete(o.Blanks, row.award)
		if at > 0 {
			o.Blanks[row.award] = b.forms[at-1].ID
		}
	})
	b.Load()
}
