package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// rosterRow is one member's attendance.
type rosterRow struct {
	roster         *roster
	member         data.Member
	seat           data.Seat
	box            *fyne.Container
	right          fyne.CanvasObject // the choice with what is beside it
	name, role     *widgets.Line
	choice         *widgets.Choice
	reason         *widgets.VietEntry
	why            *fyne.Container
	recuse, come   *widgets.Button
	moved, instead *widgets.Line // who came and went when; who attends in the member's place
	quiet          bool
}

func newRosterRow(r *roster) *rosterRow {
	row := &rosterRow{roster: r, name: widgets.NewLine(""), role: widgets.NewCaption(""), moved: widgets.NewCaption(""), instead: widgets.NewCaption("")}
	for _, line := range []*widgets.Line{row.name, row.role, row.moved, row.instead} {
		line.Cut = true
	}
	row.choice = widgets.NewChoice([]widgets.ChoiceOption{
		{Label: "Có mặt", Key: 'C', Tone: widgets.Good},
		{Label: "Văn bản", Key: 'Y', Tone: widgets.Brand},
		{Label: "Vắng", Key: 'V', Tone: widgets.Bad}}, row.attend)
	row.reason = widgets.NewVietEntry()
	row.reason.SetPlaceHolder("Lý do vắng mặt")
	row.reason.OnChanged, row.reason.OnSubmitted = row.typed, row.submitted
	row.recuse, row.come = widgets.NewQuietButton("", nil, row.pick), widgets.NewQuietButton("", nil, row.askMove)
	row.why = container.NewBorder(nil, nil, nil, nil, row.reason)
	row.box = widgets.Rows(0, row.line(), row.moved, row.instead, row.why)
	return row
}

// line is what is always there: who, how the member attends, and the buttons.
func (row *rosterRow) line() fyne.CanvasObject {
	who := widgets.Rows(0, row.name, row.role)
	buttons := widgets.Side(0, left(28, row.recuse), left(24, row.come))
	row.right = widgets.Side(1, row.choice, buttons)
	switch {
	case theme.Scale() > large:
		row.right = buttons
		return widgets.Rows(0, who, row.choice, container.NewHBox(buttons))
	case theme.Scale() > roomy:
		row.right = buttons
		return widgets.Rows(0, who, container.NewHBox(row.choice), container.NewHBox(buttons))
	}
	return container.NewBorder(nil, nil, nil, row.right, container.NewVBox(layout.NewSpacer(), who, layout.NewSpacer()))
}

// left puts a button at the left of a place of n units, so that those of all rows
// stand in line.
func left(n float32, b *widgets.Button) fyne.CanvasObject {
	return widgets.Wide(n, container.NewHBox(b, layout.NewSpacer()))
}

// wants is the width with which the row is whole.
func (row *rosterRow) wants() float32 {
	name := fyne.MeasureText(row.member.Name, theme.Size(theme.SizeBody), fyne.TextStyle{}).Width
	if theme.Scale() > roomy {
		return max(name, row.right.MinSize().Width, row.choice.MinSize().Width)
	}
	return name + theme.Size(fynetheme.SizeNamePadding) + row.right.MinSize().Width
}

// fill shows a seat; a reason that is being typed stays.
func (row *rosterRow) fill(m data.Member, s data.Seat, typing bool) {
	row.member, row.seat = m, s
	row.name.SetText(m.Name)
	row.role.SetText(m.Role.String())
	row.choice.SetSelected(place(attendances, s.Attendance))
	if !typing {
		row.quiet = true
		setText(row.reason, s.Reason)
		row.quiet = false
	}
	widgets.SetVisible(row.why, s.Attendance == data.Written || s.Attendance == data.Absent)
	row.recuse.SetLabel(recuseLabel(s))
	row.come.SetLabel(comeLabel(s))
	row.moved.SetText(vn.UpperFirst(movesText(s.Moves)))
	row.instead.SetText(insteadText(s.Substitute))
	widgets.SetVisible(row.moved, len(s.Moves) > 1)
	widgets.SetVisible(row.instead, row.instead.Text != "")
}

func (row *rosterRow) typed(string) {
	if !row.quiet {
		row.roster.later.Typed()
	}
}

func (row *rosterRow) submitted(string) { row.roster.later.Flush() }

func (row *rosterRow) attend(i int) {
	row.roster.later.Flush()
	gone := ""
	taken := row.roster.save(func(m *data.Meeting) {
		seat(m, row.member.ID, func(s *data.Seat) { gone = attend(s, attendances[i]) })
	})
	if taken && gone != "" {
		row.roster.d.Did(fmt.Sprintf("Đã bỏ %s của %s", gone, row.member.Name), true)
	}
}

// pick asks which nominees the member does not vote on, and why.
func (row *rosterRow) pick() {
	row.roster.later.Flush()
	picker := newRecusals(row.roster.now.OnBallot(), row.seat)
	widgets.ShowForm(row.roster.d.Window(), row.member.Name+" không tham gia biểu quyết", picker.box, "Ghi nhận", func() error {
		numbers, why, err := picker.chosen()
		if err != nil {
			return err
		}
		row.roster.save(func(m *data.Meeting) {
			seat(m, row.member.ID, func(s *data.Seat) { s.Recused, s.Why = numbers, why })
		})
		return nil
	})
}

// askMove asks when the member comes or goes, or who attends instead.
func (row *rosterRow) askMove() {
	row.roster.later.Flush()
	f := newComings(row.roster, row.member, row.seat)
	widgets.ShowForm(row.roster.d.Window(), row.member.Name, f.box, "Ghi nhận", f.save)
}
