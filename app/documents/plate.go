package documents

import (
	"github.com/jung-kurt/gofpdf"

	"thidua/data"
)

// plate is the drawing behind every certificate, kept once in the file. It holds
// the template's name, which is otherwise reckoned anew for every page.
type plate struct {
	gofpdf.Template
	name string
}

// ID is the template's name.
func (p *plate) ID() string { return p.name }

// baseLevelTitle is the award whose certificate shows rows of red flags (Nghị định
// 98/2023/NĐ-CP, Điều 104).
const baseLevelTitle = "chien-si-thi-dua-co-so"

// underline is the line below the motto.
type underline struct{ x, y, width float64 }

// newPlate draws the border, the Quốc huy and the lines that all certificates share.
func newPlate(pdf *gofpdf.Fpdf, a data.Award, under underline, texts []imprint) (*plate, error) {
	var err error
	template := pdf.CreateTemplateCustom(gofpdf.PointType{}, gofpdf.SizeType{Wd: paperLong, Ht: paperShort}, func(t *gofpdf.Tpl) {
		err = background(brush{&t.Fpdf, here}, a, under)
		newHand(&t.Fpdf).putAll(texts)
	})
	if err != nil {
		return nil, err
	}
	return &plate{template, template.ID()}, nil
}

// background is all of a certificate that is not text.
func background(b brush, a data.Award, under underline) error {
	frame(b)
	if a.ID == baseLevelTitle {
		for _, hand := range []float64{-1, 1} {
			flags(b.through(pose{a: hand, d: 1, e: centreLine, f: emblemTop}))
		}
	}
	b.pen(black, 0.28)
	b.pdf.Line(under.x, under.y, under.x+under.width, under.y)
	const scale = emblemHeight / emblemWidth
	return emblem(b.through(moved(centreLine-axis*scale, emblemTop).then(scaled(scale, scale))))
}

// flags is the row of red flags on the right of the emblem, from its axis and top.
func flags(b brush) {
	for i := 4; i >= 0; i-- {
		f := b.through(moved(15+float64(i)*3.2, 24).then(turned(0.1 + 0.09*float64(i))))
		f.move(0, 0)
		f.line(0, -21)
		f.outline(gold, 0.4)
		f.move(0, -20.6)
		f.bend(3, -22.4, 5, -18.6, 9, -20.2)
		f.line(9, -13.6)
		f.bend(5, -12, 3, -15.8, 0, -14)
		f.close()
		f.paint(flagRed, white, 0.2)
		f.circle(0, -21.2, 0.42)
		f.fill(gold)
	}
}
