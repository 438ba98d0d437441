package meeting

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// seatOf reads a member's seat from the book.
func seatOf(t *testing.T, b *book.Book, round uint64, member string) data.Seat {
	t.Helper()
	m, err := b.Meeting(round)
	desktest.Must(t, err)
	return m.Seat(member)
}

func TestRecusalsArePickedWithAReason(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	row := s.prep.roster.rows[5] // m6, recused from 3 without a reason
	if row.recuse.Label() != "Trừ 1 hồ sơ" {
		t.Fatal("the recusal is not shown:", row.recuse.Label())
	}
	d.Push(row.recuse)
	d.Key(fyne.KeyReturn)
	d.Asks("Chưa ghi lý do không tham gia biểu quyết hồ sơ số 3")
	d.Key(fyne.KeyEscape)
	picker := newRecusals(d.Win, s.now.Listed(), row.seat)
	picker.find("huynh thi")
	if picker.rows[0].box.Visible() || !picker.rows[10].box.Visible() {
		t.Error("the search does not find names without marks")
	}
	picker.all.SetText("là người thân của đối tượng")
	picker.rows[10].check.SetChecked(true)
	picker.rows[10].own.SetText("ký văn bản đề nghị")
	numbers, why, err := picker.chosen()
	if err != nil || len(numbers) != 2 || why[3] != "là người thân của đối tượng" || why[11] != "ký văn bản đề nghị" {
		t.Error(numbers, why, err)
	}
	s.prep.save(func(m *data.Meeting) {
		seat(m, "m6", func(to *data.Seat) { to.Recused, to.Why = numbers, why })
	})
	if got := newRecusals(d.Win, s.now.Listed(), s.prep.roster.rows[5].seat); got.all.Text != "" || got.rows[10].own.Text != "ký văn bản đề nghị" {
		t.Errorf("different reasons are not shown one by one: %q, %q", got.all.Text, got.rows[10].own.Text)
	}
	if got := seatOf(t, b, round.ID, "m6"); got.Why[11] != "ký văn bản đề nghị" || len(got.Recused) != 2 {
		t.Errorf("saved %+v", got)
	}
}

// TestRecusalsFromTheUnlistedStay: a second round lists a few nominees alone, and a
// returned dossier may come back.
func TestRecusalsFromTheUnlistedStay(t *testing.T) {
	d := desktest.New(t, desktest.Book(t))
	seat := data.Seat{Recused: []int{3, 5}, Why: map[int]string{3: "x", 5: "y"}}
	picker := newRecusals(d.Win, desktest.Nominees()[3:6], seat)
	picker.rows[1].check.SetChecked(false)
	if numbers, why, err := picker.chosen(); err != nil || len(numbers) != 1 || why[3] != "x" || len(why) != 1 {
		t.Error(numbers, why, err)
	}
}

func TestRecusalsByKeysAlone(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	d.Win.Canvas().Focus(s.prep.roster.rows[0].recuse)
	d.Key(fyne.KeyReturn)
	d.Type("huynh thi") // number 11 alone is left
	d.Win.Canvas().FocusNext()
	d.Win.Canvas().Focused().TypedRune(' ')
	d.Win.Canvas().FocusNext()
	d.Type("em ruột")
	d.Key(fyne.KeyReturn)
	if got := seatOf(t, b, round.ID, "m1"); len(got.Recused) != 1 || got.Why[11] != "em ruột" || d.Question() != nil {
		t.Errorf("saved %+v; %v", got, desktest.Texts(d.Question()))
	}
}

func TestSuggestedRecusalsAreForTheCouncilToSay(t *testing.T) {
	b, round := desktest.Filled(t)
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	for i, change := range map[int]func(*data.Dossier){4: func(x *data.Dossier) { x.Name = "Võ thị Mỹ  Hạnh" },
		6: func(x *data.Dossier) { x.Proposer = "Phạm Thị Ngọc Ánh" }} {
		change(&p.Dossiers[i])
		_, err := b.SaveDossier(p.Dossiers[i])
		desktest.Must(t, err)
	}
	d, s := desktest.Start(t, b, New)
	d.Sees("Đề nghị xem xét 2 trường hợp không tham gia biểu quyết")
	d.Tap("Xem xét")
	d.Asks("Chưa tìm thấy quy định chung của Nhà nước", "trùng họ tên với đối tượng được đề nghị", "ký văn bản đề nghị khen thưởng")
	d.Win.Canvas().Focused().TypedRune(' ') // the first is not followed
	d.Key(fyne.KeyReturn)
	if seatOf(t, b, round.ID, "m4").RecusedFrom(7) {
		t.Error("the one that was not marked was followed")
	}
	if got := seatOf(t, b, round.ID, "m7"); !got.RecusedFrom(5) || got.Why[5] != "trùng họ tên với đối tượng được đề nghị" {
		t.Errorf("followed as %+v", got)
	}
	s.Load()
	d.Hides("Đề nghị xem xét")
}

func TestComingsAndGoingsFollowTheClock(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	row := s.prep.roster.rows[3]
	row.choice.Press('v')
	d.Win.Canvas().Focus(row.come)
	d.Key(fyne.KeyReturn)
	d.Asks("Đến muộn", "Giờ đến")
	d.Win.Canvas().FocusNext()
	d.Retype(d.Win.Canvas().Focused().(*widgets.VietEntry), "8h30")
	d.Key(fyne.KeyReturn)
	if got := seatOf(t, b, round.ID, "m4"); got.Attendance != data.Present || len(got.Moves) != 1 || clockText(got.Moves[0].At) != "08:30" {
		t.Fatalf("coming: %+v; %v", got, desktest.Texts(d.Question()))
	}
	d.Sees("Đến 08:30")
	d.Push(row.come)
	d.Win.Canvas().FocusNext()
	d.Retype(d.Win.Canvas().Focused().(*widgets.VietEntry), "8:15")
	d.Key(fyne.KeyReturn)
	d.Asks("Giờ 08:15 trước 08:30", "Đã ghi: đến 08:30.")
	d.Retype(d.Win.Canvas().Focused().(*widgets.VietEntry), "9:15")
	d.Win.Canvas().FocusNext()
	d.Type("họp gấp")
	d.Key(fyne.KeyReturn)
	if got := seatOf(t, b, round.ID, "m4"); got.Attendance != data.Absent || got.Moves[1].Reason != "họp gấp" {
		t.Fatalf("going: %+v", got)
	}
	d.Sees("Đến 08:30, về 09:15 (họp gấp)", "7/9 có mặt")
	d.Push(row.come)
	d.Type("b") // the last one is taken back
	d.Key(fyne.KeyReturn)
	if got := seatOf(t, b, round.ID, "m4"); got.Attendance != data.Present || len(got.Moves) != 1 {
		t.Errorf("taken back: %+v", got)
	}
	row.choice.Press('v')
	if got := seatOf(t, b, round.ID, "m4"); len(got.Moves) != 0 || !strings.Contains(strings.Join(d.Notes, "|"), "Đã bỏ giờ đến, về của Phạm Thị Ngọc Ánh") {
		t.Errorf("absent after all: %+v, %q", got, d.Notes)
	}
}

// TestOneTakenAsPresentMayHaveComeLate: "Tất cả có mặt" is quicker than the latecomers.
func TestOneTakenAsPresentMayHaveComeLate(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	row := s.prep.roster.rows[3]
	late := func(when string) {
		d.Push(row.come)
		d.Asks("Đến muộn", "Rời họp", "Dự thay")
		d.Win.Canvas().FocusNext()
		d.Retype(d.Win.Canvas().Focused().(*widgets.VietEntry), when)
		d.Key(fyne.KeyReturn)
	}
	late("7:50")
	d.Asks("Giờ 07:50 trước 08:00")
	d.Key(fyne.KeyEscape)
	late("8h20")
	got := seatOf(t, b, round.ID, "m4")
	if got.Attendance != data.Present || len(got.Moves) != 1 || got.Moves[0].Leaves || clockText(got.Moves[0].At) != "08:20" {
		t.Fatalf("%+v; %v", got, desktest.Texts(d.Question()))
	}
	d.Sees("Đến 08:20", "8/9 có mặt")
	d.Push(row.come)
	d.Type("b")
	d.Asks("Bỏ lần ghi cuối: đến 08:20. Sau đó điểm danh lại thành viên này.")
	d.Key(fyne.KeyReturn)
	if got := seatOf(t, b, round.ID, "m4"); got.Attendance != "" || len(got.Moves) != 0 {
		t.Errorf("taken back: %+v", got)
	}
}

func TestFirstMoveIsOfAMeetingOnRecord(t *testing.T) {
	b, round := desktest.Fresh(t)
	_, err := b.SaveCouncil(desktest.Council(), round.ID)
	desktest.Must(t, err)
	desktest.Must(t, b.Import(round.ID, "x", desktest.Nominees()))
	d, s := desktest.Start(t, b, New)
	d.Push(s.prep.roster.rows[1].come)
	d.Key(fyne.KeyReturn)
	if got := seatOf(t, b, round.ID, "m2"); got.Attendance != data.Present || len(got.Moves) != 1 || len(d.Faults) > 0 {
		t.Errorf("%+v %v", got, d.Faults)
	}
}

func TestASubstituteNeedsAPaper(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	row := s.prep.roster.rows[3]
	row.choice.Press('v')
	d.Push(row.come)
	d.Type("t")
	d.Win.Canvas().FocusNext()
	d.Type("Lê Thị Hoa")
	d.Key(fyne.KeyReturn)
	d.Asks("Người dự thay phải có họ tên và giấy cử dự thay")
	d.Win.Canvas().FocusNext()
	d.Win.Canvas().FocusNext()
	d.Type("12/GM-UBND ngày 18/11/2026")
	d.Key(fyne.KeyReturn)
	got := seatOf(t, b, round.ID, "m4")
	if got.Substitute.Name != "Lê Thị Hoa" || got.Attendance != data.Present {
		t.Fatalf("%+v; %v", got, desktest.Texts(d.Question()))
	}
	d.Sees("Ông/bà Lê Thị Hoa dự thay theo giấy 12/GM-UBND ngày 18/11/2026")
	row.choice.Press('v')
	d.Hides("dự thay theo giấy")
	if got := seatOf(t, b, round.ID, "m4"); got.Substitute.Name != "" {
		t.Error("an absent seat keeps its substitute")
	}
}
