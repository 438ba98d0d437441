package documents

import (
	"bytes"
	"context"
	"io"
	"slices"

	"github.com/jung-kurt/gofpdf"

	"thidua/data"
)

// Options say which certificates are made and how.
type Options struct {
	Ordinals []int              // places in the decision's list to make; none means all
	Offset   data.PrinterOffset // by how far the printer is off; used on pre-printed forms
}

// Report tells how many certificates are done.
type Report func(done, total int)

// Certificates prints a certificate for every winner in the order of the decision's
// list, laid out by the last known rule for Giấy khen and titles of the base level
// (Nghị định 98/2023/NĐ-CP, Điều 104): a lying sheet, the Quốc huy at the top, the
// lines in their order, case and colour. Where the round has a pre-printed form only
// the texts are printed, at its places. What does not fit is a data.Problem that
// names the nominees, before anything is printed.
func Certificates(p data.Proceedings, o Options) (pdf []byte, warnings []Warning, err error) {
	var out bytes.Buffer
	warnings, err = WriteCertificates(context.Background(), &out, p, o, nil)
	if err != nil {
		return nil, warnings, err
	}
	return out.Bytes(), warnings, nil
}

// WriteCertificates is Certificates for any number of them: the file is written as
// it grows, on all cores. It ends with ctx.
func WriteCertificates(ctx context.Context, w io.Writer, p data.Proceedings, o Options, report Report) (warnings []Warning, err error) {
	defer guard(&err)
	b, warnings, err := newBatch(ctx, p, o)
	if err != nil {
		return warnings, err
	}
	return warnings, b.whole(ctx, w, report)
}

// SeparateCertificates gives every certificate as a file of its own to write, in the
// order of the decision's list; the names begin with the ordinal: "012-ba-kim-ngan.pdf".
// It ends with ctx.
func SeparateCertificates(ctx context.Context, p data.Proceedings, o Options, write func(name string, pdf []byte) error, report Report) (warnings []Warning, err error) {
	defer guard(&err)
	b, warnings, err := newBatch(ctx, p, o)
	if err != nil {
		return warnings, err
	}
	return warnings, b.separate(ctx, write, report)
}

// batch is certificates that were laid out and wait for being written.
type batch struct {
	design  design
	mould   *mould
	winners []data.Winner
	leaves  []leaf
}

// newBatch lays out all certificates.
func newBatch(ctx context.Context, p data.Proceedings, o Options) (*batch, []Warning, error) {
	if err := readyToAward(p); err != nil {
		return nil, nil, err
	}
	s, err := newSheet(p.Award.Name+" - "+p.Council.Name, day(p))
	if err != nil {
		return nil, nil, err
	}
	p, err = shown(p, o.Ordinals)
	if err != nil {
		return nil, nil, err
	}
	p, warnings, err := tidy(p, remembered(s.has))
	warnings = named(append(warnings, remarks(data.CertificateBook, p)...), p)
	if err != nil {
		return nil, warnings, err
	}
	b := &batch{winners: p.Winners()}
	return b, warnings, b.make(ctx, s, p, o)
}

// make lays out the certificates, then draws what they share.
func (b *batch) make(ctx context.Context, s *sheet, p data.Proceedings, o Options) error {
	v, err := newVoices()
	if err != nil {
		return err
	}
	if b.design, err = newDesign(v, p, o); err != nil {
		return err
	}
	used := make(letterSet)
	used.add(b.design.same())
	if b.leaves, err = arrangeAll(ctx, b.design, b.winners, used); err != nil {
		return err
	}
	l := b.design.sheet()
	s.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: l.size.Width, Ht: l.size.Height})
	if err := behind(s.pdf, b.design); err != nil {
		return err
	}
	if p.Trial {
		markTrial(s.pdf, s.ruler, l.size.Width, l.size.Height, spot{trialBeside.x * l.scale, (l.emblemTop() + trialBeside.y) * l.scale})
	}
	b.mould, err = newMould(s, b.design, v, used)
	return err
}

// behind draws what stands behind the texts as a form of its own in the file, which
// readers and printers have to take in once instead of with every page.
func behind(pdf *gofpdf.Fpdf, d design) (err error) {
	l := d.sheet()
	form := pdf.CreateTemplateCustom(gofpdf.PointType{}, gofpdf.SizeType{Wd: l.size.Width, Ht: l.size.Height}, func(t *gofpdf.Tpl) {
		err = d.draw(brush{&t.Fpdf, scaled(l.scale, l.scale)})
	})
	pdf.UseTemplate(form)
	return err
}

// newDesign is the pre-printed form that is used, or a certificate drawn in full.
func newDesign(v *voices, p data.Proceedings, o Options) (design, error) {
	if p.Stock.Blank != nil {
		return newBlankForm(v, p, o.Offset)
	}
	l, err := newCanvas(sheetOf(p))
	if err != nil {
		return nil, err
	}
	return newPress(l, v, p)
}

// named tells the nominees' names with the warnings about them.
func named(warnings []Warning, p data.Proceedings) []Warning {
	warnings = slices.Clone(warnings)
	for i, w := range warnings {
		if d, ok := p.Dossier(w.Nominee); ok && w.Name == "" {
			warnings[i].Name = d.Called()
		}
	}
	return warnings
}
