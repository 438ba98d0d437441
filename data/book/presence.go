package book

import (
	"fmt"
	"time"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vn"
)

// Move notes that a member came to the meeting or left it. Before the vote it
// changes how the member takes part; while the vote is on the roll stands, and only
// the quorum is counted anew.
func (b *Book) Move(round uint64, member string, move data.Move) error {
	move.Reason = vn.Clean(move.Reason)
	c := &change{round: round, topic: Meetings}
	return b.apply(c, func(w store.Writer) error {
		p, err := b.unarchived(w, round)
		if err != nil {
			return err
		}
		m, ok := p.Council.Member(member)
		if !ok {
			return &data.Problem{What: fmt.Sprintf("Không có thành viên mang mã %q", member)}
		}
		c.what, c.final = moveText(m, move), p.Meeting.Stage == data.Voting
		if err := note(&p.Meeting, m, move); err != nil {
			return err
		}
		return meetings.Put(w, p.Meeting)
	})
}

func moveText(m data.Member, move data.Move) string {
	verb := "đến họp"
	if move.Leaves {
		verb = "rời phiên họp"
	}
	return fmt.Sprintf("%s %s lúc %s", m.Name, verb, move.At.Format("15:04"))
}

// note adds a move to a member's seat.
func note(m *data.Meeting, member data.Member, move data.Move) error {
	if m.Stage != data.Planned && m.Stage != data.Voting || !m.VoteClosed.IsZero() {
		return &data.Problem{What: "Phiên họp đã kết thúc nên không ghi thêm người đến, người về"}
	}
	seat := m.Seat(member.ID)
	if err := checkMove(seat, *m, member, move); err != nil {
		return err
	}
	seat.Moves = append(seat.Moves, move)
	if m.Stage == data.Planned {
		seat = planned(seat, move)
	}
	for i := range m.Seats {
		if m.Seats[i].Member == member.ID {
			m.Seats[i] = seat
			return nil
		}
	}
	m.Seats = append(m.Seats, seat)
	return nil
}

// planned is a seat after a move before the vote.
func planned(seat data.Seat, move data.Move) data.Seat {
	seat.Attendance, seat.Reason = data.Present, ""
	if move.Leaves {
		seat.Attendance, seat.Reason = data.Absent, move.Reason
	}
	return seat
}

func checkMove(s data.Seat, m data.Meeting, member data.Member, move data.Move) error {
	last := m.Opens
	if n := len(s.Moves); n > 0 {
		last = s.Moves[n-1].At
	}
	if m.Stage == data.Voting && m.VoteOpened.After(last) {
		last = m.VoteOpened
	}
	late := m.Stage == data.Planned && len(s.Moves) == 0 // taken as present before, though not from the beginning
	switch {
	case s.Here() != move.Leaves && move.Leaves:
		return &data.Problem{What: member.Name + " không có mặt nên không thể rời phiên họp"}
	case s.Here() != move.Leaves && !late:
		return &data.Problem{What: member.Name + " đang có mặt tại phiên họp"}
	case move.At.Truncate(time.Minute).Before(last.Truncate(time.Minute)):
		return &data.Problem{What: fmt.Sprintf("Giờ %s trước %s", move.At.Format("15:04"), last.Format("15:04")), Where: member.Name,
			Do: "Ghi giờ sau giờ bắt đầu họp, sau lúc mở biểu quyết và sau lần đến, về trước"}
	}
	return nil
}
