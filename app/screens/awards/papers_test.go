package awards

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"thidua/app/bundle"
	"thidua/app/desk"
	"thidua/app/desk/desktest"
	"thidua/app/documents"
	"thidua/app/widgets"
	"thidua/data"
)

func TestMarksAndTheirUndo(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.MeetingMinutes)
	d.Tap("Đánh dấu đã in")
	s.Load()
	d.Sees("Đã in 20/11/2026")
	d.Tap("Đánh dấu đã ký")
	s.Load()
	d.Sees("Đã ký 20/11/2026")
	if d.Button("Đánh dấu đã ký") != nil || d.Button("Đánh dấu đã in") != nil {
		t.Error("what was noted is offered again")
	}
	_, err := b.Undo()
	desktest.Must(t, err)
	mark := markOf(proceedings(t, b, round), data.MeetingMinutes)
	if mark.Printed.IsZero() || !mark.Signed.IsZero() {
		t.Errorf("after one undo: %+v", mark)
	}
	s.Load()
	d.Tap("Bỏ dấu đã in")
	s.Load()
	d.Tap("Đánh dấu đã ký")
	s.Load()
	if d.Button("Đánh dấu đã in") != nil || d.Button("Bỏ dấu đã in") != nil {
		t.Error("what was signed is asked about its printing")
	}
	d.Tap("Bỏ dấu đã ký")
	if p := proceedings(t, b, round); len(p.Papers) != 0 || len(d.Notes) != 5 {
		t.Errorf("marks left: %+v, notes %q", p.Papers, d.Notes)
	}
	point(s, data.BallotPaper)
	if d.Button("Đánh dấu đã ký") != nil {
		t.Error("ballot papers carry no signature")
	}
}

// Certificates that were signed were printed: the next step is another.
func TestSignedCertificatesAreNotToBePrinted(t *testing.T) {
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Sees("In giấy khen")
	desktest.Must(t, b.MarkSigned(round.ID, data.CertificateBook))
	s.Load()
	d.Hides("In giấy khen")
}

func TestViewAndSave(t *testing.T) {
	b, _ := desktest.Counted(t, 8)
	d, s := desktest.Start(t, b, New)
	point(s, data.CountMinutes)
	d.Tap("Mở bằng chương trình khác")
	path := filepath.Join(d.Folder, "bien-ban-kiem-phieu.pdf")
	if !slices.Equal(d.Opened, []string{path}) {
		t.Fatalf("opened %q, faults %v", d.Opened, d.Faults)
	}
	isPDF(t, path)
	d.Pick = filepath.Join(t.TempDir(), "biên bản.pdf")
	d.Tap("Lưu PDF…")
	isPDF(t, d.Pick)
	d.Pick = filepath.Join(t.TempDir(), "không có", "biên bản.pdf")
	d.Tap("Lưu PDF…")
	if len(d.Faults) != 1 {
		t.Errorf("faults %v, want one", d.Faults)
	}
}

func isPDF(t *testing.T, path string) {
	t.Helper()
	content, err := os.ReadFile(path)
	desktest.Must(t, err)
	if !bytes.HasPrefix(content, []byte("%PDF-")) {
		t.Errorf("%s begins with %q", path, content[:min(8, len(content))])
	}
}

func TestAllPapersInTheFolder(t *testing.T) {
	b, round := desktest.Decided(t)
	desktest.Must(t, b.MarkPrinted(round.ID, data.CertificateBook))
	d, s := desktest.Start(t, b, New)
	own := filepath.Join(d.Folder, "ghi-chu.txt")
	desktest.Must(t, os.WriteFile(own, []byte("của tôi"), 0o644))
	desktest.Must(t, os.WriteFile(filepath.Join(d.Folder, "to-trinh.pdf"), []byte("cũ"), 0o644))
	d.Tap("Tạo tất cả văn bản")
	if len(d.Faults) > 0 || !slices.Equal(d.Opened, []string{d.Folder}) {
		t.Fatalf("faults %v, opened %q", d.Faults, d.Opened)
	}
	want := []string{"ghi-chu.txt", bundle.ResultName, bundle.SheetName, bundle.ArchiveName}
	for _, paper := range bundle.Available(s.p) {
		want = append(want, bundle.PaperName(paper, s.p.Award))
		if documents.HasWord(paper) {
			want = append(want, bundle.WordName(paper))
		}
	}
	slices.Sort(want)
	if got := names(t, d.Folder); !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
	isPDF(t, filepath.Join(d.Folder, "to-trinh.pdf"))
	if left := names(t, filepath.Dir(d.Folder)); slices.ContainsFunc(left, func(n string) bool { return n[0] == '.' }) {
		t.Errorf("left beside the folder: %q", left)
	}
	// Without its decision the round has no decision to hand on.
	_, err := b.Undo()
	desktest.Must(t, err)
	_, err = b.Undo()
	desktest.Must(t, err)
	s.Load()
	point(s, data.Submission)
	d.Tap("Tạo tất cả văn bản")
	d.Answer("Thay bằng bản mới")
	if got := names(t, d.Folder); slices.Contains(got, "quyet-dinh.pdf") || slices.Contains(got, "quyet-dinh.docx") || !slices.Contains(got, "ghi-chu.txt") {
		t.Errorf("the folder holds %q", got)
	}
}

func TestTheVerifiedPackageStays(t *testing.T) {
	b, round := desktest.Decided(t)
	desktest.Must(t, b.MarkArchived(round.ID, "luu-tru.zip"))
	d, _ := desktest.Start(t, b, New)
	path := filepath.Join(d.Folder, bundle.ArchiveName)
	desktest.Must(t, os.WriteFile(path, []byte("gói đã kiểm tra"), 0o644))
	d.Tap("Tạo tất cả văn bản")
	content, err := os.ReadFile(path)
	desktest.Must(t, err)
	if string(content) != "gói đã kiểm tra" {
		t.Error("the package of an archived round was written over")
	}
}

func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	desktest.Must(t, err)
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

func TestWarningsNameTheNominee(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	p := proceedings(t, b, round)
	got := warningTexts(p, []documents.Warning{{Nominee: 5, Text: "bỏ một ký tự"}, {Text: "tên phong trào thiếu chữ"}})
	want := []string{"Hồ sơ số 5, Ông Nguyễn Văn An: bỏ một ký tự", "tên phong trào thiếu chữ"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestStatesOfAPaper(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	p := proceedings(t, b, round)
	for paper, want := range map[data.Paper]string{data.Submission: "Bản nháp", data.DecisionPaper: "Chưa có", data.CertificateBook: "Chưa có"} {
		if got := standingOf(p, paper).String(); got != want {
			t.Errorf("%s: %q, want %q", paper, got, want)
		}
	}
	p.Decision = &data.Decision{}
	if got := standingOf(p, data.DecisionPaper); got.String() != "Đã ban hành" || got.tone != widgets.Brand {
		t.Errorf("%+v", got)
	}
	p.Papers = []data.PaperMark{{Paper: data.Submission, Printed: p.Meeting.Opens, Signed: p.Meeting.Closes}}
	if got := standingOf(p, data.Submission); got.String() != "Đã ký 20/11/2026" || got.tone != widgets.Good {
		t.Errorf("%+v", got)
	}
}

func TestWhereTheWordsOfAPaperAreWritten(t *testing.T) {
	b, _ := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Tap("Sửa mẫu giấy")
	if d.Filter != "mau-giay-khen" {
		t.Errorf("went to %q", d.Filter)
	}
	point(s, data.Submission)
	d.Tap("Sửa câu chữ")
	if d.Filter != "van-ban/to-trinh" || !slices.Equal(d.Shown, []desk.Area{desk.Settings, desk.Settings}) {
		t.Errorf("went to %q, %v", d.Filter, d.Shown)
	}
}
