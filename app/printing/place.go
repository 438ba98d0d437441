package printing

import (
	"image"
	"math"
)

// inch is an inch in millimetres.
const inch = 25.4

// measures are those of a sheet in a printer, in points of the printer.
type measures struct {
	dpi      image.Point // points to the inch across and down
	physical image.Point // the whole sheet
	offset   image.Point // what the printer cannot reach left and above: its drawing begins there
}

// sheet is the size of the sheet.
func (m measures) sheet() sheet {
	w, h := tenths(m.millimetres(m.physical.X, m.dpi.X)), tenths(m.millimetres(m.physical.Y, m.dpi.Y))
	return sheet{min(w, h), max(w, h)}
}

func (m measures) millimetres(points, dpi int) float64 {
	if dpi <= 0 {
		return 0
	}
	return float64(points) * inch / float64(dpi)
}

// lying says whether the sheet is wider than high.
func (m measures) lying() bool {
	return m.millimetres(m.physical.X, m.dpi.X) > m.millimetres(m.physical.Y, m.dpi.Y)
}

// holds says whether a sheet of the size that is needed fits on the printer's, but
// for what its driver rounds away. On a larger one the page lies in the corner where
// the printer begins.
func (m measures) holds(needed sheet) bool {
	const rounded = 15 // tenths of a millimetre
	has := m.sheet()
	return has.short >= needed.short-rounded && has.long >= needed.long-rounded
}

// place is where a page of some millimetres lies, in true size: its corner in the
// corner of the sheet.
func (m measures) place(width, height float64) image.Rectangle {
	size := image.Pt(int(math.Round(width*float64(m.dpi.X)/inch)), int(math.Round(height*float64(m.dpi.Y)/inch)))
	return image.Rectangle{Max: size}.Sub(m.offset)
}

// bandRows is how many rows of a page are drawn at a time: at 300 points to the inch a
// band of the largest certificate takes 5 MB.
const bandRows = 256

// band is a part of a page across its whole width: where it lies in the picture of the
// page, and where on the printer's sheet.
type band struct{ from, to image.Rectangle }

// bands cuts the picture of a page into bands, without a gap between them on the
// sheet.
func bands(picture image.Point, place image.Rectangle) (all []band) {
	down := func(row int) int { return place.Min.Y + row*place.Dy()/picture.Y }
	for top := 0; top < picture.Y; top += bandRows {
		end := min(top+bandRows, picture.Y)
		all = append(all, band{
			from: image.Rect(0, top, picture.X, end),
			to:   image.Rect(place.Min.X, down(top), place.Max.X, down(end)),
		})
	}
	return all
}
