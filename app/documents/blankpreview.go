package documents

import (
	"strings"
	"time"

	"github.com/jung-kurt/gofpdf"

	"thidua/data"
)

// BlankPreview is a page with the scan of a pre-printed form below its texts, to be
// looked at and not to be printed. Lines of a text are parted by line feeds; a text
// that does not fit into its room is left off and named in unfit. Without a scan the
// page is white.
func BlankPreview(form data.BlankForm, scan []byte, texts map[data.BlankKey]string) (pdf []byte, unfit []data.BlankKey, err error) {
	defer guard(&err)
	f := &blankForm{canvas: plainSheet(form.Size)}
	s, err := newSheet(form.Name, time.Time{})
	if err != nil {
		return nil, nil, err
	}
	v, err := newVoices()
	if err != nil {
		return nil, nil, err
	}
	if err := form.Check(); err != nil {
		return nil, nil, err
	}
	s.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: form.Size.Width, Ht: form.Size.Height})
	if err := scanned(s, form, scan); err != nil {
		return nil, nil, err
	}
	shown := previewed{f, v, texts}
	page, unfit := shown.leaf(form.Fields)
	pdf, err = shown.print(s, page)
	return pdf, unfit, err
}

// scanned draws the scan over the whole page.
func scanned(s *sheet, form data.BlankForm, scan []byte) error {
	if len(scan) == 0 {
		return nil
	}
	p, err := readPicture("hình chụp của phôi “"+form.Name+"”", scan)
	if err != nil {
		return err
	}
	return brush{s.pdf, here}.picture("scan", p, room{0, 0, form.Size.Width, form.Size.Height})
}

// previewed is a form with the texts that it is looked at with.
type previewed struct {
	form  *blankForm
	v     *voices
	texts map[data.BlankKey]string
}

// leaf sets all texts.
func (p previewed) leaf(fields []data.BlankField) (page leaf, unfit []data.BlankKey) {
	for _, field := range fields {
		text := p.texts[field.Key]
		switch {
		case field.Off || text == "":
		case field.Key == data.CodeField:
			page.code = code{text, field.X - field.Width/2, field.Y, field.Width}
		default:
			im, ok := p.form.set(p.v, field, p.clean(text))
			if !ok {
				unfit = append(unfit, field.Key)
				continue
			}
			page.texts = append(page.texts, im)
		}
	}
	return page, unfit
}

// clean leaves off what the typeface cannot show.
func (p previewed) clean(text string) []string {
	t := &tidier{has: p.v.plain.has}
	rows := strings.Split(text, "\n")
	for i := range rows {
		t.clean(0, "", &rows[i])
	}
	return rows
}

// print finishes the page.
func (p previewed) print(s *sheet, page leaf) ([]byte, error) {
	used := make(letterSet)
	used.add(page.texts)
	m, err := newMould(s, p.form, p.v, used)
	if err != nil {
		return nil, err
	}
	b := batch{design: p.form, mould: m, leaves: []leaf{page}}
	content, err := b.worker()
	if err != nil {
		return nil, err
	}
	return b.alone(content, 0)
}
