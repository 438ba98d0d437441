package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// rosterRow is one member's attendance.
type rosterRow struct {
	roster       *roster
	member       data.Member
	seat         data.Seat
	box          *fyne.Container
	buttons      fyne.CanvasObject
	name, role   *widgets.Line
	choice       *widgets.Choice
	reason       *widgets.VietEntry
	why          *fyne.Container
	recuse, come *widgets.Button
	moved        *widgets.Line     // when the member came and went
	instead      *widget.Label     // who attends in the member's place
	place        fyne.CanvasObject // of instead
	quiet        bool
}

func newRosterRow(r *roster) *rosterRow {
	row := &rosterRow{roster: r, name: widgets.NewLine(""), role: widgets.NewCaption(""), moved: widgets.NewCaption(""), instead: widgets.NewParagraph("")}
	for _, line := range []*widgets.Line{row.name, row.role, row.moved} {
		line.Cut = true
	}
	row.instead.SizeName = theme.SizeCaption
	row.place = widgets.Flush(row.instead)
	row.choice = widgets.NewChoice([]widgets.ChoiceOption{
		{Label: "Có mặt", Key: 'C', Tone: widgets.Good},
		{Label: "Văn bản", Key: 'Y', Tone: widgets.Brand},
		{Label: "Vắng", Key: 'V', Tone: widgets.Bad}}, row.attend)
	row.reason = widgets.NewVietEntry()
	row.reason.SetPlaceHolder("Lý do vắng mặt")
	row.reason.OnChanged, row.reason.OnSubmitted = row.typed, row.submitted
	row.recuse, row.come = widgets.NewQuietButton("", nil, row.pick), widgets.NewQuietButton("Đến, về", nil, row.askMove)
	row.buttons = widgets.Side(closer, left(29.25, row.recuse), row.come)
	row.why = container.NewBorder(nil, nil, nil, nil, row.reason)
	row.box = widgets.Rows(0, row.line(), row.moved, row.place, row.why)
	return row
}

// arrange lays the line out anew where the room for it changed.
func (row *rosterRow) arrange() {
	row.box.Objects[0] = row.line()
	row.box.Refresh()
}

// closer takes back some of the room that quiet buttons keep around their words.
const closer = -2

// line is what is always there: who, how the member attends, and the buttons.
func (row *rosterRow) line() fyne.CanvasObject {
	who := widgets.Rows(0, row.name, row.role)
	switch {
	case theme.Scale() > large:
		return widgets.Rows(0, who, row.choice, container.NewHBox(row.buttons))
	case theme.Scale() > roomy || row.roster.tight:
		return widgets.Rows(0, who, container.NewHBox(row.choice), container.NewHBox(row.buttons))
	}
	right := widgets.Side(closer, row.choice, row.buttons)
	return container.NewBorder(nil, nil, nil, right, container.NewVBox(layout.NewSpacer(), who, layout.NewSpacer()))
}

// left puts a button at the left of a place of n units, so that those of all rows
// stand in line.
func left(n float32, b *widgets.Button) fyne.CanvasObject {
	return widgets.Wide(n, container.NewHBox(b, layout.NewSpacer()))
}

// wants is the width with which the row is whole.
func (row *rosterRow) wants() float32 {
	if theme.Scale() > roomy || row.roster.tight {
		return max(row.nameWidth(), row.buttons.MinSize().Width, row.choice.MinSize().Width)
	}
	return row.wide()
}

// wide is the width with which the row is whole in one line.
func (row *rosterRow) wide() float32 {
	return row.nameWidth() + theme.Size(fynetheme.SizeNamePadding) + row.choice.MinSize().Width + theme.Gap(closer) + row.buttons.MinSize().Width
}

func (row *rosterRow) nameWidth() float32 {
	return fyne.MeasureText(row.member.Name, theme.Size(theme.SizeBody), fyne.TextStyle{}).Width
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
	row.moved.SetText(vn.UpperFirst(movesText(s.Moves)))
	row.instead.SetText(insteadText(s.Substitute))
	widgets.SetVisible(row.moved, len(s.Moves) > 0)
	widgets.SetVisible(row.place, row.instead.Text != "")
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
	picker := newRecusals(row.roster.d.Window(), row.roster.now.OnBallot(), row.seat)
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
