package documents

import (
	"fmt"
	"math"
	"strings"

	"thidua/data"
)

// blankForm lays certificates out on a pre-printed form: nothing but the texts, each
// at its place on the form.
type blankForm struct {
	canvas
	p      data.Proceedings
	fields []data.BlankField // those that are printed
	texts  []imprint         // on every page
	shift  spot              // by how far the printer is off
}

// Sizes on a form, as parts of a field's size: the smallest that a text shrinks to,
// and down to which it rather stays on one line; no text is smaller than can be read.
const (
	fieldLeast    = 0.5
	fieldAlone    = 0.88
	fieldSmallest = 7.0 // points
)

// newBlankForm makes ready what all certificates of a decision share on a form.
func newBlankForm(v *voices, p data.Proceedings, offset data.PrinterOffset) (*blankForm, error) {
	form := *p.Stock.Blank
	if err := form.Check(); err != nil {
		return nil, err
	}
	f := &blankForm{canvas: plainSheet(form.Size), p: p, shift: spot{float64(offset.X) / 10, float64(offset.Y) / 10}}
	for _, field := range form.Fields {
		if field.Off {
			continue
		}
		if _, err := readInk(field.Colour); err != nil && field.Key != data.CodeField {
			return nil, &data.Problem{What: fmt.Sprintf("Màu “%s” của mục “%s” không đọc được", field.Colour, field.Key), Where: form.Name, Do: "Chọn lại màu của mục đó", Cause: err}
		}
		if err := f.take(v, field); err != nil {
			return nil, err
		}
	}
	return f, f.checkCodes()
}

// plainSheet is a sheet on which a millimetre is a millimetre.
func plainSheet(size data.Size) canvas {
	return canvas{size: size, scale: 1, width: size.Width, height: size.Height}
}

// take keeps a field; the text of one that all certificates share is set at once.
func (f *blankForm) take(v *voices, field data.BlankField) error {
	if !shared(field.Key) {
		f.fields = append(f.fields, field)
		return nil
	}
	im, ok := f.set(v, field, blankLines(field.Key, f.p, data.Winner{}))
	if !ok {
		return &data.Problem{What: fmt.Sprintf("Mục “%s” dài quá, không đặt vừa chỗ trên phôi", field.Key), Where: f.p.Stock.Blank.Name,
			Do: "Kéo rộng mục đó trên phôi, giảm cỡ chữ hoặc rút gọn nội dung"}
	}
	f.texts = append(f.texts, im)
	return nil
}

// checkCodes refuses a place in which a code would be too small to read.
func (f *blankForm) checkCodes() error {
	modules, err := mostModules(f.p.Stock.Codes)
	if err != nil {
		return err
	}
	least := modules * leastModule
	for _, field := range f.fields {
		if field.Key == data.CodeField && field.Width < least {
			return &data.Problem{What: fmt.Sprintf("Ô mã QR rộng %.0f mm nên nhỏ quá, điện thoại không đọc được", field.Width), Where: f.p.Stock.Blank.Name,
				Do: fmt.Sprintf("Kéo ô mã QR rộng ít nhất %.0f mm hoặc tắt mục đó", math.Ceil(least))}
		}
	}
	return nil
}

// arrange sets the texts of one certificate into their rooms.
func (f *blankForm) arrange(v *voices, w data.Winner) (page leaf, line string) {
	for _, field := range f.fields {
		if field.Key == data.CodeField {
			page.code = code{f.p.Stock.Codes[w.Outcome.Ordinal], field.X - field.Width/2 + f.shift.x, field.Y + f.shift.y, field.Width}
			continue
		}
		im, ok := f.set(v, field, blankLines(field.Key, f.p, w))
		if !ok {
			return page, strings.ToLower(field.Key.String())
		}
		page.texts = append(page.texts, im)
	}
	return page, ""
}

// set fits a text into its room, in the middle of its height.
func (f *blankForm) set(v *voices, field data.BlankField, rows []string) (imprint, bool) {
	ink, _ := readInk(field.Colour)
	voice := v.styled(field.Style)
	if field.Show {
		voice = v.showing(strings.Join(rows, " "))
	}
	s := slot{width: field.Width, height: field.Height, most: field.Size, least: max(fieldSmallest, field.Size*fieldLeast), alone: field.Size * fieldAlone}
	b, ok := voice.fitRows(rows, s)
	if !ok {
		return imprint{}, false
	}
	im := imprint{fitted: b, x: field.X + f.shift.x, y: field.Y + (field.Height-b.height())/2 + f.shift.y, ink: ink, side: field.Align}
	switch field.Align {
	case data.Left:
		im.x -= field.Width / 2
	case data.Right:
		im.x += field.Width / 2
	}
	return im, true
}

// fitRows is fit for a text whose lines are given: they keep one size, and a single
// one may be divided further.
func (v *voice) fitRows(rows []string, s slot) (fitted, bool) {
	if len(rows) == 1 {
		return v.fit(rows[0], s)
	}
	for size := s.most; size >= s.least; size -= step {
		b := fitted{v, rows, size}
		if b.width() <= s.width && b.height() <= s.height {
			return b, true
		}
	}
	return fitted{}, false
}

// readInk reads a colour as "#a3141c".
func readInk(text string) (hue, error) {
	var h hue
	if len(text) != len("#a3141c") {
		return h, fmt.Errorf("colour %q", text)
	}
	_, err := fmt.Sscanf(text, "#%02x%02x%02x", &h.r, &h.g, &h.b)
	return h, err
}

func (f *blankForm) sheet() canvas    { return f.canvas }
func (f *blankForm) same() []imprint  { return f.texts }
func (f *blankForm) draw(brush) error { return nil }
