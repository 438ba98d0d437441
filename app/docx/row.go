package docx

import "encoding/xml"

type rowNode struct {
	XMLName xml.Name `xml:"w:tr"`
	Props   rowProps `xml:"w:trPr"`
	Cells   []cellNode
}

type rowProps struct {
	Whole  *onOff     `xml:"w:cantSplit"`
	Height *rowHeight `xml:"w:trHeight"`
	Head   *onOff     `xml:"w:tblHeader"`
}

type rowHeight struct {
	Val  string `xml:"w:val,attr"`
	Rule string `xml:"w:hRule,attr"`
}

type cellNode struct {
	XMLName    xml.Name  `xml:"w:tc"`
	Props      cellProps `xml:"w:tcPr"`
	Paragraphs []*paraNode
}

type cellProps struct {
	Width   width    `xml:"w:tcW"`
	Span    *value   `xml:"w:gridSpan"`
	Merge   *onOff   `xml:"w:vMerge"`
	Shade   *shade   `xml:"w:shd"`
	Margins *rowEdge `xml:"w:tcMar"`
	Middle  *value   `xml:"w:vAlign"`
}

type rowEdge struct {
	Top    width `xml:"w:top"`
	Bottom width `xml:"w:bottom"`
}

func (r Row) element(widths []float64, plain Letters) rowNode {
	n := rowNode{Props: rowProps{Whole: toggle(!r.Splits, false), Head: toggle(r.Head, false)}}
	if r.Height > 0 {
		n.Props.Height = &rowHeight{twips(r.Height), "atLeast"}
	}
	at := 0
	for _, c := range r.Cells {
		span := max(c.Span, 1)
		cell := c.element(sum(widths[at:at+span]), r.KeepNext, plain)
		if r.Edge > 0 {
			cell.Props.Margins = &rowEdge{exactly(r.Edge), exactly(r.Edge)}
		}
		n.Cells = append(n.Cells, cell)
		at += span
	}
	return n
}

func (c Cell) element(width float64, keep bool, plain Letters) cellNode {
	n := cellNode{Props: cellProps{Width: exactly(width), Shade: c.Shade.element()}}
	if c.Span > 1 {
		n.Props.Span = &value{number(float64(c.Span))}
	}
	switch {
	case c.Begins:
		n.Props.Merge = &onOff{"restart"}
	case c.Continues:
		n.Props.Merge = &onOff{}
	}
	if c.Middle {
		n.Props.Middle = &value{"center"}
	}
	for _, p := range c.Paragraphs {
		p.KeepNext = p.KeepNext || keep
		n.Paragraphs = append(n.Paragraphs, p.element(plain))
	}
	if len(n.Paragraphs) == 0 { // a cell without one is a damaged file to the reader
		n.Paragraphs = append(n.Paragraphs, Paragraph{Blank: plain, Format: Format{KeepNext: keep}}.element(plain))
	}
	return n
}
