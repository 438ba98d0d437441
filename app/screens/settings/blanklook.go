package settings

import (
	"context"

	"fyne.io/fyne/v2"

	"thidua/app/documents"
)

// look shows the form with its texts as they will be printed, over the scan.
func (p *blankPage) look() {
	p.panel.flush()
	form, texts, book := p.editor.Draft().Form, p.texts, p.b.d.Book()
	p.whole.show(form.Name+", in thử trên phôi", func(context.Context) ([]byte, error) {
		scan, err := book.Picture(form.Scan)
		if err != nil {
			return nil, err
		}
		pdf, _, err := documents.BlankPreview(form, scan, texts)
		return pdf, err
	})
}

// TypedKey moves through the print while it is up.
func (b *blanks) TypedKey(ev *fyne.KeyEvent) { b.form.whole.key(ev) }
