package meeting

import (
	"fmt"
	"unicode/utf8"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// How many letters of a name have room on the next step and on a button of a card.
const (
	headRoom = 52
	cardRoom = 28
)

// inviteText names the step that lets a member vote. Who sits in the member's seat
// is named where that fits; else the member, with a word that somebody else does.
func inviteText(r voterRow, room int) string {
	switch {
	case r.written:
		return "Nhập ý kiến của " + r.member.Name
	case r.proxy == "":
		return "Mời " + r.member.Name + " biểu quyết"
	}
	who := fmt.Sprintf("%s (dự thay %s)", r.proxy, r.member.Name)
	if theme.Scale() > roomy || utf8.RuneCountInString(who) > room {
		who = r.member.Name + " (người dự thay)"
	}
	return "Mời " + who
}

// unwritten lists the members whose opinion in writing has not come in.
func (b *board) unwritten() []data.Member {
	var list []data.Member
	for _, m := range b.now.Council.Members {
		if b.now.Meeting.Seat(m.ID).Attendance == data.Written && mayVote(b.now, b.turnedIn, m.ID) {
			list = append(list, m)
		}
	}
	return list
}

// enterOpinion enters an opinion in writing; of several it asks whose.
func (b *board) enterOpinion() {
	list := b.unwritten()
	if len(list) < 2 {
		for _, m := range list {
			b.invite(m)
		}
		return
	}
	var names []string
	for _, m := range list {
		names = append(names, m.Name)
	}
	pick := widgets.NewSelect(names, nil)
	pick.SetSelectedIndex(0)
	widgets.ShowForm(b.d.Window(), "Nhập ý kiến bằng văn bản", widgets.NewField("Ý kiến của", pick, ""), "Nhập ý kiến", func() error {
		b.invite(list[pick.SelectedIndex()])
		return nil
	})
}
