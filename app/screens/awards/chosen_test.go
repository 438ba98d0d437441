package awards

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/app/documents"
	"thidua/data"
)

func TestOnlyOneStaysAwardedInItsPlace(t *testing.T) {
	b, round := desktest.Decided(t)
	p := proceedings(t, b, round)
	for _, ordinal := range []int{1, 5, 8} {
		want := p.Winners()[ordinal-1]
		got := only(p, ordinal).Winners()
		if len(got) != 1 || got[0].Outcome.Ordinal != ordinal || got[0].Dossier.Name != want.Dossier.Name {
			t.Errorf("place %d: %+v", ordinal, got)
		}
	}
	if len(p.Winners()) != 8 {
		t.Errorf("the round itself has %d awarded now", len(p.Winners()))
	}
}

// TestOneCertificateHasOnePage counts the page objects of the file.
func TestOneCertificateHasOnePage(t *testing.T) {
	b, round := desktest.Decided(t)
	p := proceedings(t, b, round)
	all, _, err := documents.Render(data.CertificateBook, p)
	desktest.Must(t, err)
	one, _, err := documents.Render(data.CertificateBook, only(p, 7))
	desktest.Must(t, err)
	if many, single := strings.Count(string(all), "/Type /Page\n"), strings.Count(string(one), "/Type /Page\n"); many != 8 || single != 1 {
		t.Errorf("%d pages of all, %d of one", many, single)
	}
}

func TestChosenCertificatesAreOffered(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Sees("để in riêng")
	s.paper.winners.SelectWhere(func(r winnerRow) bool { return r.ordinal == 7 })
	d.Sees("In lại giấy khen số 7")
	d.Shoot("awards-chosen")
	if got := chosenLabel("Giấy khen", s.paper.winners.Rows()[:3]); got != "In 3 giấy khen đã chọn" {
		t.Errorf("got %q", got)
	}
	s.paper.winners.OnOpen(winnerRow{ordinal: 7})
	if !slices.Equal(d.Opened, []string{filepath.Join(d.Folder, "giay-khen-so-7.pdf")}) {
		t.Errorf("opened %q, faults %v", d.Opened, d.Faults)
	}
	point(s, data.Submission)
	if d.Button("In lại giấy khen số 7") != nil {
		t.Error("certificates are offered beside another paper")
	}
}
