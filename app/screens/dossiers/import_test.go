package dossiers

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/data/vn"
)

func TestImportShowsBeforeItWrites(t *testing.T) {
	k := fresh(t)
	decomposed := "Nguye\u0302\u0303n Thi\u0323 Hoa\u0300"
	k.Pick = workbook(t, header, nominee(1, decomposed, "05/01/1975"), nominee(2, "Chau Sóc Phia 🌟", "1960"))
	k.ctrl(fyne.KeyO)
	if len(k.dossiers()) != 0 {
		t.Fatal("written before anybody agreed")
	}
	k.Sees("chưa có gì được ghi vào sổ", "Ông Nguyễn Thị Hoà", "ký tự không in được", "“Dân tộc”")
	k.Shoot("dossiers-xem-truoc")
	k.Key(fyne.KeyReturn)
	k.s.Load()
	all := k.dossiers()
	if len(all) != 2 || all[0].Name != "Nguyễn Thị Hoà" || all[0].Name != vn.Clean(decomposed) {
		t.Fatalf("kept %+v", all)
	}
	if len(all[0].Extra) != 1 || all[0].Extra[0].Value != "Khmer" || all[1].Name != "Chau Sóc Phia 🌟" {
		t.Errorf("kept %+v", all)
	}
	k.Sees("2 hồ sơ · 2 đủ", "Lập Hội đồng")
	k.Undo()
	k.Sees("Chưa có hồ sơ")
}

func TestImportWithFaults(t *testing.T) {
	k := fresh(t)
	rows := [][]any{header}
	for i := 1; i <= 20; i++ {
		rows = append(rows, nominee(i, fmt.Sprintf("Trần Văn Số %d", i), "1970"))
	}
	rows[3] = nominee(3, "Lê Thị Bé", "31/02/1975")
	rows[7] = nominee(6, "Lê Thị Sáu", "1975")
	k.s.Drop([]string{workbook(t, rows...)})
	k.Sees("Cột “Ngày sinh”", "STT 6 đã có ở dòng 7", "Đọc lại danh sách đã sửa", "20 dòng · 18 nhập được")
	k.Hides("Trần Văn Số 1")
	k.Shoot("dossiers-xem-truoc-loi")
	k.Key(fyne.KeyReturn)
	k.s.Load()
	if len(k.dossiers()) != 0 {
		t.Fatal("Enter took a list with faults")
	}
	k.Tap("Nhập 18 hồ sơ, bỏ 2 dòng có lỗi")
	k.s.Load()
	if len(k.dossiers()) != 18 {
		t.Errorf("kept %d", len(k.dossiers()))
	}
}

func TestImportClashesWithTheRound(t *testing.T) {
	k := filled(t)
	k.s.Drop([]string{workbook(t, header, nominee(5, "Lê Thị Bé", "1975"), nominee(13, "Lê Thị Chín", "1975"))})
	k.Sees("Số thứ tự 5 đã có trong đợt xét: Ông Nguyễn Văn An", "Nhập 1 hồ sơ, bỏ 1 dòng có lỗi")
	k.s.preview.only.SetChecked(false)
	k.Sees("Lê Thị Chín")
	k.Key(fyne.KeyEscape)
	if k.s.view != view(k.s.list) || len(k.dossiers()) != 12 {
		t.Error("Escape did not go back to the list as it was")
	}
}

func TestImportRefusesOtherFiles(t *testing.T) {
	k := filled(t)
	k.s.Drop([]string{"/anh/giay-khen.jpg"})
	faults := k.TakeFaults()
	if len(faults) != 1 || !strings.Contains(faults[0].Error(), "mở hồ sơ của đối tượng") {
		t.Errorf("reported %v", faults)
	}
	k.OpenVote()
	k.s.Load()
	k.s.Drop([]string{workbook(t, header, nominee(13, "Lê Thị Chín", "1975"))})
	faults = k.TakeFaults()
	if len(faults) != 1 || !strings.Contains(faults[0].Error(), "đã biểu quyết") {
		t.Errorf("reported %v", faults)
	}
}
