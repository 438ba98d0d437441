package meeting

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/book"
)

// counted counts an open vote of eight members for a quota of two: number 1 has
// all of them, 2 and 3 have six, the others none.
func counted(t *testing.T) (*book.Book, data.Round) {
	t.Helper()
	b, round := desktest.Filled(t)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	m.Rule.Method, m.Rule.Quota = data.Open, 2
	m.Rule.Pass, err = data.ParseShare("1/2")
	desktest.Must(t, err)
	m.Seats[8].Attendance, m.Seats[5].Recused = data.Absent, nil
	_, err = b.Plan(m)
	desktest.Must(t, err)
	desktest.Must(t, b.OpenVote(round.ID, ""))
	for i, member := range desktest.Council().Members[:8] {
		var marks []data.Mark
		for _, d := range desktest.Nominees() {
			choice := data.No
			if d.Number == 1 || d.Number <= 3 && i < 6 {
				choice = data.Yes
			}
			marks = append(marks, data.Mark{Nominee: d.Number, Choice: choice})
		}
		desktest.Cast(t, b, round.ID, member.ID, marks, false)
	}
	_, err = b.CloseVote(round.ID, "")
	desktest.Must(t, err)
	return b, round
}

func TestASecondRoundSaysAmongWhom(t *testing.T) {
	b, round := counted(t)
	_, err := b.Runoff(round.ID)
	desktest.Must(t, err)
	d, s := desktest.Start(t, b, New)
	d.Sees("Biểu quyết lại", "2 trường hợp bằng phiếu, còn 1 chỗ", "2. Tập thể Trường Tiểu học Mỹ Thới 1; 3. Gia đình ông Chau Sóc Phia", "2 hồ sơ · 9 thành viên")
	d.Hides("Số được khen tối đa", "Dùng theo bộ quy định")
	s.prep.form.number.SetText("06/BB") // a change keeps what the second round is
	s.prep.form.submitted("")
	if m, _ := b.Meeting(round.ID); len(m.Nominees) != 2 || m.Rule.Quota != 1 || m.After == 0 || m.Number != "06/BB" {
		t.Errorf("a change made of the second round %+v", m)
	}
	if s.prep.open.Disabled() {
		t.Error("the second round cannot be opened")
	}
	d.Tap("Không biểu quyết lại")
	d.Asks("Kết quả lần trước được giữ: 2 trường hợp bằng phiếu")
	d.Key(fyne.KeyEscape)
	if m, _ := b.Meeting(round.ID); m.Stage != data.Planned {
		t.Fatal("Escape gave the second round up")
	}
	d.Tap("Không biểu quyết lại")
	d.Answer("Giữ kết quả lần trước")
	if m, _ := b.Meeting(round.ID); m.Stage != data.Counted || len(d.Faults) > 0 {
		t.Errorf("the second round was not given up: %v, %v", m.Stage, d.Faults)
	}
}

func TestAFirstRoundIsNotGivenUp(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, _ := desktest.Start(t, b, New)
	d.Sees("Phiên họp Hội đồng", "Số được khen tối đa")
	d.Hides("Không biểu quyết lại", "Số chỗ còn lại")
}

func TestAnotherAwardSaysWhereItComesFrom(t *testing.T) {
	b, round := counted(t)
	_, err := b.Downgrade(round.ID, []int{5, 6}, "bang-khen-tinh")
	desktest.Must(t, err)
	d, _ := desktest.Start(t, b, New)
	d.Sees("cho 2 trường hợp không đạt Giấy khen", "trong cùng phiên họp")
}

func TestTheListAndTheReceiptsAreTheCouncilsChoice(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	s.prep.rule.whole.Press('d')
	s.prep.rule.lists.Press('l')
	if m, _ := b.Meeting(round.ID); !m.WholeList || !m.Box.Lists {
		t.Errorf("saved %v, %v", m.WholeList, m.Box.Lists)
	}
	d.Sees("ai biết biên nhận của một người thì biết phiếu của người đó")
	d.Tap("Phiếu kín được giữ thế nào")
	d.Asks("mật khẩu")
	d.Key(fyne.KeyEscape)
	s.prep.rule.lists.Press('b')
	s.prep.rule.method.Press('c')
	d.Hides("ai biết biên nhận")
	if m, _ := b.Meeting(round.ID); m.Box.Lists || !m.WholeList {
		t.Errorf("saved %v, %v", m.WholeList, m.Box.Lists)
	}
}

func TestTheCouncilsNoteGoesWithItsOwnRule(t *testing.T) {
	b, round := desktest.Filled(t) // 80% is the council's own
	d, s := desktest.Start(t, b, New)
	s.prep.rule.remark.SetText("Hội đồng thống nhất tại phiên họp ngày 02/01/2026")
	s.prep.rule.submitted("")
	s.prep.form.venue.SetText("Hội trường")
	s.prep.form.submitted("")
	if m, _ := b.Meeting(round.ID); m.Rule.Note != "Hội đồng thống nhất tại phiên họp ngày 02/01/2026" || !m.Rule.Own {
		t.Errorf("saved %+v", m.Rule)
	}
	d.Push(s.prep.rule.back)
	if m, _ := b.Meeting(round.ID); m.Rule.Note != "" || m.Rule.Own || s.prep.rule.remark.Text != "" {
		t.Errorf("the note outlives what it explains: %+v", m.Rule)
	}
	d.Hides("Ghi chú của Hội đồng")
}
