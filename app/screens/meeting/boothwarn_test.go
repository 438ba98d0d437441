package meeting

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// planned changes the filled book's meeting before its vote is opened, and opens it.
func planned(t *testing.T, change func(*data.Meeting)) (*desktest.Desk, *Screen) {
	t.Helper()
	b, round := desktest.Filled(t)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	change(&m)
	_, err = b.Plan(m)
	desktest.Must(t, err)
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	return desktest.Start(t, b, New)
}

func TestShortfallWarnsWhileScoring(t *testing.T) {
	d, s, _, _ := voting(t, data.Open)
	points := 60
	s.now.Dossiers = slices.Clone(s.now.Dossiers)
	s.now.Dossiers[0].SelfPoints = &points
	s.now.Movement.Sets = slices.Clone(s.now.Movement.Sets)
	for i := range s.now.Movement.Sets {
		set := &s.now.Movement.Sets[i]
		if set.ID == "mat-tran" {
			set.Shape, set.Pass, set.Criteria = data.Scored, 80, slices.Clone(set.Criteria)
			set.Criteria[0].Max, set.Criteria[0].Floor = 50, 20
		}
	}
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	d.Sees("Hồ sơ tự chấm 60 điểm, dưới mức đạt 80 điểm")
	d.Hides("dưới mức thấp nhất")
	d.Key(fyne.KeyDown)
	d.Type("19")
	d.Sees("Tiêu chí 1 được chấm 19 điểm, dưới mức thấp nhất 20 điểm")
	d.Key(fyne.KeyBackspace, fyne.KeyBackspace)
	d.Type("40")
	d.Hides("dưới mức thấp nhất")
	d.Key(fyne.KeyUp)
	d.Type("1") // it informs; the vote is the member's
	if s.booth.draft.marks[0].Choice != data.Yes {
		t.Error("the warning keeps the member from voting")
	}
	d.Key(fyne.KeyReturn)
	d.Hides("dưới mức")
}

func TestWholeListBeginsAtTheList(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) { m.WholeList, m.Rule.Method = true, data.Open })
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn)
	d.Sees("Biểu quyết cả danh sách")
	d.Key(fyne.KeyHome)
	d.Key(fyne.KeyDown)
	d.Type("2t")
	d.Key(fyne.KeyEscape, fyne.KeyReturn)
	d.Asks("Đồng ý 11, không đồng ý 1, để trống 0.")
	d.Key(fyne.KeyReturn, fyne.KeyEscape)
	s.Load()
	tapClose(t, d, s, "Đóng khi còn thiếu 8 phiếu")
	list, err := d.B.Ballots(s.now.Round.ID)
	desktest.Must(t, err)
	if len(list) != 1 || len(list[0].Marks) != 12 || list[0].Marks[1].Choice != data.No || list[0].Marks[11].Choice != data.Yes {
		t.Errorf("kept %+v", list)
	}
}

func TestVoidIsForTypedBallotsOnly(t *testing.T) {
	d, s, b, round := voting(t, data.Secret)
	d.Push(s.board.page.Primary())
	d.Key(fyne.KeyReturn, fyne.KeyTab)
	d.Hides("Phiếu không hợp lệ (V)")
	d.Type("v")
	if d.Question() != nil {
		t.Fatal("a member can void a ballot at the machine")
	}
	d.Key(fyne.KeyTab, fyne.KeyEscape, fyne.KeyEscape)
	s.board.table.SelectWhere(func(r voterRow) bool { return r.member.ID == "m9" })
	d.Push(s.board.pick)
	d.Key(fyne.KeyReturn)
	d.Type("1")
	d.Key(fyne.KeyTab)
	d.Sees("Phiếu không hợp lệ (V)")
	d.Type("v")
	d.Asks("các lựa chọn đã ghi trên màn hình bị bỏ")
	d.Win.Canvas().FocusNext()
	d.Key(fyne.KeyReturn, fyne.KeyReturn)
	s.Load()
	tapClose(t, d, s, "Đóng khi còn thiếu 8 phiếu")
	list, err := b.Ballots(round.ID)
	desktest.Must(t, err)
	if len(list) != 1 || !list[0].Void || !list[0].Written || len(list[0].Marks) != 0 {
		t.Errorf("kept %+v", list)
	}
}

func TestSubstituteIsNamed(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) {
		m.Seats[0].Substitute = data.Substitute{Name: "Lý Thị Sen", Paper: "giấy cử số 7"}
	})
	d.Push(s.board.page.Primary())
	d.Sees("Lý Thị Sen", "dự thay ông/bà Trần Văn Bình")
	d.Key(fyne.KeyReturn)
	d.Sees("Bỏ phiếu kín · Lý Thị Sen dự thay Trần Văn Bình")
	d.Key(fyne.KeyTab)
	d.Sees("Lý Thị Sen dự thay Trần Văn Bình")
	d.Key(fyne.KeyTab)
	for range 12 {
		d.Type("1")
		d.Key(fyne.KeyReturn)
	}
	d.Key(fyne.KeyReturn, fyne.KeyReturn)
	d.Hides("Lý Thị Sen")
	if !strings.Contains(strings.Join(desktest.Texts(s.Content()), " "), "Biên nhận") {
		t.Error("no receipt")
	}
}
