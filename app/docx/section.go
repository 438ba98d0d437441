package docx

import "encoding/xml"

// section is the set-up of a run of pages, in the order of the schema.
type section struct {
	XMLName xml.Name    `xml:"w:sectPr"`
	Headers []reference `xml:"w:headerReference"`
	Footers []reference `xml:"w:footerReference"`
	Type    value       `xml:"w:type"`
	Size    pageSize    `xml:"w:pgSz"`
	Margins pageMargins `xml:"w:pgMar"`
	Numbers pageNumbers `xml:"w:pgNumType"`
	Columns columns     `xml:"w:cols"`
	First   onOff       `xml:"w:titlePg"`
}

type reference struct {
	Type string `xml:"w:type,attr"`
	ID   string `xml:"r:id,attr"`
}

type pageSize struct {
	W      string `xml:"w:w,attr"`
	H      string `xml:"w:h,attr"`
	Orient string `xml:"w:orient,attr,omitempty"`
}

type pageMargins struct {
	Top    string `xml:"w:top,attr"`
	Right  string `xml:"w:right,attr"`
	Bottom string `xml:"w:bottom,attr"`
	Left   string `xml:"w:left,attr"`
	Header string `xml:"w:header,attr"`
	Footer string `xml:"w:footer,attr"`
	Gutter string `xml:"w:gutter,attr"`
}

type pageNumbers struct {
	Start string `xml:"w:start,attr"`
}

type columns struct {
	Space string `xml:"w:space,attr"`
}

func (s Section) element() *section {
	n := &section{Type: value{"nextPage"}, Size: pageSize{W: twips(s.Width), H: twips(s.Height)}, Numbers: pageNumbers{"1"}, Columns: columns{"0"},
		Margins: pageMargins{twips(s.Top), twips(s.Right), twips(s.Bottom), twips(s.Left), twips(s.HeadAt), twips(s.FootAt), "0"}}
	if s.Width > s.Height {
		n.Size.Orient = "landscape"
	}
	return n
}

// end is the paragraph behind a table at the end of a section, as low as can be: the
// format wants one.
var end = Paragraph{Format: Format{Exact: 1}, Blank: Letters{Size: 1}}

// nodes are the elements of a section with its set-up behind them.
func (s Section) nodes(setup *section, last bool, plain Letters) []any {
	body := s.Body
	if n := len(body); n == 0 || !isParagraph(body[n-1]) {
		body = append(body[:n:n], end)
	}
	var all []any
	for _, b := range body {
		all = append(all, b.node(plain))
	}
	if last {
		return append(all, setup)
	}
	all[len(all)-1].(*paraNode).Props.Section = setup
	return all
}

func isParagraph(b Block) bool {
	_, ok := b.(Paragraph)
	return ok
}
