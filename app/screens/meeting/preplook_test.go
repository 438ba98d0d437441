package meeting

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// TestPicturesOfThePreparation walks through its forms in all looks, so that they
// can be looked at.
func TestPicturesOfThePreparation(t *testing.T) {
	for _, look := range desktest.Looks() {
		t.Run(look.Name, func(t *testing.T) { pictureOfPreparation(t, look) })
	}
}

func pictureOfPreparation(t *testing.T, look desktest.Look) {
	b, round := busy(t)
	d := desktest.New(t, b)
	test.ApplyTheme(t, look.Theme)
	s := New(d)
	d.Open(s)
	d.Win.Resize(fyne.NewSize(besideRail, 738))
	shoot := func(stage string) { desktest.Picture(t, d.Win, "prep-"+stage+"-"+look.Name) }
	shoot("1-held")
	scrollTo(s, 800)
	shoot("2-lower")
	scrollTo(s, 1500)
	shoot("2-lowest")
	scrollTo(s, 0)
	row := s.prep.roster.rows[1]
	d.Push(row.come)
	shoot("3-leaves")
	d.Type("t")
	shoot("4-substitute")
	d.Key(fyne.KeyEscape)
	d.Push(s.prep.roster.rows[5].recuse)
	shoot("5-recusals")
	d.Key(fyne.KeyEscape)
	d.Tap("Xem xét")
	shoot("6-suggested")
	d.Key(fyne.KeyEscape)
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	p.Dossiers[4].Holds = nil
	_, err = b.SaveDossier(p.Dossiers[4])
	desktest.Must(t, err)
	s.Load()
	d.Push(s.prep.open)
	d.Tap("Gợi ý một mật khẩu")
	shoot("7-passphrase")
	d.Type("x")
	d.Key(fyne.KeyReturn)
	shoot("8-mistyped")
}

// busy is the filled book with a bit of everything before the vote.
func busy(t *testing.T) (b *book.Book, round data.Round) {
	t.Helper()
	b, round = desktest.Filled(t)
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	p.Dossiers[4].Holds = []data.Hold{{Kind: data.Complaint, Source: "Công văn số 7/CV-TTr ngày 10/11/2026 của Thanh tra"}}
	p.Dossiers[6].Proposer = "Phạm Thị Ngọc Ánh"
	for _, i := range []int{4, 6} {
		_, err := b.SaveDossier(p.Dossiers[i])
		desktest.Must(t, err)
	}
	m := clone(p.Meeting)
	m.Seats[5].Recused, m.Seats[5].Why = []int{3, 5}, map[int]string{3: "em ruột của chủ hộ", 5: "ký văn bản đề nghị"}
	m.Seats[6].Substitute = data.Substitute{Name: "Lê Thị Hồng Gấm", Position: "Phó Chủ tịch Hội Liên hiệp Phụ nữ phường", Paper: "12/GM-HPN ngày 18/11/2026"}
	_, err = b.Plan(m)
	desktest.Must(t, err)
	desktest.Must(t, b.Move(round.ID, "m2", data.Move{At: desktest.Day.Add(15 * 60e9), Leaves: true, Reason: "họp gấp"}))
	desktest.Must(t, b.Move(round.ID, "m2", data.Move{At: desktest.Day.Add(45 * 60e9)}))
	desktest.Must(t, b.Move(round.ID, "m4", data.Move{At: desktest.Day.Add(45 * 60e9), Leaves: true, Reason: "dự lễ khai giảng"}))
	return b, round
}

// TestPictureOfASecondRound shows what a second round says.
func TestPictureOfASecondRound(t *testing.T) {
	b, round := counted(t)
	_, err := b.Runoff(round.ID)
	desktest.Must(t, err)
	d, _ := desktest.Start(t, b, New)
	d.Win.Resize(fyne.NewSize(besideRail, 738))
	desktest.Picture(t, d.Win, "prep-9-second")
}
