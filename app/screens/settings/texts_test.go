package settings

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data/wording"
)

const (
	subjectID = "quyet-dinh.trich-yeu"
	groundsID = "quyet-dinh.can-cu"
)

// startTexts opens the part about texts on the subject of the decision.
func startTexts(t *testing.T) (*desktest.Desk, *texts) {
	t.Helper()
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, newTexts)
	d.Strict()
	s.choose(subjectID)
	if s.id != subjectID {
		t.Fatalf("the editor holds %q", s.id)
	}
	return d, s
}

// mark is what the list says beside a text.
func (t *texts) mark(id string) string {
	for _, group := range t.listed {
		for _, item := range group.Items {
			if item.Key == id {
				return item.State
			}
		}
	}
	return "not listed"
}

func TestATextIsWrittenTriedSavedAndTakenBack(t *testing.T) {
	d, s := startTexts(t)
	d.Retype(s.entry, "Khen thưởng trong {phong trào}")
	if s.save.Disabled() || s.mark(subjectID) != "chưa lưu" {
		t.Errorf("cannot be saved, or is not marked: %q", s.mark(subjectID))
	}
	s.trial.soon.Flush()
	d.Sees("1 đoạn đã sửa mà chưa lưu", "Khen thưởng trong phong trào “Cả nước thi đua", "đợt xét đang mở")
	d.Tap("Lưu câu chữ")
	o, err := d.B.Office()
	desktest.Must(t, err)
	if o.Wording[subjectID] != "Khen thưởng trong {phong trào}" || s.mark(subjectID) != "đã sửa" || !s.save.Disabled() {
		t.Errorf("kept %q, marked %q", o.Wording, s.mark(subjectID))
	}
	if last := d.Notes[len(d.Notes)-1]; !strings.Contains(last, "Sửa câu chữ của quyết định, trích yếu") {
		t.Errorf("noted %q", last)
	}
	d.Undo()
	if s.entry.Text != wording.Shipped(subjectID) || s.mark(subjectID) != "" {
		t.Errorf("after taking back the editor says %q, marked %q", s.entry.Text, s.mark(subjectID))
	}
}

func TestAFaultIsToldWithItsLineAndCannotBeSaved(t *testing.T) {
	d, s := startTexts(t)
	for typed, told := range map[string]string{
		"Về việc tặng\n{hình thứ} năm nay": "Dòng 2: không có trường nào tên là {hình thứ}. Có phải là {hình thức}?",
		"Về việc [tặng {hình thức}":        "Dòng 1: dấu ngoặc vuông không đủ cặp.",
		"Về việc {hình thức":               "Dòng 1: dấu ngoặc nhọn không đủ cặp.",
		" ":                                "Đoạn văn không có chữ nào",
	} {
		d.Retype(s.entry, typed)
		if !strings.Contains(strings.ToLower(s.fault.text()), strings.ToLower(told)) || !s.fault.Box.Visible() || !s.save.Disabled() {
			t.Errorf("%q is told as %q, save off: %v", typed, s.fault.text(), s.save.Disabled())
		}
		d.Sees("Chưa lưu được vì câu chữ còn chỗ sai")
	}
	d.Retype(s.entry, "Về việc tặng {hình thức}")
	if s.fault.Box.Visible() || s.save.Disabled() {
		t.Errorf("a text that is right is told as %q", s.fault.text())
	}
}

func TestAFieldIsPutInAtTheCursor(t *testing.T) {
	d, s := startTexts(t)
	d.Retype(s.entry, "Tặng  năm 2026")
	d.Key(fyne.KeyHome)
	for range len("Tặng ") - 2 { // ặ takes three bytes
		d.Key(fyne.KeyRight)
	}
	d.Win.Canvas().Focus(s.fields.table)
	d.Type("{hình thức}")
	d.Key(fyne.KeyReturn)
	if s.entry.Text != "Tặng {hình thức} năm 2026" {
		t.Errorf("the editor says %q", s.entry.Text)
	}
	if d.Win.Canvas().Focused() != s.entry {
		t.Error("the keyboard is not in the editor again")
	}
	s.fields.table.SelectWhere(func(f wording.Field) bool { return f.Name == "cơ quan" })
	d.Sees("Cơ quan mà Hội đồng giúp việc. Hiện là: Ủy ban nhân dân phường Mỹ Thới")
	d.Tap("Chèn vào câu")
	if s.entry.Text != "Tặng {hình thức}{cơ quan} năm 2026" {
		t.Errorf("the editor says %q", s.entry.Text)
	}
}

func TestDraftsWaitWhileOtherTextsAreReadAndAreAskedAbout(t *testing.T) {
	d, s := startTexts(t)
	d.Retype(s.entry, "Khen thưởng")
	d.Win.Canvas().Focus(s.list)
	d.Key(fyne.KeyDown)
	if s.entry.Text != wording.Shipped(groundsID) || s.mark(subjectID) != "chưa lưu" {
		t.Errorf("the editor says %q", s.entry.Text)
	}
	if s.Leave() {
		t.Fatal("lets go of a draft")
	}
	d.Asks("quyết định, trích yếu", "không lấy lại được")
	d.Answer("Quay lại")
	if s.Leave() || len(s.drafts) != 1 {
		t.Errorf("drafts after going back: %v", s.drafts)
	}
	d.Answer("Bỏ 1 đoạn chưa lưu")
	if !s.Leave() || s.text(subjectID) != wording.Shipped(subjectID) {
		t.Errorf("after dropping: %q", s.text(subjectID))
	}
}

func TestTheShippedTextComesBack(t *testing.T) {
	d, s := startTexts(t)
	if !s.restore.Disabled() {
		t.Error("offers to bring back what is there")
	}
	d.Retype(s.entry, "Khen thưởng")
	d.Tap("Lưu câu chữ")
	d.Tap("Khôi phục văn bản gốc")
	o, err := d.B.Office()
	desktest.Must(t, err)
	if s.entry.Text != wording.Shipped(subjectID) || len(o.Wording) != 0 || len(s.drafts) != 0 {
		t.Errorf("the editor says %q, kept %q, drafts %q", s.entry.Text, o.Wording, s.drafts)
	}
	d.Undo()
	if s.entry.Text != "Khen thưởng" || s.mark(subjectID) != "đã sửa" {
		t.Errorf("after taking back the editor says %q", s.entry.Text)
	}
}

func TestTheWholePaperIsShownWithTheDraft(t *testing.T) {
	d, s := startTexts(t)
	d.Retype(s.entry, "Về việc khen thưởng")
	test.Tap(d.Button("Xem cả văn bản"))
	if !s.whole.open || s.whole.paper.view.Page() != 1 || s.whole.fault.Box.Visible() {
		t.Fatalf("open %v, page %d, %q", s.whole.open, s.whole.paper.view.Page(), s.whole.fault.text())
	}
	desktest.Picture(t, d.Win, "settings-texts-whole")
	if !s.Escape() || s.whole.open || s.whole.paper.view.Page() != 0 {
		t.Error("does not come back")
	}
	if s.entry.Text != "Về việc khen thưởng" {
		t.Errorf("the draft became %q", s.entry.Text)
	}
}

func TestWithoutARoundTheSampleIsFilledIn(t *testing.T) {
	d, s := desktest.Start(t, desktest.Book(t), newTexts)
	d.Strict()
	s.choose(subjectID)
	d.Sees("số liệu mẫu, vì chưa mở đợt xét nào", "Về việc tặng")
	s.showWhole()
	if s.whole.paper.view.Page() != 1 {
		t.Errorf("shows page %d: %s", s.whole.paper.view.Page(), s.whole.fault.text())
	}
}

// On the small laptop, beside the rail and the list of parts, what the marks do is said
// whole under the editor and does not run into the fields beside it.
func TestWhatTheMarksDoHasRoom(t *testing.T) {
	d, s := startTexts(t)
	d.Win.Resize(fyne.NewSize(smallPart, 690))
	d.Sees("[ ]: bỏ khi trường bên trong trống; **chữ**: in đậm")
	line, ok := desktest.Find(d.Win.Content(), func(l *widgets.Line) bool { return strings.HasPrefix(l.Text, "[ ]:") })
	if !ok {
		t.Fatal("no line")
	}
	text := fyne.MeasureText(line.Text, theme.Size(theme.SizeCaption), fyne.TextStyle{})
	if text.Width > line.Size().Width || line.Size().Width > s.entry.Size().Width+1 {
		t.Errorf("%v of text in %v, the editor is %v wide", text.Width, line.Size().Width, s.entry.Size().Width)
	}
}

// smallPart is the width that a part of Cài đặt has in a window of 1340.
const smallPart = 888
