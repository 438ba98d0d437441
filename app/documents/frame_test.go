package documents

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"

	"thidua/data"
)

// a4 is the sheet of the tests.
var a4, _ = newCanvas(sheetA4)

// photo is the first page as dots.
type photo struct {
	width, height int
	dots          []byte // red, green, blue
	perMM         float64
}

// looked renders the first page at 100 dots to the inch.
func looked(t *testing.T, path string) photo {
	t.Helper()
	return lookedAt(t, path, 100/25.4)
}

// lookedAt renders the first page at so many dots to the millimetre.
func lookedAt(t *testing.T, path string, perMM float64) photo {
	t.Helper()
	base := filepath.Join(t.TempDir(), "page")
	tool(t, "poppler-utils", "pdftoppm", "-r", fmt.Sprintf("%.1f", perMM*25.4), "-f", "1", "-l", "1", "-singlefile", path, base)
	raw, err := os.ReadFile(base + ".ppm")
	if err != nil {
		t.Fatal(err)
	}
	var p photo
	var most int
	if _, err := fmt.Sscanf(string(raw[:20]), "P6\n%d %d\n%d\n", &p.width, &p.height, &most); err != nil {
		t.Fatal(err)
	}
	p.dots, p.perMM = raw[len(raw)-3*p.width*p.height:], perMM
	return p
}

// at is the colour at a place in millimetres.
func (p photo) at(x, y float64) hue {
	i := 3 * (int(y*p.perMM)*p.width + int(x*p.perMM))
	return hue{int(p.dots[i]), int(p.dots[i+1]), int(p.dots[i+2])}
}

// blank reports whether a rectangle is white.
func (p photo) blank(x0, y0, x1, y1 float64) bool {
	for y := y0; y < y1; y += 0.25 {
		for x := x0; x < x1; x += 0.25 {
			if p.at(x, y) != white {
				return false
			}
		}
	}
	return true
}

func near(a, b hue) bool {
	off := func(a, b int) float64 { return math.Abs(float64(a - b)) }
	return off(a.r, b.r)+off(a.g, b.g)+off(a.b, b.b) < 30
}

// sheets are the sizes that certificates are known to have.
var sheets = []data.Size{sheetA4, {Width: 360, Height: 270}, {Width: 400, Height: 300}}

// Nothing stands outside the band or between it and the emblem, the ground is
// white, and the emblem has its star on its red.
func TestFrameAndEmblem(t *testing.T) {
	t.Parallel()
	for _, one := range []struct {
		frame data.Frame
		ink   hue // of the band so deep from its outer edge
		deep  float64
	}{{data.LotusFrame, lacquer, 0.4}, {data.DrumFrame, darkBronze, 0.4}, {data.BambooFrame, culmGreen, 1.4}, {"", lacquer, 0.4}} {
		for _, size := range sheets {
			l, err := newCanvas(size)
			if err != nil {
				t.Fatal(err)
			}
			p := awarded(1, nil)
			p.Office.Frame, p.Office.Sizes = one.frame, map[string]data.Size{p.Award.ID: size}
			page := looked(t, write(t, fmt.Sprintf("giay-khen-%s-%.0f", string(one.frame), size.Width), data.CertificateBook, p))
			framed(t, page, l)
			if ink := page.at((l.centre()+3)*l.scale, (l.sideY-band+one.deep)*l.scale); !near(ink, one.ink) {
				t.Errorf("%s: its edge is %v", one.frame, ink)
			}
		}
	}
}

// framed checks what is the same with every border.
func framed(t *testing.T, p photo, l canvas) {
	t.Helper()
	left, top := l.sideX-band-0.5, l.sideY-band-0.5
	for name, r := range map[string][4]float64{
		"above the band":              {0, 0, l.width - 1, top},
		"below the band":              {0, l.height - top, l.width - 1, l.height - 1},
		"left of the band":            {0, 0, left, l.height - 1},
		"right of the band":           {l.width - left, 0, l.width - 1, l.height - 1},
		"between band and emblem":     {l.sideX + 2, l.sideY + 1.8, l.width - l.sideX - 2, l.emblemTop() - 0.3},
		"beside the emblem":           {l.sideX + 2, l.emblemTop(), l.centre() - 18, l.countryTop() - 0.5},
		"room for signature and seal": {l.signCentre() - 30, l.textFoot() - 24, l.signCentre() + 30, l.textFoot() - 9},
	} {
		if !p.blank(r[0]*l.scale, r[1]*l.scale, r[2]*l.scale, r[3]*l.scale) {
			t.Errorf("%v: something %s", l.size, name)
		}
	}
	const unit = emblemHeight / emblemWidth
	if star := p.at((l.centre()-0.3)*l.scale, (l.emblemTop()+200*unit)*l.scale); !near(star, flagGold) {
		t.Errorf("%v: star %v", l.size, star)
	}
	if ground := p.at(l.centre()*l.scale, (l.emblemTop()+440*unit)*l.scale); !near(ground, flagRed) {
		t.Errorf("%v: ground %v", l.size, ground)
	}
}

// Only the certificate of the base-level title has flags beside the emblem.
func TestFlags(t *testing.T) {
	p := awarded(1, nil)
	p.Award = data.Award{ID: baseLevelTitle, Name: "Chiến sĩ thi đua cơ sở", Title: true}
	page := looked(t, write(t, "co", data.CertificateBook, p))
	for _, x := range []float64{a4.centre() - 25, a4.centre() + 25} {
		if got := page.at(x, a4.emblemTop()+7); !near(got, flagRed) {
			t.Errorf("%v at %.0f", got, x)
		}
	}
}

// Border and emblem are in the file once, however many the pages.
func TestDrawnOnce(t *testing.T) {
	size := func(n int) int {
		pdf, _, err := Certificates(awarded(n, nil), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if pages := bytes.Count(pdf, []byte("/Type /Page\n")); pages != n {
			t.Errorf("%d pages instead of %d", pages, n)
		}
		return len(pdf)
	}
	if page := (size(300) - size(100)) / 200; page < 300 || page > 1000 {
		t.Errorf("a page more costs %d bytes", page)
	}
}
