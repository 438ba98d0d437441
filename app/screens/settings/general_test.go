package settings

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// kept fails unless the book holds the settings.
func kept(t *testing.T, b *book.Book, want data.Settings) {
	t.Helper()
	got, err := b.Settings()
	desktest.Must(t, err)
	if got != want {
		t.Errorf("kept %+v, want %+v", got, want)
	}
}

func TestChangesAreKeptAtOnceAndTakenBack(t *testing.T) {
	b := desktest.Book(t)
	d, s := desktest.Start(t, b, newGeneral)
	if !s.back.Disabled() {
		t.Error("offers to take back before anything was changed")
	}
	d.Win.Canvas().Focus(s.look.size)
	for range 3 {
		s.look.size.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	kept(t, b, data.Settings{Scale: 1.3})
	if s.look.figure.Text != "130%" {
		t.Errorf("size reads %q", s.look.figure.Text)
	}
	d.Win.Canvas().Focus(s.look.colors)
	s.look.colors.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	s.typing.choice.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	kept(t, b, data.Settings{Scale: 1.3, Dark: true, Typing: "telex"})
	test.Tap(s.back)
	kept(t, b, data.Settings{Scale: 1.3, Dark: true})
	test.Tap(s.back)
	for range 3 {
		test.Tap(s.back)
	}
	kept(t, b, data.Settings{Scale: 1})
	if !s.back.Disabled() || s.look.size.Value != 1 || s.look.colors.Selected() != 0 {
		t.Error("the screen does not show what was taken back")
	}
}

func TestTakingBackLeavesTheRoundAndThePrinter(t *testing.T) {
	b, round := desktest.Filled(t)
	_, s := desktest.Start(t, b, newGeneral)
	s.typing.chosen(2)
	second, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 2, Award: "giay-khen"})
	desktest.Must(t, err)
	now, err := b.Settings()
	desktest.Must(t, err)
	now.Printer = "HP_Van_thu" // as a print was sent there meanwhile
	desktest.Must(t, b.SaveSettings(now))
	test.Tap(s.back)
	kept(t, b, data.Settings{Scale: 1, Round: second.ID, Printer: "HP_Van_thu"})
	if round.ID == second.ID {
		t.Fatal("the two rounds are one")
	}
}

func TestTheNameIsKeptWhenTypingRestsOrTheScreenIsLeft(t *testing.T) {
	b := desktest.Book(t)
	_, s := desktest.Start(t, b, newGeneral)
	test.Type(s.person.name, "Trần Văn Bình")
	s.Load()
	if s.person.name.Text != "Trần Văn Bình" {
		t.Errorf("half-typed name became %q", s.person.name.Text)
	}
	kept(t, b, data.Settings{Scale: 1})
	if !s.Leave() {
		t.Error("does not let go")
	}
	kept(t, b, data.Settings{Scale: 1, Who: "Trần Văn Bình"})
	desktest.Must(t, b.AddMovement(data.Movement{ID: "a", Name: "a"}))
	lines, err := b.History(0)
	desktest.Must(t, err)
	if lines[0].Who != "Trần Văn Bình" {
		t.Errorf("the history names %q", lines[0].Who)
	}
}

func TestTypingIsExplainedAndTried(t *testing.T) {
	d, s := desktest.Start(t, desktest.Book(t), newGeneral)
	s.typing.chosen(1)
	s.Load()
	if !desktest.Shows(s.Content(), "aa thành â") {
		t.Error("Telex is not explained")
	}
	widgets.SetTyping(vn.Telex)
	t.Cleanup(func() { widgets.SetTyping(vn.Off) })
	d.Win.Canvas().Focus(s.typing.try)
	test.Type(s.typing.try, "Nguyeexn")
	if s.typing.try.Text != "Nguyễn" {
		t.Errorf("typed %q", s.typing.try.Text)
	}
}

func TestFolderOfThePapers(t *testing.T) {
	b := desktest.Book(t)
	d, s := desktest.Start(t, b, newGeneral)
	if !s.folder.open.Disabled() {
		t.Error("opens a folder that nobody knows yet")
	}
	d.Pick = t.TempDir()
	d.Tap("Chọn thư mục khác")
	kept(t, b, data.Settings{Scale: 1, Folder: d.Pick})
	s.Load()
	test.Tap(s.folder.open)
	if len(d.Opened) != 1 || d.Opened[0] != d.Pick {
		t.Errorf("opened %v", d.Opened)
	}
	test.Tap(s.folder.usual)
	kept(t, b, data.Settings{Scale: 1})
}

func TestBackupCanBeOpened(t *testing.T) {
	b, round := desktest.Filled(t)
	d, s := desktest.Start(t, b, newGeneral)
	d.Pick = t.TempDir()
	d.Tap("Sao lưu ngay")
	path := filepath.Join(d.Pick, "so-thi-dua-20-11-2026.bak")
	if !desktest.Shows(s.Content(), "Đã sao lưu") || !desktest.Shows(s.Content(), path) {
		t.Error("does not say where the copy is")
	}
	copied, err := book.Open(book.Params{Path: path})
	desktest.Must(t, err)
	defer copied.Close()
	list, err := copied.Dossiers(round.ID)
	desktest.Must(t, err)
	if len(list) != 12 {
		t.Errorf("%d dossiers in the copy", len(list))
	}
	d.Pick = b.Path()
	d.Tap("Sao lưu ngay")
	if len(d.Faults) != 1 || !strings.Contains(d.Faults[0].Error(), "ghi đè lên chính sổ") {
		t.Errorf("faults %v", d.Faults)
	}
}

func TestCheckTellsInWords(t *testing.T) {
	b, _ := desktest.Filled(t)
	d, s := desktest.Start(t, b, newGeneral)
	d.Tap("Kiểm tra dữ liệu")
	if !desktest.Shows(s.Content(), "Dữ liệu nguyên vẹn") || !desktest.Shows(s.Content(), "lúc 08 giờ 00 phút ngày 20/11/2026") {
		t.Error("does not say that all is well")
	}
	s.store.faults = []error{errors.New("mục lục thiếu hồ sơ 3")}
	s.store.checked(nil)
	if !desktest.Shows(s.Content(), "1 chỗ không khớp") || !desktest.Shows(s.Content(), "mục lục thiếu hồ sơ 3") || !desktest.Shows(s.Content(), "bản sao lưu mới nhất") {
		t.Error("does not say what is wrong and what to do")
	}
}
