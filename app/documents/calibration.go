package documents

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/jung-kurt/gofpdf"

	"thidua/data"
)

// Places on the calibration page, in millimetres: how far its marks stand from the
// edges of the paper, what no printer reaches, and the text.
const (
	markAt    = 20.0
	unprinted = 10.0
	markArm   = 6.0
	markClear = 2.0 // a number nearer than that to a crosshair gives way
)

// calibrationSteps tell how to measure the page and what to enter. The page is printed
// with the shift that is in force, so what is measured is added to it.
var calibrationSteps = []string{
	"1. In trang này đúng khổ thật (100 %, không co giãn theo trang), rồi dùng thước đo từ mép giấy đến tâm dấu chữ thập A: theo thiết kế là 20 mm từ mép trái và 20 mm từ mép trên.",
	"2. Lấy 20 mm trừ đi số đo được, đọc đến một phần mười milimét: đó là phần còn phải dịch; dịch sang phải và dịch xuống là số dương, dịch sang trái và dịch lên là số âm.",
	"3. Trang này in theo độ dịch đang ghi, vì vậy cộng hai số vừa tính vào hai số đang có ở phần Máy in trong Cài đặt, rồi in lại và đo lại.",
	"4. Máy in đã căn xong khi tâm dấu A cách mép trái 20 mm, mép trên 20 mm; tâm dấu B cách mép phải 20 mm, mép trên 20 mm; tâm dấu C cách mép trái 20 mm, mép dưới 20 mm.",
}

// CalibrationPage is a page to measure a printer with: rulers that tell the distance
// from the left and the upper edge, three crosshairs and how to go about it. It is
// shifted by offset just as certificates on pre-printed forms are.
func CalibrationPage(size data.Size, offset data.PrinterOffset) (pdf []byte, err error) {
	defer guard(&err)
	if err := size.Check(); err != nil {
		return nil, err
	}
	s, err := newSheet("Trang căn chỉnh máy in", time.Time{})
	if err != nil {
		return nil, err
	}
	s.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: size.Width, Ht: size.Height})
	s.pdf.TransformBegin()
	s.pdf.TransformTranslate(float64(offset.X)/10, float64(offset.Y)/10)
	for at := unprinted; at <= size.Width-unprinted; at++ {
		s.tick(at, markAt, 0, 1, size)
	}
	for at := unprinted; at <= size.Height-unprinted; at++ {
		s.tick(markAt, at, 1, 0, size)
	}
	s.line(unprinted, markAt, size.Width-unprinted, markAt, 0.1)
	s.line(markAt, unprinted, markAt, size.Height-unprinted, 0.1)
	s.cross("A", markAt, markAt)
	s.cross("B", size.Width-markAt, markAt)
	s.cross("C", markAt, size.Height-markAt)
	err = s.steps(size, offset)
	s.pdf.TransformEnd()
	if err != nil {
		return nil, err
	}
	return s.bytes()
}

// tick is a mark of a ruler that lies across or stands: dx and dy are its direction,
// and its figure tells the place in millimetres.
func (s *sheet) tick(x, y, dx, dy float64, size data.Size) {
	at, far := y, size.Height-markAt
	if dx == 0 {
		at, far = x, size.Width-markAt
	}
	long := 1.2
	switch n := int(at); {
	case n%10 == 0:
		long = 3.2
		s.figure(x, y, dx, n, math.Abs(at-far) < markClear)
	case n%5 == 0:
		long = 2.2
	}
	s.line(x, y, x+dx*long, y+dy*long, 0.1)
}

// figure is the number beside a long tick, beyond the arm of a crosshair there.
func (s *sheet) figure(x, y, dx float64, n int, crossed bool) {
	small, beyond := letters{upright, 7}, 0.0
	if crossed {
		beyond = markArm - 3
	}
	switch text := fmt.Sprint(n); {
	case float64(n) == markAt: // the crosshair is there
	case dx == 0:
		s.centred(x, y+6+beyond, text, small)
	default:
		s.text(x+4+beyond, y+0.9, text, small)
	}
}

// cross is a crosshair with its letter on the outer side.
func (s *sheet) cross(name string, x, y float64) {
	s.line(x-markArm, y, x+markArm, y, 0.25)
	s.line(x, y-markArm, x, y+markArm, 0.25)
	s.pdf.SetLineWidth(0.2)
	s.pdf.Circle(x, y, 2.5, "D")
	s.text(x-markArm, y-2.5, name, letters{bold, 11})
}

// steps writes the title, the offset in force and the sentences.
func (s *sheet) steps(size data.Size, offset data.PrinterOffset) error {
	v, err := newVoices()
	if err != nil {
		return err
	}
	left, width := 2*markAt, size.Width-4*markAt
	y := size.Height * 0.3
	s.centred(left+width/2, y, "TRANG CĂN CHỈNH MÁY IN", letters{bold, 16})
	s.centred(left+width/2, y+7, fmt.Sprintf("Khổ giấy %.0f × %.0f mm, đang dịch sang phải %s mm, xuống %s mm", size.Width, size.Height,
		tenths(offset.X), tenths(offset.Y)), letters{upright, 11})
	blocks, widest := make([]fitted, len(calibrationSteps)), 0.0
	for i, step := range calibrationSteps {
		b, ok := v.plain.fit(step, slot{width: width, height: size.Height / 5, most: 12, least: 7, alone: 12})
		if !ok {
			return &data.Problem{What: "Khổ giấy nhỏ quá, không in được trang căn chỉnh", Do: "Chọn khổ giấy lớn hơn"}
		}
		blocks[i], widest = b, max(widest, b.width())
	}
	s.stepLines(blocks, (size.Width-widest)/2, y+18)
	return nil
}

// stepLines writes sentences one below the other, flush left.
func (s *sheet) stepLines(blocks []fitted, x, y float64) {
	for _, b := range blocks {
		for i, line := range b.lines {
			s.text(x, y+float64(i)*b.voice.lead*b.size*mm, line, letters{upright, b.size})
		}
		y += b.height() + 3
	}
}

// tenths is a number of tenths with a decimal comma.
func tenths(n int) string {
	return strings.Replace(fmt.Sprintf("%.1f", float64(n)/10), ".", ",", 1)
}
