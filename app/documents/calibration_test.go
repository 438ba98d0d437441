package documents

import (
	"math"
	"strings"
	"testing"

	"thidua/data"
)

// The crosshair A is 20 mm from both edges, and further by what the printer is to be
// shifted.
func TestCalibrationPage(t *testing.T) {
	for _, size := range []data.Size{sheetA4, {Width: 400, Height: 300}, {Width: 210, Height: 148}} {
		for _, o := range []data.PrinterOffset{{}, {X: 15, Y: 23}} {
			pdf, err := CalibrationPage(size, o)
			if err != nil {
				t.Fatal(err)
			}
			path := stored(t, "calibration.pdf", pdf)
			p := looked(t, path)
			x, y := markAt+float64(o.X)/10, markAt+float64(o.Y)/10
			if dark(p, x-4, y) < 1 || dark(p, x, y-4) < 1 || dark(p, x-4, y-1.5) > 0 {
				t.Errorf("%.0f mm, %+v: no crosshair at %.1f, %.1f", size.Width, o, x, y)
			}
			text := plainSpaced(pages(t, path)[0])
			for _, want := range []string{"TRANG CĂN CHỈNH MÁY IN", "20 mm từ mép trái", "dịch sang trái và dịch lên là số âm", "cộng hai số vừa tính vào hai số đang có ở phần Máy in",
				"B cách mép phải 20 mm, mép trên 20 mm", "C cách mép trái 20 mm, mép dưới 20 mm", "sang phải " + tenths(o.X)} {
				if !strings.Contains(text, want) {
					t.Errorf("no %q in %q", want, text)
				}
			}
		}
	}
	if _, err := CalibrationPage(data.Size{Width: 20, Height: 20}, data.PrinterOffset{}); err == nil {
		t.Error("a page for a sheet that does not exist")
	}
}

// Neither crosshair covers a number, and the sentences stand in the middle of the page:
// on A4 the crosshair C is where the ruler has 190, on a sheet of 210 mm B is.
func TestCalibrationPageIsClear(t *testing.T) {
	for _, size := range []data.Size{sheetA4, {Width: 210, Height: 148}} {
		pdf, err := CalibrationPage(size, data.PrinterOffset{})
		if err != nil {
			t.Fatal(err)
		}
		all, _ := words(t, stored(t, "calibration.pdf", pdf))
		left, right := size.Width, 0.0
		for _, w := range all {
			for _, c := range []spot{{markAt, markAt}, {size.Width - markAt, markAt}, {markAt, size.Height - markAt}} {
				across := w.x0 < c.x+markArm && w.x1 > c.x-markArm && w.y0 < c.y && w.y1 > c.y
				along := w.x0 < c.x && w.x1 > c.x && w.y0+0.3 < c.y+markArm && w.y1 > c.y-markArm
				if across || along {
					t.Errorf("%.0f mm: %q is covered by the crosshair at %v", size.Width, w.text, c)
				}
			}
			if w.x0 > markAt+12 && w.x1 < size.Width-markAt-2 && w.y0 > markAt+12 {
				left, right = min(left, w.x0), max(right, w.x1)
			}
		}
		if math.Abs(left+right-size.Width) > 1 {
			t.Errorf("%.0f mm: the text stands from %.1f to %.1f", size.Width, left, right)
		}
		place(t, all, "190")
	}
}

// dark counts dark dots within a third of a millimetre around a place.
func dark(p photo, x, y float64) int {
	n := 0
	for dx := -0.3; dx <= 0.3; dx += 0.1 {
		for dy := -0.3; dy <= 0.3; dy += 0.1 {
			if c := p.at(x+dx, y+dy); c.r < 160 {
				n++
			}
		}
	}
	return n
}

func TestTenths(t *testing.T) {
	for n, want := range map[int]string{0: "0,0", 15: "1,5", -7: "-0,7", 103: "10,3"} {
		if got := tenths(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}
