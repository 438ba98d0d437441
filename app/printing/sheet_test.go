package printing

import "testing"

func TestSheets(t *testing.T) {
	for _, test := range []struct {
		w, h        float64
		name, words string
	}{
		{210, 297, "A4", "A4"}, {297, 210, "A4", "A4"}, {209.9, 296.6, "A4", "A4"}, {420, 297, "A3", "A3"}, {148, 210, "A5", "A5"},
		{360, 270, "Custom.270x360mm", "360 × 270 mm"}, {400, 300, "Custom.300x400mm", "400 × 300 mm"},
		{215.9, 279.4, "Custom.215.9x279.4mm", "279,4 × 215,9 mm"}, {212, 297, "Custom.212x297mm", "297 × 212 mm"},
	} {
		s := sheetOf(test.w, test.h)
		if s.name() != test.name || s.String() != test.words {
			t.Errorf("%v × %v is %s, %s; want %s, %s", test.w, test.h, s.name(), s, test.name, test.words)
		}
	}
}

func TestBatchesByPaper(t *testing.T) {
	p, err := openPaper(t.Context(), Order{PDF: pdfOf(t, a4, lying, diploma, diploma, a4), Copies: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	want := []struct {
		sheet, pages string
	}{{"A4", "1-2"}, {"360 × 270 mm", "3-4"}, {"A4", "5"}}
	got := p.batches()
	if len(got) != len(want) {
		t.Fatalf("%d batches, want %d", len(got), len(want))
	}
	for i, b := range got {
		if b.sheet.String() != want[i].sheet || PageList(b.pages) != want[i].pages || b.whole {
			t.Errorf("batch %d is %s on %s, want %v", i, PageList(b.pages), b.sheet, want[i])
		}
	}
}

func TestPagesThatAreNotThere(t *testing.T) {
	pdf := pdfOf(t, a4, a4)
	for _, pages := range [][]int{{3}, {0, 1}, {-1}, {1, 2, 3}} {
		_, err := openPaper(t.Context(), Order{PDF: pdf, Copies: 1, Pages: pages})
		problem(t, err, "chỉ có 2 trang")
	}
	p, err := openPaper(t.Context(), Order{PDF: pdf, Copies: 1, Pages: []int{2, 1, 2}})
	if err != nil || PageList(p.pages) != "1-2" {
		t.Errorf("pages %v, %v", p.pages, err)
	}
	p.Close()
}
