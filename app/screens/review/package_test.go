package review

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
	"thidua/data/archive"
	"thidua/data/book"
)

// packed writes a round's package.
func packed(t *testing.T, b *book.Book, round data.Round) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "goi.zip")
	desktest.Must(t, b.Archive(round.ID, nil, path, "Thi Đua"))
	return path
}

func TestArchiveVerifyLock(t *testing.T) {
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Pick = t.TempDir()
	target := filepath.Join(d.Pick, "luu-tru.zip")
	d.Tap("Đóng gói lưu trữ")
	if len(d.Faults) > 0 {
		t.Fatal(d.Faults)
	}
	report, err := archive.Verify(target)
	desktest.Must(t, err)
	if report.Files < 20 {
		t.Errorf("the package holds %d files", report.Files)
	}
	d.Asks("Gói luu-tru.zip đã ghi xong và kiểm tra còn nguyên vẹn", "Chưa ký: Quyết định", "Việc khóa không hoàn tác được")
	d.Sees("Còn nguyên vẹn", "Mã SHA-512 của danh mục manifest-sha512.txt", prove(target).sum)
	d.Shoot("review-lock")
	if now, err := b.Round(round.ID); err != nil || !now.Archived.IsZero() {
		t.Fatalf("locked before the answer: %v %v", now.Archived, err)
	}
	d.Answer("Khóa đợt xét")
	s.Load()
	d.Sees("đã lưu trữ 20/11/2026")
	if d.Button("Đóng gói lưu trữ") != nil {
		t.Error("an archived round is offered for packing")
	}
	err = b.Decide(data.Decision{Round: round.ID, On: data.DateOf(desktest.Day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"})
	if err == nil || !strings.Contains(err.Error(), "đã đưa vào lưu trữ") {
		t.Errorf("the decision of a locked round was changed: %v", err)
	}
}

func TestTheLockCanBeLeft(t *testing.T) {
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Pick = t.TempDir()
	d.Tap("Đóng gói lưu trữ")
	d.Answer("Quay lại")
	s.Load()
	if now, _ := b.Round(round.ID); !now.Archived.IsZero() {
		t.Error("locked although the question was left")
	}
	if _, err := archive.Verify(filepath.Join(d.Pick, "luu-tru.zip")); err != nil {
		t.Error(err)
	}
}

func TestAPackageThatCannotBeWrittenLocksNothing(t *testing.T) {
	b, round := desktest.Decided(t)
	d, _ := desktest.Start(t, b, New)
	d.Pick = filepath.Join(t.TempDir(), "không có", "luu-tru.zip")
	d.Tap("Đóng gói lưu trữ")
	if len(d.Faults) != 1 || d.Question() != nil {
		t.Errorf("faults %v", d.Faults)
	}
	if now, _ := b.Round(round.ID); !now.Archived.IsZero() {
		t.Error("locked without a package")
	}
}

// TestABrokenPackageNamesTheFile changes one letter of a nominee's name inside.
func TestABrokenPackageNamesTheFile(t *testing.T) {
	b, round := desktest.Decided(t)
	path := packed(t, b, round)
	content, err := os.ReadFile(path)
	desktest.Must(t, err)
	changed := bytes.Replace(content, []byte("Néang Sa Rết"), []byte("Néang Sa Rệt"), 1)
	desktest.Must(t, os.WriteFile(path, changed, 0o644))
	d, _ := desktest.Start(t, b, New)
	d.Pick = path
	d.Tap("Kiểm tra một gói")
	d.Sees("Không nguyên vẹn", "data/ho-so/0008.json", "đã bị thay đổi")
	if desktest.Shows(d.Win.Content(), "data/ho-so/0007.json") {
		t.Error("a file that is whole is named")
	}
	if len(d.Faults) > 0 {
		t.Errorf("a finding was reported as a failure: %v", d.Faults)
	}
	d.Shoot("review-broken")
}

func TestWhatIsNoPackage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ảnh.zip")
	desktest.Must(t, os.WriteFile(path, []byte("không phải gói"), 0o644))
	found := prove(path)
	var problem *data.Problem
	if !errors.As(found.err, &problem) || len(found.report.Faults) != 1 || found.sum != "" {
		t.Errorf("%+v", found)
	}
}

func TestAllPapersGoIntoANewFolder(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, _ := desktest.Start(t, b, New)
	d.Pick = t.TempDir()
	d.Tap("Xuất tất cả văn bản")
	d.Tap("Xuất tất cả văn bản")
	first, second := filepath.Join(d.Pick, "van-ban-dot-01"), filepath.Join(d.Pick, "van-ban-dot-01-2")
	if !slices.Equal(d.Opened, []string{first, second}) {
		t.Fatalf("opened %q, faults %v", d.Opened, d.Faults)
	}
	for _, folder := range d.Opened {
		for _, name := range []string{"result.json", "phieu-bieu-quyet.pdf", "bien-ban-kiem-phieu.pdf", "bien-ban-hop.pdf", "to-trinh.pdf",
			"quyet-dinh.pdf", "giay-khen.pdf", "ket-qua.xlsx", "luu-tru.zip"} {
			if _, err := os.Stat(filepath.Join(folder, name)); err != nil {
				t.Error(err)
			}
		}
	}
	if entries, _ := os.ReadDir(d.Pick); len(entries) != 2 {
		t.Errorf("left beside the folders: %v", entries)
	}
}

func TestBackupOpensAsABook(t *testing.T) {
	b, round := desktest.Decided(t)
	d, _ := desktest.Start(t, b, New)
	d.Pick = filepath.Join(t.TempDir(), "bản sao.db")
	d.Tap("Sao lưu sổ")
	d.Asks("Đã sao lưu sổ", "không có chỗ hỏng")
	d.Shoot("review-backup")
	copied, err := book.Open(book.Params{Path: d.Pick})
	desktest.Must(t, err)
	defer copied.Close()
	if got, err := copied.Round(round.ID); err != nil || got.ID != round.ID {
		t.Errorf("the copy's round: %+v %v", got, err)
	}
}
