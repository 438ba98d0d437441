package documents

// voice is a typeface in the style that certificates use it in.
type voice struct {
	*ruler
	family, style string
	// rise, fall and lead are parts of the size: the height above the first
	// baseline, accents over capitals included, the depth below the last one, and
	// the distance of two baselines.
	rise, fall, lead float64
}

// slot is the room that a text is fitted in: millimetres, and points for its size.
type slot struct {
	width, height float64
	most, least   float64 // sizes, the wanted one first
	alone         float64 // down to this size it rather stays on one line than be divided
}

// fitted is text set into a slot.
type fitted struct {
	voice *voice
	lines []string
	size  float64
}

// step is by how much sizes differ, in points.
const step = 0.5

func (b fitted) height() float64 {
	return (b.voice.rise + b.voice.fall + float64(len(b.lines)-1)*b.voice.lead) * b.size * mm
}

// width is that of the longest line.
func (b fitted) width() float64 {
	widest := 0.0
	for _, line := range b.lines {
		widest = max(widest, b.voice.width(line, letters{b.voice.style, b.size}))
	}
	return widest
}

// fit sets text as large as the slot allows: on one line if that does not make it
// too small, else on as few even lines as possible. It reports false where the text
// does not go in at the smallest size.
func (v *voice) fit(text string, s slot) (fitted, bool) {
	natural := v.width(text, letters{v.style, 1})
	for size := s.most; size >= s.alone; size -= step {
		b := fitted{v, []string{text}, size}
		if natural*size <= s.width && b.height() <= s.height {
			return b, true
		}
	}
	units := v.units(text, s)
	for size := s.most; size >= s.least; size -= step {
		rows := wrap(units, s.width/size)
		b := fitted{voice: v, size: size, lines: make([]string, rows)}
		if rows > 0 && b.height() <= s.height {
			b.lines = even(units, s.width/size, rows)
			return v.unparted(text, s, b), true
		}
	}
	return fitted{}, false
}

// uneven is how much longer than it could be the longest line may get, for a division
// that parts no compound.
const uneven = 1.15

// unparted is b with compounds whole, where as many lines of the same size take them.
func (v *voice) unparted(text string, s slot, b fitted) fitted {
	units := v.units(pairs(text), s)
	limit := min(s.width, b.width()*uneven) / b.size
	if rows := wrap(units, limit); rows == 0 || rows > len(b.lines) {
		return b
	}
	b.lines = even(units, limit, len(b.lines))
	return b
}

// units are the words of text with their widths at a size of one point. A word
// that is wider than the slot even at the smallest size is cut.
func (v *voice) units(text string, s slot) []unit {
	var units []unit
	for _, u := range v.split([]span{{text, letters{v.style, 1}}}) {
		units = append(units, v.cut(u, s.width/s.least)...)
	}
	return units
}

// wrap counts the lines of units in a width, 0 where one word alone is wider.
func wrap(units []unit, width float64) int {
	rows, line, space := 1, 0.0, 0.0
	for _, u := range units {
		switch {
		case u.width > width:
			return 0
		case line > 0 && line+space+u.width > width:
			rows++
			line = u.width
		default:
			line += space + u.width
		}
		space = u.space
	}
	return rows
}

// even breaks units into the given number of lines, of which the longest is as
// short as it can be, to within a thousandth of the width.
func even(units []unit, width float64, rows int) []string {
	low, high := 0.0, width
	for high-low > width/1000 {
		middle := (low + high) / 2
		if n := wrap(units, middle); n > 0 && n <= rows {
			high = middle
		} else {
			low = middle
		}
	}
	return broken(units, high)
}

// broken gives the lines of units in a width.
func broken(units []unit, width float64) []string {
	var lines []string
	var line row
	space := 0.0
	for _, u := range units {
		if line.width > 0 && line.width+space+u.width > width {
			lines = append(lines, line.text())
			line = row{}
		} else if line.width > 0 {
			line.width += space
		}
		line.units = append(line.units, u)
		line.width += u.width
		space = u.space
	}
	return append(lines, line.text())
}
