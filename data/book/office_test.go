package book_test

import (
	"testing"

	"thidua/data"
	"thidua/data/wording"
)

const groundsID = "quyet-dinh.can-cu"

func TestTheOfficesOwnWording(t *testing.T) {
	b, round := decided(t)
	own := map[string]string{groundsID: "{căn cứ}\nXét thành tích", "quyet-dinh.trich-yeu": wording.Shipped("quyet-dinh.trich-yeu")}
	must(t, b.SaveOffice(data.Office{Wording: own}, "Sửa câu chữ"))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if len(p.Office.Wording) != 1 || p.Office.Wording[groundsID] != own[groundsID] {
		t.Errorf("kept %q: a text as shipped must not be", p.Office.Wording)
	}
	problem(t, b.SaveOffice(data.Office{Wording: map[string]string{groundsID: "{xyz}"}}, "Sửa câu chữ"), "{xyz}")
	if after, _ := b.Office(); after.Wording[groundsID] != own[groundsID] {
		t.Errorf("a refused text was kept: %q", after.Wording)
	}
	what, err := b.Undo()
	must(t, err)
	if after, _ := b.Office(); what != "Sửa câu chữ" || len(after.Wording) != 0 {
		t.Errorf("undo of %q leaves %q", what, after.Wording)
	}
}

// 0.3 × 2,530,000 = 759,000 is 760,000; twice that is 1,520,000, and 0.6 × 2,530,000 =

// 1,518,000 is 1,520,000 too. At 2,340,000 the readings part: 710,000 doubled is

// 1,420,000, 0.6 × 2,340,000 = 1,404,000 is 1,410,000.

func TestBothReadingsOfTheDoubling(t *testing.T) {
	for _, c := range []struct {
		reading    data.Doubling
		collective int64
	}{{data.DoubleCoefficient, 1_410_000}, {data.DoubleAmount, 1_420_000}} {
		b, round := decided(t)
		must(t, b.SaveOffice(data.Office{Doubling: c.reading}, "Cách tính tiền thưởng"))
		d := decision(round)
		d.BaseSalary = 2_340_000
		must(t, b.Decide(d))
		p, err := b.Proceedings(round.ID)
		must(t, err)
		if got := p.Winners()[0].Outcome.Prize; got != c.collective || p.Decision.Doubling != c.reading {
			t.Errorf("%q: collective %d, decision %q", c.reading, got, p.Decision.Doubling)
		}
		if household := p.Winners()[1].Outcome.Prize; household != 1_060_000 {
			t.Errorf("%q: household %d", c.reading, household)
		}
	}
}

// What the typeface lacks is left off the paper, and so off its code; the decision's number

// stands there as it is printed. The papers of this book have no star.

// countedOpenly is a round in which all five members voted for everybody.

// Two that ask first at once must not sign with different keys, one of which is lost.

// A rehearsal signs nothing: its codes would pass for the office's.

// A picture that is gone stops no round without a word about which one and where to mend it.

// The reason is that of what was printed before, not of what comes with it.

// Grounds that were mended stand on the decision alone: five hundred certificates that are

// printed stay so. Another number stands on every one of them.

// TestTheLastCertificateMakesThePaperPrinted: and one undo takes both back.

// TestADraftWritesNothing: the prizes are reckoned with its base salary, and the

// codes of the decision that stands do not stay on it.

// What was issued stays as it was issued, whatever the office writes later; issued

// anew it follows.
