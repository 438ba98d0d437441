package documents

import (
	"fmt"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// tidier brings every text that a paper shows to what the typeface can show, and
// says what was left off.
type tidier struct {
	has      func(rune) bool
	warnings []Warning
}

// tidy gives a copy of p that is safe to print. A nominee of whose name nothing is
// left is an error: no paper can name it.
func tidy(p data.Proceedings, has func(rune) bool) (data.Proceedings, []Warning, error) {
	t := &tidier{has: has}
	t.council(&p)
	t.meeting(&p.Meeting)
	t.votes(&p)
	t.movement(&p.Movement)
	t.clean(0, "tên giai đoạn", &p.Phase.Name, &p.Phase.Review)
	t.clean(0, "hình thức khen thưởng", &p.Award.Name, &p.Award.DecidedBy)
	t.decision(&p)
	p.Meeting.Number = vn.PaperNumber(p.Meeting.Number)
	t.office(&p.Office)
	t.review(&p.Stock)
	err := t.dossiers(&p)
	return p, t.warnings, err
}

func (t *tidier) council(p *data.Proceedings) {
	c := &p.Council
	t.clean(0, "Hội đồng", &c.Name, &c.Agency, &c.Parent, &c.Place, &c.Symbol, &c.EstablishedBy)
	c.Members = slices.Clone(c.Members)
	for i := range c.Members {
		t.clean(0, "thành viên Hội đồng", &c.Members[i].Name, &c.Members[i].Position)
	}
}

func (t *tidier) decision(p *data.Proceedings) {
	if p.Decision == nil {
		return
	}
	d := *p.Decision
	d.Grounds = slices.Clone(d.Grounds)
	t.clean(0, "quyết định", &d.Number, &d.Power, &d.Post, &d.Signer)
	for i := range d.Grounds {
		t.clean(0, "căn cứ của quyết định", &d.Grounds[i])
	}
	d.Number = vn.PaperNumber(d.Number)
	p.Decision = &d
}

func (t *tidier) dossiers(p *data.Proceedings) error {
	p.Dossiers = slices.Clone(p.Dossiers)
	for i := range p.Dossiers {
		d := &p.Dossiers[i]
		if d.State == data.Returned {
			continue
		}
		raw := d.Name
		t.clean(d.Number, "họ và tên", &d.Name)
		t.clean(d.Number, "danh xưng", &d.Honorific)
		t.clean(d.Number, "giới tính", &d.Gender)
		t.clean(d.Number, "chức vụ, đơn vị", &d.Post)
		t.clean(d.Number, "thành tích", &d.Achievement)
		t.clean(d.Number, "ghi chú", &d.Note)
		if vn.Blank(d.Name) {
			return &data.Problem{What: fmt.Sprintf("Tên “%s” không có chữ nào in được", raw),
				Where: fmt.Sprintf("Hồ sơ số %d", d.Number), Do: "Ghi tên bằng chữ quốc ngữ vào hồ sơ"}
		}
		t.holds(d)
		rename(p.Result, *d)
		for i := range p.Sittings {
			rename(&p.Sittings[i].Result, *d)
		}
	}
	return nil
}

// rename gives the outcome of a nominee the name that is printed, by which lists
// are put in order.
func rename(r *data.Result, d data.Dossier) {
	if r == nil {
		return
	}
	for i := range r.Nominees {
		if r.Nominees[i].Number == d.Number {
			r.Nominees[i].Name = d.Name
		}
	}
}

// clean mends texts of one field in place.
func (t *tidier) clean(nominee int, field string, texts ...*string) {
	for _, text := range texts {
		kept, dropped := vn.Printable(*text, t.has)
		*text = strings.ReplaceAll(kept, "\n", " ")
		if len(dropped) > 0 {
			t.warn(nominee, field, dropped)
		}
	}
}

func (t *tidier) warn(nominee int, field string, dropped []rune) {
	text := fmt.Sprintf("Mục %s có ký tự không in được, đã bỏ trên giấy: %s", field, vn.Show(dropped))
	w := Warning{Nominee: nominee, Text: text}
	if !slices.Contains(t.warnings, w) {
		t.warnings = append(t.warnings, w)
	}
}
