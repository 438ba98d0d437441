package book_test

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"thidua/data"
)

func TestPicturesAndBlanks(t *testing.T) {
	b, round := decided(t)
	path := filepath.Join(t.TempDir(), "phoi.png")
	must(t, os.WriteFile(path, []byte("picture"), 0o600))
	scan, err := b.KeepPicture(path)
	must(t, err)
	form := data.NewBlankForm("Phôi 2026", data.Size{Width: 297, Height: 210})
	form.Scan = scan
	form, err = b.SaveBlank(form)
	must(t, err)
	must(t, b.SaveOffice(data.Office{Seal: scan, Blanks: map[string]uint64{"giay-khen": form.ID}}, "Chọn phôi"))
	p, err := b.ForPapers(round.ID)
	must(t, err)
	if p.Stock.Blank == nil || p.Stock.Blank.Name != "Phôi 2026" || string(p.Stock.Pictures[scan.SHA256]) != "picture" {
		t.Errorf("blank %v, pictures %v", p.Stock.Blank, p.Stock.Pictures)
	}
	form.Fields[1].X = 400
	_, err = b.SaveBlank(form)
	problem(t, err, "nằm ngoài phôi")
	must(t, b.DeleteBlank(form.ID))
	if p, err = b.ForPapers(round.ID); err != nil || p.Stock.Blank != nil || p.Office.Blanks["giay-khen"] != 0 {
		t.Errorf("deleted, and yet %v, %v, %v", p.Stock.Blank, p.Office.Blanks, err)
	}
}

func TestWhatNoBlankIs(t *testing.T) {
	b := open(t)
	size := data.Size{Width: 297, Height: 210}
	field := func(set func(*data.BlankField)) data.BlankForm {
		f := data.NewBlankForm("Phôi", size)
		set(&f.Fields[1])
		return f
	}
	for words, form := range map[string]data.BlankForm{
		"Chưa ghi tên phôi": data.NewBlankForm(" \n", size),
		"× 210 mm":          data.NewBlankForm("Phôi", data.Size{Width: math.NaN(), Height: 210}),
		"không có chỗ":      field(func(f *data.BlankField) { f.Width = -3 }),
		"không có chỗ cho":  field(func(f *data.BlankField) { f.Height = 0 }),
		"có chỗ cho chữ":    field(func(f *data.BlankField) { f.Size = 0 }),
		"ngoài phôi":        field(func(f *data.BlankField) { f.X = math.NaN() }),
	} {
		_, err := b.SaveBlank(form)
		problem(t, err, words)
	}
	_, err := b.SaveBlank(field(func(f *data.BlankField) { f.Width, f.Off = 0, true }))
	must(t, err)
	problem(t, b.SaveOffice(data.Office{Sizes: map[string]data.Size{"giay-khen": {Width: 297}}}, "Khổ giấy"), "297 × 0 mm")
}

func TestAPictureThatIsGone(t *testing.T) {
	b, round := decided(t)
	path := filepath.Join(t.TempDir(), "con dấu.png")
	must(t, os.WriteFile(path, []byte("picture"), 0o600))
	seal, err := b.KeepPicture(path)
	must(t, err)
	must(t, b.SaveOffice(data.Office{Seal: seal}, "Con dấu"))
	must(t, os.Remove(filepath.Join(filepath.Dir(b.Path()), "minh-chung", seal.SHA256)))
	_, err = b.ForPapers(round.ID)
	problem(t, err, "Ảnh của cơ quan không còn")
	problem(t, err, "con dấu.png")
}

func TestPrinterOffsets(t *testing.T) {
	b := open(t)
	for _, printer := range []string{"", "Canon LBP"} {
		must(t, b.SaveOffset(data.PrinterOffset{Printer: printer, X: 12, Y: -7}))
		if o, err := b.Offset(printer); err != nil || o.X != 12 || o.Y != -7 || o.Printer != printer {
			t.Errorf("%q: %+v, %v", printer, o, err)
		}
	}
	if o, err := b.Offset("khác"); err != nil || o.X != 0 || o.Y != 0 {
		t.Errorf("another printer: %+v, %v", o, err)
	}
	problem(t, b.SaveOffset(data.PrinterOffset{Printer: "Canon LBP", Y: -201}), "20 mm")
}
