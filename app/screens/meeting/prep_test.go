package meeting

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestQuorumFollowsAttendance(t *testing.T) {
	b, round := desktest.Filled(t) // eight of nine present, one in writing; two thirds = six
	_, s := desktest.Start(t, b, New)
	if !desktest.Shows(s.Content(), "8/9 có mặt, cần từ 6 (2/3): đủ") || s.prep.open.Disabled() {
		t.Fatal("the quorum of the planned meeting is not shown as met")
	}
	for i := range 3 {
		s.prep.roster.rows[i].choice.Press('v')
		s.Load()
	}
	if !desktest.Shows(s.Content(), "5/9 có mặt, cần từ 6 (2/3): không đủ") || !desktest.Shows(s.Content(), "Không đủ thành viên") {
		t.Fatal("the quorum did not follow the attendance:", desktest.Texts(s.Content()))
	}
	if !s.prep.open.Disabled() || !s.prep.adjourn.Visible() {
		t.Error("without a quorum the vote can be opened, or the meeting cannot be ended")
	}
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if got := m.Seat("m1").Attendance; got != data.Absent {
		t.Errorf("the seat was not saved at once: %q", got)
	}
	s.prep.roster.rows[0].choice.Press('c')
	if s.prep.open.Disabled() || s.prep.adjourn.Visible() {
		t.Error("with six present again the vote cannot be opened")
	}
}

func TestFirstMeetingIsSavedByItsFirstChange(t *testing.T) {
	b := desktest.Book(t)
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	desktest.Must(t, err)
	_, err = b.SaveCouncil(desktest.Council(), round.ID)
	desktest.Must(t, err)
	desktest.Must(t, b.Import(round.ID, "x", desktest.Nominees()))
	d, s := desktest.Start(t, b, New)
	if !desktest.Shows(s.Content(), "điểm danh 9 thành viên; cần ít nhất 6 người có mặt") {
		t.Fatal("the state does not say what is next:", desktest.Texts(s.Content()))
	}
	s.prep.roster.allPresent()
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if len(m.Seats) != 9 || m.Seat("m9").Attendance != data.Present || !m.Opens.Equal(desktest.Day) {
		t.Errorf("meeting saved: %+v", m)
	}
	if m.Rule.Own || m.Rule.Pass.String() != ">1/2" || !desktest.Shows(s.Content(), "Chưa xác minh") {
		t.Errorf("the law's rule is not shown as the unconfirmed law's: %+v", m.Rule)
	}
	if len(d.Notes) != 1 || len(d.Faults) != 0 {
		t.Error(d.Notes, d.Faults)
	}
}

func TestTypedFieldsAreSaved(t *testing.T) {
	b, round := desktest.Filled(t)
	_, s := desktest.Start(t, b, New)
	f := s.prep.form
	f.number.SetText("06/BB-HĐTĐKT")
	f.opens.SetText("13h30")
	f.closes.SetText("1515")
	s.Load() // a change elsewhere must not eat what is being typed
	if f.number.Text != "06/BB-HĐTĐKT" || f.opens.Text != "13h30" {
		t.Fatal("half-typed text was lost over Load")
	}
	f.submitted("")
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if m.Number != "06/BB-HĐTĐKT" || clockText(m.Opens) != "13:30" || clockText(m.Closes) != "15:15" {
		t.Errorf("saved %q %v %v", m.Number, m.Opens, m.Closes)
	}
	f.closes.SetText("12:00")
	f.submitted("")
	if f.closing.Error() == "" || f.closes.Text != "12:00" {
		t.Error("a close before the opening is not told of beside its field")
	}
	if m, _ = b.Meeting(round.ID); clockText(m.Closes) != "15:15" {
		t.Error("a close before the opening was saved")
	}
	f.closes.SetText("16")
	if !s.Leave() {
		t.Fatal("the screen cannot be left")
	}
	if m, _ = b.Meeting(round.ID); clockText(m.Closes) != "16:00" {
		t.Error("leaving did not save what was typed")
	}
}

func TestANumberTypedWithoutTheBarIsTakenWithAWord(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	d.Retype(s.prep.form.number, "06/BB-HDTDKT")
	d.Sees("Có phải “HĐTĐKT”?")
	s.prep.form.submitted("")
	if m, err := b.Meeting(round.ID); err != nil || m.Number != "06/BB-HDTDKT" {
		t.Errorf("%q, %v", m.Number, err)
	}
	d.Retype(s.prep.form.number, "06/BB-HĐTĐKT")
	d.Hides("Có phải “")
}

func TestRuleBecomesTheCouncilsOwnAndBack(t *testing.T) {
	b, round := desktest.Filled(t) // 80% is not the law's
	d, s := desktest.Start(t, b, New)
	if !desktest.Shows(s.Content(), "Quy định riêng của Hội đồng") {
		t.Fatal("a deviation from the law is not shown as the council's own")
	}
	d.Push(s.prep.rule.back)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if m.Rule.Own || m.Rule.Pass.String() != ">1/2" || m.Rule.Method != data.Secret {
		t.Errorf("back to the law: %+v", m.Rule)
	}
	if !desktest.Shows(s.Content(), "Chưa xác minh") || s.prep.rule.back.Visible() {
		t.Error("the law's rule is not shown with its certainty")
	}
	s.prep.rule.pass.SetText("từ 2/3")
	s.prep.rule.quota.SetText("5")
	s.prep.rule.submitted("")
	if m, _ = b.Meeting(round.ID); !m.Rule.Own || m.Rule.Pass.String() != "2/3" || m.Rule.Quota != 5 || m.Rule.Basis != data.OwnBasis {
		t.Errorf("own rule: %+v", m.Rule)
	}
	s.prep.rule.pass.SetText("nhiều")
	s.prep.rule.submitted("")
	if s.prep.rule.passField.Error() == "" {
		t.Error("a share that cannot be read is not told of")
	}
}

func TestCountersAreSavedHeadFirst(t *testing.T) {
	b, round := desktest.Filled(t) // m3, m4, m5
	_, s := desktest.Start(t, b, New)
	picks := s.prep.panel.picks
	if picks[0].Selected != "Lê Hoàng Phúc" || picks[3].Selected != "" {
		t.Fatal("the committee is not shown")
	}
	picks[0].SetSelected("Huỳnh Văn Đạt")
	picks[2].SetSelected(nobody)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if strings.Join(m.Counters, " ") != "m6 m4" {
		t.Errorf("committee %v", m.Counters)
	}
}

// TestCountersAreThere: who is away counts nothing, and nobody counts twice.
func TestCountersAreThere(t *testing.T) {
	b, _ := desktest.Filled(t) // m3, m4, m5; m9 in writing
	d, s := desktest.Start(t, b, New)
	s.prep.roster.rows[6].choice.Press('v') // m7
	s.Load()
	free := s.prep.panel.picks[3]
	if got := strings.Join(free.Options, ", "); got != nobody+", Trần Văn Bình, Nguyễn Thị Cẩm Duyên, Huỳnh Văn Đạt, Mohamad Y Sa" {
		t.Errorf("offered for the free place: %s", got)
	}
	if got := s.prep.panel.picks[1].Options; len(got) != 6 || got[3] != "Phạm Thị Ngọc Ánh" {
		t.Errorf("offered for a place that is taken: %q", got)
	}
	d.Hides("Không có mặt tại phiên họp")
	s.prep.roster.rows[3].choice.Press('v') // m4
	s.Load()
	if s.prep.panel.fields[1].Error() == "" || s.prep.panel.fields[0].Error() != "" || s.prep.panel.picks[1].Selected != "Phạm Thị Ngọc Ánh" {
		t.Error("a counter who went is not marked:", desktest.Texts(s.Content()))
	}
	d.Push(s.prep.open)
	d.Asks("Ban kiểm phiếu có người không có mặt: Phạm Thị Ngọc Ánh.")
	d.Key(fyne.KeyEscape)
	s.prep.panel.picks[1].SetSelected("Trần Văn Bình")
	s.Load()
	d.Hides("Không có mặt tại phiên họp")
}

func TestAdjournedAndAgain(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	for i := range 3 {
		s.prep.roster.rows[i].choice.Press('v')
	}
	d.Push(s.prep.adjourn)
	d.Key(fyne.KeyTab)
	d.Win.Canvas().FocusNext()
	d.Key(fyne.KeyReturn)
	s.Load()
	if !desktest.Shows(s.Content(), "5/9 có mặt, cần từ 6 (2/3): không đủ") {
		t.Fatal("the end is not explained:", desktest.Texts(s.Content()))
	}
	d.Push(s.ended.page.Primary())
	s.Load()
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if m.Stage != data.Planned || m.Venue != "Phòng họp số 1" || len(m.Seat("m6").Recused) != 1 || m.Seat("m6").Attendance != "" {
		t.Errorf("new meeting %+v", m)
	}
	if !desktest.Shows(s.Content(), "điểm danh 9 thành viên") {
		t.Error("the new meeting is not prepared anew")
	}
}

func TestEmptyStatesShowTheWay(t *testing.T) {
	b := desktest.Book(t)
	d, s := desktest.Start(t, b, New)
	if !desktest.Shows(s.Content(), "Chưa mở đợt xét khen thưởng") {
		t.Error("no round is not explained")
	}
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	desktest.Must(t, err)
	s.Load()
	if !desktest.Shows(s.Content(), "Đợt xét chưa có Hội đồng") {
		t.Error("no council is not explained")
	}
	_, err = b.SaveCouncil(desktest.Council(), round.ID)
	desktest.Must(t, err)
	s.Load()
	if !desktest.Shows(s.Content(), "Chưa có hồ sơ để biểu quyết") {
		t.Error("no dossiers are not explained")
	}
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if len(d.Shown) != 1 || d.Shown[0] != desk.Dossiers {
		t.Error("no way to the dossiers")
	}
}

// TestTheWheelGoesOnOverFields: the cards scroll on where a field comes under the mouse.
func TestTheWheelGoesOnOverFields(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	test.Scroll(d.Win.Canvas(), fyne.CurrentApp().Driver().AbsolutePositionForObject(s.prep.form.venue).AddXY(20, 10), 0, -30)
	if s.prep.halves.cards.Offset.Y == 0 {
		t.Error("the field keeps the wheel")
	}
}

func TestShareAsPeopleWriteIt(t *testing.T) {
	for text, want := range map[string]string{"80%": "80%", "80": "80%", "từ 2/3": "2/3", "quá 1/2": ">1/2", "trên 50%": ">50%",
		"quá bán": ">1/2", ">1/2": ">1/2", "3/2": "", "": "", "đa số": ""} {
		share, err := parseShare(text)
		if (err != nil) != (want == "") || share.String() != want {
			t.Errorf("%q is %q (%v), want %q", text, share, err, want)
		}
	}
}

func TestVoteOpensAfterCouncilAndDossiersChanged(t *testing.T) {
	b, round := desktest.Filled(t) // m6 is recused from 3; m3, m4, m5 count
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	council := p.Council
	council.Members = append(council.Members[:4:4], council.Members[5:]...) // without m5
	_, err = b.SaveCouncil(council, round.ID)
	desktest.Must(t, err)
	desktest.Must(t, b.DeleteDossiers(round.ID, []uint64{p.Dossiers[2].ID}))
	d, s := desktest.Start(t, b, New)
	if !desktest.Shows(s.Content(), "7/8 có mặt") {
		t.Fatal("the roster does not follow the council:", desktest.Texts(s.Content()))
	}
	d.Push(s.prep.open)
	setPassphrase(d, desktest.Passphrase, desktest.Passphrase)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	if len(d.Faults) > 0 || m.Stage != data.Voting || strings.Join(m.Counters, " ") != "m3 m4" || len(m.Seat("m6").Recused) != 0 {
		t.Errorf("faults %v, meeting %+v", d.Faults, m)
	}
}

// besideRail is what a screen of 1366 pixels leaves beside the rail.
const besideRail = 1135

// TestNothingIsCutInASmallWindow: the halves stand side by side only where the
// names and the fields have the room they need.
func TestNothingIsCutInASmallWindow(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	h := s.prep.halves
	for _, width := range []float32{1400, besideRail, 1080, 800, 620, 1400} {
		d.Win.Resize(fyne.NewSize(width, 700))
		fits := !s.prep.roster.tight && h.least()+4*between+s.prep.roster.wants() <= h.Size().Width
		if width >= besideRail && h.stacked {
			t.Errorf("%v across: the roster has no place beside the cards", width)
		}
		if h.stacked == fits {
			t.Errorf("%v across: one column %v, both fit %v", width, h.stacked, fits)
		}
		for _, row := range s.prep.roster.rows {
			if row.box.Size().Width < row.wants() {
				t.Errorf("%v across: the row of %s has %v, wants %v", width, row.member.Name, row.box.Size().Width, row.wants())
			}
		}
	}
}
