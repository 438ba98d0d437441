package meeting

import (
	"fmt"

	"thidua/app/widgets"
	"thidua/data"
)

// offer shows the ways of handing in that go with the vote's method.
func (b *board) offer() {
	m := b.now.Meeting
	secret, open := m.Rule.Method == data.Secret, !closed(m)
	widgets.SetVisible(b.help, secret)
	widgets.SetVisible(b.papers, secret && open)
	widgets.SetVisible(b.hands, !secret && open)
	widgets.SetVisible(b.file, len(m.Hands) == 0 && open)
	widgets.SetVisible(b.move, open)
	widgets.SetVisible(b.figure, voters(m) > 0)
	b.hands.SetLabel("Ghi số giơ tay")
	if len(m.Hands) > 0 {
		b.hands.SetLabel("Sửa số giơ tay")
	}
}

// due is the next member to vote.
func (b *board) due() (voterRow, bool) {
	m, ok := nextVoter(b.now, b.turnedIn)
	return voterOf(b.now.Meeting, m), ok
}

// lead sets the next step.
func (b *board) lead() {
	due, ok := b.due()
	met := b.here.Quorum.Met
	b.next.SetText(b.nextText(due, ok))
	switch {
	case closed(b.now.Meeting):
		b.step(countLabel(b.now.Meeting), "lock", b.unseal)
	case !met:
		b.step("Dừng biểu quyết", "warning", b.askStop)
	case ok:
		b.step(inviteText(due, headRoom), "vote", b.inviteDue)
	default:
		b.step(b.close.Label(), "lock", b.askClose)
	}
	widgets.SetVisible(b.pick, ok && met)
	widgets.SetVisible(b.opinion, !due.written && len(b.unwritten()) > 0)
	widgets.SetVisible(b.close, ok && met)
	widgets.SetVisible(b.stop, met || closed(b.now.Meeting))
	b.selected(voterRow{})
	b.end.Refresh()
	b.side.Refresh()
}

func (b *board) nextText(due voterRow, ok bool) string {
	switch {
	case closed(b.now.Meeting):
		return countLabel(b.now.Meeting)
	case !b.here.Quorum.Met:
		return "Chờ thành viên trở lại"
	case ok:
		return due.name
	case b.missing() > 0:
		return fmt.Sprintf("Còn %d phiếu chưa nộp", b.missing())
	}
	return "Mọi phiếu đã nộp"
}

// step changes the next step; the button stays, and the keyboard with it.
func (b *board) step(label, icon string, do func()) {
	primary := b.page.Primary()
	primary.OnTapped = do
	primary.SetIcon(widgets.Icon(icon))
	primary.SetLabel(label)
	b.page.Refresh()
}

// inviteDue lets the next member vote.
func (b *board) inviteDue() {
	if due, ok := b.due(); ok {
		b.invite(due.member)
	}
}

// selected offers the member under the cursor.
func (b *board) selected(voterRow) {
	r, ok := b.table.Selected()
	widgets.SetEnabled(b.move, ok)
	if ok && mayVote(b.now, b.turnedIn, r.member.ID) {
		b.pick.SetLabel(inviteText(r, cardRoom))
		b.pick.Enable()
		return
	}
	b.pick.SetLabel("Chọn người khác trong danh sách")
	b.pick.Disable()
}

func (b *board) openSelected() {
	if r, ok := b.table.Selected(); ok {
		b.open(r)
	}
}

// open lets the member of a row vote.
func (b *board) open(r voterRow) {
	if mayVote(b.now, b.turnedIn, r.member.ID) {
		b.invite(r.member)
	}
}
