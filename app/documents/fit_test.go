package documents

import (
	"errors"
	"fmt"
	"math"
	"slices"
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
	t.Parallel()
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

// Compounds stay whole on whatever line they come to stand, in the size and on the lines
// that the text has anyway.
func TestFitPartsNoCompound(t *testing.T) {
	c, v := readyPress(t, sheetA4)
	slot := c.meritSlot()
	slot.height = 30
	const text = "tổ chức 74 lớp chuyên đề, hướng dẫn 45 đồng nghiệp, vận động 25 học viên ra lớp xóa mù chữ trên địa bàn phường, phối hợp xây dựng xã hội học tập."
	for n := range 60 {
		whole := "Đã " + strings.Repeat("a", n) + " có thành tích xuất sắc trong giảng dạy, " + text
		b, ok := v.plain.fit(whole, slot)
		if err := keeps(b, whole, slot); !ok || err != nil {
			t.Fatalf("%d: %v, %v", n, ok, err)
		}
		if rows := wrap(v.plain.units(whole, slot), slot.width/b.size); rows != len(b.lines) || b.size != slot.most {
			t.Errorf("%d: %d lines of %.1f points, want %d", n, len(b.lines), b.size, rows)
		}
		together := strings.Join(b.lines, "\n")
		for _, parted := range []string{"tổ\nchức", "chuyên\nđề", "hướng\ndẫn", "đồng\nnghiệp", "vận\nđộng", "học\nviên", "địa\nbàn", "phối\nhợp", "xây\ndựng", "xã\nhội",
			"học\ntập", "thành\ntích", "xuất\nsắc", "giảng\ndạy"} {
			if strings.Contains(together, parted) {
				t.Errorf("%d: parted: %q", n, b.lines)
			}
		}
	}
}

// Where whole compounds would take a line more they are parted: "hướng dẫn tổ" and "chức
// vận động" fill two lines, "hướng dẫn", "tổ chức" and "vận động" would need three.
func TestFitPartsACompoundThatDoesNotGoIn(t *testing.T) {
	_, v := readyPress(t, sheetA4)
	width := max(v.plain.width("hướng dẫn tổ", letters{upright, 10}), v.plain.width("chức vận động", letters{upright, 10}))
	b, ok := v.plain.fit("hướng dẫn tổ chức vận động", slot{width: width + 0.01, height: 9, most: 10, least: 10, alone: 20})
	if !ok || !slices.Equal(b.lines, []string{"hướng dẫn tổ", "chức vận" + unbroken + "động"}) {
		t.Errorf("%v, %q", ok, b.lines)
	}
}

// Middle lines stand one below the other between the country's lines and the
// signature, whatever their lengths, on every sheet.
func TestArrangeKeepsItsRoom(t *testing.T) {
	t.Parallel()
	for _, size := range []data.Size{sheetA4, {Width: 400, Height: 300}, {Width: 210, Height: 148}, {Width: 320, Height: 200}} {
		c, v := readyPress(t, size)
		refused := 0
		for name := 1; name <= 200; name += 9 {
			for achievement := 1; achievement <= 1200; achievement += 93 {
				refused += keepsItsRoom(t, c, v, name, achievement)
			}
		}
		if refused == 0 {
			t.Errorf("%.0f mm: nothing was ever refused: the test does not reach the limit", size.Width)
		}
	}
}

// keepsItsRoom lays out a name and an achievement of so many letters; 1 where they
// do not fit.
func keepsItsRoom(t *testing.T, c *press, v *voices, name, achievement int) int {
	t.Helper()
	d := nominee(1)
	d.Name, d.Achievement = cutTo(endless[0].text, name), cutTo(endless[0].text, achievement)
	made, line := c.arrange(v, data.Winner{Dossier: d, Outcome: data.Outcome{Ordinal: 1}})
	if line != "" {
		if achievement < 500 {
			t.Errorf("%.0f mm, name of %d, achievement of %d: %s does not fit", c.size.Width, name, achievement, line)
		}
		return 1
	}
	y := c.top
	for _, im := range made.texts[:len(made.texts)-1] {
		if im.y < y-1e-9 || im.width() > c.textWidth()+1e-9 {
			t.Fatalf("name of %d, achievement of %d: %q at %.2f below %.2f", name, achievement, im.lines, im.y, y)
		}
		y = im.y + im.height()
	}
	if y > c.foot+1e-9 {
		t.Fatalf("name of %d, achievement of %d: reaches %.2f of %.2f", name, achievement, y, c.foot)
	}
	return 0
}

// A code stands below the middle lines, beside the decision's number and clear of the
// signature, on every sheet.
func TestTheCodeDisturbsNothing(t *testing.T) {
	for _, size := range []data.Size{sheetA4, {Width: 400, Height: 300}, {Width: 210, Height: 148}, {Width: 450, Height: 350}} {
		c, _ := readyPress(t, size)
		x, y := c.codeAt()
		if y < c.foot || x < c.sideX+4 || y+c.codeSide > c.textFoot() {
			t.Errorf("%.0f mm: the code stands at %.1f, %.1f, the lines above end at %.1f", size.Width, x, y, c.foot)
		}
		for _, im := range c.texts {
			over := im.x-im.width()/2 < x+c.codeSide
			if im.side == data.Left {
				over = im.x < x+c.codeSide
			}
			if over && im.y+im.height() > y && im.lines[0] != scanText {
				t.Errorf("%.0f mm: %q stands on the code", size.Width, im.lines)
			}
		}
		if room := c.signed.height * c.scale; math.Abs(room-size.Height*35/300) > 0.01 {
			t.Errorf("%.0f mm: %.1f mm for signature and seal", size.Width, room)
		}
	}
}

// What the office is called is set smaller, then on two lines, as long as it fits.
func TestLongAgencies(t *testing.T) {
	for _, agency := range []string{
		"Ủy ban nhân dân xã",
		"Ủy ban nhân dân đặc khu hành chính - kinh tế đặc biệt Phú Quốc tỉnh An Giang nước Cộng hòa xã hội chủ nghĩa Việt Nam",
		"Ban Chỉ đạo phong trào Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030 phường Mỹ Thới tỉnh An Giang",
	} {
		p := coded(awarded(1, nil))
		p.Council.Agency = agency
		page := squeezed(pages(t, write(t, "co-quan", data.CertificateBook, p))[0])
		if want := squeezed("CHỦ TỊCH " + strings.ToUpper(agency)); !strings.Contains(page, want) {
			t.Errorf("no %q on\n%s", want, page)
		}
	}
	p := awarded(1, nil)
	p.Council.Agency = strings.Repeat("Ủy ban nhân dân phường Mỹ Thới ", 12)
	_, _, err := Certificates(p, Options{})
	if err == nil || !strings.Contains(err.Error(), "dài quá, không đặt vừa trên giấy") {
		t.Errorf("an agency without end: %v", err)
	}
}

func TestSheetsThatDoNotSuit(t *testing.T) {
	for _, size := range []data.Size{{Width: 210, Height: 297}, {Width: 300, Height: 120}, {Width: 200, Height: 200}, {Width: 150, Height: 105}, {Width: 900, Height: 600}, {}} {
		p := awarded(1, nil)
		p.Office.Sizes = map[string]data.Size{p.Award.ID: size}
		_, _, err := Certificates(p, Options{})
		var problem *data.Problem
		if !errors.As(err, &problem) || problem.Do == "" {
			t.Errorf("%.0f × %.0f: %v", size.Width, size.Height, err)
		}
	}
	c, err := newCanvas(data.Size{Width: 400, Height: 300})
	if in := c.sideX * c.scale; err != nil || math.Abs(in-40) > 0.01 || math.Abs(c.sideY*c.scale-35) > 0.01 {
		t.Errorf("the inner border of 400 × 300 begins %.1f mm from the edge, %v", in, err)
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
