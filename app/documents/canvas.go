package documents

import (
	"fmt"

	"thidua/data"
)

// canvas is the sheet of a certificate, measured in what would be millimetres on an
// A4 sheet across: on paper everything is scale times as large.
type canvas struct {
	size          data.Size // of the paper, in millimetres
	scale         float64
	width, height float64 // of the sheet
	sideX, sideY  float64 // from the edges of the sheet to the inner edge of the border
}

// The inner edge of the border on A4, the sheet's sides from which the border stands
// further in, and the shares of these sheets outside it: 320 × 230 mm on 400 × 300 mm
// (Nghị định 50/2006/NĐ-CP, Điều 28), which other known sizes agree with.
const (
	bandIn     = 19.0
	largeSheet = 330.0
	largeSideX = 40.0 / 400
	largeSideY = 35.0 / 300
)

// signatureShare is the room for signature and seal as a part of the sheet's height:
// 35 mm of 300 mm (Nghị định 50/2006/NĐ-CP, Điều 28).
const signatureShare = 35.0 / 300

// What a certificate can be laid out on: lying, not too narrow, not too small to read.
const (
	leastRatio  = 1.2
	mostRatio   = 1.6
	leastHeight = 148.0
)

// sheetA4 is the sheet of a certificate where the office chose none.
var sheetA4 = data.Size{Width: paperLong, Height: paperShort}

// sheetOf is the sheet of an award's certificates.
func sheetOf(p data.Proceedings) data.Size {
	if size, ok := p.Office.Sizes[p.Award.ID]; ok {
		return size
	}
	return sheetA4
}

// newCanvas refuses a sheet that a certificate does not suit.
func newCanvas(size data.Size) (canvas, error) {
	if err := size.Check(); err != nil {
		return canvas{}, err
	}
	ratio := size.Width / size.Height
	if ratio < leastRatio || ratio > mostRatio || size.Height < leastHeight {
		return canvas{}, &data.Problem{What: fmt.Sprintf("Khổ giấy %.0f × %.0f mm không dàn được trang giấy khen", size.Width, size.Height),
			Do: "Chọn khổ giấy nằm ngang, chiều rộng gấp 1,2 đến 1,6 lần chiều cao và cao ít nhất 148 mm, ví dụ 297 × 210 mm hoặc 400 × 300 mm"}
	}
	x, y := margins(size)
	l := canvas{size: size, scale: min((size.Width-2*x)/(paperLong-2*bandIn), (size.Height-2*y)/(paperShort-2*bandIn))}
	l.width, l.height, l.sideX, l.sideY = size.Width/l.scale, size.Height/l.scale, x/l.scale, y/l.scale
	return l, nil
}

// margins are the distances from the paper's edges to the inner edge of the border.
func margins(size data.Size) (x, y float64) {
	if size.Width >= largeSheet {
		return largeSideX * size.Width, largeSideY * size.Height
	}
	side := bandIn * min(size.Width/paperLong, size.Height/paperShort)
	return side, side
}

// The places of a certificate's parts.
func (l canvas) centre() float64        { return l.width / 2 }
func (l canvas) textLeft() float64      { return l.sideX + 9 }
func (l canvas) textWidth() float64     { return l.width - 2*l.textLeft() }
func (l canvas) textFoot() float64      { return l.height - l.sideY - 4.5 }
func (l canvas) emblemTop() float64     { return l.sideY + 2.8 }
func (l canvas) countryTop() float64    { return l.sideY + 28.6 }
func (l canvas) signCentre() float64    { return l.width - l.sideX - 64 }
func (l canvas) signWidth() float64     { return 2 * (l.width - l.textLeft() - l.signCentre()) }
func (l canvas) signatureRoom() float64 { return signatureShare * l.height }
