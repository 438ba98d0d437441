package movement

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/law"
)

// opening is the form that opens a round.
type opening struct {
	content                         fyne.CanvasObject
	movements                       []data.Movement
	law                             law.Law
	councils                        []data.Council
	movement, phase, prize, council *widgets.Select
	decidedBy, rule                 *widget.Label
	certainty                       *widgets.Badge
	note                            *widget.Label
}

// laterCouncil stands for a round whose council is chosen later.
const laterCouncil = "Lập Hội đồng sau"

func newOpening(movements []data.Movement, chosen string, today law.Law, councils []data.Council) *opening {
	o := &opening{movements: movements, law: today, councils: councils}
	o.movement = widgets.NewSelect(names(movements), o.pickedMovement)
	o.phase = widgets.NewSelect(nil, nil)
	o.prize = widgets.NewSelect(nil, o.pickedAward)
	o.council = widgets.NewSelect(nil, nil)
	o.decidedBy, o.rule, o.note = widgets.NewParagraph(""), widgets.NewParagraph(""), widgets.NewParagraph("")
	o.certainty = certainty(false)
	o.fill(chosen)
	about := widgets.NewScrolled(container.New(wrapRows{}, widgets.Flush(o.decidedBy), widgets.Flush(o.rule), widgets.Side(2, o.certainty), widgets.Flush(o.note)))
	about.SetMinSize(fyne.NewSize(0, theme.Gap(52))) // the form keeps its height, however long the note
	o.content = widgets.Rows(3,
		widgets.NewForm(1, widgets.NewField("Phong trào", o.movementField(), "")),
		widgets.NewForm(2, widgets.NewField("Giai đoạn", o.phase, ""), widgets.NewField("Hình thức khen thưởng", o.prize, "")),
		widgets.NewCard("", about),
		widgets.NewForm(1, widgets.NewField("Hội đồng xét", o.council, "Chọn Hội đồng đã lập, hoặc lập Hội đồng mới sau khi mở đợt xét")))
	return o
}

// movementField is the choice of the movement, or its name where there is one alone.
func (o *opening) movementField() fyne.CanvasObject {
	if len(o.movements) > 1 {
		return o.movement
	}
	name := widgets.NewLine(o.movement.Selected)
	name.Cut = true
	return name
}

// fill offers what can be chosen, with the likeliest chosen already.
func (o *opening) fill(movement string) {
	for _, a := range o.law.Awards {
		o.prize.Options = append(o.prize.Options, a.Name)
	}
	o.council.Options = []string{laterCouncil}
	for _, c := range o.councils {
		o.council.Options = append(o.council.Options, councilName(c))
	}
	o.council.SetSelectedIndex(min(len(o.councils), 1))
	o.movement.SetSelected(nameOf(o.movements, movement))
	if len(o.prize.Options) > 0 {
		o.prize.SetSelectedIndex(0)
	}
}

func councilName(c data.Council) string {
	text := c.Name
	if c.EstablishedBy != "" {
		text += ", Quyết định số " + c.EstablishedBy
	}
	return text
}

// pickedMovement offers the phases of the movement.
func (o *opening) pickedMovement(string) {
	o.phase.Options = nil
	o.phase.ClearSelected()
	m := o.movements[o.movement.SelectedIndex()]
	for _, p := range m.Phases {
		o.phase.Options = append(o.phase.Options, p.Name+", "+p.Review)
	}
	if len(m.Phases) == 1 {
		o.phase.SetSelectedIndex(0)
	}
	o.phase.Refresh()
}

// pickedAward says who decides on the award and how it is voted on.
func (o *opening) pickedAward(string) {
	a := o.award()
	o.decidedBy.SetText("Người quyết định: " + a.DecidedBy + ".")
	o.rule.SetText(ruleSentence(a.Rule))
	o.certainty.Set("Chưa xác minh", widgets.Warn)
	if a.Confirmed {
		o.certainty.Set("Đã xác minh", widgets.Good)
	}
	o.note.SetText(a.Note)
	if o.content != nil {
		o.content.Refresh()
	}
}

func (o *opening) award() data.Award {
	i := o.prize.SelectedIndex()
	if i < 0 {
		return data.Award{}
	}
	return o.law.Awards[i]
}

// round is the round that the form describes.
func (o *opening) round() (data.Round, error) {
	movement, phase := o.movement.SelectedIndex(), o.phase.SelectedIndex()
	switch {
	case movement < 0:
		return data.Round{}, &data.Problem{What: "Chọn một phong trào"}
	case phase < 0:
		return data.Round{}, &data.Problem{What: "Chọn giai đoạn được xét"}
	case o.prize.SelectedIndex() < 0:
		return data.Round{}, &data.Problem{What: "Chọn hình thức khen thưởng"}
	}
	m := o.movements[movement]
	round := data.Round{Movement: m.ID, Phase: m.Phases[phase].Number, Award: o.award().ID}
	if i := o.council.SelectedIndex(); i > 0 {
		round.Council = o.councils[i-1].ID
	}
	return round, nil
}
