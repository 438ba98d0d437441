package settings

import (
	"context"
	"maps"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/documents"
	"thidua/app/widgets"
	"thidua/data/wording"
)

// wholePaper shows the paper of a text as it will be printed, with the drafts in it.
type wholePaper struct {
	t      *texts
	object fyne.CanvasObject
	name   *widgets.Line
	fault  *widget.Label
	paper  *paperView
	open   bool
}

func newWholePaper(t *texts) *wholePaper {
	w := &wholePaper{t: t, name: widgets.NewSection(""), fault: widgets.NewParagraph("")}
	w.fault.Importance = widget.DangerImportance
	w.fault.Hide()
	w.paper = newPaperView(w.failed)
	back := widgets.NewButton("Về câu chữ", widgets.Icon("back"), func() { t.Escape() })
	head := container.NewBorder(nil, nil, nil, back, w.name)
	w.object = container.NewBorder(widgets.Rows(1, head, widgets.Flush(w.fault), widgets.Rows(0)), nil, nil, nil, w.paper.view)
	return w
}

// showWhole makes the paper of the text in the editor.
func (t *texts) showWhole() {
	paper := textOf(t.id).Paper
	p, why := t.trial.of(paper)
	p.Office.Wording = t.tried()
	t.whole.open = true
	t.whole.name.SetText(paper.String() + ". " + why)
	t.page.SetContent(t.whole.object)
	t.whole.paper.show(func(context.Context) ([]byte, error) {
		pdf, _, err := documents.Render(paper, p)
		return pdf, err
	})
}

// tried are the office's texts with the drafts that are right.
func (t *texts) tried() map[string]string {
	all := make(map[string]string)
	maps.Copy(all, t.office.Wording)
	for id, draft := range t.drafts {
		if wording.Check(id, draft) == nil {
			all[id] = draft
		}
	}
	return all
}

func (w *wholePaper) failed(err error) {
	w.fault.SetText(faultText(err))
	widgets.SetVisible(w.fault, err != nil)
	w.object.Refresh()
}

// TypedKey moves through the paper while it is up.
func (t *texts) TypedKey(ev *fyne.KeyEvent) {
	if t.whole.open {
		t.whole.paper.view.Key(ev)
	}
}

// Escape goes back from the paper to the texts.
func (t *texts) Escape() bool {
	if !t.whole.open {
		return false
	}
	t.whole.open = false
	t.whole.paper.close()
	t.page.SetContent(t.body)
	t.d.Window().Canvas().Focus(t.entry)
	return true
}

// Close gives the paper's memory back.
func (t *texts) Close() { t.whole.paper.close() }
