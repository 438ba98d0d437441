package documents

import (
	"testing"

	"thidua/data"
	"thidua/data/wording"
)

// Every field that a text may use has a value once the round has come to its decision.
func TestFieldsOfTextsAreKnown(t *testing.T) {
	p := sample(12, data.Open)
	for _, text := range wording.Texts() {
		if _, ours := ownFields[text.Paper]; !ours {
			continue
		}
		values := Values(text.Paper, p)
		for _, f := range wording.Fields(text.ID) {
			if _, known := values[f.Name]; !known && f.Name != wording.Article {
				t.Errorf("%s: {%s} has no value", text.ID, f.Name)
			}
		}
	}
}

// Nothing is asked of a round that has not come as far.
func TestFieldsBeforeTheirTime(t *testing.T) {
	for _, paper := range data.Papers {
		if values := Values(paper, data.Proceedings{}); values["hình thức"] != "" || values["người có thẩm quyền"] == "" {
			t.Errorf("%s: %q", paper, values)
		}
	}
}
