package meeting

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
)

// roster takes the attendance, a row a member, with the quorum above it.
type roster struct {
	d      desk.Desk
	card   fyne.CanvasObject
	save   saver
	later  later
	now    data.Proceedings
	ids    []string
	rows   []*rosterRow
	list   *fyne.Container
	quorum *widgets.Line
	badge  *widgets.Badge
}

func newRoster(d desk.Desk, save saver) *roster {
	r := &roster{d: d, save: save, list: widgets.Rows(1), quorum: widgets.NewLine(""), badge: widgets.NewBadge("", widgets.Neutral)}
	r.later.save = r.write
	r.quorum.Cut = true
	all := widgets.NewButton("Tất cả có mặt", widgets.Icon("check"), r.allPresent)
	note := widgets.NewCaption("Văn bản: vắng, có ý kiến bằng văn bản. Trừ hồ sơ: hồ sơ mà thành viên không tham gia biểu quyết.")
	note.Cut = true
	count := container.NewVBox(layout.NewSpacer(), r.quorum, layout.NewSpacer())
	head := widgets.Rows(1, container.NewBorder(nil, nil, r.badge, all, widgets.Inset(1, count)), note, widgets.Rows(0))
	r.card = widgets.NewCard("Điểm danh", container.NewBorder(head, nil, nil, nil, container.NewVScroll(r.list)))
	return r
}

// fill shows the seats; rows stay where they are as long as the members do.
func (r *roster) fill(m data.Meeting, now data.Proceedings) {
	r.now = now
	var ids []string
	for _, seat := range m.Seats {
		ids = append(ids, fmt.Sprint(now.Council.ID, " ", seat.Member))
	}
	if !slices.Equal(ids, r.ids) {
		r.ids = ids
		r.build(now.Council)
	}
	for i, row := range r.rows {
		row.fill(now.Council.Members[i], m.Seats[i], r.later.on)
	}
	turnout := vote.Attend(now.Council, m)
	r.quorum.SetText(vote.QuorumArithmetic(turnout, m.Rule.Quorum))
	if turnout.Quorum.Met {
		r.badge.Set("Đủ thành viên", widgets.Good)
	} else {
		r.badge.Set("Không đủ thành viên", widgets.Warn)
	}
	r.card.Refresh()
}

func (r *roster) build(c data.Council) {
	r.rows = nil
	r.list.RemoveAll()
	for range c.Members {
		row := newRosterRow(r)
		r.rows = append(r.rows, row)
		r.list.Add(row.box)
	}
}

// allPresent takes everybody as present who is not written down otherwise.
func (r *roster) allPresent() {
	count := 0
	taken := r.save(func(m *data.Meeting) {
		for i := range m.Seats {
			if m.Seats[i].Attendance == "" {
				m.Seats[i].Attendance = data.Present
				count++
			}
		}
		if count == 0 {
			count = everybody(m)
		}
	})
	if taken {
		r.d.Did(fmt.Sprintf("Đã ghi %d thành viên có mặt", count), true)
	}
}

// everybody takes all members as present and counts them.
func everybody(m *data.Meeting) int {
	for i := range m.Seats {
		m.Seats[i].Attendance, m.Seats[i].Reason = data.Present, ""
	}
	return len(m.Seats)
}

// write saves the reasons as they are typed.
func (r *roster) write() {
	r.save(func(m *data.Meeting) {
		for _, row := range r.rows {
			reason := vn.Clean(row.reason.Text)
			seat(m, row.member.ID, func(s *data.Seat) { s.Reason = reason })
		}
	})
}

// rosterRow is one member's attendance.
type rosterRow struct {
	roster     *roster
	member     data.Member
	box        *fyne.Container
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
	right := widgets.Side(1, row.choice, wide(33, container.NewHBox(row.recuse, layout.NewSpacer())))
	row.box = widgets.Rows(0, container.NewBorder(nil, nil, nil, right, container.NewVBox(layout.NewSpacer(), who, layout.NewSpacer())), row.why)
	return row
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
	setVisible(row.why, s.Attendance == data.Written || s.Attendance == data.Absent)
	label := "Trừ hồ sơ"
	if len(s.Recused) > 0 {
		label = fmt.Sprintf("Trừ %d hồ sơ", len(s.Recused))
	}
	row.recuse.SetLabel(label)
}

func (row *rosterRow) typed(string) {
	if !row.quiet {
		row.roster.later.typed()
	}
}

func (row *rosterRow) submitted(string) { row.roster.later.flush() }

func (row *rosterRow) attend(i int) {
	row.roster.later.flush()
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
	row.roster.later.flush()
	picker := newRecusals(row.roster.now.Listed(), row.recused)
	widgets.ShowForm(row.roster.d.Window(), row.member.Name+" không tham gia biểu quyết", picker.box, "Ghi nhận", func() error {
		row.roster.save(func(m *data.Meeting) {
			seat(m, row.member.ID, func(s *data.Seat) { s.Recused = picker.chosen() })
		})
		return nil
	})
}
