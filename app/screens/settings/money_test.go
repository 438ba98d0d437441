package settings

import (
	"testing"

	"fyne.io/fyne/v2"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// At 2.530.000: Bằng khen 1,5 is 3.795.000, so 3.800.000, twice 7.600.000; 3,0 is
// 7.590.000. Giấy khen is 1.520.000 either way.
func TestTheReadingsOfTheDoublingAreShownWhereTheyPart(t *testing.T) {
	b := desktest.Book(t)
	d, m := desktest.Start(t, b, newMoney)
	d.Strict()
	d.Sees("Bằng khen của Chủ tịch", "3.800.000", "7.590.000", "7.600.000", "10.000", "2.530.000 đồng", "sát câu chữ hơn")
	for _, row := range m.doubled.Rows() {
		if row.award == "Giấy khen" {
			t.Error("Giấy khen is listed, though both readings give 1.520.000")
		}
	}
	d.Win.Canvas().Focus(m.doubling)
	d.Key(fyne.KeyRight)
	o, err := b.Office()
	desktest.Must(t, err)
	if o.Doubling != data.DoubleAmount || !desktest.Shows(m.Content(), "sau đó nhân đôi") {
		t.Errorf("kept %q", o.Doubling)
	}
	d.Undo()
	if o, err = b.Office(); err != nil || o.Doubling != data.DoubleCoefficient || m.doubling.Selected() != 0 {
		t.Errorf("after taking back: %q, %v, choice %d", o.Doubling, err, m.doubling.Selected())
	}
}

func TestNumbersAreSaidInTheOfficesWords(t *testing.T) {
	b := desktest.Book(t)
	d, m := desktest.Start(t, b, newMoney)
	d.Strict()
	d.Sees("2.105.000 đồng (bằng chữ: Hai triệu một trăm linh năm nghìn đồng)")
	d.Win.Canvas().Focus(m.zero)
	d.Key(fyne.KeyRight)
	d.Win.Canvas().Focus(m.thousand)
	d.Key(fyne.KeyRight)
	d.Sees("Hai triệu một trăm lẻ năm ngàn đồng")
	o, err := b.Office()
	desktest.Must(t, err)
	if o.Words.Zero != "lẻ" || o.Words.Thousand != "ngàn" {
		t.Errorf("kept %+v", o.Words)
	}
}
