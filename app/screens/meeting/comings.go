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
	came, left *widgets.VietEntry // the time
	reason     *widgets.VietEntry
	name, post *widgets.VietEntry
	paper      *widgets.VietEntry
	ways       []way
	box        fyne.CanvasObject
}

// way is one of the things that can be noted.
type way struct {
	option widgets.ChoiceOption
	part   fyne.CanvasObject // what is filled in
	do     func() error
}

func newComings(r *roster, member data.Member, seat data.Seat) *comings {
	c := &comings{roster: r, member: member, seat: seat}
	c.came, c.left, c.reason = widgets.NewVietEntry(), widgets.NewVietEntry(), widgets.NewVietEntry()
	c.name, c.post, c.paper = widgets.NewVietEntry(), widgets.NewVietEntry(), widgets.NewVietEntry()
	c.came.SetText(clockText(c.now()))
	c.left.SetText(clockText(c.now()))
	c.name.SetText(seat.Substitute.Name)
	c.post.SetText(seat.Substitute.Position)
	c.paper.SetText(seat.Substitute.Paper)
	c.ways = c.open()
	var options []widgets.ChoiceOption
	for _, w := range c.ways {
		options = append(options, w.option)
	}
	c.what = widgets.NewChoice(options, c.show)
	c.what.SetSelected(0)
	c.box = widgets.Rows(4, c.what, c.stack())
	c.show(0)
	return c
}

// open gives what can be noted of the seat as it is: one who was taken as present
// with all the others may have come late.
func (c *comings) open() (list []way) {
	first := len(c.seat.Moves) == 0
	if first || !c.seat.Here() {
		list = append(list, way{widgets.ChoiceOption{Label: "Đến họp", Key: 'D', Tone: widgets.Good}, c.coming(), c.comes})
	}
	if first {
		list[0].option.Label = "Đến muộn"
	}
	if c.seat.Here() {
		list = append(list, way{widgets.ChoiceOption{Label: "Rời họp", Key: 'R', Tone: widgets.Warn}, c.leaving(), c.leaves})
	}
	list = append(list, way{widgets.ChoiceOption{Label: "Dự thay", Key: 'T', Tone: widgets.Brand}, c.standing(), c.stands})
	if !first {
		list = append(list, way{widgets.ChoiceOption{Label: "Bỏ lần cuối", Key: 'B', Tone: widgets.Bad}, c.taking(), c.takes})
	}
	return list
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
	for _, w := range c.ways {
		most = most.Max(w.part.MinSize())
	}
	room := canvas.NewRectangle(color.Transparent)
	room.SetMinSize(most)
	stack := container.NewStack(room)
	for i, w := range c.ways {
		c.ways[i].part = container.NewVBox(w.part)
		stack.Add(c.ways[i].part)
	}
	return stack
}

func (c *comings) show(i int) {
	for n, w := range c.ways {
		widgets.SetVisible(w.part, n == i)
	}
}

// coming asks for the time of a coming.
func (c *comings) coming() fyne.CanvasObject {
	return c.after(widgets.NewForm(2, widgets.NewField("Giờ đến", c.came, "Như 8:30 hoặc 8h30")))
}

// leaving asks for the time of a going, and why.
func (c *comings) leaving() fyne.CanvasObject {
	return c.after(widgets.NewForm(2, widgets.NewField("Giờ về", c.left, "Như 8:30 hoặc 8h30"), widgets.NewField("Lý do", c.reason, "")))
}

// after adds to fields what was noted before.
func (c *comings) after(fields fyne.CanvasObject) fyne.CanvasObject {
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
	then := "Điểm danh của thành viên trở lại như trước đó."
	if len(c.seat.Moves) == 1 && !c.seat.Moves[0].Leaves {
		then = "Sau đó điểm danh lại thành viên này."
	}
	return widgets.NewProse(fmt.Sprintf("Bỏ lần ghi cuối: %s. %s", movesText(c.seat.Moves[len(c.seat.Moves)-1:]), then))
}

func (c *comings) save() error { return c.ways[c.what.Selected()].do() }

func (c *comings) comes() error { return c.moves(c.came, data.Move{}, "đến họp") }

func (c *comings) leaves() error {
	return c.moves(c.left, data.Move{Leaves: true, Reason: c.reason.Text}, "rời phiên họp")
}

// moves notes a coming or going.
func (c *comings) moves(clock *widgets.VietEntry, move data.Move, verb string) error {
	hour, minute, ok := vn.ParseClock(clock.Text)
	if !ok {
		return &data.Problem{What: "Không đọc được giờ đã ghi", Do: "Ghi giờ như 8:30 hoặc 8h30"}
	}
	move.At = at(c.roster.now.Meeting.Opens, hour, minute)
	if err := c.roster.move(c.member.ID, move); err != nil {
		return err
	}
	c.roster.d.Did(fmt.Sprintf("Đã ghi %s %s lúc %s", c.member.Name, verb, clockText(move.At)), true)
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

// takes takes the last coming or going back. How a member was taken down before the
// first coming is not known any more.
func (c *comings) takes() error {
	c.roster.save(func(m *data.Meeting) {
		seat(m, c.member.ID, func(s *data.Seat) {
			last := len(s.Moves) - 1
			leaves := s.Moves[last].Leaves
			s.Moves, s.Reason = s.Moves[:last], ""
			switch {
			case leaves:
				s.Attendance = data.Present
			case last == 0:
				s.Attendance = ""
			default:
				s.Attendance = data.Absent
			}
		})
	})
	return nil
}
