package settings

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
)

// TestShots keeps pictures of every part where THIDUA_SHOTS names a folder. The
// window is as wide as the one beside the rail.
func TestShots(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Strict()
	d.Win.Resize(fyne.NewSize(1128, 690))
	for i, p := range parts {
		s.choose(i)
		d.Sees(p.name)
		d.Shoot("settings-"+string(rune('1'+i)), s.Load)
	}
}

// TestShotsOfAForm keeps pictures of a form that is open.
func TestShotsOfAForm(t *testing.T) {
	d, b := startBlanks(t)
	d.Win.Resize(fyne.NewSize(932, 690))
	d.Shoot("settings-blanks", b.Load)
	b.open()
	b.form.editor.Choose(1)
	d.Shoot("settings-blank", func() { b.form.editor.Changed() })
}
