package documents

import (
	"strings"
	"testing"

	"thidua/data"
)

// twip is a twentieth of a point in millimetres.
const twip = 25.4 / 1440

// Pages are A4 with the margins of the PDF, each part's numbered from 1 on, the number
// in the middle of the margin above all pages but the first. The list lies across.
func TestWordPages(t *testing.T) {
	o := typewritten(t, data.DecisionPaper, sample(12, data.Secret))
	parts := o.text.all("sectPr")
	if len(parts) != 2 {
		t.Fatalf("%d parts, want the decision and its list", len(parts))
	}
	for i, s := range parts {
		size, margins := s.at("pgSz"), s.at("pgMar")
		width, height := 210.0, 297.0
		if i == 1 {
			width, height = height, width
		}
		for name, pair := range map[string][2]float64{"width": {float64(size.number("w")) * twip, width}, "height": {float64(size.number("h")) * twip, height},
			"top": {float64(margins.number("top")) * twip, 20}, "bottom": {float64(margins.number("bottom")) * twip, 20},
			"left": {float64(margins.number("left")) * twip, 30}, "right": {float64(margins.number("right")) * twip, 15}} {
			if d := pair[0] - pair[1]; d > 0.02 || d < -0.02 {
				t.Errorf("part %d: %s is %.2f mm, want %.0f", i, name, pair[0], pair[1])
			}
		}
		if across := size.attr("orient") == "landscape"; across != (i == 1) {
			t.Errorf("part %d: orientation %q", i, size.attr("orient"))
		}
		if !s.has("titlePg") || s.at("pgNumType").attr("start") != "1" || s.at("type").attr("val") != "nextPage" {
			t.Errorf("part %d: pages are numbered as %+v", i, s)
		}
		checkNumber(t, o, s)
	}
}

// checkNumber follows the references of a part to what stands above its pages.
func checkNumber(t *testing.T, o readWord, s node) {
	t.Helper()
	targets := map[string]string{}
	for _, link := range parsed(t, o.files["word/_rels/document.xml.rels"]).Nodes {
		targets[link.attr("Id")] = link.attr("Target")
	}
	for _, n := range s.all("headerReference") {
		header := parsed(t, o.files["word/"+targets[n.attr("id")]])
		fields := header.all("fldSimple")
		if n.attr("type") == "first" {
			if len(fields) > 0 || spoke(header) != "" {
				t.Error("the first page is numbered")
			}
			continue
		}
		p := o.paragraph(header.at("p")) // its left edge as far from the page's as the right margin is
		if len(fields) != 1 || strings.TrimSpace(fields[0].attr("instr")) != "PAGE" || p.align != "center" ||
			p.from != -850 || fields[0].at("r", "rPr").has("b") || fields[0].at("r", "rPr").has("i") || fields[0].at("r", "rPr").has("sz") || o.letters.at("sz").attr("val") != "28" {
			t.Errorf("pages are numbered by %+v", header)
		}
	}
	if n := len(s.all("headerReference")); n != 2 {
		t.Errorf("%d headers", n)
	}
}

// Tables: lines of half a point, headings repeated and no row divided, each row as
// wide as the table; a heading of a group and the row above the sum stay with what
// follows.
func TestWordTables(t *testing.T) {
	eachWord(t, func(t *testing.T, paper data.Paper, p data.Proceedings) {
		bordered := 0
		for _, table := range typewritten(t, paper, p).text.all("tbl") {
			columns := len(table.at("tblGrid").Nodes)
			rows := table.all("tr")
			for i, row := range rows {
				spans := 0
				for _, c := range row.all("tc") {
					spans += max(c.at("tcPr", "gridSpan").number("val"), 1)
				}
				if spans != columns || !row.has("trPr", "cantSplit") {
					t.Errorf("row %q has %d columns of %d, or may be divided", spoke(row), spans, columns)
				}
				checkRow(t, rows, i, columns)
			}
			if table.has("tblPr", "tblBorders") {
				bordered++
				if !rows[0].has("trPr", "tblHeader") || table.at("tblPr", "tblBorders", "insideH").attr("sz") != "4" {
					t.Errorf("table %q", spoke(rows[0]))
				}
			}
		}
		if bordered == 0 {
			t.Error("no table with lines")
		}
	})
}

// checkRow checks what a row of a table with several columns stays with.
func checkRow(t *testing.T, rows []node, i, columns int) {
	t.Helper()
	row := rows[i]
	text := spoke(row)
	across := row.all("tc")[0].at("tcPr", "gridSpan").number("val") == columns && !strings.HasPrefix(text, "Tổng cộng")
	above := i+1 < len(rows) && strings.HasPrefix(spoke(rows[i+1]), "Tổng cộng")
	for _, p := range row.all("p") {
		if kept := p.has("pPr", "keepNext"); (across || above || row.has("trPr", "tblHeader")) && !kept {
			t.Errorf("%q may stand at the foot of a page", text)
		}
	}
}

// The last two lines in front of the signatures stay with them, the signatures on one
// page, and behind them Nơi nhận of the minutes.
func TestWordSignatures(t *testing.T) {
	for _, paper := range editable {
		p := sample(4, data.Secret)
		body := typewritten(t, paper, p).text.at("body").Nodes
		at := -1
		for i, n := range body {
			if n.is("tbl") && strings.Contains(spoke(n), posts[paper]) && i > 0 {
				at = i
			}
		}
		if at < 2 || !body[at-1].has("pPr", "keepNext") {
			t.Errorf("%s: the signature does not stay with the text", paper)
			continue
		}
		rows := body[at].all("tr")
		if len(rows) != 1 || !rows[0].has("trPr", "cantSplit") {
			t.Errorf("%s: the signature may be divided", paper)
		}
		if lines := len(spoke(body[at-1])); lines < 60 && !body[at-2].has("pPr", "keepNext") {
			t.Errorf("%s: only %q stays with the signature", paper, spoke(body[at-1]))
		}
		if kept := rows[0].at("tc", "p").has("pPr", "keepNext"); kept != (paper == data.MeetingMinutes) {
			t.Errorf("%s: the signature stays with what follows: %v", paper, kept)
		}
	}
}

// A date, an amount and a number with its word are not torn.
func TestWordKeepsNumbersWithTheirWords(t *testing.T) {
	text := string(typewritten(t, data.DecisionPaper, sample(12, data.Secret)).files["word/document.xml"])
	for _, bound := range []string{"05/BB</w:t><w:noBreakHyphen></w:noBreakHyphen><w:t>HĐTĐKT", "20\u00a0tháng\u00a011 năm\u00a02026", "1.520.000\u00a0đồng", "Điều\u00a01"} {
		if !strings.Contains(text, bound) {
			t.Errorf("%q is not bound together", bound)
		}
	}
}
