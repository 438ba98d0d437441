package documents

import (
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
			for _, want := range []string{"TRANG CĂN CHỈNH MÁY IN", "20 mm từ mép trái", "dịch sang trái và dịch lên ghi số âm", "sang phải " + tenths(o.X)} {
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
