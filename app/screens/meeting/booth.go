package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// sheet is one page of the booth.
type sheet interface {
	object() fyne.CanvasObject
	key(name fyne.KeyName)
	letter(r rune)
}

// booth is where members vote, one after the other, on the whole window. It
// holds the keyboard for all its pages; nothing of a ballot outlives the page
// that showed it.
type booth struct {
	widget.BaseWidget
	d      desk.Desk
	now    data.Proceedings
	leave  func()
	member data.Member
	paper  *paperTurn // a ballot on paper that is being typed, in place of a member's
	draft  *draft     // nil while nobody has begun
	page   sheet
	root   *fyne.Container
	held   fyne.KeyName // the key that is down, where the window tells
	spent  bool         // the key that is down has had its effect
}

func newBooth(d desk.Desk, now data.Proceedings, leave func()) *booth {
	b := &booth{d: d, now: now, leave: leave, root: container.NewStack()}
	b.ExtendBaseWidget(b)
	return b
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *booth) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(b.root) }

// receive asks a member to the booth.
func (b *booth) receive(member data.Member) {
	b.forget()
	b.member = member
	b.show(newHandover(b))
}

// forget wipes the ballot that was being marked.
func (b *booth) forget() {
	if b.draft != nil {
		b.draft.wipe()
	}
	b.draft = nil
}

// show brings up a page and takes the keyboard.
func (b *booth) show(page sheet) {
	b.page = page
	b.root.Objects = []fyne.CanvasObject{page.object()}
	b.root.Refresh()
	b.focus()
}

// focus takes the keyboard back.
func (b *booth) focus() { b.d.Window().Canvas().Focus(b) }

// begin opens the member's empty ballot: at its list where the vote is on a whole
// list, else at the first nominee.
func (b *booth) begin() {
	if b.paper != nil {
		b.draft = newPaperDraft(b.now)
	} else {
		b.draft = newDraft(b.now, b.member)
	}
	if b.draft.at < 0 || b.now.Meeting.WholeList {
		b.show(newSummary(b))
		return
	}
	b.show(newWalk(b))
}

// back goes back a step: from an untouched ballot at once, from a marked one
// after asking.
func (b *booth) back() {
	switch {
	case b.draft == nil:
		b.leave()
	case !b.marked():
		b.drop()
	default:
		widgets.Ask(b.d.Window(), widgets.Question{Title: "Phiếu chưa nộp",
			Text:   "Các lựa chọn đã ghi trên phiếu này bị bỏ hết, không giữ lại gì. Thành viên có thể ghi lại từ đầu.",
			Answer: "Bỏ phiếu đang ghi", Danger: true}, b.drop)
	}
}

// marked reports whether a ballot is being marked that would be lost.
func (b *booth) marked() bool { return b.draft != nil && b.draft.touched() }

// drop throws the ballot away.
func (b *booth) drop() {
	if b.paper != nil {
		b.leave()
		return
	}
	b.receive(b.member)
}

// goOn asks the next member to the booth; after an opinion in writing, or when
// all are through, it gives the window back.
func (b *booth) goOn(written bool) {
	next, ok := b.next()
	if written || !ok {
		b.leave()
		return
	}
	b.receive(next)
}

// next is the next member present who has not voted.
func (b *booth) next() (data.Member, bool) {
	turnedIn, err := b.d.Book().TurnedIn(b.now.Round.ID)
	if b.d.Report(err) {
		return data.Member{}, false
	}
	m, ok := nextVoter(b.now, turnedIn)
	return m, ok && b.now.Meeting.Seat(m.ID).Attendance == data.Present
}
