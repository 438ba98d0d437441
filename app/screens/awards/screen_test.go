package awards

import (
	"fyne.io/fyne/v2"
	"testing"

	"thidua/app/desk/desktest"
)

func TestShots(t *testing.T) {
	b, _ := desktest.Filled(t)
	s, d := opened(t, b)
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "awards-empty")
	b, _ = counted(t)
	s, d = opened(t, b)
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "awards-form")
	tap(t, d.Win.Content(), "Ban hành quyết định")
	s.Load()
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "awards-decided")
}
