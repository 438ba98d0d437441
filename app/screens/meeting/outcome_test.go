package meeting

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// yesTo is a ballot that says yes to some nominees and no to the others, less
// those that the member is recused from.
func yesTo(p data.Proceedings, member string, numbers ...int) []data.Mark {
	var marks []data.Mark
	for _, d := range p.OnBallot() {
		mark := data.Mark{Nominee: d.Number, Choice: data.No}
		if slices.Contains(numbers, d.Number) {
			mark.Choice = data.Yes
		}
		if !p.Meeting.Seat(member).RecusedFrom(d.Number) {
			marks = append(marks, mark)
		}
	}
	return marks
}

// allVote has all members vote alike and the committee count.
func allVote(t *testing.T, d *desktest.Desk, s *Screen, numbers ...int) {
	t.Helper()
	s.Load()
	p := s.now
	for _, m := range p.Council.Members {
		if p.Meeting.Seat(m.ID).Attendance != data.Absent {
			desktest.Cast(t, d.B, p.Round.ID, m.ID, yesTo(p, m.ID, numbers...), false)
		}
	}
	_, err := d.B.CloseVote(p.Round.ID, desktest.Passphrase)
	desktest.Must(t, err)
	s.Load()
}

func TestSecondRoundAmongTheTied(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) { m.Rule.Quota = 2 })
	allVote(t, d, s, 1, 2, 4)
	d.Sees("3 trường hợp bằng phiếu ở chỉ tiêu cuối, còn 2 chỗ.", "Bằng phiếu", "Lập quyết định")
	d.Win.Canvas().Unfocus()
	d.Key(fyne.KeyReturn)
	d.Asks("Biểu quyết lại giữa 3 trường hợp bằng phiếu để chọn 2", "Gia đình bà Lê Thị Út")
	d.Key(fyne.KeyReturn)
	desktest.Must(t, d.B.OpenVote(s.now.Round.ID, desktest.Passphrase))
	s.Load()
	d.Sees("Biểu quyết lại", "3 hồ sơ · 9 thành viên Hội đồng")
	if got := s.now.Meeting.Nominees; !slices.Equal(got, []int{1, 2, 4}) {
		t.Fatal("the second round is among", got)
	}
	s.outcome.filter.SetSelected(2)
	allVote(t, d, s, 2, 4)
	if got := len(s.outcome.table.Rows()); got != 12 || s.outcome.filter.Selected() != 0 {
		t.Error("of the next result are shown", got)
	}
	d.Sees("Lần hai", "Mã nhật ký hòm phiếu (SHA-256)", "Lần biểu quyết thứ 2")
	i := slices.IndexFunc(s.outcome.rows, func(r outcomeRow) bool { return r.outcome.Number == 1 })
	if row := s.outcome.rows[i]; row.second != "0/9" || row.yes != "9" || row.word != "Không đạt" {
		t.Errorf("number 1 shows %+v", row)
	}
	s.outcome.table.SelectWhere(func(r outcomeRow) bool { return r.outcome.Number == 2 })
	d.Sees("Lần thứ nhất: 9 / 9 = 100% ≥ 80%: đủ phiếu, chưa phân định được do bằng phiếu ở chỉ tiêu cuối",
		"Biểu quyết lại: 9 đồng ý, 0 không đồng ý, 0 để trống trên 9: đạt")
	if got := s.outcome.page.Primary().Label(); got != "Lập quyết định" {
		t.Error("all is decided, but the next step is", got)
	}
}

func TestStoppedSecondRoundKeepsTheFirst(t *testing.T) {
	d, s := planned(t, func(m *data.Meeting) { m.Rule.Quota = 2 })
	allVote(t, d, s, 1, 2, 4)
	_, err := d.B.Runoff(s.now.Round.ID)
	desktest.Must(t, err)
	desktest.Must(t, d.B.OpenVote(s.now.Round.ID, desktest.Passphrase))
	desktest.Must(t, d.B.StopVote(s.now.Round.ID, "Mất điện"))
	s.Load()
	d.Sees("Biểu quyết không có kết quả", "3 hồ sơ chờ biểu quyết")
	d.Tap("Giữ kết quả lần trước")
	d.Answer("Giữ kết quả lần trước")
	s.Load()
	d.Sees("Kết quả biểu quyết", "Bằng phiếu")
}

func TestDowngradeByTheForm(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Sees("4 trường hợp không đạt có thể xét hình thức khen thưởng khác.")
	d.Tap("Xét hình thức khác")
	d.Asks("9. Ông Phạm Quốc Khánh", "12. ")
	d.Tap("Chuyển sang xét hình thức này")
	d.Asks("Chưa chọn hình thức khen thưởng khác")
	pick, _ := desktest.Find(d.Question(), func(*widgets.Select) bool { return true })
	if slices.Contains(pick.Options, s.now.Award.Name) || len(pick.Options) == 0 {
		t.Fatal("offered are", pick.Options)
	}
	d.Asks("Thể lệ riêng Hội đồng đã đặt không theo sang")
	line := slices.Index(pick.Options, otherLevel)
	if line < 1 || slices.Index(pick.Options, "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh") < line || slices.Index(pick.Options, "Lao động tiên tiến") > line {
		t.Error("awards of another level are not apart:", pick.Options)
	}
	check, _ := desktest.Find(d.Question(), func(c *widgets.Check) bool { return strings.HasPrefix(c.Text, "12.") })
	check.SetChecked(false)
	pick.SetSelectedIndex(line)
	if pick.SelectedIndex() >= 0 {
		t.Error("the heading can be chosen")
	}
	pick.SetSelectedIndex(slices.Index(pick.Options, "Tập thể lao động tiên tiến"))
	pick.SetSelectedIndex(0)
	if check.Checked {
		t.Error("choosing an award ticked what the person unticked")
	}
	d.Tap("Chuyển sang xét hình thức này")
	s.Load()
	if len(d.Faults) > 0 || s.now.Round.From != round.ID || len(s.now.Dossiers) != 3 {
		t.Fatalf("on the screen is %+v with %d dossiers, reported %v", s.now.Round, len(s.now.Dossiers), d.Faults)
	}
	desktest.Must(t, b.Show(round.ID))
	s.Load()
	d.Sees("Hồ sơ số 9, 10, 11 đã chuyển sang xét tặng "+pick.Options[0]+", chưa kiểm phiếu.", "1 trường hợp không đạt")
}

func TestReceiptsAreFound(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Sees("Mã danh sách biểu quyết (SHA-256)", "Mã nhật ký hòm phiếu (SHA-256)")
	d.Push(s.outcome.receipts)
	d.Sees("9 biên nhận + 0 phiếu giấy = 8 phiếu thu về + 1 ý kiến bằng văn bản", "Báo cho ban kiểm phiếu trước khi ký biên bản")
	page := s.inner.(*receiptsPage)
	list := s.now.Meeting.Box.Receipts
	if !slices.Equal(page.table.Rows(), list) || !slices.IsSorted(list) {
		t.Error("not all receipts are shown in order:", page.table.Rows())
	}
	d.Type(vn.Fold(list[3])) // as one writes in a hurry
	if found := page.table.Rows(); !slices.Contains(found, list[3]) || len(found) == len(list) {
		t.Error("found", found)
	}
	d.Type(" không có")
	d.Sees("Không tìm thấy biên nhận này")
	d.Key(fyne.KeyEscape)
	d.Sees("Kết quả biểu quyết")
}

func TestShortfallIsReportedBesideTheResult(t *testing.T) {
	d, s, b, round := voting(t, data.Open)
	for _, m := range s.now.Council.Members {
		desktest.Cast(t, b, round.ID, m.ID, castMarks(s.now, m.ID), false)
	}
	_, err := b.CloseVote(round.ID, "")
	desktest.Must(t, err)
	s.Load()
	s.now.Movement.Sets = slices.Clone(s.now.Movement.Sets)
	for i := range s.now.Movement.Sets {
		s.now.Movement.Sets[i].Shape, s.now.Movement.Sets[i].Pass = data.Scored, 80
	}
	s.outcome.fill(s.now)
	s.outcome.table.SelectWhere(func(r outcomeRow) bool { return r.outcome.Number == 1 })
	d.Sees("Tổng điểm trung bình là 1,0, dưới mức đạt 80 điểm")
	d.Hides("Biên nhận")
}
