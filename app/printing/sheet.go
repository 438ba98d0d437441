package printing

import (
	"fmt"
	"math"
	"strconv"
)

// sheet is a size of paper as it goes into a printer, the short side first, in
// tenths of a millimetre.
type sheet struct{ short, long int }

// known are the sizes that printers call by a name: ISO 216.
var known = map[sheet]string{{2970, 4200}: "A3", {2100, 2970}: "A4", {1480, 2100}: "A5"}

// near is how far a size may be from one that has a name, in tenths of a millimetre.
const near = 10

// sheetOf is the paper for a page of some millimetres.
func sheetOf(width, height float64) sheet {
	s := sheet{tenths(min(width, height)), tenths(max(width, height))}
	for size := range known {
		if s.fits(size, near) {
			return size
		}
	}
	return s
}

// fits says whether two sizes are the same but for so many tenths of a millimetre.
func (s sheet) fits(other sheet, within int) bool {
	return distance(s.short, other.short) <= within && distance(s.long, other.long) <= within
}

func distance(a, b int) int { return max(a-b, b-a) }

func tenths(mm float64) int { return int(math.Round(mm * 10)) }

// name is the size as the print service on Linux calls it (CUPS: "media").
func (s sheet) name() string {
	if name := known[s]; name != "" {
		return name
	}
	return "Custom." + plain(s.short) + "x" + plain(s.long) + "mm"
}

// String is the size in words: "A4" or "360 × 270 mm".
func (s sheet) String() string {
	if name := known[s]; name != "" {
		return name
	}
	return fmt.Sprintf("%s × %s mm", vietnamese(s.long), vietnamese(s.short))
}

func plain(tenths int) string {
	return strconv.FormatFloat(float64(tenths)/10, 'f', -1, 64)
}

func vietnamese(tenths int) string {
	if tenths%10 == 0 {
		return strconv.Itoa(tenths / 10)
	}
	return fmt.Sprintf("%d,%d", tenths/10, tenths%10)
}
