package awards

import (
	"strings"
	"time"

	"thidua/data"
	"thidua/data/vn"
)

// load puts a round into the form once; what was typed for it stays.
func (f *form) load(p data.Proceedings) {
	f.p = p
	f.money.set(p, f.baseSalary())
	if !decidable(p) || f.seeded && f.round == p.Round.ID {
		return
	}
	f.seed()
}

// seed fills the form anew: with the round's decision, or what its facts suggest.
func (f *form) seed() {
	draft, err := f.desk.Book().DraftDecision(f.p.Round.ID, data.DateOf(f.desk.Book().Now()))
	if f.desk.Report(err) {
		return
	}
	shown := draft
	if f.p.Decision != nil {
		shown = *f.p.Decision
		if draft, err = f.desk.Book().DraftDecision(f.p.Round.ID, shown.On); f.desk.Report(err) {
			return
		}
	}
	f.round, f.seeded, f.draft = f.p.Round.ID, true, draft
	f.put(shown)
}

// begin shows the form from its top on, the keyboard in the number.
func (f *form) begin() {
	f.scroll.ScrollToTop()
	f.desk.Window().Canvas().Focus(f.number)
}

// put shows a decision in the fields.
func (f *form) put(d data.Decision) {
	f.number.SetText(d.Number)
	f.on.SetDate(time.Time{})
	if !d.On.IsZero() {
		f.on.SetDate(d.On.Time())
	}
	f.power.SetSelected(powerLabel(d.Power))
	f.post.SetText(d.Post)
	f.signer.SetText(d.Signer)
	f.salary.SetText(salaryText(d.BaseSalary))
	f.grounds.SetText(strings.Join(d.Grounds, "\n"))
	f.showFault(nil)
	f.showSource()
}

func salaryText(salary int64) string {
	if salary == 0 {
		return ""
	}
	return vn.Group(salary)
}

// dayChanged takes base salary and grounds of the new day, unless the person
// wrote others.
func (f *form) dayChanged() {
	t, ok := f.on.Date()
	if !ok || f.round == 0 {
		return
	}
	draft, err := f.desk.Book().DraftDecision(f.round, data.DateOf(t))
	if f.desk.Report(err) {
		return
	}
	before := f.draft
	f.draft = draft
	if f.salary.Text == salaryText(before.BaseSalary) {
		f.salary.SetText(salaryText(draft.BaseSalary))
	}
	if f.grounds.Text == strings.Join(before.Grounds, "\n") {
		f.restoreGrounds()
	}
	f.showSource()
}

// restoreGrounds writes the lines that the rule packs give for the day.
func (f *form) restoreGrounds() { f.grounds.SetText(strings.Join(f.draft.Grounds, "\n")) }

func (f *form) salaryChanged(string) {
	f.showSource()
	f.money.set(f.p, f.baseSalary())
}

// showSource says where the base salary comes from, or that it is the person's own,
// and what the prizes come to with it.
func (f *form) showSource() {
	text := f.sourceText()
	if _, total := moneyLines(f.p, f.baseSalary()); total > 0 {
		text += " Tổng tiền thưởng " + vn.Dong(total) + "."
	}
	f.source.Say(text)
}

func (f *form) sourceText() string {
	source := f.desk.Book().Law(f.draft.On).SalarySource
	switch {
	case f.draft.BaseSalary == 0:
		return source + ". Ghi mức đang áp dụng vào ô trên."
	case f.salary.Text == salaryText(f.draft.BaseSalary):
		return "Mức lương cơ sở theo " + source + ", áp dụng ngày " + f.draft.On.String() + "."
	}
	return "Mức lương cơ sở do đơn vị ghi. Bộ quy định ghi " + vn.Dong(f.draft.BaseSalary) + " (" + source + ")."
}
