package documents

import "slices"

// Tables are set in 12 points with thin borders.
var (
	cellLetters = letters{upright, 12}
	headLetters = letters{bold, 12}
)

const (
	tableSpace = 6 // points above it, as between paragraphs
	padSide    = 1.2
	padEdge    = 0.8
	padSquare  = 1.4 // above and below a square to be marked
	border     = 0.18
)

// column is a column of a table.
type column struct {
	head  string
	group string  // heading over neighbouring columns of the same group; may be empty
	width float64 // in millimetres; 0 = a share of what the others leave, by content
	align int
	spare bool // left out of a list in which no row has anything in it
}

// cell is one field of a table row.
type cell struct {
	text  string
	bold  bool
	span  int  // columns it covers; 0 = one
	box   bool // an empty square to be marked
	align int  // overrides the column's where forced is set
	force bool
}

// table is a table with its rows; every row has cells for all columns.
type table struct {
	columns []column
	rows    [][]cell
	total   []cell  // the last row, which never stands alone on a page; nil = none
	stay    int     // how many of its last rows stay with what follows
	least   float64 // height of a row at least, in millimetres, where it is written in by hand
}

// cells makes cells of plain texts.
func cells(texts ...string) []cell {
	row := make([]cell, len(texts))
	for i, text := range texts {
		row[i] = cell{text: text}
	}
	return row
}

// across is a bold cell over n columns.
func across(text string, n int) cell {
	return cell{text: text, bold: true, span: n, align: left, force: true}
}

// strips makes strips of a table: its heading stays with the first row and is
// repeated on each page.
func (t table) strips(s *sheet) []strip {
	widths := s.fit(t, s.room)
	head := s.tableHead(t.columns, widths)
	out := slices.Clone(head)
	out[0].space = tableSpace * mm
	add := func(cells []cell, keep bool) {
		for _, st := range s.tableRow(t, widths, cells) {
			st.head, st.keep = head, keep
			out = append(out, st)
		}
	}
	for _, cells := range t.rows {
		add(cells, len(cells) == 1) // a heading over all columns stays with its first row
	}
	if t.total != nil {
		join(out, 1)
		t.least = 0
		add(t.total, false)
	}
	join(out, t.stay)
	return out
}

// cellBox is a laid-out field: its lines and its place in the row.
type cellBox struct {
	x, width float64
	rows     []row
	letters  letters
	align    int
	box      bool
}

func (c cellBox) height() float64 {
	if c.box {
		return squareSize + 2*padSquare
	}
	return float64(len(c.rows))*c.letters.line() + 2*padEdge
}

// squareSize is the side of the squares on a ballot.
const squareSize = 5.0

// draw writes the lines in the middle of the field's height.
func (c cellBox) draw(s *sheet, x, y, height float64) {
	s.box(x+c.x, y, c.width, height, border)
	if c.box {
		s.box(x+c.x+(c.width-squareSize)/2, y+(height-squareSize)/2, squareSize, squareSize, 0.3)
		return
	}
	y += (height-c.height())/2 + padEdge
	for i, r := range c.rows {
		base := y + float64(i)*c.letters.line() + c.letters.size*ascent*mm
		s.row(x+c.x+padSide, base, c.width-2*padSide, r, c.align)
	}
}

func (s *sheet) cellBox(text string, l letters, x, width float64, align int) cellBox {
	rows := s.fill(s.split([]span{{text, l}}), width-2*padSide, width-2*padSide)
	return cellBox{x: x, width: width, rows: rows, letters: l, align: align}
}

// tableRow lays a row out. It stays on one page unless it is higher than one.
func (s *sheet) tableRow(t table, widths []float64, row []cell) []strip {
	var boxes []cellBox
	at, x := 0, 0.0
	for _, c := range row {
		width, align := 0.0, t.columns[at].align
		for range max(c.span, 1) {
			width += widths[at]
			at++
		}
		l := cellLetters
		if c.bold {
			l = headLetters
		}
		if c.force {
			align = c.align
		}
		box := s.cellBox(c.text, l, x, width, align)
		box.box = c.box
		boxes = append(boxes, box)
		x += width
	}
	if len(row) == 1 {
		return pageful(boxes, 0) // a heading, a total
	}
	return pageful(boxes, t.least)
}

// mostLines is how many lines a row may have before it is divided: about what
// fits on a landscape page below the table's heading.
const mostLines = 24

// pageful makes one strip of a row, or several where it would not fit on a page.
func pageful(boxes []cellBox, least float64) []strip {
	longest := 0
	for _, b := range boxes {
		longest = max(longest, len(b.rows))
	}
	var out []strip
	for from := 0; from < max(longest, 1); from += mostLines {
		cut := slices.Clone(boxes)
		for i, b := range cut {
			cut[i].rows = b.rows[min(from, len(b.rows)):min(from+mostLines, len(b.rows))]
			cut[i].box = b.box && from == 0
		}
		out = append(out, boxStrip(cut, least))
	}
	return out
}

func boxStrip(boxes []cellBox, height float64) strip {
	for _, b := range boxes {
		height = max(height, b.height())
	}
	return strip{height: height, draw: func(s *sheet, x, y float64) {
		for _, b := range boxes {
			b.draw(s, x, y, height)
		}
	}}
}
