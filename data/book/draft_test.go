package book_test

import (
	"reflect"
	"testing"

	"thidua/data"
	"thidua/data/vn"
	"thidua/data/wording"
)

func TestADraftWritesNothing(t *testing.T) {
	b, round := decided(t)
	before, err := b.ForPapers(round.ID)
	must(t, err)
	draft := *before.Decision
	draft.Number, draft.BaseSalary = "9/QĐ-UBND", 1_000_000
	p, err := b.ForDraft(draft)
	must(t, err)
	// The first is a collective: 0.6 of a million is 600,000.
	if p.Decision.Number != "9/QĐ-UBND" || p.Winners()[0].Outcome.Prize != 600_000 || len(p.Stock.Codes) != 0 {
		t.Errorf("%+v, prize %d, %d codes", p.Decision, p.Winners()[0].Outcome.Prize, len(p.Stock.Codes))
	}
	after, err := b.ForPapers(round.ID)
	must(t, err)
	if !reflect.DeepEqual(before, after) {
		t.Error("the draft has changed the round")
	}
	draft.Signer = ""
	_, err = b.ForDraft(draft)
	problem(t, err, "họ tên người ký")
}

func TestAnIssuedDecisionKeepsItsSentences(t *testing.T) {
	b, round := decided(t)
	must(t, b.MarkSigned(round.ID, data.DecisionPaper))
	const own = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
	must(t, b.SaveOffice(data.Office{Words: vn.South, Wording: map[string]string{groundsID: own, "thong-bao-ket-qua.trich-yeu": "Kết quả"}}, "Sửa câu chữ"))
	p, err := b.ForPapers(round.ID)
	must(t, err)
	if wording.Of(p.Office, groundsID) != wording.Shipped(groundsID) || p.Office.Words != (vn.Reading{}) || !p.Stock.Older {
		t.Errorf("the issued decision says %q, %+v, told %v", wording.Of(p.Office, groundsID), p.Office.Words, p.Stock.Older)
	}
	if wording.Of(p.Office, "thong-bao-ket-qua.trich-yeu") != "Kết quả" {
		t.Error("another paper does not follow the office")
	}
	draft, err := b.ForDraft(decision(round))
	must(t, err)
	if wording.Of(draft.Office, groundsID) != own || draft.Decision.Words != vn.South || draft.Stock.Older {
		t.Errorf("a draft says %q, %+v", wording.Of(draft.Office, groundsID), draft.Decision.Words)
	}
	must(t, b.Decide(decision(round)))
	if p, err = b.ForPapers(round.ID); err != nil || wording.Of(p.Office, groundsID) != own || p.Office.Words != vn.South || p.Stock.Older {
		t.Errorf("issued anew it says %q, %+v, %v", wording.Of(p.Office, groundsID), p.Office.Words, err)
	}
}
