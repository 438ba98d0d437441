package awards

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestDecideByKeysAndUndo(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Retype(s.form.number, "456/QĐ-UBND")
	typeDay(d, s, "21112026")
	d.Retype(s.form.grounds, "  Căn cứ Luật Thi đua, khen thưởng;\n\nCăn cứ Quy chế số 5.")
	d.Win.Canvas().Focus(s.form.number)
	d.Key(fyne.KeyReturn)
	p := proceedings(t, b, round)
	if p.Decision == nil {
		t.Fatalf("Enter did not issue the decision: %q %v", s.form.fault.Label.Text, d.Faults)
	}
	got := strings.Join([]string{p.Decision.Number, p.Decision.On.String(), p.Decision.Power, p.Decision.Post, p.Decision.Signer, strings.Join(p.Decision.Grounds, "|")}, " / ")
	want := "456/QĐ-UBND / 21/11/2026 /  / CHỦ TỊCH / Trần Văn Bình / Căn cứ Luật Thi đua, khen thưởng|Căn cứ Quy chế số 5"
	if got != want {
		t.Errorf("decided\n%s, want\n%s", got, want)
	}
	if len(d.Notes) != 1 || d.Notes[0] != "Đã ban hành quyết định số 456/QĐ-UBND" {
		t.Errorf("notes %q", d.Notes)
	}
	s.Load()
	d.Sees("Quyết định số 456/QĐ-UBND ngày 21/11/2026", "Tổng tiền thưởng 8.360.000 đồng")
	_, err := b.Undo()
	desktest.Must(t, err)
	s.Load()
	if proceedings(t, b, round).Decision != nil || !s.onForm() || s.form.number.Text != "456/QĐ-UBND" {
		t.Errorf("after undo: form %v, number %q", s.onForm(), s.form.number.Text)
	}
}

// TestANumberTypedWithoutTheBarIsTakenWithAWord: QD for QĐ is easily overlooked.
func TestANumberTypedWithoutTheBarIsTakenWithAWord(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	d.Retype(s.form.number, "456/QD-UBND")
	d.Sees("Có phải “QĐ”?")
	d.Retype(s.form.number, "456/QĐ-UBND")
	d.Hides("Có phải “")
	d.Retype(s.form.number, "456/QD-UBND")
	d.Tap("Ban hành quyết định")
	if p := proceedings(t, b, round); p.Decision == nil || p.Decision.Number != "456/QD-UBND" {
		t.Errorf("%+v %v", p.Decision, d.Faults)
	}
}

func TestDecideByMouseWithAPower(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	s.form.power.SetSelected("KT. (cấp phó ký thay)")
	d.Retype(s.form.post, "PHÓ CHỦ TỊCH")
	d.Retype(s.form.salary, "2.600.000 đồng")
	d.Tap("Ban hành quyết định")
	p := proceedings(t, b, round)
	if p.Decision == nil || p.Decision.Power != "KT." || p.Decision.Post != "PHÓ CHỦ TỊCH" || p.Decision.BaseSalary != 2_600_000 {
		t.Errorf("%+v %v", p.Decision, d.Faults)
	}
	// 0.3 of 2,600,000 is 780,000 without rounding.
	if last := p.Winners()[7]; last.Outcome.Prize != 780_000 || last.Outcome.Ordinal != 8 {
		t.Errorf("%+v", last.Outcome)
	}
}

func TestADecisionIsRefusedInWords(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	tests := []struct {
		name   string
		change func(*Screen, *desktest.Desk)
		words  string
	}{
		{"before the meeting", func(s *Screen, d *desktest.Desk) { typeDay(d, s, "19/11/2026") }, "Ngày quyết định (19/11/2026) trước ngày họp Hội đồng (20/11/2026)"},
		{"no such day", func(s *Screen, d *desktest.Desk) { typeDay(d, s, "31/02/2027") }, "không có trong lịch"},
		{"unreadable", func(s *Screen, d *desktest.Desk) { typeDay(d, s, "mai") }, "không đọc được ngày"},
		{"no day", func(s *Screen, d *desktest.Desk) { typeDay(d, s, "") }, "Nhập ngày ký quyết định"},
		{"nobody signs", func(s *Screen, d *desktest.Desk) { d.Retype(s.form.signer, " ") }, "Nhập chức vụ và họ tên người ký"},
		{"salary", func(s *Screen, d *desktest.Desk) { d.Retype(s.form.salary, "hai triệu") }, "Mức lương cơ sở chưa đúng"},
		{"salary too large", func(s *Screen, d *desktest.Desk) { d.Retype(s.form.salary, "25300000000000000000") }, "Mức lương cơ sở chưa đúng"},
		{"negative salary", func(s *Screen, d *desktest.Desk) { d.Retype(s.form.salary, "-1") }, "Mức lương cơ sở chưa đúng"},
	}
	for _, test := range tests {
		d, s := desktest.Start(t, b, New)
		test.change(s, d)
		d.Tap("Ban hành quyết định")
		if proceedings(t, b, round).Decision != nil {
			t.Fatalf("%s: the decision was issued", test.name)
		}
		d.Sees(test.words)
		if test.name == "before the meeting" {
			d.Shoot("awards-refused")
		}
	}
}

func TestAnIssuedDecisionIsWrittenAnew(t *testing.T) {
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	point(s, data.DecisionPaper)
	d.Tap("Sửa quyết định")
	if s.form.number.Text != "456/QĐ-UBND" {
		t.Errorf("the form begins with %q", s.form.number.Text)
	}
	s.form.scroll.ScrollToBottom()
	if s.form.scroll.Offset.Y == 0 {
		t.Fatal("all of the form is in sight")
	}
	d.Retype(s.form.number, "999/QĐ-UBND")
	if !s.Escape() || s.onForm() {
		t.Error("Escape did not leave the form")
	}
	d.Tap("Sửa quyết định")
	if s.form.scroll.Offset.Y != 0 || d.Win.Canvas().Focused() != fyne.Focusable(s.form.number) {
		t.Errorf("begins %v down, the keyboard in %T", s.form.scroll.Offset.Y, d.Win.Canvas().Focused())
	}
	d.Retype(s.form.number, "457/QĐ-UBND")
	d.Tap("Ban hành quyết định")
	s.Load()
	if got := proceedings(t, b, round).Decision.Number; got != "457/QĐ-UBND" || s.onForm() {
		t.Errorf("number %q, form still open: %v", got, s.onForm())
	}
}

func TestASignedDecisionIsNotReplacedUnasked(t *testing.T) {
	b, round := desktest.Decided(t)
	desktest.Must(t, b.MarkSigned(round.ID, data.DecisionPaper))
	d, s := desktest.Start(t, b, New)
	point(s, data.DecisionPaper)
	d.Tap("Sửa quyết định")
	d.Retype(s.form.number, "457/QĐ-UBND")
	d.Tap("Ban hành quyết định")
	if got := proceedings(t, b, round).Decision.Number; got != "456/QĐ-UBND" {
		t.Fatalf("replaced by %q before the answer", got)
	}
	d.Key(fyne.KeyReturn) // goes back
	if got := proceedings(t, b, round).Decision.Number; got != "456/QĐ-UBND" {
		t.Fatalf("replaced by %q with Enter", got)
	}
	d.Tap("Ban hành quyết định")
	d.Answer("Thay quyết định đã ký")
	p := proceedings(t, b, round)
	if p.Decision.Number != "457/QĐ-UBND" || !markOf(p, data.DecisionPaper).Signed.IsZero() {
		t.Errorf("number %q, signed %v", p.Decision.Number, markOf(p, data.DecisionPaper).Signed)
	}
}

func TestGroundsComeBackByRule(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	before := s.form.grounds.Text
	d.Retype(s.form.grounds, "Căn cứ Quy chế")
	d.Tap("Khôi phục theo quy định")
	if s.form.grounds.Text != before {
		t.Errorf("got %q", s.form.grounds.Text)
	}
}
