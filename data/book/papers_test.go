package book_test

import (
	"testing"

	"thidua/data"
)

// A mark set by mistake is taken back by itself; the history tells both.
func TestMarksOfAPaperAreTakenBack(t *testing.T) {
	b, round := decided(t)
	must(t, b.MarkPrinted(round.ID, data.Submission))
	must(t, b.MarkSigned(round.ID, data.Submission))
	must(t, b.UnmarkSigned(round.ID, data.Submission))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if len(p.Papers) != 1 || p.Papers[0].Printed.IsZero() || !p.Papers[0].Signed.IsZero() {
		t.Errorf("without the signature: %+v", p.Papers)
	}
	must(t, b.UnmarkPrinted(round.ID, data.Submission))
	p, err = b.Proceedings(round.ID)
	must(t, err)
	if len(p.Papers) != 0 {
		t.Errorf("without any mark: %+v", p.Papers)
	}
	for _, want := range []string{"Bỏ dấu đã in: Tờ trình", "Bỏ dấu đã ký: Tờ trình"} {
		what, err := b.Undo()
		must(t, err)
		if what != want {
			t.Errorf("took back %q, want %q", what, want)
		}
	}
	p, err = b.Proceedings(round.ID)
	must(t, err)
	if len(p.Papers) != 1 || p.Papers[0].Printed.IsZero() || p.Papers[0].Signed.IsZero() {
		t.Errorf("after undo: %+v", p.Papers)
	}
	must(t, b.MarkArchived(round.ID, "x.zip"))
	problem(t, b.UnmarkPrinted(round.ID, data.Submission), "lưu trữ")
	problem(t, b.UnmarkSigned(round.ID, data.Submission), "lưu trữ")
}
