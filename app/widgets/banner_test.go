package widgets

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/theme"
)

func TestABannerKeepsItsButtonInSight(t *testing.T) {
	for _, scale := range []float32{1, 1.6, 2} {
		setUp(t)
		test.ApplyTheme(t, theme.New(theme.Light, scale))
		end := NewButton("Kết thúc diễn tập (Ctrl+Shift+D)", nil, nil)
		banner := NewBanner("DIỄN TẬP: không ghi gì vào sổ thật", end)
		win := test.NewTempWindow(t, banner)
		win.Resize(fyne.NewSize(1366, banner.MinSize().Height))
		if right := end.Position().X + end.Size().Width; right > banner.Size().Width || end.Size().Width < end.MinSize().Width {
			t.Errorf("at scale %v the button ends at %v of %v", scale, right, banner.Size().Width)
		}
	}
}
