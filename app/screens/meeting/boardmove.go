package meeting

import (
	"fmt"
	"strings"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// askMove notes that the selected member leaves, or comes.
func (b *board) askMove() {
	r, ok := b.table.Selected()
	if !ok {
		return
	}
	seat := b.now.Meeting.Seat(r.member.ID)
	leaves := seat.Here()
	when, why := widgets.NewVietEntry(), widgets.NewVietEntry()
	when.SetText(clockText(b.d.Book().Now()))
	form := widgets.Rows(3, widgets.NewParagraph(moveNote(seat)), widgets.NewField("Vào lúc", when, "Ghi giờ như 9:15"))
	title, answer := r.member.Name+" đến họp", "Ghi giờ đến"
	if leaves {
		title, answer = r.member.Name+" rời phiên họp", "Ghi giờ về"
		form.Add(widgets.NewField("Lý do", why, ""))
	}
	widgets.ShowForm(b.d.Window(), title, form, answer, func() error {
		return b.note(r.member, when.Text, data.Move{Leaves: leaves, Reason: why.Text})
	})
}

// note keeps a member's coming or going at a time of the meeting's day.
func (b *board) note(member data.Member, clock string, move data.Move) error {
	hour, minute, ok := vn.ParseClock(clock)
	if !ok {
		return &data.Problem{What: "Không hiểu giờ đã ghi", Do: "Ghi giờ như 9:15 hoặc 9h15"}
	}
	move.At = at(b.now.Meeting.Opens, hour, minute)
	if err := b.d.Book().Move(b.now.Round.ID, member.ID, move); err != nil {
		return err
	}
	verb := "đến họp"
	if move.Leaves {
		verb = "rời phiên họp"
	}
	b.d.Did(fmt.Sprintf("Đã ghi %s %s lúc %s", member.Name, verb, clockText(move.At)), false)
	return nil
}

// moveNote says what a coming or going changes while the vote is on, and what is
// written down already.
func moveNote(s data.Seat) string {
	text := "Số thành viên có mặt được tính lại ngay. Phiếu đã nộp giữ nguyên."
	switch {
	case s.Here() && s.Attendance == data.Present:
		text = "Số thành viên có mặt được tính lại ngay. Phiếu đã nộp giữ nguyên; chưa nộp thì không nộp được trừ khi trở lại."
	case s.Attendance != data.Present:
		text += " Danh sách biểu quyết đã chốt khi mở biểu quyết nên người đến sau không có phiếu trong lần biểu quyết này."
	}
	if len(s.Moves) > 0 {
		text += "\nĐã ghi: " + movesText(s.Moves) + "."
	}
	return text
}

// movesText lists comings and goings: "về 9:15 (họp gấp), đến 9:40".
func movesText(moves []data.Move) string {
	var list []string
	for _, m := range moves {
		text := "đến " + clockText(m.At)
		if m.Leaves {
			text = "về " + clockText(m.At)
		}
		if m.Reason != "" {
			text += " (" + m.Reason + ")"
		}
		list = append(list, text)
	}
	return strings.Join(list, ", ")
}
