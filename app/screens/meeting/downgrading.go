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
	awards []data.Award
	pick   *widgets.Select
}

func newDowngrading(missed []data.Dossier, awards []data.Award) *downgrading {
	g := &downgrading{missed: missed, awards: awards}
	var names []string
	for _, a := range awards {
		names = append(names, a.Name)
	}
	g.pick = widgets.NewSelect(names, func(string) { g.fit() })
	list := widgets.Rows(0)
	for _, d := range missed {
		check := widgets.NewCheck(fmt.Sprintf("%d. %s", d.Number, d.Called()), nil)
		g.checks = append(g.checks, check)
		list.Add(check)
	}
	g.box = widgets.Rows(3, widgets.NewParagraph("Các trường hợp được đánh dấu được biểu quyết ngay trong phiên họp này cho hình thức khen thưởng khác, với những thành viên đang có mặt và thể lệ của hình thức ấy. Kết quả của lần này giữ nguyên."),
		widgets.NewField("Xét tặng", g.pick, ""), widgets.NewField("Trường hợp không đạt", list, ""))
	return g
}

// fit leaves those to be chosen whom the award is given to, all of them at first.
func (g *downgrading) fit() {
	award := g.awards[g.pick.SelectedIndex()]
	for i, check := range g.checks {
		takes := award.Takes(g.missed[i].Kind)
		widgets.SetEnabled(check, takes)
		check.SetChecked(takes)
	}
}

// chosen gives the award and the nominees.
func (g *downgrading) chosen() (award string, numbers []int, err error) {
	if g.pick.SelectedIndex() < 0 {
		return "", nil, &data.Problem{What: "Chưa chọn hình thức khen thưởng khác", Do: "Chọn một hình thức trong danh mục"}
	}
	for i, check := range g.checks {
		if check.Checked {
			numbers = append(numbers, g.missed[i].Number)
		}
	}
	return g.awards[g.pick.SelectedIndex()].ID, numbers, nil
}

// awardsFor gives the other awards of a law that take one of the dossiers' kinds.
func awardsFor(all []data.Award, round data.Round, missed []data.Dossier) []data.Award {
	return slices.DeleteFunc(slices.Clone(all), func(a data.Award) bool {
		return a.ID == round.Award || !slices.ContainsFunc(missed, func(d data.Dossier) bool { return a.Takes(d.Kind) })
	})
}

// askDowngrade puts nominees who missed the award to the vote for another one.
func (a *afterCount) askDowngrade() {
	d, now := a.outcome.d, a.outcome.now
	missed := missedIn(now)
	form := newDowngrading(missed, awardsFor(d.Book().Law(data.DateOf(now.Meeting.Opens)).Awards, now.Round, missed))
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
