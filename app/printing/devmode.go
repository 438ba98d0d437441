package printing

import "encoding/binary"

// devmode is how a Windows printer is set: the structure DEVMODEW, which its driver
// fills and checks. Only what is in its public part is changed.
type devmode []byte

// Where the members lie, and the flags that say which of them count (wingdi.h).
const (
	atFields      = 72
	atOrientation = 76
	atPaper       = 78
	atLength      = 80
	atWidth       = 82
	atCopies      = 86
	atCollate     = 100
	publicBytes   = 220

	hasOrientation = 0x0001
	hasPaper       = 0x0002
	hasLength      = 0x0004
	hasWidth       = 0x0008
	hasCopies      = 0x0100
	hasCollate     = 0x8000

	standing  = 1
	lyingDown = 2
	ownPaper  = 256
)

// papers are the numbers of the sizes that Windows knows by name.
var papers = map[sheet]int{{2970, 4200}: 8, {2100, 2970}: 9, {1480, 2100}: 11}

// valid says whether the driver filled in all that is needed.
func (d devmode) valid() bool { return len(d) >= publicBytes }

// setSheet asks for a size of paper, and for pages that stand or lie on it.
func (d devmode) setSheet(s sheet, lying bool) {
	d.put(atOrientation, hasOrientation, standing)
	if lying {
		d.put(atOrientation, hasOrientation, lyingDown)
	}
	if paper := papers[s]; paper != 0 {
		d.put(atPaper, hasPaper, paper)
		d.forget(hasLength | hasWidth)
		return
	}
	d.put(atPaper, hasPaper, ownPaper)
	d.put(atLength, hasLength, s.long)
	d.put(atWidth, hasWidth, s.short)
}

// setCopies asks for copies, each whole before the next.
func (d devmode) setCopies(copies int) {
	d.put(atCopies, hasCopies, copies)
	d.put(atCollate, hasCollate, 1)
}

// copies is how many copies the driver will make by itself.
func (d devmode) copies() int {
	if d.fields()&hasCopies == 0 {
		return 1
	}
	return max(int(binary.LittleEndian.Uint16(d[atCopies:])), 1)
}

func (d devmode) fields() uint32 { return binary.LittleEndian.Uint32(d[atFields:]) }

func (d devmode) put(at int, field uint32, value int) {
	binary.LittleEndian.PutUint16(d[at:], uint16(value))
	binary.LittleEndian.PutUint32(d[atFields:], d.fields()|field)
}

func (d devmode) forget(fields uint32) {
	binary.LittleEndian.PutUint32(d[atFields:], d.fields()&^fields)
}
