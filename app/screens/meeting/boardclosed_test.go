package meeting

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// unreadable spoils the journal of the box; the count fails until it is mended.
func unreadable(t *testing.T, d *desktest.Desk) (mend func()) {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(filepath.Dir(d.B.Path()), "hom-phieu", "*.nhat-ky"))
	desktest.Must(t, err)
	kept, err := os.ReadFile(found[0])
	desktest.Must(t, err)
	desktest.Must(t, os.WriteFile(found[0], nil, 0o600))
	return func() { desktest.Must(t, os.WriteFile(found[0], kept, 0o600)) }
}

func TestAnOpeningThatFailedLeavesTheVoteClosed(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	for _, id := range []string{"m1", "m2"} {
		desktest.Cast(t, b, round.ID, id, castMarks(s.now, id), false)
	}
	s.Load()
	mend := unreadable(t, d)
	d.Push(s.board.close)
	d.Win.Canvas().FocusNext()
	d.Key(fyne.KeyReturn)
	d.Type(desktest.Passphrase)
	d.Key(fyne.KeyReturn)
	d.Asks("Không đọc được nhật ký hòm phiếu")
	d.Key(fyne.KeyEscape)
	s.projector.open()
	s.Load()
	d.Sees("Biểu quyết đã đóng, chờ mở hòm phiếu", "Không nộp", "Dừng biểu quyết")
	d.Hides("Mời", "Nhập phiếu giấy", "Đóng biểu quyết và kiểm phiếu", "Chưa nộp")
	if !desktest.Shows(s.projector.win.Content(), "Chờ mở hòm phiếu") {
		t.Error("the room sees", desktest.Texts(s.projector.win.Content()))
	}
	s.projector.win.Close()
	if got := s.board.page.Primary().Label(); got != "Mở hòm phiếu và kiểm phiếu" {
		t.Fatal("the vote is closed, but the next step is", got)
	}
	s.board.openSelected()
	s.board.open(s.board.rows[2])
	if s.booth != nil {
		t.Error("a member can still vote")
	}
	mend()
	d.Win.Canvas().Unfocus()
	d.Key(fyne.KeyReturn)
	d.Type(desktest.Passphrase)
	d.Key(fyne.KeyReturn)
	s.Load()
	d.Sees("Kết quả biểu quyết", "Phát ra: 8 = 2 thu về + 6 không thu về")
}
