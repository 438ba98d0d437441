package home

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestAHeldDossierIsNamedBeforeTheVote(t *testing.T) {
	b, round := desktest.Filled(t)
	list, err := b.Dossiers(round.ID)
	desktest.Must(t, err)
	list[11].Achievement = "Đã có thành tích"
	list[4].Holds = []data.Hold{{Kind: data.Complaint, Source: "Đơn"}}
	for _, d := range list {
		_, err := b.SaveDossier(d)
		desktest.Must(t, err)
	}
	d, s := desktest.Start(t, b, New)
	d.Sees("1 hồ sơ đang tạm dừng xét, chưa đưa ra biểu quyết được", "Ông Nguyễn Văn An", "tạm dừng xét")
	shoot(d, "held")
	test.Tap(find(t, s, "1 hồ sơ đang tạm dừng xét, chưa đưa ra biểu quyết được"))
	went(t, d, desk.Dossiers, "held")
	d.Shown, d.Filter = nil, ""
	d.Tap("Xem 1 hồ sơ tạm dừng xét")
	went(t, d, desk.Dossiers, "held")
}

func TestAStoppedVoteIsToldByItsReason(t *testing.T) {
	b, round := desktest.Filled(t)
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	desktest.Must(t, b.StopVote(round.ID, "Ban kiểm phiếu không còn mật khẩu hòm phiếu"))
	d, _ := desktest.Start(t, b, New)
	d.Sees("Biểu quyết không có kết quả: Ban kiểm phiếu không còn mật khẩu hòm phiếu", "Lập phiên họp khác để biểu quyết lại",
		"Lập phiên họp để biểu quyết lại")
	d.Hides("không đủ thành viên")
	shoot(d, "stopped")
}

func TestAnotherAwardInTheSameSittingIsToldOnBothRounds(t *testing.T) {
	b, round := desktest.Counted(t, 2)
	next, err := b.Downgrade(round.ID, []int{5, 6}, otherAward(t, b.Law(data.DateOf(desktest.Day)).Awards))
	desktest.Must(t, err)
	d, s := desktest.Start(t, b, New)
	d.Sees("Chuyển từ đợt 1")
	test.Tap(find(t, s, "Đợt xét 1: 2 trường hợp chờ quyết định khen thưởng"))
	went(t, d, desk.Home, "")
	if now, _ := d.Round(); now.ID != round.ID {
		t.Fatalf("the first round is not the one on the screen, but %d", now.ID)
	}
	s.Load()
	d.Hides("Chuyển từ đợt")
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	if text := state(p); !strings.HasSuffix(text, "; 2 hồ sơ chuyển sang xét tặng "+p.Downgraded[0].Award) || next.From != round.ID {
		t.Errorf("%q", text)
	}
	d.Sees("Đợt xét 2: 2 trường hợp chờ biểu quyết", "Cùng phiên họp, xét tặng "+p.Downgraded[0].Award)
	shoot(d, "downgraded")
}

// TestTheEndOfTheMeetingIsWrittenAfterTheVote: nobody knows it before.
func TestTheEndOfTheMeetingIsWrittenAfterTheVote(t *testing.T) {
	d, s, round := voted(t)
	d.Hides("Chưa ghi giờ kết thúc")
	desktest.Must(t, d.B.SetCloses(round.ID, time.Time{}))
	s.Load()
	test.Tap(find(t, s, "Chưa ghi giờ kết thúc phiên họp"))
	d.Asks("Giờ kết thúc", "Họp từ 08 giờ 00 phút ngày 20/11/2026")
	d.Type("7h30")
	d.Key(fyne.KeyReturn)
	d.Asks("Giờ kết thúc trước giờ bắt đầu")
	d.Key(fyne.KeyEscape)
	test.Tap(find(t, s, "Chưa ghi giờ kết thúc phiên họp"))
	d.Type("sáng")
	d.Key(fyne.KeyReturn)
	d.Asks("Không đọc được giờ đã ghi")
	d.Key(fyne.KeyEscape)
	test.Tap(find(t, s, "Chưa ghi giờ kết thúc phiên họp"))
	d.Type("10h45")
	d.Key(fyne.KeyReturn)
	s.Load()
	d.Hides("Chưa ghi giờ kết thúc")
	m, err := d.B.Meeting(round.ID)
	if want := desktest.Day.Add(165 * time.Minute); err != nil || !m.Closes.Equal(want) {
		t.Errorf("%v, %v", m.Closes, err)
	}
	if len(d.Faults) > 0 || len(d.Notes) != 1 {
		t.Error(d.Faults, d.Notes)
	}
}

// otherAward is an award that individuals may get, but not the round's own.
func otherAward(t *testing.T, awards []data.Award) string {
	t.Helper()
	for _, a := range awards {
		if a.ID != "giay-khen" && a.Takes(data.Individual) {
			return a.ID
		}
	}
	t.Fatal("there is one award only")
	return ""
}
