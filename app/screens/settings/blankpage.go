package settings

import (
	"fmt"
	"reflect"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/screens/settings/blank"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// blankPage is the page on which the texts of one form are put into their places.
type blankPage struct {
	b      *blanks
	page   *widgets.Page
	editor *blank.Editor
	texts  map[data.BlankKey]string // what stands in the fields
	whole  *paperPage
	panel  *blankPanel
	tools  *widgets.ToolRow
	undo   *widgets.Button
	noScan *widgets.Button
	save   *widgets.Button
	scan   data.Evidence // the picture that lies below the fields
	wrong  string        // what is to be said of that picture; may be empty
	open   bool
}

func newBlankPage(b *blanks) *blankPage {
	p := &blankPage{b: b, page: widgets.NewPage(""), editor: blank.NewEditor()}
	p.panel = newBlankPanel(p.editor)
	p.editor.OnChanged = p.changed
	p.page.AddAction("Về danh sách phôi", widgets.Icon("back"), func() { p.Escape() })
	p.save = p.page.SetPrimary("Lưu phôi", widgets.Icon("save"), p.keep)
	p.undo = widgets.NewQuietButton("Hoàn tác", widgets.Icon("undo"), p.takeBack)
	p.undo.SetTip("Lùi một bước (Ctrl+Z)")
	p.noScan = widgets.NewQuietButton("Bỏ ảnh quét", widgets.Icon("delete"), p.dropScan)
	p.tools = p.row()
	left := container.NewBorder(widgets.Rows(1, p.tools, widgets.Rows(0)), nil, nil, nil, p.editor)
	body := widgets.SideBySideUpTo(largeText, 0.72, atLeast(60, left), p.panel.object)
	content := container.NewVScroll(widgets.Margin(1, 1, body))
	p.page.SetContent(content)
	p.whole = newPaperPage(p.page, content, "Về phôi")
	p.whole.paper.view.FitPage()
	if theme.Scale() <= largeText { // else it would take the sheet's room
		p.page.SetFooter("Kéo mục bằng chuột; mũi tên dịch 0,5 mm, thêm Shift dịch 5 mm; Tab sang mục sau; Delete tắt mục")
	}
	return p
}

// row is the row of buttons above the sheet.
func (p *blankPage) row() *widgets.ToolRow {
	return widgets.NewToolRow(widgets.NewQuietButton("Ảnh quét phôi", widgets.Icon("import"), p.pickScan),
		widgets.NewQuietButton("Xem bản in", widgets.Icon("paper"), p.look), p.undo, p.noScan,
		tool("zoom-out", "Thu nhỏ (Ctrl và dấu trừ)", p.editor.ZoomOut), tool("zoom-in", "Phóng to (Ctrl và dấu cộng)", p.editor.ZoomIn),
		tool("fit-page", "Vừa cả phôi (Ctrl+0)", p.editor.Fit))
}

// tool is a button with an icon whose words show under the mouse.
func tool(icon, tip string, tapped func()) *widgets.Button {
	b := widgets.NewQuietButton("", widgets.Icon(icon), tapped)
	b.SetTip(tip)
	return b
}

// open opens the form under the cursor.
func (b *blanks) open() {
	f, ok := b.selected()
	if !ok {
		return
	}
	b.form.open = true
	b.form.fill(f)
	b.content.Objects = []fyne.CanvasObject{b.form.page}
	b.content.Refresh()
	b.d.Window().Canvas().Focus(b.form.editor.FocusTarget())
}

// fill shows a form as it is kept.
func (p *blankPage) fill(f data.BlankForm) {
	chosen := p.editor.Draft().Chosen
	draft := blank.NewDraft(f)
	if p.editor.Draft().Form.ID == f.ID {
		draft.Chosen = chosen
	}
	p.texts = blankTexts(p.b.d)
	p.editor.SetTexts(worded(p.texts))
	p.editor.Open(draft)
	p.changed()
}

// load follows the book: a form that is open and not changed shows what is kept now;
// one that is gone closes its page.
func (p *blankPage) load() {
	if !p.open || p.editor.Draft().Changed() {
		return
	}
	for _, f := range p.b.forms {
		if f.ID != p.editor.Draft().Form.ID {
			continue
		}
		if !reflect.DeepEqual(f, p.editor.Draft().Form) {
			p.fill(f)
		}
		return
	}
	p.close()
}

// changed shows how things stand with the draft.
func (p *blankPage) changed() {
	draft := p.editor.Draft()
	p.showScan(draft.Form)
	p.page.SetTitle(draft.Form.Name)
	p.page.SetState(p.state())
	widgets.SetEnabled(p.undo, draft.CanUndo())
	widgets.SetEnabled(p.save, draft.Changed() && draft.Form.Check() == nil)
	widgets.SetVisible(p.noScan, draft.Form.Scan.SHA256 != "")
	p.tools.Update()
	p.panel.show()
}

func (p *blankPage) state() string {
	draft := p.editor.Draft()
	switch err := draft.Form.Check(); {
	case err != nil:
		return "Chưa lưu được: " + faultText(err)
	case len(p.editor.Tight()) > 0:
		return fmt.Sprintf("Có %d mục chưa đủ chỗ cho chữ mẫu, viền đỏ: kéo rộng ra hoặc giảm cỡ chữ", len(p.editor.Tight()))
	case p.wrong != "":
		return p.wrong
	case draft.Changed():
		return sizeName(draft.Form.Size) + ", có thay đổi chưa lưu"
	}
	return sizeName(draft.Form.Size)
}

// keep saves the draft.
func (p *blankPage) keep() {
	p.panel.flush()
	if p.editor.Draft().Form.Check() != nil {
		return
	}
	saved, err := p.b.d.Book().SaveBlank(p.editor.Draft().Form)
	if p.b.d.Report(err) {
		return
	}
	p.editor.Draft().Keep(saved)
	p.b.d.Did(fmt.Sprintf("Đã lưu phôi “%s”", saved.Name), true)
	p.b.Load()
	p.changed()
}

func (p *blankPage) takeBack() {
	p.panel.drop()
	p.editor.Undo()
}
