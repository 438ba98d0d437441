package review

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk/desktest"
	"thidua/data/book"
)

// codeFile leaves the code of a certificate as a text, changed by the function.
func codeFile(t *testing.T, b *book.Book, round uint64, change func(string) string) string {
	t.Helper()
	p, err := b.ForPapers(round)
	desktest.Must(t, err)
	path := filepath.Join(t.TempDir(), "ma.txt")
	desktest.Must(t, os.WriteFile(path, []byte(change(p.Stock.Codes[1])), 0o600))
	return path
}

func asIs(text string) string { return text }

func TestACodeIsCheckedOnTheScreen(t *testing.T) {
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	s.goTo(partCode)
	d.Sees("Chưa kiểm tra mã nào", "Không cần mạng")
	d.Pick = codeFile(t, b, round.ID, asIs)
	d.Tap("Chọn ảnh hoặc PDF")
	d.Sees("Đúng: 1/1 mã", "Đúng như đã ký", "456/QĐ-UBND, 20/11/2026", "(số sổ vàng 1)", "so nội dung mã với chữ in trên giấy")
	d.Shoot("review-code")
	d.Pick = codeFile(t, b, round.ID, func(text string) string { return strings.Replace(text, "Giấy khen", "Bằng khen", 1) })
	d.Tap("Chọn tệp khác")
	d.Sees("Nội dung bị sửa", "Bằng khen", "Có 1 mã chưa đúng")
	s.Load()
	d.Sees("Nội dung bị sửa")
	if !s.Escape() || s.part.Selected() != partSum {
		t.Error("Escape does not lead back")
	}
}

func TestAPastedCode(t *testing.T) {
	d, s := desktest.Start(t, desktest.Book(t), New)
	d.Sees("Kiểm tra mã QR")
	s.pasteCode()
	entry, ok := desktest.Find(d.Question(), func(e *widget.Entry) bool { return true })
	if !ok {
		t.Fatal("no entry")
	}
	entry.SetText("https://example.vn")
	d.Answer("Kiểm tra")
	d.Sees("Mã loại khác", "https://example.vn")
}

// A code of another office holds once its package was shown.
func TestACodeOfAnotherOffice(t *testing.T) {
	other, theirs := desktest.Decided(t)
	whole := packed(t, other, theirs)
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Win.Resize(fyne.NewSize(1176, 768))
	s.goTo(partCode)
	d.Pick = codeFile(t, other, theirs.ID, asIs)
	d.Tap("Chọn ảnh hoặc PDF")
	d.Sees("Chưa có khóa", "thêm khóa từ gói lưu trữ")
	d.Pick = whole
	d.Tap("Thêm khóa của cơ quan khác")
	d.Sees("Đúng như đã ký", "Đúng: 1/1 mã")
}
