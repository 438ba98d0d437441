package printing

import (
	"image"
	"testing"
)

// TestPlaceInTrueSize: an A4 sheet in a printer of 600 × 300 points to the inch that
// cannot reach 4 mm at the left and 5 mm above: 210 mm are 4961 points, 297 mm 3508,
// 4 mm 94 and 5 mm 59.
func TestPlaceInTrueSize(t *testing.T) {
	m := measures{dpi: image.Pt(600, 300), physical: image.Pt(4961, 3508), offset: image.Pt(94, 59)}
	if got, want := m.place(210, 297), image.Rect(-94, -59, 4867, 3449); got != want {
		t.Errorf("the page lies at %v, want %v", got, want)
	}
	if s := m.sheet(); !s.fits(sheet{2100, 2970}, 1) || m.lying() {
		t.Errorf("the sheet is %v, lying %v", s, m.lying())
	}
	if none := (measures{}); none.holds(sheet{2100, 2970}) || none.lying() {
		t.Error("a printer without a sheet holds a page")
	}
}

func TestASheetHoldsAPage(t *testing.T) {
	at := func(w, h int) measures { // at 254 points to the inch: tenths of a millimetre
		return measures{dpi: image.Pt(254, 254), physical: image.Pt(w, h)}
	}
	for _, test := range []struct {
		has    measures
		needed sheet
		want   bool
	}{
		{at(2100, 2970), sheet{2100, 2970}, true},
		{at(2970, 2100), sheet{2100, 2970}, true}, // the driver turned it
		{at(2090, 2960), sheet{2100, 2970}, true}, // rounded
		{at(2159, 2794), sheet{2100, 2970}, false},
		{at(2970, 4200), sheet{2700, 3600}, true},
		{at(2100, 2970), sheet{2700, 3600}, false},
	} {
		if got := test.has.holds(test.needed); got != test.want {
			t.Errorf("%v on %v: %v", test.needed, test.has.physical, got)
		}
	}
}

func TestBandsLeaveNoGap(t *testing.T) {
	picture, place := image.Pt(2480, 3508), image.Rect(-94, -59, 4867, 3449)
	from, to := 0, place.Min.Y
	for _, b := range bands(picture, place) {
		if b.from.Min.Y != from || b.to.Min.Y != to || b.from.Dx() != 2480 || b.to.Min.X != -94 || b.to.Max.X != 4867 {
			t.Fatalf("band %v to %v, want from %d to %d", b.from, b.to, from, to)
		}
		if b.from.Dy() > bandRows {
			t.Errorf("a band of %d rows", b.from.Dy())
		}
		from, to = b.from.Max.Y, b.to.Max.Y
	}
	if from != 3508 || to != 3449 {
		t.Errorf("the bands end at %d, %d", from, to)
	}
}
