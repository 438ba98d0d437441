package widgets

import (
	"bytes"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"thidua/app/theme"
)

// drawn is what a picture shows now.
func drawn(p *Picture) fyne.Resource {
	return test.WidgetRenderer(p).Objects()[0].(*canvas.Image).Resource
}

func TestAPictureFollowsTheTheme(t *testing.T) {
	setUp(t)
	p := NewPicture("right", theme.ColorMuted, 5)
	open(t, p)
	if got := p.MinSize(); got != fyne.NewSquareSize(20) {
		t.Errorf("five units are %v, want 20 × 20", got)
	}
	light := drawn(p)
	test.ApplyTheme(t, theme.New(theme.Dark, 1.5))
	p.Refresh()
	if dark := drawn(p); dark.Name() == light.Name() || bytes.Equal(dark.Content(), light.Content()) {
		t.Errorf("drawn as %s in both looks", dark.Name())
	}
	if got := p.MinSize(); got != fyne.NewSquareSize(30) {
		t.Errorf("five units of large text are %v, want 30 × 30", got)
	}
	p.SetName("down")
	if got, want := drawn(p).Name(), IconIn("down", theme.ColorMuted).Name(); got != want {
		t.Errorf("shows %s, want %s", got, want)
	}
}
