package documents

// urgency is how fast a paper has to be carried.
type urgency int

// The stamps of urgency, from the slowest (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần
// I, mục III.2).
const (
	noHurry urgency = iota
	urgent
	moreUrgent
	mostUrgent
)

// stamp is a text in a single box.
type stamp struct {
	text  string
	width float64
	ink   hue
}

// Measures of every stamp in millimetres: its height, the room above it, the thickness
// of its box.
const (
	stampHeight = 8.0
	stampGap    = 2.0
	stampBorder = 0.35
)

var (
	stampLetters = letters{bold, 13}
	brightRed    = hue{230, 0, 0}
)

// urgencies are the stamps with their widths in millimetres.
var urgencies = map[urgency]stamp{
	urgent:     {"KHẨN", 20, brightRed},
	moreUrgent: {"THƯỢNG KHẨN", 40, brightRed},
	mostUrgent: {"HOẢ TỐC", 30, brightRed},
}

// stamps are what is stamped below the number of a paper: how urgent it is, who may
// read it.
type stamps struct {
	urgency     urgency
	circulation string // "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI"; may be empty
}

func (t stamps) strips(s *sheet) []strip {
	var out []strip
	for _, one := range t.all(s.ruler) {
		out = append(out, strip{space: stampGap, height: stampHeight, keep: true, draw: one.draw})
	}
	return out
}

// all are the stamps of a paper.
func (t stamps) all(r *ruler) []stamp {
	var all []stamp
	if u, ok := urgencies[t.urgency]; ok {
		all = append(all, u)
	}
	if t.circulation != "" {
		all = append(all, stamp{t.circulation, r.width(t.circulation, stampLetters) + 6, black})
	}
	return all
}

// draw puts the stamp in the middle of the agency's column.
func (t stamp) draw(s *sheet, x, y float64) {
	s.ink(t.ink)
	x += agencyWidth / 2
	s.box(x-t.width/2, y, t.width, stampHeight, stampBorder)
	capital := 0.66 * stampLetters.size * mm
	s.centred(x, y+(stampHeight+capital)/2, t.text, stampLetters)
	s.ink(black)
}
