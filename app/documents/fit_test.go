package documents

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"thidua/data"
)

// readyPress is a press for the sample decision on a sheet, and its typefaces.
func readyPress(t testing.TB, size data.Size) (*press, *voices) {
	t.Helper()
	v, err := newVoices()
	if err != nil {
		t.Fatal(err)
	}
	l, err := newCanvas(size)
	if err != nil {
		t.Fatal(err)
	}
	p := coded(awarded(1, nil))
	c, err := newPress(l, v, p)
	if err != nil {
		t.Fatal(err)
	}
	return c, v
}

// endless are texts of any length: words as they come, one endless word, the
// widest letters.
var endless = []struct{ name, text string }{
	{"words", strings.Repeat("Nguyễn Phúc Hoàng Thị Ngọc Quỳnh Dao ", 40)},
	{"one word", strings.Repeat("Nghiêng", 200)},
	{"wide", strings.Repeat("MẪM WỖW ", 160)},
	{"bound", strings.Repeat("ngày 5 tháng 6 năm 2025 - ", 60)},
}

func cutTo(text string, n int) string { return strings.TrimSpace(string([]rune(text)[:n])) }

// keeps reports what of a text is missing on its lines, or stands outside its slot.
func keeps(b fitted, text string, s slot) error {
	switch {
	case squeezed(strings.Join(b.lines, "")) != squeezed(text):
		return fmt.Errorf("%q is not whole: %q", text, b.lines)
	case b.width() > s.width+1e-9:
		return fmt.Errorf("%d letters are %.3f mm wide in %.1f", len(text), b.width(), s.width)
	case b.height() > s.height+1e-9:
		return fmt.Errorf("%d letters are %.3f mm high in %.1f", len(text), b.height(), s.height)
	case b.size < s.least || b.size > s.most:
		return fmt.Errorf("size %.1f", b.size)
	}
	return nil
}

func TestFitNames(t *testing.T) {
	c, v := readyPress(t, sheetA4)
	for _, sample := range endless {
		for n := 1; n <= 200; n++ {
			text := cutTo(sample.text, n)
			b, ok := v.display.fit(text, c.nameSlot())
			if !ok && sample.name == "words" {
				t.Fatalf("%s: %d letters do not fit", sample.name, n)
			}
			if err := keeps(b, text, c.nameSlot()); ok && err != nil {
				t.Fatalf("%s, %d: %v", sample.name, n, err)
			}
		}
	}
}

func TestFitAchievements(t *testing.T) {
	c, v := readyPress(t, sheetA4)
	for _, height := range []float64{13, 26, 60} {
		slot := c.meritSlot()
		slot.height = height
		for _, sample := range endless {
			for n := 1; n <= 1200; n++ {
				text := cutTo(sample.text, min(n, len([]rune(sample.text))))
				b, ok := v.plain.fit(text, slot)
				if !ok && height == 60 && sample.name == "words" {
					t.Fatalf("%s: %d letters do not fit", sample.name, n)
				}
				if err := keeps(b, text, slot); ok && err != nil {
					t.Fatalf("%s, %d: %v", sample.name, n, err)
				}
			}
		}
	}
}

// A block never gets smaller lines than it needs: one letter on one line in the
// wanted size, even lines where there are two.
func TestFitTaste(t *testing.T) {
	c, v := readyPress(t, sheetA4)
	b, _ := v.display.fit("Ông Lê Văn Đạt", c.nameSlot())
	if len(b.lines) != 1 || b.size != c.nameSlot().most {
		t.Errorf("%+v", b.lines)
	}
	b, _ = v.display.fit(cutTo(endless[0].text, 100), c.nameSlot())
	widths := []float64{}
	for _, line := range b.lines {
		widths = append(widths, v.display.width(line, letters{upright, b.size}))
	}
	if len(widths) != 2 || min(widths[0], widths[1]) < 0.8*max(widths[0], widths[1]) {
		t.Errorf("uneven: %v %q", widths, b.lines)
	}
}

// Middle lines stand one below the other between the country's lines and the
// signature, whatever their lengths.
func TestArrangeKeepsItsRoom(t *testing.T) {
	c, v := readyPress(t, sheetA4)
	refused := 0
	for name := 1; name <= 200; name += 9 {
		for achievement := 1; achievement <= 1200; achievement += 31 {
			d := nominee(1)
			d.Name, d.Achievement = cutTo(endless[0].text, name), cutTo(endless[0].text, achievement)
			made, line := c.arrange(v, data.Winner{Dossier: d, Outcome: data.Outcome{Ordinal: 1}})
			page := made.texts
			if line != "" {
				refused++
				if achievement < 500 {
					t.Errorf("name of %d, achievement of %d: %s does not fit", name, achievement, line)
				}
				continue
			}
			y := c.top
			for _, im := range page[:len(page)-1] {
				if im.y < y-1e-9 || im.width() > c.textWidth()+1e-9 {
					t.Fatalf("name of %d, achievement of %d: %q at %.2f below %.2f", name, achievement, im.lines, im.y, y)
				}
				y = im.y + im.height()
			}
			if y > c.foot+1e-9 {
				t.Fatalf("name of %d, achievement of %d: reaches %.2f of %.2f", name, achievement, y, c.foot)
			}
		}
	}
	if refused == 0 {
		t.Error("nothing was ever refused: the test does not reach the limit")
	}
}

// No Vietnamese letter reaches above or below what its voice reckons with.
func TestVoicesHoldTheirLetters(t *testing.T) {
	_, v := readyPress(t, sheetA4)
	var letters []rune
	for c := rune(0x20); c <= 0x1EF9; c++ {
		if c < 0x7F && unicode.IsLetter(c) || c >= 0x1EA0 || strings.ContainsRune("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư", c) {
			letters = append(letters, c)
		}
	}
	var buffer sfnt.Buffer
	for name, v := range map[string]*voice{"display": v.display, "heavy": v.heavy, "plain": v.plain, "slanted": v.slanted} {
		for _, letter := range letters {
			index, err := v.faces[v.style].GlyphIndex(&buffer, letter)
			if err != nil {
				t.Fatal(err)
			}
			bounds, _, err := v.faces[v.style].GlyphBounds(&buffer, index, fixed.I(1000), font.HintingNone)
			if err != nil {
				t.Fatal(err)
			}
			if up, down := float64(-bounds.Min.Y)/64000, float64(bounds.Max.Y)/64000; up > v.rise || down > v.fall {
				t.Errorf("%s: %c reaches %.3f above and %.3f below its line", name, letter, up, down)
			}
		}
	}
}

// A name with a letter that the display face lacks is set in the document face.
func TestVoiceForForeignName(t *testing.T) {
	_, v := readyPress(t, sheetA4)
	if v.showing("Ông Lê Văn Đạt") != v.display || v.showing("Ông Σωκράτης") != v.heavy {
		t.Error("the wrong face")
	}
}
