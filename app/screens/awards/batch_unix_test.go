//go:build !windows

package awards

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// choices are the answers side by side of a form.
func choices(form fyne.CanvasObject) (list []*widgets.Choice) {
	desktest.Find(form, func(c *widgets.Choice) bool {
		list = append(list, c)
		return false
	})
	return list
}

// pick chooses in a form as the arrow keys do.
func pick(c *widgets.Choice, i int) {
	c.SetSelected(0)
	c.OnChanged(0)
	for range i {
		c.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
}

// printings are how often each certificate was printed.
func printings(t *testing.T, b *book.Book, round data.Round) (times []int) {
	t.Helper()
	list, err := b.Certificates(round.ID)
	desktest.Must(t, err)
	for _, c := range list {
		times = append(times, len(c.Printed))
	}
	return times
}

func TestABatchOfAllMakesThePaperPrinted(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Key(fyne.KeyReturn) // the next step
	d.Asks("In giấy khen", "Tất cả (8)", "Theo số sổ vàng", "HP_Van_thu", "Sẽ in 8 giấy.")
	d.Shoot("awards-batch")
	d.Answer("In 8 giấy khen")
	got, err := os.ReadFile(orders)
	desktest.Must(t, err)
	if !strings.Contains(string(got), "-t Giấy khen -n 1") || strings.Contains(string(got), "-P ") {
		t.Errorf("ordered %q", got)
	}
	if got := printings(t, b, round); !slices.Equal(got, []int{1, 1, 1, 1, 1, 1, 1, 1}) {
		t.Errorf("printed %v", got)
	}
	s.Load()
	d.Sees("Đã in 20/11/2026")
	if d.Button("In giấy khen") != nil {
		t.Error("the next step is still to print")
	}
	d.Undo()
	if p := proceedings(t, b, round); !markOf(p, data.CertificateBook).Printed.IsZero() || printings(t, b, round)[7] != 0 {
		t.Error("one undo does not take the printing back")
	}
}

func TestARangeByItsNumbers(t *testing.T) {
	printer(t)
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Tap("In…")
	pick(choices(d.Question())[0], byNumber)
	d.Answer("In giấy khen")
	d.Asks("Chưa ghi số sổ vàng nào")
	d.Retype(entries(d.Question())[0], "2-4, 9")
	d.Answer("In giấy khen")
	d.Asks("Không có số 9. Ghi số từ 1 đến 8")
	d.Retype(entries(d.Question())[0], "2-4, 8")
	d.Asks("Sẽ in 4 giấy.")
	d.Answer("In 4 giấy khen")
	if got := printings(t, b, round); !slices.Equal(got, []int{0, 1, 1, 1, 0, 0, 0, 1}) {
		t.Errorf("printed %v", got)
	}
	if !markOf(proceedings(t, b, round), data.CertificateBook).Printed.IsZero() {
		t.Error("half of them make the paper printed")
	}
	s.Load()
	s.left.turn(awardedTab)
	d.Sees("Đã in")
}

func TestPrintingAgainAsksForAReason(t *testing.T) {
	printer(t)
	b, round := desktest.Decided(t)
	desktest.Must(t, b.PrintedCertificates(round.ID, []int{2, 7}, ""))
	d, s := desktest.Start(t, b, New)
	s.left.turn(awardedTab)
	row(s, 7)
	d.Tap("In lại giấy số 7…")
	d.Asks("Đã chọn (1)", "Sẽ in 1 giấy. Đã in trước đó: số 7, Ông Lê Văn Đạt (20/11/2026).", "Lý do in lại")
	d.Answer("In 1 giấy khen")
	d.Asks("Chưa ghi lý do in lại")
	if got := printings(t, b, round)[6]; got != 1 {
		t.Fatalf("printed %d times without a reason", got)
	}
	fields := entries(d.Question())
	d.Retype(fields[len(fields)-1], "giấy in lần trước bị nhòe")
	d.Shoot("awards-again")
	d.Answer("In 1 giấy khen")
	entries, err := b.History(round.ID)
	desktest.Must(t, err)
	if got := entries[0].What; got != "In lại 1 giấy: số sổ vàng 7; lý do: giấy in lần trước bị nhòe" {
		t.Errorf("the history says %q", got)
	}
}

func TestCertificatesIntoFiles(t *testing.T) {
	t.Setenv("PATH", t.TempDir()) // no printer
	b, round := desktest.Decided(t)
	d, s := desktest.Start(t, b, New)
	d.Pick = t.TempDir()
	d.Tap("In…")
	pick(choices(d.Question())[1], onPaper)
	d.Answer("In 8 giấy khen")
	d.Asks("in từ đó") // why not, with the way out
	pick(choices(d.Question())[1], oneFile)
	d.Answer("Chọn chỗ lưu tệp")
	isPDF(t, filepath.Join(d.Pick, "giay-khen.pdf"))
	s.left.turn(awardedTab)
	row(s, 3)
	s.left.awarded.table.KeyDown(&fyne.KeyEvent{Name: "LeftShift"})
	s.left.awarded.table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	d.Tap("In 2 giấy đã chọn…")
	pick(choices(d.Question())[1], eachFile)
	d.Answer("Chọn thư mục để lưu")
	want := []string{"003-gia-dinh-ba-le-thi-ut.pdf", "004-gia-dinh-ong-chau-soc-phia.pdf", "giay-khen.pdf"}
	if got := names(t, d.Pick); !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
	isPDF(t, filepath.Join(d.Pick, want[0]))
	if len(d.Faults) > 0 || slices.Max(printings(t, b, round)) > 0 {
		t.Errorf("faults %v; files are taken for prints: %v", d.Faults, printings(t, b, round))
	}
}

func TestTheOffsetIsShownWhereItIsUsed(t *testing.T) {
	printer(t)
	b, _ := desktest.Decided(t)
	desktest.Must(t, b.SaveOffset(data.PrinterOffset{Printer: "HP_Van_thu", X: 12, Y: -5}))
	d, _ := desktest.Start(t, b, New)
	const text = "Lệch +1,2 / -0,5 mm, căn chỉnh trong Cài đặt"
	d.Tap("In…")
	if desktest.Shows(d.Question(), text) {
		t.Error("an offset is shown for certificates that are drawn in full")
	}
	d.Key(fyne.KeyEscape)
	blank, err := b.SaveBlank(data.NewBlankForm("Phôi phường", data.Size{Width: 297, Height: 210}))
	desktest.Must(t, err)
	desktest.Must(t, b.SaveOffice(data.Office{Blanks: map[string]uint64{"giay-khen": blank.ID}}, "Chọn phôi"))
	d.Open(New(d))
	d.Tap("In…")
	d.Asks(text)
}

func TestAnArchivedRoundPrintsWithoutTakingItDown(t *testing.T) {
	orders := printer(t)
	b, round := desktest.Decided(t)
	desktest.Must(t, b.PrintedCertificates(round.ID, nil, ""))
	desktest.Must(t, b.MarkArchived(round.ID, "luu-tru.zip"))
	d, s := desktest.Start(t, b, New)
	point(s, data.CertificateBook)
	d.Tap("In…")
	d.Answer("In 8 giấy khen")
	if _, err := os.Stat(orders); err != nil || len(d.Faults) > 0 || slices.Max(printings(t, b, round)) != 1 {
		t.Errorf("%v, faults %v, printed %v", err, d.Faults, printings(t, b, round))
	}
}
