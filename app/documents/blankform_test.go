package documents

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"math"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// onBlank is a round that is printed on a form.
func onBlank(n int, change func(b *data.BlankForm)) data.Proceedings {
	p := coded(awarded(n, nil))
	form := data.NewBlankForm("Phôi giấy khen phường 2026", data.Size{Width: 297, Height: 210})
	if change != nil {
		change(&form)
	}
	p.Stock.Blank = &form
	return p
}

// fieldOf is one field of a form, to be changed.
func fieldOf(b *data.BlankForm, key data.BlankKey) *data.BlankField {
	i := slices.IndexFunc(b.Fields, func(f data.BlankField) bool { return f.Key == key })
	return &b.Fields[i]
}

// On a form there are the texts and nothing else, each in the middle of its room or
// at its edge.
func TestTextsOnAForm(t *testing.T) {
	p := onBlank(1, func(b *data.BlankForm) {
		fieldOf(b, data.OrdinalField).Align = data.Right
		fieldOf(b, data.PostField).Off = true
	})
	path := write(t, "phoi", data.CertificateBook, p)
	tool(t, "qpdf", "qpdf", "--check", path)
	text := plainSpaced(pages(t, path)[0])
	for _, no := range []string{"CỘNG HÒA", "TẶNG", "GIẤY KHEN", p.Dossiers[0].Post} {
		if strings.Contains(text, no) {
			t.Errorf("%q is printed on the form", no)
		}
	}
	all, sizes := words(t, path)
	if math.Abs(sizes[0].width-297) > 0.1 || math.Abs(sizes[0].height-210) > 0.1 {
		t.Errorf("the page is %+v", sizes[0])
	}
	form := p.Stock.Blank
	authority, name := place(t, all, "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI"), place(t, all, norm.NFC.String(p.Dossiers[0].Called()))
	for key, w := range map[data.BlankKey]word{data.AuthorityField: authority, data.RecipientField: name} {
		if f := form.Field(key); math.Abs(w.middle()-f.X) > 0.3 || w.y0 < f.Y || w.y1 > f.Y+f.Height {
			t.Errorf("%s stands at %+v in %+v", key, w, f)
		}
	}
	if f, w := form.Field(data.DecisionField), place(t, all, "Quyết định số"); math.Abs(w.x0-(f.X-f.Width/2)) > 0.3 {
		t.Errorf("the decision's number begins at %.2f", w.x0)
	}
	if f, w := form.Field(data.OrdinalField), place(t, all, "Số sổ vàng: 01"); math.Abs(w.x1-(f.X+f.Width/2)) > 0.3 {
		t.Errorf("the ordinal ends at %.2f", w.x1)
	}
	if fonts := tool(t, "poppler-utils", "pdfimages", "-list", path); strings.Count(fonts, "\n") > 2 {
		t.Errorf("pictures on a form:\n%s", fonts)
	}
}

// A printer that is off is put right on the paper: by 1.5 mm to the right, 0.7 mm up.
func TestAFormIsShifted(t *testing.T) {
	p := onBlank(1, func(b *data.BlankForm) { f := fieldOf(b, data.CodeField); f.Off = false })
	at := func(o data.PrinterOffset) (word, []byte) {
		pdf, _, err := Certificates(p, Options{Offset: o})
		if err != nil {
			t.Fatal(err)
		}
		all, _ := words(t, stored(t, "shifted.pdf", pdf))
		return place(t, all, "Trần Văn Bình"), pdf
	}
	before, _ := at(data.PrinterOffset{})
	after, pdf := at(data.PrinterOffset{X: 15, Y: -7})
	if math.Abs(after.x0-before.x0-1.5) > 0.05 || math.Abs(after.y0-before.y0+0.7) > 0.05 {
		t.Errorf("%+v becomes %+v", before, after)
	}
	if read := codeRead(t, stored(t, "code.pdf", pdf), 1, 150); read != p.Stock.Codes[1] {
		t.Errorf("the code says %q", read)
	}
}

func TestFormsThatCannotBePrintedOn(t *testing.T) {
	endlessName := strings.Repeat("Nguyễn Phúc Hoàng Thị Ngọc Quỳnh Dao ", 12)
	for name, c := range map[string]struct {
		change func(b *data.BlankForm)
		name   string
		says   []string
	}{
		"long name":    {nil, endlessName, []string{"họ và tên", "Hồ sơ số 1 (", "Hồ sơ số 2 ("}},
		"narrow code":  {func(b *data.BlankForm) { f := fieldOf(b, data.CodeField); f.Off, f.Width = false, 22 }, "", []string{"mã QR", "ít nhất 23 mm"}},
		"small post":   {func(b *data.BlankForm) { fieldOf(b, data.PlaceField).Width = 8 }, "", []string{"“Nơi, ngày ký” dài quá"}},
		"outside":      {func(b *data.BlankForm) { fieldOf(b, data.PlaceField).X = 500 }, "", []string{"nằm ngoài phôi"}},
		"wrong colour": {func(b *data.BlankForm) { fieldOf(b, data.PlaceField).Colour = "đỏ" }, "", []string{"“đỏ”", "Nơi, ngày ký"}},
	} {
		p := onBlank(2, c.change)
		if c.name != "" {
			p.Dossiers[0].Name, p.Dossiers[1].Name = c.name, c.name
		}
		pdf, _, err := Certificates(p, Options{})
		var problem *data.Problem
		if !errors.As(err, &problem) || pdf != nil || problem.Do == "" {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, want := range c.says {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %q does not say %q", name, err, want)
			}
		}
	}
}

// The post and its power are two lines on a form too.
func TestTwoLinesOfAPost(t *testing.T) {
	p := onBlank(1, func(b *data.BlankForm) { fieldOf(b, data.SignerPostField).Height = 14 })
	p.Decision.Power, p.Decision.Post = "KT.", "PHÓ CHỦ TỊCH"
	all, _ := words(t, write(t, "phoi-kt", data.CertificateBook, p))
	first, second := place(t, all, "KT. CHỦ TỊCH"), place(t, all, "PHÓ CHỦ TỊCH")
	if second.y0 < first.y0+4 || math.Abs(first.middle()-second.middle()) > 0.3 {
		t.Errorf("%+v and %+v", first, second)
	}
	if got := BlankText(data.SignerPostField, p, data.Winner{}); got != "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" {
		t.Errorf("the editor shows %q", got)
	}
}

// The preview shows the scan below the texts; the print has none.
func TestBlankPreview(t *testing.T) {
	scan := image.NewNRGBA(image.Rect(0, 0, 297, 210))
	for i := range scan.Pix {
		scan.Pix[i] = 255
	}
	green := color.NRGBA{20, 160, 60, 255}
	for y := range 20 {
		for x := range 297 {
			scan.Set(x, y, green)
		}
	}
	var file bytes.Buffer
	if err := png.Encode(&file, scan); err != nil {
		t.Fatal(err)
	}
	form := data.NewBlankForm("Phôi", sheetA4)
	fieldOf(&form, data.PlaceField).Width = 5
	pdf, unfit, err := BlankPreview(form, file.Bytes(), BlankSamples())
	if err != nil || !slices.Equal(unfit, []data.BlankKey{data.PlaceField}) {
		t.Fatalf("%v, %v", unfit, err)
	}
	path := stored(t, "preview.pdf", pdf)
	if got := looked(t, path).at(100, 10); !near(got, hue{20, 160, 60}) {
		t.Errorf("the scan is %v", got)
	}
	if text := plainSpaced(pages(t, path)[0]); !strings.Contains(text, BlankSamples()[data.RecipientField]) || strings.Contains(text, "ngày 20 tháng 11 năm 2026 CHỦ TỊCH") {
		t.Errorf("the page says %q", text)
	}
	_, _, err = BlankPreview(form, []byte("not a picture"), BlankSamples())
	if err == nil || !strings.Contains(err.Error(), "hình chụp của phôi “Phôi”") {
		t.Errorf("a broken scan: %v", err)
	}
}

// Texts that a form has on each other are told of whatever is printed on it, once.
func TestOverlapsOnAFormAreTold(t *testing.T) {
	p := onBlank(2, func(b *data.BlankForm) { fieldOf(b, data.SignerPostField).Y = fieldOf(b, data.PlaceField).Y + 3 })
	_, warnings, err := Certificates(p, Options{})
	want := []Warning{{Text: "Trên phôi “Phôi giấy khen phường 2026”, mục “Chức danh người ký” chồng lên “Nơi, ngày ký”"}}
	if err != nil || !slices.Equal(warnings, want) {
		t.Errorf("warnings %v (%v), want %v", warnings, err, want)
	}
	if _, warnings, err = Certificates(onBlank(2, nil), Options{}); err != nil || len(warnings) > 0 {
		t.Errorf("a new form: %v, %v", warnings, err)
	}
}
