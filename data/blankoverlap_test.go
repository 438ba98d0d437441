package data

import (
	"fmt"
	"testing"
)

// On A4 "Nơi, ngày ký" ends where "Chức danh người ký" begins, at 168 mm.
func TestOverlapsOfABlank(t *testing.T) {
	const place, post, code = 6, 7, 9 // in the order of BlankKeys
	for name, test := range map[string]struct {
		change func(fields []BlankField)
		want   string
	}{
		"as it begins":     {func([]BlankField) {}, "[]"},
		"edges that touch": {func(f []BlankField) { f[post].Y -= 0.9 }, "[]"},
		"one on the other": {func(f []BlankField) { f[post].Y -= 1.1 }, "[“Chức danh người ký” chồng lên “Nơi, ngày ký”]"},
		"side by side": {func(f []BlankField) {
			f[post].Y -= 5
			f[post].Width, f[place].Width = 40, 40
			f[post].X = f[place].X + 39.5
		}, "[]"},
		"one is not printed": {func(f []BlankField) { f[post].Y -= 5; f[place].Off = true }, "[]"},
		"a code is a square": {func(f []BlankField) {
			f[code].Off, f[code].Height, f[code].Width, f[code].X, f[code].Y = false, 1, 25, f[post].X, f[post].Y-20
			f[3].Off, f[place].Off = true, true // the achievement is there too
		}, "[“Mã QR” chồng lên “Chức danh người ký”]"},
	} {
		form := NewBlankForm("Phôi", Size{Width: 297, Height: 210})
		test.change(form.Fields)
		if got := fmt.Sprint(form.Overlaps()); got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
	for _, size := range []Size{{Width: 400, Height: 300}, {Width: 210, Height: 148}} {
		form := NewBlankForm("Phôi", size)
		if got := form.Overlaps(); len(got) > 0 {
			t.Errorf("a new blank of %v: %v", size, got)
		}
	}
}
