package dossiers

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// at opens the page of the dossier with a number.
func (k *bench) at(number int) {
	k.T.Helper()
	k.s.showList()
	k.s.list.table.SelectWhere(func(r row) bool { return r.number == number })
	k.Key(fyne.KeyReturn)
	if k.s.view != view(k.s.editor) {
		k.T.Fatal("Enter did not open the dossier")
	}
}

func TestEditAndSave(t *testing.T) {
	k := filled(t)
	k.at(12)
	f := k.s.editor.form
	k.Sees("12. Ông Võ Văn Ấn", "Còn thiếu", "Tiêu chí để đối chiếu")
	k.Shoot("dossiers-ho-so")
	k.Retype(f.achievement, "Vận động xây dựng quỹ khuyến học")
	k.Retype(f.birth, "5/1/75")
	k.Retype(f.points, "86")
	k.ctrl(fyne.KeyS)
	k.s.Load()
	d := k.dossiers()[11]
	if d.Achievement != "Vận động xây dựng quỹ khuyến học" || d.Birth != (data.Date{Year: 1975, Month: 1, Day: 5}) || d.SelfPoints == nil || *d.SelfPoints != 86 {
		t.Fatalf("kept %+v", d)
	}
	k.Hides("Còn thiếu")
	k.Key(fyne.KeyEscape)
	k.Sees("12 hồ sơ · 12 đủ")
	k.Undo()
	k.Sees("12 hồ sơ · 11 đủ · 1 thiếu")
}

func TestNewDossierWithLongName(t *testing.T) {
	k := filled(t)
	k.ctrl(fyne.KeyN)
	k.Sees("Hồ sơ mới")
	k.ctrl(fyne.KeyS)
	if len(k.dossiers()) != 12 {
		t.Fatal("a dossier without a name was kept")
	}
	k.Sees("không có chữ nào in được")
	long := strings.TrimSpace(strings.Repeat("Trường Mẫu giáo Ấ ", 11)) + "Ộ"
	if n := len([]rune(long)); n < 198 {
		t.Fatalf("the name has %d letters only", n)
	}
	k.Type(long)
	k.ctrl(fyne.KeyS)
	k.s.Load()
	all := k.dossiers()
	if len(all) != 13 || all[12].Name != long || all[12].Number != 13 {
		t.Fatalf("kept %d dossiers, the last %+v", len(all), all[len(all)-1])
	}
	k.Shoot("dossiers-ten-dai")
}

func TestEscapeSavesDraft(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Retype(k.s.editor.form.name, "Nguyễn Văn Anh 🌟")
	k.Key(fyne.KeyEscape)
	if k.s.view != view(k.s.list) || k.dossiers()[4].Name != "Nguyễn Văn Anh 🌟" {
		t.Fatalf("kept %q", k.dossiers()[4].Name)
	}
	if row, ok := k.s.list.table.Selected(); !ok || row.number != 5 {
		t.Error("the list is not on the dossier that was open")
	}
}

func TestInvalidDraftIsAskedAbout(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Retype(k.s.editor.form.birth, "31/02/1975")
	if k.s.Leave() {
		t.Fatal("left with a date nobody can read")
	}
	k.Tap("Quay lại")
	if k.s.editor.form.birth.Text != "31/02/1975" {
		t.Error("the draft is lost")
	}
	k.Sees("Không đọc được ngày")
	k.Key(fyne.KeyEscape)
	k.Tap("Bỏ phần chưa lưu")
	if k.s.view != view(k.s.list) || k.dossiers()[4].Birth.Year != 1964 || !k.s.Leave() {
		t.Errorf("kept %+v", k.dossiers()[4])
	}
}

func TestNumberTaken(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Retype(k.s.editor.form.number, "7")
	k.ctrl(fyne.KeyS)
	k.Sees("STT 7 đã có: Ông Lê Văn Đạt")
	if k.dossiers()[4].Number != 5 {
		t.Error("the number was given twice")
	}
	k.Retype(k.s.editor.form.number, "70")
	k.ctrl(fyne.KeyS)
	if all := k.dossiers(); all[11].Number != 70 || all[11].Name != "Nguyễn Văn An" {
		t.Errorf("kept %+v", all[11])
	}
}

func TestPeriodInOrder(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Retype(k.s.editor.form.to, "31/12/2022")
	k.Sees("kết thúc trước khi bắt đầu")
}

func TestNeighboursFollowTheList(t *testing.T) {
	k := filled(t)
	k.s.list.table.SortBy(0, true)
	k.at(7)
	k.Retype(k.s.editor.form.note, "Đã đối chiếu")
	k.ctrl(fyne.KeyPageDown)
	k.Sees("6. Ông Trần Thị Bé", "Hồ sơ 7 trong 12")
	if k.dossiers()[6].Note != "Đã đối chiếu" {
		t.Error("going on did not save")
	}
	k.ctrl(fyne.KeyPageUp)
	k.Sees("7. Ông Lê Văn Đạt")
}

func TestKindChangesTheForm(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Sees("Ngày sinh", "Chức vụ, đơn vị")
	k.Win.Canvas().Focus(k.s.editor.form.kind)
	k.Key(fyne.KeyRight)
	k.Sees("Địa chỉ")
	k.Hides("Ngày sinh")
	k.ctrl(fyne.KeyS)
	if d := k.dossiers()[4]; d.Kind != data.Household || !d.Birth.IsZero() {
		t.Errorf("kept %+v", d)
	}
	k.Sees("Hộ gia đình, dòng họ")
	if got := k.s.editor.form.subject.Options; len(got) != 2 || got[1] != "Hộ gia đình, dòng họ" {
		t.Errorf("a household may choose %q", got)
	}
}

func TestLoadKeepsTyping(t *testing.T) {
	k := filled(t)
	k.at(5)
	k.Retype(k.s.editor.form.name, "Nguyễn Văn")
	desktest.Must(t, k.B.Attach(k.dossiers()[4].Round, k.dossiers()[4].ID, paper(t, "bien-ban.pdf")))
	k.s.Load()
	if k.s.editor.form.name.Text != "Nguyễn Văn" {
		t.Error("typing was lost")
	}
	k.Sees("bien-ban.pdf")
	k.ctrl(fyne.KeyS)
	if d := k.dossiers()[4]; d.Name != "Nguyễn Văn" || len(d.Evidence) != 1 {
		t.Errorf("kept %+v", d)
	}
}

func paper(t *testing.T, name string) string {
	path := filepath.Join(t.TempDir(), name)
	desktest.Must(t, os.WriteFile(path, []byte("biên bản họp xét "+name), 0o600))
	return path
}

func TestEvidence(t *testing.T) {
	k := filled(t)
	k.at(3)
	k.Sees("Chưa có tệp nào")
	k.Pick = paper(t, "Biên bản họp ấp.pdf")
	k.Tap("Thêm minh chứng")
	k.s.Load()
	k.s.Drop([]string{paper(t, "ảnh 1.jpg"), paper(t, "ảnh 2.jpg")})
	k.s.Load()
	k.Sees("Biên bản họp ấp.pdf", "ảnh 2.jpg", "3 tệp", "1 KB")
	k.Shoot("dossiers-minh-chung")
	k.Tap("Xem")
	text, err := os.ReadFile(k.Opened[0])
	if err != nil || filepath.Base(k.Opened[0]) != "Biên bản họp ấp.pdf" || string(text) != "biên bản họp xét Biên bản họp ấp.pdf" {
		t.Errorf("opened %q: %q, %v", k.Opened, text, err)
	}
	k.Tap("Gỡ")
	k.s.Load()
	k.Hides("Biên bản họp ấp.pdf")
	k.Undo()
	k.Sees("Biên bản họp ấp.pdf")
	t.Cleanup(func() { os.RemoveAll(k.s.editor.files.folder) })
}

func TestEvidenceOfANewDossierSavesItFirst(t *testing.T) {
	k := filled(t)
	k.ctrl(fyne.KeyN)
	k.Type("Danh Thị Sa Rây")
	k.s.Drop([]string{paper(t, "giay-xac-nhan.pdf")})
	all := k.dossiers()
	if len(all) != 13 || len(all[12].Evidence) != 1 {
		t.Errorf("kept %d dossiers", len(all))
	}
}

func TestReadOnlyAfterTheVoteBegan(t *testing.T) {
	k := filled(t)
	k.OpenVote()
	k.s.Load()
	k.Sees("đã biểu quyết trên các hồ sơ", "Đến phiên họp")
	k.Hides("Thêm hồ sơ", "Nhập danh sách")
	k.ctrl(fyne.KeyN)
	k.at(5)
	k.Sees("Chỉ xem", "Ông Nguyễn Văn An", "Hồ sơ sau")
	k.Hides("Thêm minh chứng", "Lưu hồ sơ")
	k.Shoot("dossiers-chi-xem")
	k.Key(fyne.KeyEscape)
	k.s.list.table.SelectWhere(func(r row) bool { return r.number == 5 })
	k.Key(fyne.KeyDelete)
	if len(k.dossiers()) != 12 {
		t.Error("deleted after the vote began")
	}
}

func TestDeletedWhileOpen(t *testing.T) {
	k := filled(t)
	k.at(5)
	d := k.dossiers()[4]
	desktest.Must(t, k.B.DeleteDossiers(d.Round, []uint64{d.ID}))
	k.s.Load()
	if k.s.view != view(k.s.list) || !desktest.Shows(k.s.Content(), "11 hồ sơ") {
		t.Error("the page of a dossier that is gone stays open")
	}
}
