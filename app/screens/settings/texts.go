package settings

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/wording"
)

// Wording is the name of the part about the texts of papers.
const Wording = "Câu chữ văn bản"

// texts lets the office put its own words into its papers. What was typed into a
// text is a draft until it is saved; drafts of several texts may wait.
type texts struct {
	d      desk.Desk
	page   *widgets.Page
	office data.Office       // as it is kept
	id     string            // of the text in the editor
	drafts map[string]string // what was typed and is not kept yet, by id
	quiet  bool              // the program itself changes the editor

	list    *widgets.Groups
	listed  []widgets.Group // as the list shows them
	title   *widgets.Line
	entry   *widgets.VietEntry
	fault   *fault
	restore *widgets.Button
	drop    *widgets.Button
	fields  *fieldList
	trial   *textTrial
	whole   *paperPage
	save    *widgets.Button
	body    fyne.CanvasObject
}

func newTexts(d desk.Desk) *texts {
	t := &texts{d: d, page: widgets.NewPage(Wording), drafts: make(map[string]string), list: widgets.NewGroups(),
		title: widgets.NewSection(""), entry: widgets.NewVietArea(), fault: newFault()}
	t.title.Cut = true
	t.entry.OnChanged = t.typed
	t.list.OnSelect = t.choose
	t.fields = newFieldList(t.insert)
	t.trial = newTextTrial(t.showWhole)
	t.trial.soon = widgets.NewSoon(func() { t.trial.show(t) })
	t.restore = widgets.NewQuietButton("Khôi phục văn bản gốc", widgets.Icon("undo"), t.restoreShipped)
	t.drop = widgets.NewQuietButton("Bỏ phần vừa sửa", nil, t.dropDraft)
	t.save = t.page.SetPrimary("Lưu câu chữ", widgets.Icon("save"), t.saveDrafts)
	t.body = container.NewVScroll(widgets.Margin(1, 1, container.New(&textsLayout{}, t.list, t.editor(), t.fields.object, t.trial.object)))
	t.page.SetContent(t.body)
	t.whole = newPaperPage(t.page, t.body, "Về câu chữ")
	t.id = wording.Texts()[0].ID
	return t
}

func (t *texts) editor() fyne.CanvasObject {
	foot := widgets.Rows(1, marksCaption(), t.fault.Box, widgets.Side(1, t.restore, t.drop))
	return container.NewBorder(widgets.Rows(1.5, t.title, widgets.Rows(0)), foot, nil, nil, t.entry)
}

// Content is the part's page.
func (t *texts) Content() fyne.CanvasObject { return t.page }

// Load reads anew what is kept; drafts stay.
func (t *texts) Load() {
	o, err := t.d.Book().Office()
	if t.d.Report(err) {
		return
	}
	t.office = o
	for id, draft := range t.drafts {
		if draft == wording.Of(o, id) {
			delete(t.drafts, id)
		}
	}
	t.trial.load(t.d)
	t.show()
}

// show puts the chosen text into the editor, with all that goes with it.
func (t *texts) show() {
	if now := t.text(t.id); t.entry.Text != now {
		t.quiet = true
		t.entry.SetText(now)
		t.quiet = false
	}
	chosen := textOf(t.id)
	t.title.SetText(fmt.Sprintf("%s: %s", chosen.Paper, lower(chosen.Part)))
	t.showRows()
	t.fields.set(t.id)
	t.changed()
	t.trial.show(t)
}

// text is what a text now says: the draft, or what is kept.
func (t *texts) text(id string) string {
	if draft, ok := t.drafts[id]; ok {
		return draft
	}
	return wording.Of(t.office, id)
}

// typed notes a draft.
func (t *texts) typed(now string) {
	if t.quiet {
		return
	}
	if now == wording.Of(t.office, t.id) {
		delete(t.drafts, t.id)
	} else {
		t.drafts[t.id] = now
	}
	t.showRows()
	t.changed()
	t.trial.soon.Typed()
}

// changed shows what is wrong with the text, and what can be done with it.
func (t *texts) changed() {
	err := wording.Check(t.id, t.text(t.id))
	t.fault.tell(err)
	_, drafted := t.drafts[t.id]
	widgets.SetEnabled(t.save, err == nil && len(t.drafts) > 0)
	widgets.SetEnabled(t.restore, t.text(t.id) != wording.Shipped(t.id))
	widgets.SetEnabled(t.drop, drafted)
	t.save.SetTip(t.fault.text())
	t.page.SetState(t.state(err))
	t.page.Refresh()
}

// state says how things stand, and why nothing can be saved where that is so.
func (t *texts) state(err error) string {
	switch {
	case err != nil:
		return "Chưa lưu được vì câu chữ còn chỗ sai, xem dưới ô soạn thảo"
	case len(t.drafts) > 0:
		return fmt.Sprintf("%d đoạn đã sửa mà chưa lưu", len(t.drafts))
	case len(t.office.Wording) > 0:
		return fmt.Sprintf("Cơ quan đã sửa %d đoạn; các đoạn khác theo văn bản gốc của chương trình", len(t.office.Wording))
	}
	return "Mọi đoạn đang theo văn bản gốc của chương trình"
}

// insert puts a field in at the cursor and gives the keyboard back to the editor.
func (t *texts) insert(f wording.Field) {
	t.entry.Insert("{" + f.Name + "}")
	t.d.Window().Canvas().Focus(t.entry)
}

// marksCaption says what the marks in a text do.
func marksCaption() *widgets.Line {
	l := widgets.NewCaption("[ ]: bỏ khi trường bên trong trống; **chữ**: in đậm")
	l.Cut = true
	return l
}
