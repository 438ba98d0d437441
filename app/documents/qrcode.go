package documents

import (
	"strconv"

	qr "github.com/piglig/go-qr"

	"thidua/data"
)

// Sizes of a code, in millimetres on paper but for its side on a certificate.
const (
	quiet       = 4    // modules of white around a code (ISO/IEC 18004)
	leastModule = 0.33 // what a telephone reads from a print
	goodModule  = 0.40 // what it also reads from a copy or a screen
	codeSide    = 26.0 // on an A4 certificate, quiet zone included
	scanSize    = 7.5  // of the line below, in points
)

// scanText is the line below the code of a certificate.
const scanText = "Quét để kiểm tra"

// qrCode is a code as its dark modules.
type qrCode struct{ *qr.QrCode }

// utf8Letters tells a reader that the bytes that follow are UTF-8 (ISO/IEC 18004, ECI
// 26): some take Vietnamese letters for Chinese ones otherwise.
const utf8Letters = 26

// newCode encodes a text so that a seventh of the code may be dirty or torn.
func newCode(text string) (qrCode, error) {
	letters, err := qr.MakeEci(utf8Letters)
	if err != nil {
		return qrCode{}, err
	}
	content, err := qr.MakeBytes([]byte(text))
	if err != nil {
		return qrCode{}, err
	}
	q, err := qr.EncodeStandardSegments([]*qr.QrSegment{letters, content}, qr.Medium)
	if err != nil {
		return qrCode{}, &data.Problem{What: "Mã QR không chứa hết nội dung", Do: "Rút gọn tên cơ quan hoặc tắt mã QR trong Cài đặt", Cause: err}
	}
	return qrCode{q}, nil
}

// modules is how many stand side by side, the quiet zone included.
func (q qrCode) modules() float64 { return float64(q.Size() + 2*quiet) }

// tile is a rectangle of dark modules, counted from the upper left one.
type tile struct{ x, y, width, height int }

// tiles divides the dark modules into few rectangles.
func (q qrCode) tiles() []tile {
	n := q.Size()
	taken := make([]bool, n*n)
	dark := func(x, y int) bool { return q.Module(x, y) && !taken[y*n+x] }
	var all []tile
	for y := range n {
		for x := range n {
			if dark(x, y) {
				t := grown(dark, tile{x, y, 1, 1}, n)
				for i := range t.width * t.height {
					taken[(t.y+i/t.width)*n+t.x+i%t.width] = true
				}
				all = append(all, t)
			}
		}
	}
	return all
}

// grown makes a tile as wide as it goes, then as high.
func grown(dark func(x, y int) bool, t tile, n int) tile {
	for t.x+t.width < n && dark(t.x+t.width, t.y) {
		t.width++
	}
	for ; t.y+t.height < n; t.height++ {
		for x := t.x; x < t.x+t.width; x++ {
			if !dark(x, t.y+t.height) {
				return t
			}
		}
	}
	return t
}

// appendPath adds the code as one filled path, with the upper left corner of its
// quiet zone at x, y and the given side, all in points from the lower left.
func (q qrCode) appendPath(out []byte, x, y, side float64) []byte {
	module := side / q.modules()
	out = append(out, "q 0 g "...)
	for _, v := range []float64{module, 0, 0, -module, x + quiet*module, y - quiet*module} {
		out = append(strconv.AppendFloat(out, v, 'f', 4, 64), ' ')
	}
	out = append(out, "cm\n"...)
	for _, t := range q.tiles() {
		for _, v := range []int{t.x, t.y, t.width, t.height} {
			out = append(strconv.AppendInt(out, int64(v), 10), ' ')
		}
		out = append(out, "re\n"...)
	}
	return append(out, "f Q\n"...)
}

// mostModules is how many modules the largest code of a batch has side by side, the
// quiet zone included: that of the longest text. 0 where there are no codes.
func mostModules(codes map[int]string) (float64, error) {
	longest := ""
	for ordinal, text := range codes {
		if ordinal > 0 && len(text) > len(longest) {
			longest = text
		}
	}
	if longest == "" {
		return 0, nil
	}
	q, err := newCode(longest)
	if err != nil {
		return 0, err
	}
	return q.modules(), nil
}

// codeAt is where the codes stand: on the lower left, the modules level with the
// lines beside them.
func (c *press) codeAt() (x, y float64) {
	return c.textLeft() - 1.5, c.textFoot() - scanSize*mm*1.2 - c.codeSide
}

// code is the code of one certificate; none where nothing is signed.
func (c *press) code(ordinal int) code {
	x, y := c.codeAt()
	return code{c.p.Stock.Codes[ordinal], x, y, c.codeSide}
}

// scanMe is the line below the code.
func (c *press) scanMe(v *voices) imprint {
	x, y := c.codeAt()
	line := fitted{v.light, []string{scanText}, scanSize}
	return imprint{fitted: line, x: x + c.codeSide/2, y: y + c.codeSide - 0.6}
}
