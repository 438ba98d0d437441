package meeting

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/desk"
	"thidua/app/theme"
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
	move   mover
	later  *widgets.Later
	now    data.Proceedings // with the meeting as it is on the screen
	ids    []string
	rows   []*rosterRow
	list   *fyne.Container
	place  *fyne.Container // where the list is, in a scroll of its own or not
	tight  bool            // a row has not the room to be one line
	quorum *widgets.Line
	badge  *widgets.Badge
	hints  *hints
}

// mover notes that a member comes or goes.
type mover func(member string, move data.Move) error

func newRoster(d desk.Desk, save saver, move mover) *roster {
	r := &roster{d: d, save: save, move: move, list: widgets.Rows(1), quorum: widgets.NewLine(""), badge: widgets.NewBadge("", widgets.Neutral)}
	r.later = widgets.NewLater(r.write)
	r.quorum.Cut = true
	all := widgets.NewButton("Tất cả có mặt", widgets.Icon("check"), r.allPresent)
	r.hints = newHints(r)
	head := widgets.Rows(1, r.head(all), r.hints.box, legend(), widgets.Rows(0))
	r.place = container.NewStack()
	r.card = widgets.NewCard("Điểm danh", container.NewBorder(head, nil, nil, nil, r.place))
	return r
}

// legend says what the answers and buttons of a row are for.
func legend() fyne.CanvasObject {
	parts := []string{"Văn bản: vắng, gửi ý kiến bằng văn bản.", "Trừ hồ sơ: không biểu quyết hồ sơ đó. Đến, về: giờ giấc, dự thay."}
	if theme.Scale() <= roomy {
		parts = []string{strings.Join(parts, " ")}
	}
	lines := widgets.Rows(0)
	for _, part := range parts {
		line := widgets.NewCaption(part)
		line.Cut = true
		lines.Add(line)
	}
	return lines
}

// head is the quorum beside the button, or below it with large text.
func (r *roster) head(all *widgets.Button) fyne.CanvasObject {
	if theme.Scale() > roomy {
		return widgets.Rows(1, widgets.Side(3, r.badge, all), r.quorum)
	}
	count := container.NewVBox(layout.NewSpacer(), r.quorum, layout.NewSpacer())
	return container.NewBorder(nil, nil, r.badge, all, widgets.Inset(1, count))
}

// whole shows the list in full height, or in a scroll of its own.
func (r *roster) whole(on bool) {
	var shown fyne.CanvasObject = r.list
	if !on {
		shown = widgets.NewScrolled(r.list)
	}
	r.place.Objects = []fyne.CanvasObject{shown}
	r.place.Refresh()
}

// wants is the width with which every name is whole.
func (r *roster) wants() float32 {
	var width float32
	for _, row := range r.rows {
		width = max(width, row.wants())
	}
	return width + theme.Gap(11) // the card's edges and the scroll bar's room
}

// fit breaks the rows in two where a width leaves them no room to be one line.
func (r *roster) fit(width float32) {
	var wide float32
	for _, row := range r.rows {
		wide = max(wide, row.wide())
	}
	if tight := wide+theme.Gap(11) > width; tight != r.tight {
		r.tight = tight
		for _, row := range r.rows {
			row.arrange()
		}
	}
}

// fill shows the seats; rows stay where they are as long as the members do.
func (r *roster) fill(m data.Meeting, now data.Proceedings) {
	r.now = now
	r.now.Meeting = m
	var ids []string
	for _, seat := range m.Seats {
		ids = append(ids, fmt.Sprint(now.Council.ID, " ", seat.Member))
	}
	if !slices.Equal(ids, r.ids) {
		r.ids = ids
		r.build(now.Council)
	}
	for i, row := range r.rows {
		row.fill(now.Council.Members[i], m.Seats[i], r.later.Waiting())
	}
	turnout := vote.Attend(now.Council, m)
	r.quorum.SetText(vote.QuorumArithmetic(turnout, m.Rule.Quorum))
	if turnout.Quorum.Met {
		r.badge.Set("Đủ thành viên", widgets.Good)
	} else {
		r.badge.Set("Không đủ thành viên", widgets.Warn)
	}
	r.hints.fill()
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
		attend(&m.Seats[i], data.Present)
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
