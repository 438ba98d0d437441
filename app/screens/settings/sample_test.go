package settings

import (
	"testing"

	"thidua/app/desk/desktest"
	"thidua/app/documents"
	"thidua/data"
)

// Every paper can be tried on the sample, for whatever award.
func TestTheSampleMakesEveryPaper(t *testing.T) {
	b := desktest.Book(t)
	law := b.Law(data.DateOf(desktest.Day))
	for _, award := range law.Awards {
		p := sampleRound(award, law.BaseSalary, data.Office{})
		if len(p.Winners()) != len(p.Dossiers) || len(p.Dossiers) == 0 {
			t.Errorf("%s: %d of %d are awarded", award.ID, len(p.Winners()), len(p.Dossiers))
		}
		for _, paper := range data.Papers {
			if _, _, err := documents.Render(paper, p); err != nil {
				t.Errorf("%s, %s: %v", award.ID, paper, err)
			}
		}
	}
}
