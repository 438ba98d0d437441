package meeting

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
)

// missedIn gives the dossiers that missed the award and were not put to the vote
// for another one yet.
func missedIn(now data.Proceedings) []data.Dossier {
	var list []data.Dossier
	for _, d := range now.Dossiers {
		gone := slices.ContainsFunc(now.Downgraded, func(x data.Downgraded) bool { return slices.Contains(x.Nominees, d.Number) })
		if d.State == data.Declined && !gone && !undecided(now, d.Number) {
			list = append(list, d)
		}
	}
	return list
}

// undecided reports whether a second round may still decide on a nominee.
func undecided(now data.Proceedings, number int) bool {
	if now.Result == nil || now.Decision != nil {
		return false
	}
	o, _ := now.Result.Of(number)
	return o.Tied
}

// downgrading asks which nominees are put to the vote for which other award.
type downgrading struct {
	box    fyne.CanvasObject
	missed []data.Dossier
	checks []*widgets.Check
	awards []data.Award // one without an ID is a heading
	pick   *widgets.Select
	wanted []bool // as the person ticked, whatever the award takes
	fits   bool   // ticks follow the award, not the person
}

func newDowngrading(missed []data.Dossier, awards []data.Award, own bool) *downgrading {
	g := &downgrading{missed: missed, awards: awards}
	var names []string
	for _, a := range awards {
		names = append(names, a.Name)
	}
	g.pick = widgets.NewSelect(names, func(string) { g.fit() })
	list := widgets.Rows(0)
	for i, d := range missed {
		check := widgets.NewCheck(fmt.Sprintf("%d. %s", d.Number, d.Called()), func(on bool) { g.ticked(i, on) })
		g.wanted = append(g.wanted, true)
		check.SetChecked(true)
		g.checks = append(g.checks, check)
		list.Add(check)
	}
	text := "Các trường hợp được đánh dấu được biểu quyết ngay trong phiên họp này cho hình thức khen thưởng khác, với những thành viên đang có mặt và thể lệ của hình thức ấy. Kết quả của lần này giữ nguyên."
	if own {
		text += " " + ownRuleStays
	}
	g.box = widgets.Rows(3, widgets.NewParagraph(text), widgets.NewField("Xét tặng", g.pick, ""), widgets.NewField("Trường hợp không đạt", list, ""))
	return g
}

// ownRuleStays is said where the council voted by a rule of its own.
const ownRuleStays = "Thể lệ riêng Hội đồng đã đặt không theo sang: lần này theo quy định về hình thức mới; Hội đồng đặt lại được trước khi mở biểu quyết."

// ticked remembers what the person wants.
func (g *downgrading) ticked(i int, on bool) {
	if !g.fits {
		g.wanted[i] = on
	}
}

// fit leaves those to be chosen whom the award is given to, ticked as the person
// left them.
func (g *downgrading) fit() {
	award, ok := g.award()
	if !ok {
		if g.pick.SelectedIndex() >= 0 {
			g.pick.ClearSelected()
		}
		return
	}
	g.fits = true
	for i, check := range g.checks {
		takes := award.Takes(g.missed[i].Kind)
		widgets.SetEnabled(check, takes)
		check.SetChecked(takes && g.wanted[i])
	}
	g.fits = false
}

// award is the one that was picked; a heading is none.
func (g *downgrading) award() (data.Award, bool) {
	i := g.pick.SelectedIndex()
	if i < 0 || g.awards[i].ID == "" {
		return data.Award{}, false
	}
	return g.awards[i], true
}

// chosen gives the award and the nominees.
func (g *downgrading) chosen() (award string, numbers []int, err error) {
	picked, ok := g.award()
	if !ok {
		return "", nil, &data.Problem{What: "Chưa chọn hình thức khen thưởng khác", Do: "Chọn một hình thức trong danh mục"}
	}
	for i, check := range g.checks {
		if check.Checked {
			numbers = append(numbers, g.missed[i].Number)
		}
	}
	return picked.ID, numbers, nil
}

// otherLevel heads the awards that somebody else decides than the round's.
const otherLevel = "── Hình thức do cấp khác quyết định ──"

// awardsFor gives the other awards of a law that take one of the dossiers' kinds:
// first those decided at the level of the round's, then the others under a heading.
func awardsFor(all []data.Award, of data.Award, missed []data.Dossier) []data.Award {
	var same, other []data.Award
	for _, a := range all {
		takes := slices.ContainsFunc(missed, func(d data.Dossier) bool { return a.Takes(d.Kind) })
		switch {
		case a.ID == of.ID || !takes:
		case a.DecidedBy == of.DecidedBy:
			same = append(same, a)
		default:
			other = append(other, a)
		}
	}
	if len(other) == 0 {
		return same
	}
	return append(append(same, data.Award{Name: otherLevel}), other...)
}

// askDowngrade puts nominees who missed the award to the vote for another one.
func (a *afterCount) askDowngrade() {
	d, now := a.outcome.d, a.outcome.now
	missed := missedIn(now)
	form := newDowngrading(missed, awardsFor(d.Book().Law(data.DateOf(now.Meeting.Opens)).Awards, now.Award, missed), now.Meeting.Rule.Own)
	widgets.ShowForm(d.Window(), "Xét hình thức khen thưởng khác", form.box, "Chuyển sang xét hình thức này", func() error {
		award, numbers, err := form.chosen()
		if err != nil {
			return err
		}
		if _, err := d.Book().Downgrade(now.Round.ID, numbers, award); err != nil {
			return err
		}
		d.Did(fmt.Sprintf("Đã chuyển %d trường hợp sang xét hình thức khác", len(numbers)), true)
		return nil
	})
}
