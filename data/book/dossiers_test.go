package book_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/book"
)

func TestImportIsAllOrNothing(t *testing.T) {
	b, round := planned(t, data.Open)
	more := nominees(5)
	more[0].Number, more[1].Number, more[2].Number, more[3].Number = 10, 11, 12, 3 // 3 is taken
	problem(t, b.Import(round.ID, "tệp", more), "Số thứ tự 3 đã có")
	if list, _ := b.Dossiers(round.ID); len(list) != 3 {
		t.Errorf("%d dossiers after a refused import, want 3", len(list))
	}
}

func TestUndoTakesBackInOrder(t *testing.T) {
	b, round := planned(t, data.Open)
	before, err := b.Dossiers(round.ID)
	must(t, err)
	edited := before[0]
	edited.Name, edited.Number = "Tên khác", 77
	_, err = b.SaveDossier(edited)
	must(t, err)
	must(t, b.DeleteDossiers(round.ID, []uint64{before[1].ID, before[2].ID}))
	for _, want := range []string{"Xóa 2 hồ sơ", "Sửa hồ sơ Tên khác"} {
		if what, err := b.Undo(); err != nil || what != want {
			t.Errorf("undo: %q, %v; want %q", what, err, want)
		}
	}
	after, err := b.Dossiers(round.ID)
	must(t, err)
	if len(after) != 3 || after[0].Name != before[0].Name || after[0].Number != 1 {
		t.Errorf("after undo: %+v", after)
	}
	lines, err := b.History(round.ID)
	must(t, err)
	if !strings.HasPrefix(lines[0].What, "Hoàn tác: ") {
		t.Errorf("the history does not tell of the undo: %q", lines[0].What)
	}
}

func TestReturnAndTakeInAgain(t *testing.T) {
	b, round := planned(t, data.Open)
	list, err := b.Dossiers(round.ID)
	must(t, err)
	must(t, b.Return(round.ID, []uint64{list[2].ID}, "thiếu biên bản"))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if len(p.Listed()) != 2 || p.Dossiers[2].State != data.Returned || p.Dossiers[2].Reason != "thiếu biên bản" {
		t.Errorf("%+v", p.Dossiers[2])
	}
	must(t, b.Return(round.ID, []uint64{list[2].ID}, ""))
	if p, _ = b.Proceedings(round.ID); len(p.Listed()) != 3 {
		t.Error("not taken in again")
	}
}

func TestEvidenceIsKeptOnceAndWatched(t *testing.T) {
	b, round := planned(t, data.Open)
	list, err := b.Dossiers(round.ID)
	must(t, err)
	path := filepath.Join(t.TempDir(), "biên bản họp ấp.pdf")
	must(t, os.WriteFile(path, []byte("nội dung"), 0o600))
	must(t, b.Attach(round.ID, list[0].ID, path, path))
	d, err := b.Dossier(round.ID, list[0].ID)
	must(t, err)
	if len(d.Evidence) != 1 || d.Evidence[0].Name != "biên bản họp ấp.pdf" || d.Evidence[0].Size != 10 {
		t.Fatalf("evidence %+v", d.Evidence)
	}
	copied, err := b.ExportEvidence(d.Evidence[0], t.TempDir())
	must(t, err)
	if text, _ := os.ReadFile(copied); string(text) != "nội dung" {
		t.Errorf("exported %q", text)
	}
	kept := filepath.Join(filepath.Dir(b.Path()), "minh-chung", d.Evidence[0].SHA256)
	must(t, os.WriteFile(kept, []byte("nội dunG"), 0o600))
	r, err := b.OpenEvidence(d.Evidence[0])
	must(t, err)
	defer r.Close()
	_, err = io.ReadAll(r)
	problem(t, err, "đã bị thay đổi")
	problem(t, b.KeepCopy(), "đã bị thay đổi")
	must(t, os.WriteFile(kept, []byte("nội dung"), 0o600))
	must(t, b.KeepCopy())
	must(t, os.Remove(kept))
	again, err := b.OpenEvidence(d.Evidence[0])
	must(t, err)
	if text, err := io.ReadAll(again); err != nil || string(text) != "nội dung" {
		t.Errorf("from the copy: %q, %v", text, err)
	}
	must(t, again.Close())
	must(t, os.RemoveAll(book.CopyFolder(b.Path())))
	_, err = b.OpenEvidence(d.Evidence[0])
	problem(t, err, "Không còn tệp minh chứng")
	problem(t, b.Attach(round.ID, list[0].ID, filepath.Join(t.TempDir(), "không có")), "Không đọc được tệp")
	problem(t, b.Attach(round.ID, list[0].ID, t.TempDir()), "là thư mục")
}

func TestNamesThatCannotBePrinted(t *testing.T) {
	b, round := planned(t, data.Open)
	_, err := b.SaveDossier(data.Dossier{Round: round.ID, Name: "\u200b 🎉"})
	problem(t, err, "không có chữ nào in được")
	_, err = b.SaveDossier(data.Dossier{Round: round.ID, Name: strings.Repeat("Ễ", 301)})
	problem(t, err, "dài quá 300")
	d, err := b.SaveDossier(data.Dossier{Round: round.ID, Name: strings.Repeat("Ễ", 200)})
	must(t, err)
	if d.Number != 4 || d.State != data.Received || d.Kind != data.Individual {
		t.Errorf("%+v", d)
	}
}
