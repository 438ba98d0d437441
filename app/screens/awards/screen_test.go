package awards

import (
	"testing"

	"thidua/app/desk/desktest"
)

func TestShots(t *testing.T) {
	b, _ := desktest.Filled(t)
	s, d := opened(t, b)
	shoot(t, d, "awards-empty")
	b, _ = counted(t)
	s, d = opened(t, b)
	shoot(t, d, "awards-form")
	tap(t, d.Win.Content(), "Ban hành quyết định")
	s.Load()
	shoot(t, d, "awards-decided")
}
