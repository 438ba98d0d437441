package meeting

import (
	"fmt"
	"image/color"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// comings is the form that notes when a member comes or goes, or who attends in
// the member's place. One thing is noted at a time.
type comings struct {
	roster     *roster
	member     data.Member
	seat       data.Seat
	what       *widgets.Choice
	clock      *widgets.VietEntry
	reason     *widgets.VietEntry
	name, post *widgets.VietEntry
	paper      *widgets.VietEntry
	parts      []fyne.CanvasObject // by what is noted
	deeds      []func() error
	box        fyne.CanvasObject
}

func newComings(r *roster, member data.Member, seat data.Seat) *comings {
	c := &comings{roster: r, member: member, seat: seat}
	c.clock, c.reason = widgets.NewVietEntry(), widgets.NewVietEntry()
	c.name, c.post, c.paper = widgets.NewVietEntry(), widgets.NewVietEntry(), widgets.NewVietEntry()
	c.clock.SetText(clockText(c.now()))
	c.name.SetText(seat.Substitute.Name)
	c.post.SetText(seat.Substitute.Position)
	c.paper.SetText(seat.Substitute.Paper)
	options := []widgets.ChoiceOption{{Label: "Đến họp", Key: 'D', Tone: widgets.Good}, {Label: "Dự thay", Key: 'T', Tone: widgets.Brand}}
	if seat.Here() {
		options[0] = widgets.ChoiceOption{Label: "Rời họp", Key: 'R', Tone: widgets.Warn}
	}
	c.parts, c.deeds = []fyne.CanvasObject{c.moving(), c.standing()}, []func() error{c.moves, c.stands}
	if len(seat.Moves) > 0 {
		options = append(options, widgets.ChoiceOption{Label: "Bỏ lần cuối", Key: 'B', Tone: widgets.Bad})
		c.parts, c.deeds = append(c.parts, c.taking()), append(c.deeds, c.takes)
	}
	c.what = widgets.NewChoice(options, c.show)
	c.what.SetSelected(0)
	c.box = widgets.Rows(4, c.what, c.stack())
	c.show(0)
	return c
}

// now is the time of the meeting's day that is most likely meant.
func (c *comings) now() time.Time {
	opens, now := c.roster.now.Meeting.Opens, c.roster.d.Book().Now()
	if n := len(c.seat.Moves); n > 0 {
		opens = c.seat.Moves[n-1].At
	}
	if data.DateOf(now) != data.DateOf(opens) || now.Before(opens) {
		return opens
	}
	return now
}

// stack holds the parts one over another, as high as the highest.
func (c *comings) stack() fyne.CanvasObject {
	var most fyne.Size
	for _, part := range c.parts {
		most = most.Max(part.MinSize())
	}
	room := canvas.NewRectangle(color.Transparent)
	room.SetMinSize(most)
	stack := container.NewStack(room)
	for _, part := range c.parts {
		stack.Add(container.NewVBox(part))
	}
	c.parts = stack.Objects[1:]
	return stack
}

func (c *comings) show(i int) {
	for n, part := range c.parts {
		widgets.SetVisible(part, n == i)
	}
}

// moving asks for the time of a coming or going.
func (c *comings) moving() fyne.CanvasObject {
	when := widgets.NewField("Giờ đến", c.clock, "Như 8:30 hoặc 8h30")
	fields := widgets.NewForm(2, when)
	if c.seat.Here() {
		when = widgets.NewField("Giờ về", c.clock, "Như 8:30 hoặc 8h30")
		fields = widgets.NewForm(2, when, widgets.NewField("Lý do", c.reason, ""))
	}
	form := widgets.Rows(3, fields)
	if len(c.seat.Moves) > 0 {
		form.Add(widgets.NewProse("Đã ghi: " + movesText(c.seat.Moves) + "."))
	}
	return form
}

// standing asks who attends in the member's place.
func (c *comings) standing() fyne.CanvasObject {
	form := widgets.Rows(3, widgets.NewForm(2, widgets.NewField("Người dự thay", c.name, ""), widgets.NewField("Chức vụ", c.post, "")),
		widgets.NewForm(1, widgets.NewField("Giấy cử dự thay", c.paper, "Số và ngày của giấy, ví dụ 12/GM-UBND ngày 18/11/2026")))
	if c.seat.Substitute != (data.Substitute{}) {
		form.Add(widgets.NewCaption("Xóa trắng cả ba ô nếu không còn người dự thay."))
	}
	return form
}

// taking says what is taken back.
func (c *comings) taking() fyne.CanvasObject {
	last := c.seat.Moves[len(c.seat.Moves)-1:]
	return widgets.NewProse(fmt.Sprintf("Bỏ lần ghi cuối: %s. Điểm danh của thành viên trở lại như trước đó.", movesText(last)))
}

func (c *comings) save() error { return c.deeds[c.what.Selected()]() }

// moves notes the coming or going.
func (c *comings) moves() error {
	hour, minute, ok := parseClock(c.clock.Text)
	if !ok {
		return &data.Problem{What: "Không đọc được giờ đã ghi", Do: "Ghi giờ như 8:30 hoặc 8h30"}
	}
	when := at(c.roster.now.Meeting.Opens, hour, minute)
	if err := c.roster.move(c.member.ID, data.Move{At: when, Leaves: c.seat.Here(), Reason: c.reason.Text}); err != nil {
		return err
	}
	verb := "đến họp"
	if c.seat.Here() {
		verb = "rời phiên họp"
	}
	c.roster.d.Did(fmt.Sprintf("Đã ghi %s %s lúc %s", c.member.Name, verb, clockText(when)), true)
	return nil
}

// stands keeps who attends in the member's place; that makes the place taken.
func (c *comings) stands() error {
	who := data.Substitute{Name: vn.Clean(c.name.Text), Position: vn.Clean(c.post.Text), Paper: vn.Clean(c.paper.Text)}
	change := func(m *data.Meeting) {
		seat(m, c.member.ID, func(s *data.Seat) {
			if who != (data.Substitute{}) {
				attend(s, data.Present)
			}
			s.Substitute = who
		})
	}
	m := clone(c.roster.now.Meeting)
	change(&m)
	if err := m.Check(); err != nil {
		return err
	}
	c.roster.save(change)
	return nil
}

// takes takes the last coming or going back.
func (c *comings) takes() error {
	c.roster.save(func(m *data.Meeting) {
		seat(m, c.member.ID, func(s *data.Seat) {
			last := len(s.Moves) - 1
			s.Attendance, s.Reason = data.Absent, ""
			if s.Moves[last].Leaves {
				s.Attendance = data.Present
			}
			s.Moves = s.Moves[:last]
		})
	})
	return nil
}
