package awards

import (
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// TestPictures goes through the screen in all looks, with the real pages where they
// are kept to be looked at, and nowhere needs more room than there is: the window is 1340 wide, and the rail takes
// 184 of that, with large text 300.
func TestPictures(t *testing.T) {
	if os.Getenv("THIDUA_SHOTS") != "" {
		realPDF(t)
	}
	for _, look := range desktest.Looks() {
		t.Run(look.Name, func(t *testing.T) { picture(t, look) })
	}
}

func picture(t *testing.T, look desktest.Look) {
	b, round := desktest.Counted(t, 8)
	d := desktest.New(t, b)
	d.Strict()
	test.ApplyTheme(t, look.Theme)
	s := New(d)
	d.Open(s)
	width := float32(1156)
	if look.Name == "large" {
		width = 1040
	}
	d.Win.Resize(fyne.NewSize(width, 690))
	shoot := func(stage string) {
		if least := d.Win.Content().MinSize(); least.Width > width || least.Height > 690 {
			t.Errorf("%s needs %v", stage, least)
		}
		desktest.Picture(t, d.Win, "awards-"+stage+"-"+look.Name)
	}
	shoot("1-form")
	d.Tap("Xem bản dự thảo")
	shoot("2-draft")
	d.Key(fyne.KeyEscape)
	point(s, data.CountMinutes)
	shoot("3-minutes")
	point(s, data.CertificateBook)
	shoot("4-lacking")
	desktest.Must(t, b.Decide(data.Decision{Round: round.ID, Number: "456/QĐ-UBND", On: data.DateOf(desktest.Day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}))
	desktest.Must(t, b.MarkPrinted(round.ID, data.BallotPaper))
	desktest.Must(t, b.MarkSigned(round.ID, data.CountMinutes))
	desktest.Must(t, b.PrintedCertificates(round.ID, []int{2, 3}, ""))
	s.Load()
	point(s, data.DecisionPaper)
	shoot("5-decision")
	s.paper.strip.set([]string{"Hồ sơ số 5, Ông Nguyễn Văn An: bỏ một ký tự không in được", "Chưa ghi giờ kết thúc phiên họp"})
	shoot("6-warned")
	s.paper.strip.toggle()
	shoot("6-warnings")
	s.left.turn(awardedTab)
	row(s, 3)
	shoot("7-certificate")
	if s.paper.viewer.view.Page() != 3 {
		t.Errorf("page %d", s.paper.viewer.view.Page())
	}
}
