package meeting

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// cutWords gives the cut texts of the result's table beside the rail of a small
// laptop, but for names.
func cutWords(d *desktest.Desk, s *Screen) []string {
	d.Win.Resize(fyne.NewSize(1170, 768))
	s.outcome.fill(longNamed(s.now, "Trung tâm Dịch vụ tổng hợp phường Mỹ Thới A"))
	return slices.DeleteFunc(desktest.Texts(s.outcome.table), func(text string) bool {
		return !strings.HasSuffix(text, "…") || strings.HasPrefix(text, "Tập thể")
	})
}

func TestTheWordOfTheResultIsNeverCut(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) { m.Rule.Quota = 2 })
	allVote(t, d, s, 1, 2, 4)
	if cut := cutWords(d, s); len(cut) > 0 {
		t.Error("cut are", cut)
	}
	_, err := d.B.Runoff(s.now.Round.ID)
	desktest.Must(t, err)
	desktest.Must(t, d.B.OpenVote(s.now.Round.ID, desktest.Passphrase))
	allVote(t, d, s, 2, 4)
	if cut := cutWords(d, s); len(cut) > 0 {
		t.Error("with a second round cut are", cut)
	}
}
