package awards

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/app/documents"
	"thidua/data"
)

func TestDoubtsAboutTheChosenAlone(t *testing.T) {
	b, _ := desktest.Decided(t)
	_, s := desktest.Start(t, b, New)
	batch := &batch{task: s.task(), screen: s, warnings: []documents.Warning{{Nominee: 5, Text: "bỏ một ký tự"}, {Nominee: 6, Text: "tên dài"}, {Text: "chưa ghi nơi ký"}}}
	// Numbers 5 and 6 have the places 5 and 6 of the list.
	want := "2 điều cần xem lại trước khi in:\n•  Hồ sơ số 5, Ông Nguyễn Văn An: bỏ một ký tự\n•  chưa ghi nơi ký"
	if got := batch.doubtText([]int{1, 5}); got != want {
		t.Errorf("got %q", got)
	}
	batch.warnings = batch.warnings[1:2]
	if got := batch.doubtText([]int{1, 5}); got != "" {
		t.Errorf("got %q", got)
	}
}

func TestWhoWasPrintedBefore(t *testing.T) {
	p := data.Proceedings{Dossiers: []data.Dossier{{Number: 4, Name: "Gia đình bà Út", Kind: data.Household}}}
	var list []data.Certificate
	for ordinal := range 7 {
		list = append(list, data.Certificate{Ordinal: ordinal + 1, Nominee: 4, Printed: []data.Printing{{At: desktest.Day}}})
	}
	got := toldText(9, list, p, true)
	want := "Sẽ in 9 giấy. Đã in trước đó: "
	for _, n := range "12345" {
		want += "số " + string(n) + ", Gia đình bà Út (20/11/2026); "
	}
	want = want[:len(want)-2] + " và 2 giấy khác."
	if got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got := toldText(9, list, p, false); got != "Sẽ lưu 9 giấy." {
		t.Errorf("into files: %q", got)
	}
}

// A file for another machine is moved as that machine's printer needs it, be it one file
// for all or one for each.
func TestFilesAreMovedForAPrinterElsewhere(t *testing.T) {
	b, round := desktest.Decided(t)
	blank, err := b.SaveBlank(data.NewBlankForm("Phôi phường", data.Size{Width: 297, Height: 210}))
	desktest.Must(t, err)
	desktest.Must(t, b.SaveOffice(data.Office{Blanks: map[string]uint64{"giay-khen": blank.ID}, NoCodes: true}, "Chọn phôi"))
	desktest.Must(t, b.SaveOffset(data.PrinterOffset{X: 30, Y: -20}))
	_, s := desktest.Start(t, b, New)
	p, err := b.ForPapers(round.ID)
	desktest.Must(t, err)
	want, _, err := documents.Certificates(p, documents.Options{Ordinals: []int{1}, Offset: data.PrinterOffset{X: 30, Y: -20}})
	desktest.Must(t, err)
	batch, folder := &batch{task: s.task(), screen: s}, t.TempDir()
	desktest.Must(t, batch.writeEach(t.Context(), []int{1}, folder, func(int, int, string) {}))
	each, err := os.ReadFile(filepath.Join(folder, names(t, folder)[0]))
	desktest.Must(t, err)
	one, err := batch.make(t.Context(), []int{1}, elsewhere, func(int, int, string) {})
	desktest.Must(t, err)
	if !bytes.Equal(one, want) || !bytes.Equal(each, want) {
		t.Errorf("one file is right: %v, a file of its own: %v", bytes.Equal(one, want), bytes.Equal(each, want))
	}
}

func TestAGreatManyDoubtsAreCounted(t *testing.T) {
	if got := listed([]string{"một", "hai"}); got != "•  một\n•  hai" {
		t.Errorf("%q", got)
	}
	if got := listed(slices.Repeat([]string{"một"}, 10_000)); strings.Count(got, "một") != 100 || !strings.HasSuffix(got, "\n•  và 9900 điều khác") {
		t.Errorf("ends in %q", got[len(got)-60:])
	}
}

func TestTenthsOfAMillimetre(t *testing.T) {
	for n, want := range map[int]string{12: "+1,2", -5: "-0,5", 0: "+0,0", 100: "+10,0"} {
		if got := tenths(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}
