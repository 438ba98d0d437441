package awards

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/data"
)

func TestBeforeTheCountTheWayThereIsOffered(t *testing.T) {
	d, _ := desktest.Start(t, desktest.Book(t), New)
	d.Sees("Chưa mở đợt xét")
	d.Tap("Sang Phong trào")
	d.Shoot("awards-empty")
	b, round := desktest.Filled(t)
	d2, s := desktest.Start(t, b, New)
	point(s, data.DecisionPaper)
	d2.Sees("Phiếu biểu quyết", "Chưa có quyết định", "Chưa có kết quả kiểm phiếu. Kiểm phiếu trước.")
	d2.Shoot("awards-before")
	d2.Tap("Sang Phiên họp")
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	s.Load()
	d2.Sees("Đang biểu quyết")
	if !slices.Equal(d.Shown, []desk.Area{desk.Movement}) || !slices.Equal(d2.Shown, []desk.Area{desk.Meeting}) {
		t.Errorf("went to %v and %v", d.Shown, d2.Shown)
	}
}

func TestTheFormBeginsWithWhatTheFactsSuggest(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Sees("8 hồ sơ đủ phiếu, chưa có quyết định", "Nghị định số 161/2026/NĐ-CP", "Quy định chưa xác minh")
	for name, pair := range map[string][2]string{
		"signer": {s.form.signer.Text, "Trần Văn Bình"}, "post": {s.form.post.Text, "CHỦ TỊCH"}, "power": {s.form.power.Selected, "Không ghi"},
		"salary": {s.form.salary.Text, "2.530.000"}, "day": {s.form.on.Text(), "20/11/2026"}, "number": {s.form.number.Text, ""},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s is %q, want %q", name, pair[0], pair[1])
		}
	}
	lines := strings.Split(s.form.grounds.Text, "\n")
	if len(lines) != 4 || lines[1] != "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022" || !strings.HasPrefix(lines[3], "Căn cứ Kế hoạch số 135/KH-UBND") {
		t.Errorf("grounds %q", lines)
	}
	d.Shoot("awards-form")
}

// TestPrizes: 0.6, 0.45 and 0.3 of 2,530,000 rounded up to ten thousand; 2, 2 and
// 4 of them make 3,040,000 + 2,280,000 + 3,040,000 = 8,360,000.
func TestPrizesAreWrittenOut(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, _ := desktest.Start(t, b, New)
	d.Sees(
		"Tập thể: 2 × 1.520.000 đồng = 3.040.000 đồng", "0,6 × 2.530.000 = 1.518.000, làm tròn lên 1.520.000",
		"Hộ gia đình: 2 × 1.140.000 đồng = 2.280.000 đồng", "0,45 × 2.530.000 = 1.138.500, làm tròn lên 1.140.000",
		"Cá nhân: 4 × 760.000 đồng = 3.040.000 đồng", "0,3 × 2.530.000 = 759.000, làm tròn lên 760.000",
		"Tổng: 8.360.000 đồng (Tám triệu ba trăm sáu mươi nghìn đồng)")
}

func TestRounding(t *testing.T) {
	for _, test := range []struct {
		c      data.Ratio
		salary int64
		each   int64
		want   string
	}{
		{data.Ratio{Num: 1, Den: 1}, 2_530_000, 2_530_000, "1 × 2.530.000 = 2.530.000"},
		{data.Ratio{Num: 30, Den: 100}, 2_340_000, 710_000, "0,3 × 2.340.000 = 702.000, làm tròn lên 710.000"},
		{data.Ratio{Num: 45, Den: 100}, 1_000_001, 460_000, "0,45 × 1.000.001, làm tròn lên 460.000"},
	} {
		if got := rounding(test.c, test.salary, test.each); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestTheDayBringsItsBaseSalaryUnlessAnotherIsWritten(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	typeDay(d, s, "30/06/2026")
	if s.form.salary.Text != "2.340.000" {
		t.Errorf("base salary on 30/06/2026 is %q", s.form.salary.Text)
	}
	d.Sees("0,3 × 2.340.000 = 702.000, làm tròn lên 710.000")
	d.Retype(s.form.salary, "2600000")
	typeDay(d, s, "21/11/2026")
	if s.form.salary.Text != "2600000" {
		t.Errorf("what was written became %q", s.form.salary.Text)
	}
	d.Sees("Mức lương cơ sở do đơn vị ghi. Bộ quy định ghi 2.530.000 đồng", "0,3 × 2.600.000 = 780.000")
}

func TestWhatIsTypedStaysWhenTheBookChanges(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Retype(s.form.number, "12/QĐ")
	point(s, data.MeetingMinutes)
	s.Load()
	if s.selected() != data.MeetingMinutes || s.form.number.Text != "12/QĐ" {
		t.Errorf("after a change: %q on %s", s.form.number.Text, s.selected())
	}
	second, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 2, Award: "giay-khen"})
	desktest.Must(t, err)
	s.Load()
	d.Sees("Chưa có hồ sơ")
	desktest.Must(t, b.Show(second.ID-1))
	s.Load()
	d.Sees("8 hồ sơ đủ phiếu")
}

func TestDoubtsAreTold(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Tap("Điều chưa xác minh")
	d.Sees("Giấy khen: Không thấy văn bản cấp quốc gia ấn định tỷ lệ phiếu", "Luật số 06/2026/QH16")
	if desktest.Shows(d.Win.Content(), "Gia đình văn hóa:") {
		t.Error("doubts about other awards are told too")
	}
	d.Shoot("awards-doubts")
	if !s.Escape() || !s.onForm() {
		t.Error("Escape does not lead back to the form")
	}
}

func TestNobodyPassed(t *testing.T) {
	b, round := desktest.Filled(t)
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	_, err := b.CloseVote(round.ID, desktest.Passphrase)
	desktest.Must(t, err)
	d, s := desktest.Start(t, b, New)
	d.Sees("Không có hồ sơ nào đủ số phiếu")
	point(s, data.DecisionPaper)
	d.Sees("Không có trường hợp nào được Hội đồng thông qua nên không có danh sách để đề nghị.")
	for _, label := range []string{"In…", "Lưu PDF…", "Mở bằng chương trình khác", "Soạn quyết định"} {
		if d.Button(label) != nil {
			t.Errorf("%q is offered for a paper that cannot be made", label)
		}
	}
}

func TestAnArchivedRoundOffersNoChange(t *testing.T) {
	b, round := desktest.Decided(t)
	desktest.Must(t, b.MarkArchived(round.ID, "luu-tru.zip"))
	d, s := desktest.Start(t, b, New)
	point(s, data.DecisionPaper)
	d.Sees("Đã lưu trữ")
	for _, label := range []string{"Sửa quyết định", "Đánh dấu đã in", "Đánh dấu đã ký", "In giấy khen"} {
		if d.Button(label) != nil {
			t.Errorf("%q is offered for an archived round", label)
		}
	}
	d.Tap("Mở bằng chương trình khác")
	if len(d.Opened) != 1 {
		t.Error("an archived round's paper cannot be viewed")
	}
}

// TestFitsALaptop leaves 190 of 1366 to the rail, and asks for text half as large again.
func TestFitsALaptop(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Win.Resize(fyne.NewSize(1176, 768))
	point(s, data.DecisionPaper)
	d.Shoot("awards-decided")
	for _, scale := range []float32{1, 1.5} {
		d.App.Settings().SetTheme(theme.New(theme.Light, scale))
		if least := s.body.MinSize(); least.Width > 1128 || least.Height > 660 {
			t.Errorf("at scale %v the content needs %v", scale, least)
		}
	}
}

func TestAStoppedVoteIsToldByItsReason(t *testing.T) {
	b, round := desktest.Filled(t)
	desktest.Must(t, b.OpenVote(round.ID, desktest.Passphrase))
	desktest.Must(t, b.StopVote(round.ID, "Ban kiểm phiếu không còn mật khẩu"))
	d, _ := desktest.Start(t, b, New)
	d.Sees("Biểu quyết không có kết quả: Ban kiểm phiếu không còn mật khẩu")
	d.Hides("không đủ thành viên")
	d.Shoot("awards-stopped")
}
