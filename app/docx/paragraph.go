package docx

import (
	"encoding/xml"
	"strings"
)

// Paragraph is text that ends with its own line.
type Paragraph struct {
	Style *Style // nil = the document's plain one
	Format
	Runs []Run
	// Blank are the letters of a paragraph without text.
	Blank Letters
}

// Run is a stretch of text in one look. A line end in it breaks the line; a tab draws
// the paragraph's dots.
type Run struct {
	Text string
	Letters
	Page bool // the number of the page instead of a text
}

type paraNode struct {
	XMLName xml.Name  `xml:"w:p"`
	Props   paraProps `xml:"w:pPr"`
	Content []any
}

type runNode struct {
	XMLName xml.Name  `xml:"w:r"`
	Props   *runProps `xml:"w:rPr"`
	Content []any
}

type textNode struct {
	XMLName xml.Name `xml:"w:t"`
	Space   string   `xml:"xml:space,attr,omitempty"`
	Text    string   `xml:",chardata"`
}

type breakNode struct {
	XMLName xml.Name `xml:"w:br"`
}

type tabNode struct {
	XMLName xml.Name `xml:"w:tab"`
}

type hyphenNode struct {
	XMLName xml.Name `xml:"w:noBreakHyphen"`
}

type fieldNode struct {
	XMLName xml.Name `xml:"w:fldSimple"`
	Code    string   `xml:"w:instr,attr"`
	Runs    []runNode
}

func (p Paragraph) node(plain Letters) any { return p.element(plain) }

func (p Paragraph) element(plain Letters) *paraNode {
	var base Format
	if p.Style != nil {
		base, plain = p.Style.Format, p.Style.Letters
	}
	n := &paraNode{Props: p.Format.props(base)}
	if p.Style != nil {
		n.Props.Style = &value{p.Style.ID}
	}
	n.Props.Mark = p.mark().props(plain)
	for _, r := range p.Runs {
		n.Content = append(n.Content, r.element(plain))
	}
	return n
}

// mark are the letters of the paragraph's end: those that a person goes on with.
func (p Paragraph) mark() Letters {
	if n := len(p.Runs); n > 0 {
		return p.Runs[n-1].Letters
	}
	return p.Blank
}

func (r Run) element(base Letters) any {
	n := runNode{Props: r.Letters.props(base)}
	if r.Page {
		n.Content = []any{textNode{Text: "2"}}
		return fieldNode{Code: " PAGE ", Runs: []runNode{n}}
	}
	for i, line := range strings.Split(r.Text, "\n") {
		if i > 0 {
			n.Content = append(n.Content, breakNode{})
		}
		n.Content = append(n.Content, words(line)...)
	}
	return n
}

// Hyphen is a hyphen that no line is broken behind.
const Hyphen = '\u2011'

// words are the texts of a line, with the tabs and hyphens between them.
func words(line string) []any {
	var all []any
	for line != "" {
		at := strings.IndexAny(line, "\t"+string(Hyphen))
		if at < 0 {
			at = len(line)
		}
		if text := line[:at]; text != "" {
			all = append(all, textNode{Space: preserve(text), Text: text})
		}
		rest, tab := strings.CutPrefix(line[at:], "\t")
		line = rest
		if tab {
			all = append(all, tabNode{})
		} else if rest, ok := strings.CutPrefix(line, string(Hyphen)); ok {
			all, line = append(all, hyphenNode{}), rest
		}
	}
	return all
}

// preserve asks for spaces at the ends of a text, which are dropped otherwise.
func preserve(text string) string {
	if strings.Trim(text, " ") != text {
		return "preserve"
	}
	return ""
}
