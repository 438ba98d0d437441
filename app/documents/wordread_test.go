package documents

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"testing"

	"thidua/data"
)

// node is an element of a part of a document, names without their namespaces.
type node struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Nodes   []node     `xml:",any"`
	Text    string     `xml:",chardata"`
}

// at goes down by names to the first element of each; an empty node where there is none.
func (n node) at(names ...string) node {
	for _, name := range names {
		found := node{}
		for _, inner := range n.Nodes {
			if inner.XMLName.Local == name {
				found = inner
				break
			}
		}
		n = found
	}
	return n
}

func (n node) is(name string) bool { return n.XMLName.Local == name }

func (n node) has(names ...string) bool { return n.at(names...).XMLName.Local != "" }

func (n node) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// number is an attribute that is a whole number; 0 where it is missing.
func (n node) number(name string) int {
	v, _ := strconv.Atoi(n.attr(name))
	return v
}

// all gives the elements of a name, inside others too.
func (n node) all(name string) []node {
	var found []node
	for _, inner := range n.Nodes {
		if inner.is(name) {
			found = append(found, inner)
		}
		found = append(found, inner.all(name)...)
	}
	return found
}

// unpacked are the parts of a document by their names.
func unpacked(t *testing.T, docx []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(docx), int64(len(docx)))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if all[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func parsed(t *testing.T, text []byte) node {
	t.Helper()
	var n node
	if err := xml.Unmarshal(text, &n); err != nil {
		t.Fatal(err)
	}
	return n
}

// typedText is a paragraph of a document as it looks with its style: lengths in
// twentieths of a point, the line in parts of 240 or as its rule says.
type typedText struct {
	text              string
	size              float64 // points, of its first run
	bold, italic      bool
	align             string
	first, from, to   int
	before, line      int
	rule              string
	keep, whole       bool
	top               int // thickness of the line above it, in eighths of a point
	inTable, repeated bool
}

// readWord is a document that was read back.
type readWord struct {
	files      map[string][]byte
	text       node // of word/document.xml
	styles     map[string]node
	letters    node // those of everything that says nothing else
	paragraphs []typedText
}

// typewritten makes a paper for the word processor and reads it back.
func typewritten(t *testing.T, paper data.Paper, p data.Proceedings) readWord {
	t.Helper()
	docx, _, err := Word(paper, p)
	if err != nil {
		t.Fatalf("%s: %v", paper, err)
	}
	return openWord(t, docx)
}

func openWord(t *testing.T, docx []byte) readWord {
	t.Helper()
	o := readWord{files: unpacked(t, docx), styles: map[string]node{}}
	o.text = parsed(t, o.files["word/document.xml"])
	styles := parsed(t, o.files["word/styles.xml"])
	o.letters = styles.at("docDefaults", "rPrDefault", "rPr")
	for _, s := range styles.all("style") {
		o.styles[s.attr("styleId")] = s
	}
	for _, n := range o.text.at("body").Nodes {
		switch {
		case n.is("p"):
			o.paragraphs = append(o.paragraphs, o.paragraph(n))
		case n.is("tbl"):
			o.table(n)
		}
	}
	return o
}

func (o *readWord) table(n node) {
	for _, row := range n.all("tr") {
		for _, p := range row.all("p") {
			one := o.paragraph(p)
			one.inTable, one.repeated = true, row.has("trPr", "tblHeader")
			o.paragraphs = append(o.paragraphs, one)
		}
	}
}

// paragraph reads one with what its style and the document's defaults say.
func (o *readWord) paragraph(n node) typedText {
	props := n.at("pPr")
	style := o.styles[props.at("pStyle").attr("val")]
	look := func(element, attr string) string {
		return cmp.Or(props.at(element).attr(attr), style.at("pPr", element).attr(attr))
	}
	count := func(element, attr string) int {
		v, _ := strconv.Atoi(look(element, attr))
		return v
	}
	out := typedText{text: spoke(n), align: look("jc", "val"), first: count("ind", "firstLine") - count("ind", "hanging"), from: count("ind", "left"), to: count("ind", "right"),
		before: count("spacing", "before"), line: count("spacing", "line"), rule: look("spacing", "lineRule"),
		keep: props.has("keepNext"), whole: props.has("keepLines"), top: props.at("pBdr", "top").number("sz")}
	letters := n.at("r", "rPr")
	if !n.has("r") {
		letters = props.at("rPr")
	}
	out.bold, out.italic = o.on("b", letters, style), o.on("i", letters, style)
	half, _ := strconv.ParseFloat(cmp.Or(letters.at("sz").attr("val"), style.at("rPr", "sz").attr("val"), o.letters.at("sz").attr("val")), 64)
	out.size = half / 2
	return out
}

func (o *readWord) on(name string, letters, style node) bool {
	if letters.has(name) {
		return letters.at(name).attr("val") != "0"
	}
	return style.has("rPr", name)
}

// spoke is the text of a paragraph; a line's end is a space, as a space that does not
// break is.
func spoke(n node) string {
	var b strings.Builder
	for _, r := range n.all("r") {
		for _, c := range r.Nodes {
			switch {
			case c.is("t"):
				b.WriteString(c.Text)
			case c.is("noBreakHyphen"):
				b.WriteByte('-')
			case c.is("br"):
				b.WriteByte(' ')
			}
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// says is everything that the document says, without headings of tables.
func (o readWord) says() string {
	var all []string
	for _, p := range o.paragraphs {
		if p.text != "" && !p.repeated {
			all = append(all, p.text)
		}
	}
	return strings.Join(all, " ")
}

// find gives the first paragraph that begins with a text.
func (o readWord) find(t *testing.T, text string) typedText {
	t.Helper()
	for _, p := range o.paragraphs {
		if strings.HasPrefix(p.text, text) {
			return p
		}
	}
	t.Fatalf("no paragraph begins with %q", text)
	return typedText{}
}
