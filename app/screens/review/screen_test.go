package review

import (
	"fyne.io/fyne/v2"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// decided is the counted book with its decision.
func decided(t *testing.T) (*book.Book, data.Round) {
	t.Helper()
	b, round := counted(t)
	must(t, b.Decide(data.Decision{Round: round.ID, Number: "456/QĐ-UBND", On: data.DateOf(desktest.Day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}))
	return b, round
}

func TestShots(t *testing.T) {
	s, d := opened(t, desktest.Book(t))
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "review-empty")
	b, round := decided(t)
	must(t, b.MarkSigned(round.ID, data.CountMinutes))
	s, d = opened(t, b)
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "review-sum")
	s.goTo(partHistory)
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "review-history")
	s.goTo(partPackage)
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "review-package")
	target := t.TempDir() + "/luu-tru.zip"
	must(t, b.Archive(round.ID, nil, target, "Thi Đua"))
	d.Pick = target
	tap(t, d.Win.Content(), "Kiểm tra một gói")
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "review-proof")
	s.packed(round.ID, prove(target))
	d.Win.Resize(fyne.NewSize(1176, 768))
	shoot(t, d, "review-lock")
}
