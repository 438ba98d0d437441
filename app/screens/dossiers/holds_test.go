package dossiers

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// hold gives the dossier with a number a hold and shows the list anew.
func (k *bench) hold(number int, h data.Hold) {
	k.T.Helper()
	d := k.dossiers()[number-1]
	d.Holds = append(d.Holds, h)
	_, err := k.B.SaveDossier(d)
	desktest.Must(k.T, err)
	k.s.Load()
}

func (k *bench) holds(number int) []data.Hold { return k.dossiers()[number-1].Holds }

// tab goes on to the next field, so many times.
func (k *bench) tab(times int) {
	for range times {
		k.Win.Canvas().FocusNext()
	}
}

var complaint = data.Hold{Kind: data.Complaint, Source: "Đơn ngày 01/11/2026", From: data.Date{Year: 2026, Month: 11, Day: 1}}

func TestAHoldIsWrittenEndedAndTakenBack(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Sees("Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4")
	k.ctrl(fyne.KeyH)
	k.Answer("Tạm dừng xét")
	k.Asks("Chưa ghi nguồn")
	k.tab(2)
	k.Type("Công văn số 12/CA của Công an xã")
	k.Answer("Tạm dừng xét")
	k.s.Load()
	want := data.Hold{Kind: data.Discipline, Source: "Công văn số 12/CA của Công an xã", From: data.DateOf(desktest.Day)}
	if got := k.holds(5); !slices.Equal(got, []data.Hold{want}) {
		t.Fatalf("kept %+v", got)
	}
	k.Sees("Đang tạm dừng", "Đang xem xét kỷ luật, từ ngày 20/11/2026. Nguồn: Công văn số 12/CA của Công an xã")
	k.Tap("Sửa")
	k.tab(3)
	k.Type("19/11/2026")
	k.Answer("Lưu")
	k.Asks("trước ngày bắt đầu")
	k.tab(4)
	k.Key(fyne.KeyEnd)
	for range len("19/11/2026") {
		k.Key(fyne.KeyBackspace)
	}
	k.Type("20/11/2026")
	k.Answer("Lưu")
	k.s.Load()
	k.Sees("Đã kết thúc ngày 20/11/2026")
	k.Hides("Vẫn đưa ra biểu quyết")
	k.Undo()
	k.Sees("Đang tạm dừng")
	k.Tap("Gỡ")
	k.s.Load()
	if len(k.holds(5)) != 0 {
		t.Error("a hold that was written by mistake stays")
	}
	k.Undo()
	k.Sees("Đang tạm dừng")
}

func TestAHeldNomineeIsVotedOnByARecordedDecision(t *testing.T) {
	k := filled(t)
	k.hold(5, complaint)
	round, _ := k.Round()
	if k.B.Ready(round.ID) == nil {
		t.Fatal("a held dossier does not keep the vote from being opened")
	}
	k.at(5)
	k.Tap("Vẫn đưa ra biểu quyết")
	k.Type("Ông Trần Văn Bình, Chủ tịch Hội đồng")
	k.Answer("Lưu quyết định")
	k.Asks("Chưa ghi đủ người quyết định và lý do")
	k.tab(3)
	k.Type("Đơn không có nội dung mới")
	k.Answer("Lưu quyết định")
	k.s.Load()
	k.Sees("Vẫn đưa ra biểu quyết", "Theo quyết định của Ông Trần Văn Bình, Chủ tịch Hội đồng ngày 20/11/2026. Lý do: Đơn không có nội dung mới")
	desktest.Must(t, k.B.Ready(round.ID))
	k.Shoot("dossiers-tam-dung-quyet-dinh")
	k.Tap("Sửa quyết định")
	k.Key(fyne.KeyEscape)
	k.OpenVote()
	k.s.Load()
	k.Sees("Lý do: Đơn không có nội dung mới")
	k.Hides("Sửa quyết định", "Ghi việc tạm dừng xét")
}

func TestAnOverrideIsTakenBackByEmptyingIt(t *testing.T) {
	h := complaint
	h.Override = data.Override{By: "Chủ tịch", On: data.Date{Year: 2026, Month: 11, Day: 2}, Reason: "Lý do"}
	on := dateField(h.Override.On)
	if next, err := overridden(h, " ", "\n", on); err != nil || !next.Bars() {
		t.Errorf("%+v, %v", next, err)
	}
	if _, err := overridden(complaint, "", "", on); err == nil {
		t.Error("an override without a name and a reason was taken")
	}
	if _, err := overridden(h, "Chủ tịch", "", on); err == nil {
		t.Error("an override without a reason was taken")
	}
}

func TestAHoldLeavesWhatIsBeingTyped(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Retype(k.s.editor.form.proposer, "Lê Hoàng Phúc")
	k.hold(5, complaint)
	k.Sees("Đang tạm dừng")
	if k.s.editor.form.proposer.Text != "Lê Hoàng Phúc" {
		t.Fatal("typing was lost")
	}
	k.ctrl(fyne.KeyS)
	if d := k.dossiers()[4]; d.Proposer != "Lê Hoàng Phúc" || len(d.Holds) != 1 {
		t.Errorf("kept %+v", d)
	}
	p := k.Proceedings()
	p.Meeting.Seats = nil
	if s := p.SuggestRecusals(); len(s) != 1 || s[0].Member != "m3" || s[0].Nominee != 5 {
		t.Errorf("suggested %+v", s)
	}
}

func TestHeldDossiersInTheList(t *testing.T) {
	k := filled(t)
	k.hold(5, complaint)
	k.hold(12, data.Hold{Kind: data.Investigation, Source: "Cơ quan điều tra"})
	k.Sees("12 hồ sơ · 10 đủ · 2 tạm dừng xét", "Tạm dừng xét: đang")
	if state := k.s.list.rows[11].state; state != "Tạm dừng xét: đang bị điều tra; thiếu thành tích" {
		t.Errorf("the row says %q", state)
	}
	k.Shoot("dossiers-tam-dung-danh-sach")
	for by, want := range map[string]int{"held": 2, "missing": 1, "": 12} {
		k.s.Filter(by)
		if got := len(k.names()); got != want {
			t.Errorf("filter %q shows %d rows, want %d", by, got, want)
		}
	}
	k.at(12)
	k.Sees("Tạm dừng xét", "Đang bị điều tra. Nguồn: Cơ quan điều tra")
	k.hold(12, complaint)
	k.Shoot("dossiers-tam-dung")
	k.Shoot("dossiers-tam-dung-cuoi", func() { k.s.editor.scroll.ScrollToOffset(fyne.NewPos(0, 1250)) })
	k.Tap("Ghi việc tạm dừng xét")
	k.Shoot("dossiers-tam-dung-hoi")
}
