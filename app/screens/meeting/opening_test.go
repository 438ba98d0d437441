package meeting

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// setPassphrase types a passphrase into the form that asks for one, twice, and answers.
func setPassphrase(d *desktest.Desk, first, again string) {
	d.Type(first)
	d.Win.Canvas().FocusNext()
	d.Type(again)
	d.Key(fyne.KeyReturn)
}

func TestOpenVoteAsksForAPassphrase(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	d.Push(s.prep.open)
	d.Asks("Người đến, người về sau lúc mở vẫn ghi được", "Thành phần biểu quyết: 8 thành viên có mặt, 1 ý kiến bằng văn bản, 0 vắng; 1 lượt không biểu quyết.", "12 hồ sơ",
		"bỏ phiếu kín", "từ 80% tổng số thành viên Hội đồng", "Lê Hoàng Phúc, Phạm Thị Ngọc Ánh, Chau Kim Sơn", "phải biểu quyết lại")
	d.Key(fyne.KeyEscape)
	if m, _ := b.Meeting(round.ID); m.Stage != data.Planned {
		t.Fatal("Escape opened the vote")
	}
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) // with nothing in focus
	setPassphrase(d, "bốn từ bất kỳ", "bốn từ khác")
	d.Asks("Hai lần nhập mật khẩu không giống nhau")
	d.Key(fyne.KeyEscape)
	d.Push(s.prep.open)
	setPassphrase(d, "ngắn", "ngắn")
	d.Asks("Mật khẩu hòm phiếu ngắn hơn 8 ký tự")
	d.Key(fyne.KeyEscape)
	d.Push(s.prep.open)
	setPassphrase(d, desktest.Passphrase, desktest.Passphrase)
	s.Load()
	if m, _ := b.Meeting(round.ID); m.Stage != data.Voting || !desktest.Shows(s.Content(), "0/9 đã bỏ phiếu") {
		t.Fatal("the vote was not opened")
	}
	desktest.Must(t, b.StopVote(round.ID, "thử"))
}

// TestASuggestedPassphraseIsTypedAgain: the committee copies it down and types it
// from the paper, and it is gone from the screen by then.
func TestASuggestedPassphraseIsTypedAgain(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	p := newNewPassphrase(d, widgets.NewProse(""), "")
	p.draw()
	first := p.first.Text
	p.draw()
	if p.again.Text != "" || p.first.Text != p.suggested.Text || p.first.Text == first || len(strings.Fields(first)) != 5 {
		t.Errorf("suggested %q, fields %q %q, before that %q", p.suggested.Text, p.first.Text, p.again.Text, first)
	}
	d.Push(s.prep.open)
	d.Asks("nên là năm từ không dấu")
	shown := suggestedIn(d)
	suggestion := shown.Text
	d.Type(suggestion[:1])
	if shown.Text != "" {
		t.Error("the suggestion stays while it is typed from the paper")
	}
	d.Type(suggestion[1:])
	d.Key(fyne.KeyReturn)
	if m, _ := b.Meeting(round.ID); m.Stage != data.Voting || d.Question() != nil {
		t.Error("the suggested passphrase was not taken")
	}
}

// suggestedIn lets the open form suggest a passphrase and reads it.
func suggestedIn(d *desktest.Desk) *widgets.Line {
	d.T.Helper()
	d.Answer("Gợi ý một mật khẩu")
	shown, ok := desktest.Find(d.Question(), func(l *widgets.Line) bool { return len(strings.Fields(l.Text)) == 5 && vn.Fold(l.Text) == l.Text })
	if !ok {
		d.T.Fatal("nothing is suggested")
	}
	return shown
}

func TestASuggestionGoesWhenAnotherPassphraseIsTyped(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	d.Push(s.prep.open)
	shown := suggestedIn(d)
	first, _ := desktest.Find(d.Question(), func(e *widgets.VietEntry) bool { return e.Text == shown.Text })
	d.Retype(first, "hoa phuong")
	if shown.Text != "" {
		t.Error("a suggestion that is not the passphrase stays on the screen")
	}
}

func TestAnOpenVoteNeedsNoCountersAndNoPassphrase(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	for range 3 {
		s.prep.panel.picks[0].SetSelected(nobody)
	}
	d.Sees("chọn ban kiểm phiếu")
	if !s.prep.open.Disabled() {
		t.Error("a secret vote opens without anybody to keep its passphrase")
	}
	s.prep.rule.method.Press('c')
	d.Sees("Đã sẵn sàng mở biểu quyết")
	d.Push(s.prep.open)
	d.Key(fyne.KeyReturn)
	if m, _ := b.Meeting(round.ID); m.Stage != data.Voting {
		t.Error("the vote was not opened:", d.Faults)
	}
}

func TestAHeldNomineeKeepsTheVoteClosed(t *testing.T) {
	b, round := desktest.Filled(t)
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	d, s := desktest.Start(t, b, New)
	hold := func(h data.Hold) {
		x := p.Dossiers[4]
		x.Holds = []data.Hold{h}
		_, err := b.SaveDossier(x)
		desktest.Must(t, err)
		s.Load()
	}
	hold(data.Hold{Kind: data.Complaint, Source: "Công văn 7/CV-TTr"})
	d.Sees("1 hồ sơ chưa được đưa ra biểu quyết", "5. Ông Nguyễn Văn An", "có khiếu nại, tố cáo đang được xác minh", "Công văn 7/CV-TTr",
		"1 hồ sơ đang tạm dừng xét")
	if !s.prep.open.Disabled() {
		t.Error("the vote can be opened on a nominee that is held")
	}
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if d.Question() != nil {
		t.Error("Enter opens what the button does not")
	}
	d.Tap("Xem hồ sơ")
	if len(d.Shown) != 1 || d.Shown[0] != desk.Dossiers || d.Filter != "held" {
		t.Error("the way to the dossier:", d.Shown, d.Filter)
	}
	hold(data.Hold{Kind: data.Complaint, Source: "Công văn 7/CV-TTr", Override: data.Override{By: "Chủ tịch", Reason: "đã xác minh"}})
	d.Hides("chưa được đưa ra biểu quyết", "Xem hồ sơ")
	if s.prep.open.Disabled() {
		t.Error("an override does not let the vote open")
	}
}

func TestRehearsalFromThePreparation(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, New)
	d.Tap("Diễn tập")
	if !d.Rehearsing() {
		t.Fatal("no rehearsal began")
	}
	s.Load()
	d.Hides("Diễn tập")
	d.OpenVote()
	d.EndRehearsal()
	if m, _ := b.Meeting(round.ID); m.Stage != data.Planned {
		t.Error("the rehearsal left a vote in the book")
	}
	s.Load()
	d.Sees("Diễn tập")
}

func TestOpeningNamesWhatDossiersLack(t *testing.T) {
	b, round := desktest.Filled(t) // number 12 has no achievement
	d, s := desktest.Start(t, b, New)
	d.Push(s.prep.open)
	d.Asks("Xem lại trước khi mở biểu quyết", "1 hồ sơ còn thiếu: số 12, Ông Võ Văn Ấn thiếu thành tích.", "bấm Esc rồi vào mục Hồ sơ")
	d.Key(fyne.KeyEscape)
	p, err := b.Proceedings(round.ID)
	desktest.Must(t, err)
	p.Dossiers[11].Achievement = "Đã có thành tích"
	_, err = b.SaveDossier(p.Dossiers[11])
	desktest.Must(t, err)
	s.Load()
	d.Push(s.prep.open)
	if desktest.Shows(d.Question(), "Xem lại trước khi mở") {
		t.Error("warns of nothing:", s.prep.doubts())
	}
}

func TestALongListOfWhatIsLackingIsCounted(t *testing.T) {
	list := desktest.Nominees()[4:10]
	for i := range list {
		list[i].Post = ""
	}
	if text := incompleteText(list); !strings.HasPrefix(text, "6 hồ sơ còn thiếu: số 5, Ông Nguyễn Văn An thiếu chức vụ, đơn vị; ") ||
		!strings.Contains(text, "; và 3 hồ sơ khác. ") {
		t.Error(text)
	}
}

// TestOpeningOnAnotherDay: the minutes tell when the vote was really opened.
func TestOpeningOnAnotherDay(t *testing.T) {
	b, round := desktest.Filled(t)
	m, err := b.Meeting(round.ID)
	desktest.Must(t, err)
	m.Opens, m.Closes = m.Opens.AddDate(0, 0, 6), m.Closes.AddDate(0, 0, 6)
	m.Rule.Method = data.Open
	_, err = b.Plan(m)
	desktest.Must(t, err)
	d, s := desktest.Start(t, b, New)
	d.Push(s.prep.open)
	d.Asks("Ngày họp ghi 26/11/2026, hôm nay là 20/11/2026: bấm Esc rồi sửa ngày họp nếu họp hôm nay")
	d.Key(fyne.KeyReturn)
	if m, _ := b.Meeting(round.ID); m.Stage != data.Voting {
		t.Error("a warning keeps the vote from being opened:", d.Faults)
	}
}
