package documents

import (
	"fmt"
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
)

// calibrationSteps tell how to measure the page and what to enter.
var calibrationSteps = []string{
	"1. In trang này đúng khổ thật (100 %, không co giãn theo trang), rồi dùng thước đo từ mép giấy đến tâm dấu chữ thập A: theo thiết kế là 20 mm từ mép trái và 20 mm từ mép trên.",
	"2. Lấy 20 mm trừ đi số đo được: đó là phần cần dịch, đọc đến một phần mười milimét; dịch sang phải và dịch xuống ghi số dương, dịch sang trái và dịch lên ghi số âm.",
	"3. Ghi hai số ấy vào phần Máy in trong Cài đặt, in lại trang này và đo lại: khi dấu A cách hai mép đúng 20 mm và dấu B, C cũng khớp thì máy in đã căn xong.",
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
		s.tick(at, markAt, 0, 1)
	}
	for at := unprinted; at <= size.Height-unprinted; at++ {
		s.tick(markAt, at, 1, 0)
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
func (s *sheet) tick(x, y, dx, dy float64) {
	at := y
	if dx == 0 {
		at = x
	}
	long := 1.2
	switch n := int(at); {
	case n%10 == 0:
		long = 3.2
		s.figure(x, y, dx, n)
	case n%5 == 0:
		long = 2.2
	}
	s.line(x, y, x+dx*long, y+dy*long, 0.1)
}

// figure is the number beside a long tick.
func (s *sheet) figure(x, y, dx float64, n int) {
	small := letters{upright, 7}
	switch text := fmt.Sprint(n); {
	case float64(n) == markAt: // the crosshair is there
	case dx == 0:
		s.centred(x, y+6, text, small)
	default:
		s.text(x+4, y+0.9, text, small)
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
	y += 18
	for _, step := range calibrationSteps {
		b, ok := v.plain.fit(step, slot{width: width, height: size.Height / 4, most: 12, least: 7, alone: 12})
		if !ok {
			return &data.Problem{What: "Khổ giấy nhỏ quá, không in được trang căn chỉnh", Do: "Chọn khổ giấy lớn hơn"}
		}
		for i, line := range b.lines {
			s.text(left, y+float64(i)*b.voice.lead*b.size*mm, line, letters{upright, b.size})
		}
		y += b.height() + 3
	}
	return nil
}

// tenths is a number of tenths with a decimal comma.
func tenths(n int) string {
	return strings.Replace(fmt.Sprintf("%.1f", float64(n)/10), ".", ",", 1)
}
