package documents

import (
	"bytes"
	"errors"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/data"
)

// forWord are rounds by name: a long secret one, a short open one, one with a second
// vote and a sealed box, one with hands shown, one that is to be written into by hand.
func forWord() map[string]data.Proceedings {
	blank := sample(3, data.Open)
	blank.Decision.Number, blank.Decision.On, blank.Meeting.Number, blank.Meeting.Closes = "", data.Date{}, "", time.Time{}
	return map[string]data.Proceedings{"dai": sample(60, data.Secret), "ngan": sample(4, data.Open), "hai-luot": sitting(), "gio-tay": handsShown(), "trong": blank}
}

// eachWord calls check with every paper of forWord.
func eachWord(t *testing.T, check func(t *testing.T, paper data.Paper, p data.Proceedings)) {
	for name, p := range forWord() {
		for _, paper := range edited(p) {
			t.Run(name+"-"+string(paper), func(t *testing.T) {
				t.Parallel()
				check(t, paper, p)
			})
		}
	}
}

// edited are the papers of a round to compare: of sixty nominees no report each.
func edited(p data.Proceedings) []data.Paper {
	return slices.DeleteFunc(slices.Clone(editable), func(paper data.Paper) bool {
		return len(p.Dossiers) > 20 && (paper == data.AchievementReports || paper == data.TopicReports)
	})
}

// penDots are the dots that room for the pen is filled with; the word processor draws
// them itself.
var penDots = regexp.MustCompile(` \.{4,}`)

// The document says word for word what the PDF says. Headings of tables, which the
// PDF repeats, are compared apart.
func TestWordSaysWhatThePaperSays(t *testing.T) {
	eachWord(t, func(t *testing.T, paper data.Paper, p data.Proceedings) {
		got := penDots.ReplaceAllString(typewritten(t, paper, p).says(), "")
		want := penDots.ReplaceAllString(withoutHeads(t, paper, p, raw(t, write(t, "goc-"+string(paper), paper, p))), "")
		if strings.Contains(want, "Trườngdài/") { // the PDF breaks a word that is longer than a line
			got, want = strings.ReplaceAll(got, " ", ""), strings.ReplaceAll(want, " ", "")
		}
		if got != want {
			at := 0
			for at < len(got) && at < len(want) && got[at] == want[at] {
				at++
			}
			t.Errorf("it goes on\n%.300s\ninstead of\n%.300s", got[max(at-60, 0):], want[max(at-60, 0):])
		}
	})
}

// withoutHeads takes the headings of the paper's tables off a text.
func withoutHeads(t *testing.T, paper data.Paper, p data.Proceedings, text string) string {
	t.Helper()
	r, err := newRuler()
	if err != nil {
		t.Fatal(err)
	}
	if p, _, err = checked(paper, p, r.has); err != nil {
		t.Fatal(err)
	}
	whole := text
	for _, part := range compose(paper, p) {
		for _, b := range part.blocks {
			if table, ok := b.(table); ok {
				head := drawnHead(table.columns)
				if !strings.Contains(whole, head) {
					t.Errorf("the paper has no heading %q", head)
				}
				text = strings.ReplaceAll(text, head+" ", "")
			}
		}
	}
	return text
}

// drawnHead is the heading of a table in the order of drawing: columns that stand
// alone, common headings, the columns under them.
func drawnHead(columns []column) string {
	var alone, upper, lower []string
	for i, c := range columns {
		switch {
		case c.group == "":
			alone = append(alone, c.head)
		default:
			lower = append(lower, c.head)
			if i == 0 || columns[i-1].group != c.group {
				upper = append(upper, c.group)
			}
		}
	}
	return strings.Join(slices.Concat(alone, upper, lower), " ")
}

func TestSameRoundSameDocument(t *testing.T) {
	for _, paper := range editable {
		p := sample(20, data.Open)
		first, _, err := Word(paper, p)
		second, _, _ := Word(paper, sample(20, data.Open))
		if err != nil || len(first) == 0 || !bytes.Equal(first, second) {
			t.Errorf("%s differs between two writings (%v)", paper, err)
		}
		if !reflect.DeepEqual(p, sample(20, data.Open)) {
			t.Errorf("%s: writing it changed the proceedings", paper)
		}
	}
}

// Ballots and certificates are final; every paper that HasWord names can be made, with
// the warnings of the PDF, and the others say so.
func TestPapersThatAreEdited(t *testing.T) {
	p := sample(4, data.Secret)
	for _, paper := range slices.Concat(data.Papers, []data.Paper{"khac"}) {
		docx, warnings, err := Word(paper, p)
		if HasWord(paper) {
			_, want, _ := Render(paper, p)
			if err != nil || len(docx) == 0 || !slices.Equal(warnings, want) {
				t.Errorf("%s: %v, warnings %v, want %v", paper, err, warnings, want)
			}
			continue
		}
		var problem *data.Problem
		if docx != nil || !errors.As(err, &problem) || problem.What != "Văn bản này không có bản để sửa trước khi ký" {
			t.Errorf("%s: got %v", paper, err)
		}
	}
	for _, paper := range []data.Paper{data.BallotPaper, data.CertificateBook} {
		if HasWord(paper) {
			t.Errorf("%s is to be edited", paper)
		}
	}
}

// What keeps a paper from being printed keeps it from being written too.
func TestWordWaitsForWhatComesFirst(t *testing.T) {
	p := sample(1, data.Secret)
	p.Decision = nil
	docx, _, err := Word(data.DecisionPaper, p)
	var problem *data.Problem
	if docx != nil || !errors.As(err, &problem) || problem.What != "Chưa có quyết định khen thưởng" {
		t.Errorf("got %v", err)
	}
}

// onlyPrinted is a block that no word processor can show.
type onlyPrinted struct{}

func (onlyPrinted) strips(*sheet) []strip { return nil }

func TestABlockThatIsOnlyPrinted(t *testing.T) {
	r, err := newRuler()
	if err != nil {
		t.Fatal(err)
	}
	for _, blocks := range [][]block{{plain("Chữ", body)}, {plain("Chữ", body), onlyPrinted{}}} {
		if _, ok := typed("thử", sheet{ruler: r}, []part{{blocks: blocks}}); ok != (len(blocks) == 1) {
			t.Errorf("%d blocks: %v", len(blocks), ok)
		}
	}
}

// The file names its paper, its council's day and its language, and no other day.
func TestWordProperties(t *testing.T) {
	o := typewritten(t, data.DecisionPaper, sample(4, data.Secret))
	core := parsed(t, o.files["docProps/core.xml"])
	for name, want := range map[string]string{"title": "Quyết định - Hội đồng Thi đua - Khen thưởng phường Mỹ Thới", "creator": "Thi Đua",
		"created": "2026-11-20T10:15:00Z", "modified": "2026-11-20T10:15:00Z", "language": "vi-VN"} {
		if got := core.at(name).Text; got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if got := o.letters.at("lang").attr("val") + " " + o.letters.at("rFonts").attr("ascii") + " " + o.letters.at("rFonts").attr("hAnsi"); got != "vi-VN Times New Roman Times New Roman" {
		t.Error(got)
	}
}

// A rehearsal's document is marked above every page and across it; a real one is not.
func TestWordOfARehearsal(t *testing.T) {
	p := sample(4, data.Secret)
	for _, trial := range []bool{false, true} {
		p.Trial = trial
		o := typewritten(t, data.DecisionPaper, p)
		headers := 0
		for _, name := range slices.Sorted(maps.Keys(o.files)) {
			if !strings.HasPrefix(name, "word/header") {
				continue
			}
			headers++
			text, art := spoke(parsed(t, o.files[name])), string(o.files[name])
			if strings.Contains(text, trialText) != trial || strings.Contains(art, `string="BẢN DIỄN TẬP"`) != trial || strings.Contains(art, `string="KHÔNG CÓ GIÁ TRỊ"`) != trial {
				t.Errorf("trial %v: %s says %q", trial, name, text)
			}
		}
		// The large letters are others across the list, whose pages are wide; the rest is shared.
		if want := map[bool]int{true: 4, false: 2}[trial]; headers != want {
			t.Errorf("trial %v: %d headers, want %d", trial, headers, want)
		}
	}
}
