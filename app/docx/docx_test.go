package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

// body is a style, used by full.
var body = &Style{ID: "Body", Name: "Thân", Format: Format{Align: Spread, First: 12.7, Before: 6, Lines: 1.05}, Letters: Letters{Size: 14}}

// full uses everything that a document can have.
func full() Document {
	words := func(text string) []Run { return []Run{{Text: text, Letters: Letters{Size: 14}}} }
	bold := Run{Text: "Điều 1. ", Letters: Letters{Bold: true, Size: 14}}
	field := Cell{Middle: true, Paragraphs: []Paragraph{{Runs: words("ô")}}}
	table := Table{Widths: []float64{30, 40, 50}, Border: 0.5, Side: 1.2, Edge: 0.8, Rows: []Row{
		{Head: true, KeepNext: true, Height: 8, Edge: 0.7, Cells: []Cell{{Begins: true}, {Span: 2, Paragraphs: []Paragraph{{Runs: words("chung")}}}}},
		{Head: true, Cells: []Cell{{Continues: true}, field, field}},
		{Splits: true, Cells: []Cell{field, field, field}},
	}}
	first := Section{Width: 210, Height: 297, Top: 20, Bottom: 20, Left: 30, Right: 15, HeadAt: 9, FootAt: 20,
		First:  Header{Behind: []Art{{Text: `A & "B"`, Font: "Times New Roman", Bold: true, Colour: "F6DBD8", X: 105, Y: 148, Width: 100, Height: 20, Turn: 320}}},
		Others: Header{Paragraphs: []Paragraph{{Format: Format{Align: Centre}, Runs: []Run{{Page: true, Letters: Letters{Size: 14}}}}}},
		Foot:   []Paragraph{{Format: Format{Over: 0.7, OverGap: 3}, Runs: words("Địa chỉ")}},
		Body: []Block{
			Paragraph{Style: body, Format: Format{Align: Spread, First: 12.7, Before: 6, Lines: 1.05, KeepNext: true, Whole: true}, Runs: append([]Run{bold}, words("Tặng < & >")...)},
			Paragraph{Format: Format{Align: Centre, In: 10, From: 10, Exact: 5, Over: 0.75}},
			Paragraph{Format: Format{Dots: 165}, Runs: words("Ý kiến: \t")},
			Paragraph{Format: Format{In: 20, First: -5, After: 3, Least: 16}, Runs: []Run{{Text: "một\nhai", Letters: Letters{Italic: true, Size: 11, Colour: "FF0000"}}}},
			table,
		}}
	across := Section{Width: 297, Height: 210, Top: 20, Bottom: 20, Left: 30, Right: 15, Body: []Block{table, Paragraph{Runs: words("cuối")}}}
	return Document{Title: "Tờ <trình> & danh sách", Author: "Thi Đua", On: time.Date(2026, 11, 20, 10, 15, 0, 0, time.UTC), Language: "vi-VN", Font: "Times New Roman",
		Plain: Letters{Size: 14}, Styles: []*Style{body}, Sections: []Section{first, across}}
}

// node is an element of a part.
type node struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Nodes   []node     `xml:",any"`
	Text    string     `xml:",chardata"`
}

func (n node) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// every calls visit with an element and all inside it.
func (n node) every(visit func(node)) {
	visit(n)
	for _, inner := range n.Nodes {
		inner.every(visit)
	}
}

// parts writes a document and reads its parts, all of which must be sound markup.
func parts(t *testing.T, d Document) map[string]node {
	t.Helper()
	file, err := d.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]node{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		var n node
		if err := xml.Unmarshal(text, &n); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		all[f.Name] = n
		if !f.Modified.Equal(d.On) {
			t.Errorf("%s is of %v", f.Name, f.Modified)
		}
	}
	return all
}

// Every part is listed with its kind, every reference leads to a part.
func TestPartsAreListedAndLinked(t *testing.T) {
	all := parts(t, full())
	for name := range all {
		if name != "[Content_Types].xml" && !strings.HasSuffix(name, ".rels") && !slices.ContainsFunc(all["[Content_Types].xml"].Nodes, func(n node) bool {
			return n.attr("PartName") == "/"+name && strings.HasSuffix(n.attr("ContentType"), "+xml")
		}) {
			t.Errorf("%s has no kind", name)
		}
	}
	for links, folder := range map[string]string{"_rels/.rels": "", "word/_rels/document.xml.rels": "word/"} {
		for _, n := range all[links].Nodes {
			if _, ok := all[folder+n.attr("Target")]; !ok {
				t.Errorf("%s leads to %s, which is not there", links, n.attr("Target"))
			}
		}
	}
	referred := 0
	all["word/document.xml"].every(func(n node) {
		if strings.HasSuffix(n.XMLName.Local, "Reference") {
			referred++
			if !slices.ContainsFunc(all["word/_rels/document.xml.rels"].Nodes, func(link node) bool { return link.attr("Id") == n.attr("id") }) {
				t.Errorf("nothing is called %s", n.attr("id"))
			}
		}
	})
	if referred != 5 { // two headers a section, one footer
		t.Errorf("%d references", referred)
	}
}

// orders are the orders of elements that ISO/IEC 29500-1 lays down, of those that are
// used here: a reader may refuse a file with another.
var orders = map[string]string{
	"pPr":        "pStyle keepNext keepLines widowControl pBdr tabs spacing ind jc rPr sectPr",
	"rPr":        "rFonts b bCs i iCs color sz szCs lang",
	"tblPr":      "tblW tblInd tblBorders tblLayout tblCellMar tblLook",
	"tblBorders": "top left bottom right insideH insideV",
	"tblCellMar": "top left bottom right",
	"tcPr":       "tcW gridSpan vMerge shd tcMar vAlign",
	"sectPr":     "headerReference footerReference type pgSz pgMar pgNumType cols titlePg",
	"settings":   "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
	"style":      "name basedOn qFormat pPr rPr",
	"tbl":        "tblPr tblGrid tr",
	"tr":         "trPr tc",
	"tc":         "tcPr p",
	"p":          "pPr r fldSimple",
}

func TestElementsStandInTheOrderOfTheFormat(t *testing.T) {
	seen := map[string]bool{}
	for name, part := range parts(t, full()) {
		part.every(func(n node) {
			order, ok := orders[n.XMLName.Local]
			if !ok || n.XMLName.Space != wordSpace {
				return
			}
			seen[n.XMLName.Local] = true
			checkOrder(t, name, n, strings.Fields(order))
		})
	}
	for name := range orders {
		if !seen[name] {
			t.Errorf("no %s was written", name)
		}
	}
}

func checkOrder(t *testing.T, part string, n node, order []string) {
	t.Helper()
	at := 0
	for _, inner := range n.Nodes {
		i := slices.Index(order, inner.XMLName.Local)
		if i < at {
			t.Errorf("%s: %s inside %s is out of order", part, inner.XMLName.Local, n.XMLName.Local)
		}
		at = max(at, i)
	}
}

// A cell and a section end in a paragraph; the set-up of all sections but the last
// stands in theirs.
func TestEndsInParagraphs(t *testing.T) {
	text := parts(t, full())["word/document.xml"]
	body := text.Nodes[0].Nodes
	setups := 0
	for i, n := range body {
		if n.XMLName.Local == "tbl" && body[i+1].XMLName.Local != "p" {
			t.Errorf("behind a table stands %s", body[i+1].XMLName.Local)
		}
		for _, inner := range n.Nodes {
			if inner.XMLName.Local == "pPr" && len(inner.Nodes) > 0 && inner.Nodes[len(inner.Nodes)-1].XMLName.Local == "sectPr" {
				setups++
			}
		}
	}
	if setups != 1 || body[len(body)-1].XMLName.Local != "sectPr" {
		t.Errorf("%d sections end in their text, and the text in %s", setups, body[len(body)-1].XMLName.Local)
	}
	text.every(func(n node) {
		if n.XMLName.Local == "tc" && n.Nodes[len(n.Nodes)-1].XMLName.Local != "p" {
			t.Error("a cell without a paragraph")
		}
	})
}

// Marks of the format inside a text are text; spaces at its ends stay.
func TestTextIsWhole(t *testing.T) {
	all := parts(t, full())
	var texts []string
	all["word/document.xml"].every(func(n node) {
		if n.XMLName.Local == "t" {
			texts = append(texts, n.Text)
			if n.Text != strings.TrimSpace(n.Text) && n.attr("space") != "preserve" {
				t.Errorf("the spaces of %q are lost", n.Text)
			}
		}
	})
	for _, want := range []string{"Điều 1. ", "Tặng < & >", "Ý kiến: ", "một", "hai"} {
		if !slices.Contains(texts, want) {
			t.Errorf("no text is %q: %q", want, texts)
		}
	}
	if title := all["docProps/core.xml"].Nodes[0].Text; title != "Tờ <trình> & danh sách" {
		t.Errorf("the title is %q", title)
	}
	art := ""
	all["word/header1.xml"].every(func(n node) {
		if n.XMLName.Local == "textpath" && n.attr("string") != "" {
			art = n.attr("string")
		}
	})
	if art != `A & "B"` {
		t.Errorf("behind the page stands %q", art)
	}
}

// A paragraph in a style says only what it has otherwise.
func TestStylesAreNotRepeated(t *testing.T) {
	var props *node
	parts(t, full())["word/document.xml"].every(func(n node) {
		if n.XMLName.Local == "pPr" && props == nil && len(n.Nodes) > 0 && n.Nodes[0].XMLName.Local == "pStyle" {
			props = &n
		}
	})
	var names []string
	for _, n := range props.Nodes {
		names = append(names, n.XMLName.Local)
	}
	if got := strings.Join(names, " "); got != "pStyle keepNext keepLines" {
		t.Errorf("it says %q", got)
	}
}

func TestSameDocumentSameBytes(t *testing.T) {
	first, err := full().Bytes()
	second, _ := full().Bytes()
	if err != nil || !bytes.Equal(first, second) {
		t.Errorf("two writings differ (%v)", err)
	}
}
