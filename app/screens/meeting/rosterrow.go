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
)

// rosterRow is one member's attendance.
type rosterRow struct {
	roster     *roster
	member     data.Member
	box        *fyne.Container
	right      fyne.CanvasObject // the choice with what is beside it
	name, role *widgets.Line
	choice     *widgets.Choice
	reason     *widgets.VietEntry
	why        *fyne.Container
	recuse     *widgets.Button
	recused    []int
	quiet      bool
}

func newRosterRow(r *roster) *rosterRow {
	row := &rosterRow{roster: r, name: widgets.NewLine(""), role: widgets.NewCaption("")}
	row.name.Cut, row.role.Cut = true, true
	row.choice = widgets.NewChoice([]widgets.ChoiceOption{
		{Label: "Có mặt", Key: 'C', Tone: widgets.Good},
		{Label: "Văn bản", Key: 'Y', Tone: widgets.Brand},
		{Label: "Vắng", Key: 'V', Tone: widgets.Bad}}, row.attend)
	row.reason = widgets.NewVietEntry()
	row.reason.SetPlaceHolder("Lý do vắng mặt")
	row.reason.OnChanged, row.reason.OnSubmitted = row.typed, row.submitted
	row.recuse = widgets.NewQuietButton("", nil, row.pick)
	row.why = container.NewBorder(nil, nil, nil, nil, row.reason)
	who := widgets.Rows(0, row.name, row.role)
	recuse := widgets.Wide(30, container.NewHBox(row.recuse, layout.NewSpacer()))
	row.right = widgets.Side(1, row.choice, recuse)
	line := container.NewBorder(nil, nil, nil, row.right, container.NewVBox(layout.NewSpacer(), who, layout.NewSpacer()))
	switch {
	case theme.Scale() > large:
		row.right = recuse
		line = widgets.Rows(0, who, row.choice, container.NewHBox(recuse))
	case theme.Scale() > roomy:
		line = widgets.Rows(0, who, row.right)
	}
	row.box = widgets.Rows(0, line, row.why)
	return row
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
	row.member, row.recused = m, s.Recused
	row.name.SetText(m.Name)
	row.role.SetText(m.Role.String())
	row.choice.SetSelected(place(attendances, s.Attendance))
	if !typing {
		row.quiet = true
		setText(row.reason, s.Reason)
		row.quiet = false
	}
	widgets.SetVisible(row.why, s.Attendance == data.Written || s.Attendance == data.Absent)
	label := "Trừ hồ sơ"
	if len(s.Recused) > 0 {
		label = fmt.Sprintf("Trừ %d hồ sơ", len(s.Recused))
	}
	row.recuse.SetLabel(label)
}

func (row *rosterRow) typed(string) {
	if !row.quiet {
		row.roster.later.Typed()
	}
}

func (row *rosterRow) submitted(string) { row.roster.later.Flush() }

func (row *rosterRow) attend(i int) {
	row.roster.later.Flush()
	row.roster.save(func(m *data.Meeting) {
		seat(m, row.member.ID, func(s *data.Seat) {
			s.Attendance = attendances[i]
			if s.Attendance == data.Present {
				s.Reason = ""
			}
		})
	})
}

// pick asks which nominees the member does not vote on.
func (row *rosterRow) pick() {
	row.roster.later.Flush()
	picker := newRecusals(row.roster.now.OnBallot(), row.recused)
	widgets.ShowForm(row.roster.d.Window(), row.member.Name+" không tham gia biểu quyết", picker.box, "Ghi nhận", func() error {
		row.roster.save(func(m *data.Meeting) {
			seat(m, row.member.ID, func(s *data.Seat) { s.Recused = picker.chosen() })
		})
		return nil
	})
}
