package wording

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

func filled(t *testing.T, text string, values map[string]string) []string {
	t.Helper()
	lines, err := Fill(text, values)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, l := range lines {
		all = append(all, l.String())
	}
	return all
}

func TestFill(t *testing.T) {
	values := map[string]string{"a": "một", "b": "", "c": "hai\nba"}
	for text, want := range map[string][]string{
		"Căn cứ {a}":                 {"Căn cứ một"},
		"Căn cứ { a }":               {"Căn cứ một"},
		"x[ và {a}].":                {"x và một."},
		"x[ và {b}].":                {"x."},
		"x[ và {a}{b}].":             {"x."},
		"x[ kèm theo].":              {"x kèm theo."},
		"{b}\nx":                     {"x"},
		"[{b} ;]\nx":                 {"x"},
		"{c}":                        {"hai", "ba"},
		"{b};\nx":                    {"x"},
		"{số điều}a\n{số điều}b":     {"1a", "2b"},
		"[{số điều}{b}]\n{số điều}c": {"1c"},
		// left out of a line that stays, and a line of nothing but spaces
		"x[ {số điều}{b}]\n[{số điều}{b}] \n{số điều}c": {"x", "1c"},
	} {
		if got := filled(t, text, values); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestBoldWords(t *testing.T) {
	lines, err := Fill("**Điều 1.** Tặng {a}", map[string]string{"a": "Lê **Văn** Đạt"})
	if err != nil || len(lines) != 1 {
		t.Fatal(lines, err)
	}
	want := Line{{"Điều 1.", true}, {" Tặng Lê **Văn** Đạt", false}}
	if !slices.Equal(lines[0], want) {
		t.Errorf("%+v", lines[0])
	}
}

// However many stars a value has, and beside whatever it stands, they are no mark.
func TestStarsOfValuesAreNoMarks(t *testing.T) {
	values := map[string]string{"a": "*", "b": "x****y*", "c": "\uE000\uE001"}
	lines, err := Fill("{a}{a}**đậm{b}**{a}[{c}]", values)
	if err != nil || len(lines) != 1 {
		t.Fatal(lines, err)
	}
	if want := (Line{{"**", false}, {"đậmx****y*", true}, {"*", false}}); !slices.Equal(lines[0], want) {
		t.Errorf("%+v", lines[0])
	}
	if lines, err = Fill("một", nil); err != nil || len(lines) != 1 {
		t.Errorf("without values: %v, %v", lines, err)
	}
}

// A text that was pasted may have its letters in parts; it is the same text.
func TestDecomposedTexts(t *testing.T) {
	const id = "quyet-dinh.can-cu"
	if err := Check(id, norm.NFD.String("Căn cứ {căn cứ} của {tên hội đồng}")); err != nil {
		t.Error(err)
	}
	if got := filled(t, norm.NFD.String("Của {tên}"), map[string]string{"tên": "Hội đồng"}); !slices.Equal(got, []string{"Của Hội đồng"}) {
		t.Errorf("%q", got)
	}
}

// An office's text is refused with the field, the line and the field that was meant.
func TestCheckNamesWhatIsWrong(t *testing.T) {
	const id = "quyet-dinh.can-cu"
	for text, want := range map[string]string{
		"Căn cứ {tên hội dồng}":      "Không có trường nào tên là {tên hội dồng}",
		"{căn cứ}\nTheo {xyz}":       "{xyz}",
		"Căn cứ {tên hội đồng":       "ngoặc nhọn",
		"Căn cứ tên hội đồng}":       "ngoặc nhọn",
		"Căn cứ [{kế hoạch}":         "ngoặc vuông",
		"Căn cứ [a [b] c]":           "ngoặc vuông",
		"Căn cứ a]":                  "ngoặc vuông",
		" \n ":                       "không có chữ nào",
		"…\n[;]\n---":                "không có chữ nào",
		"**Điều 1. Tặng {hình thức}": "Dấu ** không đủ cặp",
		"x\n**Điều** 1. **Tặng":      "Dấu ** không đủ cặp",
		"{tổng tiền bằng chữ}":       "{tổng tiền bằng chữ}", // of another text
	} {
		err := Check(id, text)
		var problem *data.Problem
		if !errors.As(err, &problem) || !strings.Contains(problem.What, want) || problem.Do == "" {
			t.Errorf("%q: %v", text, err)
		}
	}
	err := Check(id, "Căn cứ Luật\nTheo {ten hoi dong}")
	for _, want := range []string{"dòng 2", "Quyết định, Căn cứ", "{tên hội đồng}?"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
}

func TestWhatIsShippedHolds(t *testing.T) {
	seen := map[string]bool{}
	if len(Texts()) == 0 {
		t.Fatal("nothing shipped")
	}
	for _, text := range Texts() {
		if err := Check(text.ID, text.Text); err != nil {
			t.Errorf("%s: %v", text.ID, err)
		}
		if seen[text.ID] || text.Part == "" || !strings.HasPrefix(text.ID, string(text.Paper)+".") || text.Paper.String() == "" {
			t.Errorf("%+v: id twice, or without part or paper", text)
		}
		seen[text.ID] = true
		for _, name := range text.Fields {
			if !slices.ContainsFunc(Fields(text.ID), func(f Field) bool { return f.Name == name && f.Meaning != "" }) {
				t.Errorf("%s names the field %q, which is not described", text.ID, name)
			}
		}
	}
}

// A field is described once, whichever file names it.
func TestFieldsAreDescribedOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range shipped().Fields {
		if seen[f.Name] {
			t.Errorf("{%s} is described twice", f.Name)
		}
		seen[f.Name] = true
	}
}

// The texts stand in the order in which an office needs their papers.
func TestTextsFollowTheirPapers(t *testing.T) {
	last := 0
	for _, text := range Texts() {
		at := slices.Index(data.Papers, text.Paper)
		if at < last {
			t.Errorf("%s stands behind a later paper", text.ID)
		}
		last = at
	}
}

func TestOwnText(t *testing.T) {
	const id = "quyet-dinh.can-cu"
	own := data.Office{Wording: map[string]string{id: "Căn cứ Luật Thi đua, khen thưởng"}}
	if Of(own, id) != "Căn cứ Luật Thi đua, khen thưởng" || Of(data.Office{}, id) != Shipped(id) || Shipped(id) == "" {
		t.Errorf("%q, %q", Of(own, id), Of(data.Office{}, id))
	}
}
