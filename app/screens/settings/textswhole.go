package settings

import (
	"context"
	"maps"

	"fyne.io/fyne/v2"

	"thidua/app/documents"
	"thidua/data/wording"
)

// showWhole makes the paper of the text in the editor, with the drafts in it.
func (t *texts) showWhole() {
	paper := textOf(t.id).Paper
	p, real, why := t.trial.of(paper)
	texts, book := t.tried(), t.d.Book()
	t.whole.show(paper.String()+". "+why, func(context.Context) (pdf []byte, err error) {
		if real {
			p, err = book.ForPapers(p.Round.ID)
		}
		if err != nil {
			return nil, err
		}
		p.Office.Wording = texts
		pdf, _, err = documents.Render(paper, p)
		return pdf, err
	})
}

// tried are the office's texts with the drafts that are right.
func (t *texts) tried() map[string]string {
	right := maps.Clone(t.drafts)
	maps.DeleteFunc(right, func(id, draft string) bool { return wording.Check(id, draft) != nil })
	return joined(t.office.Wording, right)
}

// TypedKey moves through the paper while it is up.
func (t *texts) TypedKey(ev *fyne.KeyEvent) { t.whole.key(ev) }

// Escape goes back from the paper to the texts.
func (t *texts) Escape() bool {
	if !t.whole.leave() {
		return false
	}
	t.d.Window().Canvas().Focus(t.entry)
	return true
}

// Close gives the paper's memory back.
func (t *texts) Close() { t.whole.paper.close() }
