package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/wording"
)

// DraftDecision is the decision that a round's facts suggest: the chair signs,
// base salary and "Căn cứ" lines come from the rule packs for the day.
func (b *Book) DraftDecision(round uint64, on data.Date) (data.Decision, error) {
	p, err := b.Proceedings(round)
	if err != nil {
		return data.Decision{}, err
	}
	law := b.Law(on)
	d := data.Decision{Round: round, On: on, Post: "CHỦ TỊCH", BaseSalary: law.BaseSalary,
		Grounds: grounds(p, law.Grounds), Doubling: p.Office.Doubling}
	if chair, ok := p.Council.Of(data.Chair); ok {
		d.Signer = chair.Name
	}
	return d, nil
}

// grounds adds the movement's plan to the "Căn cứ" lines of the law pack.
func grounds(p data.Proceedings, law []string) []string {
	lines := append([]string(nil), law...)
	return append(lines, "Căn cứ "+p.Movement.Plan.Cite())
}

// ForDraft reads a round as its papers will be once a decision is issued, which is
// not written yet: to be looked at first.
func (b *Book) ForDraft(d data.Decision) (data.Proceedings, error) {
	p, err := b.forPapers(d.Round)
	if err != nil {
		return p, err
	}
	if d, err = b.complete(d, p); err != nil {
		return p, err
	}
	pay(p.Result, p.Award, d.BaseSalary, d.Doubling)
	p.Decision = &d
	p.Stock.Codes = nil // those of a decision that stands, if any
	return p, nil
}

// restOnDecision are the papers whose text is another with another decision.
var restOnDecision = []data.Paper{data.DecisionPaper, data.Notice, data.HandoverList, data.CeremonyScript, data.PhaseReport}

// Decide writes the office-holder's decision: it gives each awarded nominee a
// prize and a certificate. A decision already written is replaced; what was printed or
// signed of it no longer counts as such. Certificates do, where the new decision changes
// nothing on them.
func (b *Book) Decide(d data.Decision) error {
	c := &change{what: "Ban hành " + d.Called(), round: d.Round, topic: Decisions}
	return b.apply(c, func(w store.Writer) error {
		if _, err := openRound(w, d.Round); err != nil {
			return err
		}
		p, err := b.proceedings(w, d.Round)
		if err != nil {
			return err
		}
		if d, err = b.complete(d, p); err != nil {
			return err
		}
		pay(p.Result, p.Award, d.BaseSalary, d.Doubling)
		if err := counts.Put(w, count{Round: d.Round, Result: *p.Result}); err != nil {
			return err
		}
		if err := certify(w, p, d); err != nil {
			return err
		}
		return first(unmark(w, d.Round, restOnDecision...), decisions.Put(w, d))
	})
}

// complete checks a decision and fills in what the day's law says.
func (b *Book) complete(d data.Decision, p data.Proceedings) (data.Decision, error) {
	if p.Result == nil || p.Meeting.Stage != data.Counted {
		return d, &data.Problem{What: "Chưa có kết quả kiểm phiếu nên chưa ban hành quyết định được", Do: "Kiểm phiếu trước"}
	}
	if len(p.Result.Awarded()) == 0 {
		return d, &data.Problem{What: "Không có ai đủ phiếu nên không có gì để quyết định khen thưởng"}
	}
	if err := d.Check(p.Meeting); err != nil {
		return d, err
	}
	d.Doubling, d.Words, d.Texts = p.Office.Doubling, p.Office.Words, wording.OfPaper(p.Office, data.DecisionPaper)
	law := b.Law(d.On)
	if d.BaseSalary == 0 {
		d.BaseSalary = law.BaseSalary
	}
	if len(d.Grounds) == 0 {
		d.Grounds = grounds(p, law.Grounds)
	}
	if d.BaseSalary == 0 && len(p.Award.Coefficients) > 0 {
		return d, &data.Problem{What: fmt.Sprintf("Không biết mức lương cơ sở ngày %s nên chưa tính được tiền thưởng", d.On),
			Do: "Nhập mức lương cơ sở vào quyết định"}
	}
	return d, nil
}

func pay(r *data.Result, award data.Award, baseSalary int64, reading data.Doubling) {
	for i := range r.Nominees {
		o := &r.Nominees[i]
		o.Prize = 0
		if o.Ordinal > 0 {
			o.Prize = award.Prize(o.Kind, baseSalary, reading)
		}
	}
}

// certify writes a certificate for each awarded nominee. One that reads as under the
// decision before stays printed.
func certify(w store.Writer, p data.Proceedings, d data.Decision) error {
	same := p.Decision != nil && p.Decision.SameOnCertificates(d)
	if !same {
		if err := unmark(w, p.Round.ID, data.CertificateBook); err != nil {
			return err
		}
	}
	for _, winner := range p.Winners() {
		c := data.Certificate{Round: p.Round.ID, Ordinal: winner.Outcome.Ordinal, Dossier: winner.Dossier.ID,
			Nominee: winner.Dossier.Number, Prize: winner.Outcome.Prize}
		old, err := optional(certificates, w, certificates.Key(c))
		if err != nil {
			return err
		}
		if same && old.Dossier == c.Dossier {
			c.Printed = old.Printed
		}
		if err := certificates.Put(w, c); err != nil {
			return err
		}
	}
	return nil
}
