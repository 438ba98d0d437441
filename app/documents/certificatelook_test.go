package documents

import (
	"image"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// threeLines is an achievement as long as a certificate takes comfortably.
var threeLines = strings.Repeat("có nhiều đóng góp xuất sắc trong xây dựng xã hội học tập, vận động học viên ra lớp xóa mù chữ trên địa bàn phường; ", 3)

// certificateLooks are the certificates whose pages are kept as pictures.
var certificateLooks = map[string]func() data.Proceedings{
	"sen-giay-khen":        func() data.Proceedings { return look(data.LotusFrame, nil) },
	"sen-danh-hieu":        func() data.Proceedings { return asTitle(look(data.LotusFrame, nil)) },
	"sen-ten-dai":          func() data.Proceedings { return look(data.LotusFrame, longest) },
	"trong-dong-ten-dai":   func() data.Proceedings { return look(data.DrumFrame, longest) },
	"trong-dong-bang":      func() data.Proceedings { return onSheet(look(data.DrumFrame, nil), 400, 300) },
	"tre-khong-chuc-vu":    func() data.Proceedings { return look(data.BambooFrame, func(d *data.Dossier) { d.Post = "" }) },
	"tre-bang":             func() data.Proceedings { return onSheet(look(data.BambooFrame, longest), 360, 270) },
	"trong-dong-danh-hieu": func() data.Proceedings { return asTitle(look(data.DrumFrame, longest)) },
	"phoi": func() data.Proceedings {
		p := look("", longest)
		form := data.NewBlankForm("Phôi", sheetA4)
		p.Stock.Blank = &form
		return p
	},
}

// look is a round with one certificate in a frame.
func look(f data.Frame, change func(d *data.Dossier)) data.Proceedings {
	p := awarded(1, change)
	p.Office.Frame = f
	return coded(p)
}

// longest gives a dossier a name of sixty letters in decomposed Vietnamese and an
// achievement of three lines.
func longest(d *data.Dossier) {
	d.Honorific, d.Name, d.Achievement = "Bà", norm.NFD.String(sixtyLetters), norm.NFD.String(threeLines)
}

func asTitle(p data.Proceedings) data.Proceedings {
	p.Award = data.Award{ID: baseLevelTitle, Name: "Chiến sĩ thi đua cơ sở", Title: true}
	p.Decision.Power, p.Decision.Post = "KT.", "PHÓ CHỦ TỊCH"
	return p
}

func onSheet(p data.Proceedings, width, height float64) data.Proceedings {
	p.Award = data.Award{ID: "bang-khen-tinh", Name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"}
	p.Council.Agency = "Ủy ban nhân dân tỉnh An Giang"
	p.Office.Sizes = map[string]data.Size{p.Award.ID: {Width: width, Height: height}}
	return p
}

// Certificates look as they did when somebody last looked at them.
func TestCertificatesLook(t *testing.T) {
	t.Parallel()
	for name, make := range certificateLooks {
		t.Run(name, func(t *testing.T) {
			pdf, _, err := Certificates(make(), Options{})
			if err != nil {
				t.Fatal(err)
			}
			asAccepted(t, filepath.Join("giay-khen", name+".png"), grey(t, openPDF(t, pdf), 1))
		})
	}
}

// A line that is moved by a millimetre, a thinner letter, a missing rule are seen.
func TestLooksAreTold(t *testing.T) {
	base := look(data.LotusFrame, nil)
	pdf := func(p data.Proceedings) []byte {
		out, _, err := Certificates(p, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	want := grey(t, openPDF(t, pdf(base)), 1)
	if err := differ(want, grey(t, openPDF(t, pdf(base)), 1)); err != nil {
		t.Errorf("the same page: %v", err)
	}
	for name, change := range map[string]func(p *data.Proceedings){
		"another letter": func(p *data.Proceedings) { p.Dossiers[0].Name += "i" },
		"another tone":   func(p *data.Proceedings) { p.Decision.Signer = "Trần Văn Bính" },
		"another frame":  func(p *data.Proceedings) { p.Office.Frame = data.BambooFrame },
		"no post":        func(p *data.Proceedings) { p.Dossiers[0].Post = "" },
	} {
		p := look(data.LotusFrame, nil)
		change(&p)
		if differ(want, grey(t, openPDF(t, pdf(p)), 1)) == nil {
			t.Errorf("%s is not seen", name)
		}
	}
	moved := image.NewGray(want.Rect)
	copy(moved.Pix, want.Pix[2*want.Stride:]) // 0.85 mm upwards
	if differ(want, moved) == nil {
		t.Error("a page that is moved is not seen")
	}
}
