package docx

// Align is where the lines of a paragraph stand.
type Align string

// The alignments; the zero value is Left.
const (
	Left   Align = ""
	Centre Align = "center"
	Spread Align = "both"
)

// Format is how a paragraph is set.
type Format struct {
	Align           Align
	First           float64 // the first line further in; further out where negative
	In, From        float64 // from the left and from the right margin
	Before, After   float64
	Lines           float64 // distance of lines as a multiple of a single one; 0 = 1
	Exact           float64 // height of each line, whatever stands in it; 0 = by Lines
	Least           float64 // least height of each line; 0 = by Lines
	Over            float64 // thickness of a line above it, from margin to margin; 0 = none
	OverGap         float64 // of that line from the text
	Dots            float64 // where dots end that a tab in the text draws; 0 = none
	KeepNext, Whole bool    // on one page with the next paragraph; on one page itself
}

// Style is a named format that a person finds in the word processor.
type Style struct {
	ID   string // without spaces
	Name string
	Format
	Letters
}

// paraProps is a format as far as it differs from that of a style, in the order of
// the schema.
type paraProps struct {
	Style   *value    `xml:"w:pStyle"`
	Keep    *onOff    `xml:"w:keepNext"`
	Whole   *onOff    `xml:"w:keepLines"`
	Borders *paraEdge `xml:"w:pBdr"`
	Tabs    *tabs     `xml:"w:tabs"`
	Spacing *spacing  `xml:"w:spacing"`
	Indent  *indent   `xml:"w:ind"`
	Align   *value    `xml:"w:jc"`
	Mark    *runProps `xml:"w:rPr"`
	Section *section  `xml:"w:sectPr"`
}

type paraEdge struct {
	Top edge `xml:"w:top"`
}

// edge is a border.
type edge struct {
	Kind   string `xml:"w:val,attr"`
	Size   string `xml:"w:sz,attr"`
	Space  string `xml:"w:space,attr"`
	Colour string `xml:"w:color,attr"`
}

func solid(pt float64, colour string) edge { return edge{"single", eighths(pt), "0", colour} }

type tabs struct {
	Tab tab `xml:"w:tab"`
}

type tab struct {
	Kind   string `xml:"w:val,attr"`
	Leader string `xml:"w:leader,attr"`
	At     string `xml:"w:pos,attr"`
}

type spacing struct {
	Before string `xml:"w:before,attr,omitempty"`
	After  string `xml:"w:after,attr,omitempty"`
	Line   string `xml:"w:line,attr,omitempty"`
	Rule   string `xml:"w:lineRule,attr,omitempty"`
}

type indent struct {
	Left      string `xml:"w:left,attr,omitempty"`
	Right     string `xml:"w:right,attr,omitempty"`
	FirstLine string `xml:"w:firstLine,attr,omitempty"`
	Hanging   string `xml:"w:hanging,attr,omitempty"`
}

func (f Format) props(base Format) paraProps {
	p := paraProps{Keep: toggle(f.KeepNext, base.KeepNext), Whole: toggle(f.Whole, base.Whole), Spacing: f.spacing(base), Indent: f.indent(base)}
	if f.Over > 0 {
		p.Borders = &paraEdge{solid(f.Over, "000000")}
		p.Borders.Top.Space = number(f.OverGap)
	}
	if f.Dots > 0 {
		p.Tabs = &tabs{tab{"right", "dot", twips(f.Dots)}}
	}
	if f.Align != base.Align {
		p.Align = &value{string(f.Align)}
		if f.Align == Left {
			p.Align.Val = "left"
		}
	}
	return p
}

func (f Format) spacing(base Format) *spacing {
	var s spacing
	if f.Before != base.Before {
		s.Before = twentieths(f.Before)
	}
	if f.After != base.After {
		s.After = twentieths(f.After)
	}
	s.Line, s.Rule = f.line()
	if line, rule := base.line(); s.Line == line && s.Rule == rule {
		s.Line, s.Rule = "", ""
	}
	if s == (spacing{}) {
		return nil
	}
	return &s
}

func (f Format) line() (height, rule string) {
	switch {
	case f.Exact > 0:
		return twentieths(f.Exact), "exact"
	case f.Least > 0:
		return twentieths(f.Least), "atLeast"
	case f.Lines > 0:
		return number(240 * f.Lines), "auto"
	}
	return "240", "auto"
}

func (f Format) indent(base Format) *indent {
	var i indent
	if f.In != base.In {
		i.Left = twips(f.In)
	}
	if f.From != base.From {
		i.Right = twips(f.From)
	}
	switch {
	case f.First < 0:
		i.Hanging = twips(-f.First)
	case f.First != base.First:
		i.FirstLine = twips(f.First)
	}
	if i == (indent{}) {
		return nil
	}
	return &i
}
