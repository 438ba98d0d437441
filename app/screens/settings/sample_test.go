package settings

import (
	"slices"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/app/documents"
	"thidua/data"
)

// Every paper can be tried on the sample: of an award for all kinds, a title for one of
// them and one for collectives alone. The decision is one of every award.
func TestTheSampleMakesEveryPaper(t *testing.T) {
	b := desktest.Book(t)
	law := b.Law(data.DateOf(desktest.Day))
	whole := []string{"giay-khen", "chien-si-thi-dua-co-so", "co-thi-dua-tinh"}
	for _, award := range law.Awards {
		p := sampleRound(award, law.BaseSalary, data.Office{})
		if len(p.Winners()) != len(p.Dossiers) || len(p.Dossiers) == 0 {
			t.Errorf("%s: %d of %d are awarded", award.ID, len(p.Winners()), len(p.Dossiers))
		}
		for _, paper := range data.Papers {
			if paper != data.DecisionPaper && !slices.Contains(whole, award.ID) {
				continue
			}
			if _, _, err := documents.Render(paper, p); err != nil {
				t.Errorf("%s, %s: %v", award.ID, paper, err)
			}
		}
	}
}
