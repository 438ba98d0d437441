package docx

import (
	"cmp"
	"encoding/xml"
)

// Table is a table of columns of fixed widths.
type Table struct {
	Widths     []float64
	In         float64 // from the left margin
	Border     float64 // thickness of all its lines; 0 = none
	Colour     string  // of its lines; empty = black
	Side, Edge float64 // empty room in each cell, at its sides and above and below
	Rows       []Row
}

// Row is a row of cells.
type Row struct {
	Cells    []Cell
	Height   float64 // at least; 0 = as its text needs
	Edge     float64 // empty room above and below; 0 = that of the table
	Head     bool    // repeated on every page
	Splits   bool    // may go on over the end of a page
	KeepNext bool    // on one page with the next row, or with what follows the table
}

// Cell is a field of a row.
type Cell struct {
	Span       int  // columns that it covers; 0 = one
	Begins     bool // goes on in the rows below,
	Continues  bool // is such a field's part
	Middle     bool // in the middle of the row's height
	Shade      Shade
	Paragraphs []Paragraph
}

// Shade is what a cell is filled with.
type Shade int

// The shades: those of a printer without colours.
const (
	NoShade Shade = iota
	Grey
	Hatched // thin lines that fall to the right
)

// element is the shade as the format has it, or nil.
func (s Shade) element() *shade {
	switch s {
	case Grey:
		return &shade{"clear", "auto", "969696"}
	case Hatched:
		return &shade{"thinDiagStripe", "A0A0A0", "FFFFFF"}
	}
	return nil
}

type shade struct {
	Val   string `xml:"w:val,attr"`
	Color string `xml:"w:color,attr"`
	Fill  string `xml:"w:fill,attr"`
}

type tableNode struct {
	XMLName xml.Name   `xml:"w:tbl"`
	Props   tableProps `xml:"w:tblPr"`
	Grid    grid       `xml:"w:tblGrid"`
	Rows    []rowNode
}

type tableProps struct {
	Width   width    `xml:"w:tblW"`
	Indent  width    `xml:"w:tblInd"`
	Borders *borders `xml:"w:tblBorders"`
	Layout  layout   `xml:"w:tblLayout"`
	Margins margins  `xml:"w:tblCellMar"`
	Look    value    `xml:"w:tblLook"`
}

type width struct {
	W    string `xml:"w:w,attr"`
	Type string `xml:"w:type,attr"`
}

type layout struct {
	Type string `xml:"w:type,attr"`
}

type borders struct {
	Top     edge `xml:"w:top"`
	Left    edge `xml:"w:left"`
	Bottom  edge `xml:"w:bottom"`
	Right   edge `xml:"w:right"`
	InsideH edge `xml:"w:insideH"`
	InsideV edge `xml:"w:insideV"`
}

type margins struct {
	Top    width `xml:"w:top"`
	Left   width `xml:"w:left"`
	Bottom width `xml:"w:bottom"`
	Right  width `xml:"w:right"`
}

type grid struct {
	Columns []gridColumn `xml:"w:gridCol"`
}

type gridColumn struct {
	W string `xml:"w:w,attr"`
}

func exactly(mm float64) width { return width{twips(mm), "dxa"} }

func (t Table) node(plain Letters) any {
	edge, side := exactly(t.Edge), exactly(t.Side)
	n := &tableNode{Props: tableProps{Width: exactly(sum(t.Widths)), Indent: exactly(t.In), Layout: layout{"fixed"},
		Margins: margins{edge, side, edge, side}, Look: value{"0000"}}}
	if t.Border > 0 {
		e := solid(t.Border, cmp.Or(t.Colour, "000000"))
		n.Props.Borders = &borders{e, e, e, e, e, e}
	}
	for _, w := range t.Widths {
		n.Grid.Columns = append(n.Grid.Columns, gridColumn{twips(w)})
	}
	for _, r := range t.Rows {
		n.Rows = append(n.Rows, r.element(t.Widths, plain))
	}
	return n
}

func sum(widths []float64) float64 {
	total := 0.0
	for _, w := range widths {
		total += w
	}
	return total
}
