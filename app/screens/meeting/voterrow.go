package meeting

import (
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// voterRow is one member on the board, ready to be read.
type voterRow struct {
	member  data.Member
	name    string // with the substitute's
	proxy   string // the substitute's name
	role    string
	part    string // how the member takes part
	status  string
	tone    widgets.Tone
	voted   bool
	votes   bool // takes part in the vote at all
	written bool // by an opinion in writing
}

// voterColumns leave the role out where the text is large.
func voterColumns() []widgets.Column[voterRow] {
	list := []widgets.Column[voterRow]{
		{Title: "Thành viên", Weight: 2, Bold: true, Text: func(r voterRow) string { return r.name }},
		{Title: "Vai trò", Weight: 2, Text: func(r voterRow) string { return r.role }},
		{Title: "Tham gia", Width: 165, Text: func(r voterRow) string { return r.part }},
		{Title: "Phiếu", Width: 140, Text: func(r voterRow) string { return r.status },
			Icon: voterIcon, Tone: func(r voterRow) widgets.Tone { return r.tone }}}
	if theme.Scale() > roomy {
		list = slices.Delete(list, 1, 2)
	}
	return list
}

func voterIcon(r voterRow) fyne.Resource {
	switch {
	case r.voted, r.tone == widgets.Good:
		return widgets.Icon("check")
	case r.votes:
		return widgets.Icon("clock")
	}
	return nil
}

func voterOf(m data.Meeting, member data.Member) voterRow {
	seat := m.Seat(member.ID)
	r := voterRow{member: member, name: attending(m, member), role: member.Role.String(), proxy: seat.Substitute.Name, voted: m.HasVoted(member.ID), status: "Không có phiếu"}
	switch seat.Attendance {
	case data.Present:
		r.part, r.votes = "Có mặt", true
	case data.Written:
		r.part, r.votes, r.written = "Ý kiến bằng văn bản", true, true
	default:
		r.part = "Vắng mặt"
	}
	if moved := movedText(seat); moved != "" {
		r.part = moved
	}
	switch {
	case r.voted && r.written:
		r.status, r.tone = "Đã nhận", widgets.Good
	case r.voted:
		r.status, r.tone = "Đã nộp", widgets.Good
	case len(m.Hands) > 0 && seat.Attendance == data.Present:
		r.status, r.tone = "Giơ tay", widgets.Good
	case r.votes:
		r.status = "Chưa nộp"
	}
	return r
}

// movedText says since when a member is gone, or here, where that changed.
func movedText(s data.Seat) string {
	if len(s.Moves) == 0 {
		return ""
	}
	when := clockText(s.Moves[len(s.Moves)-1].At)
	switch {
	case s.Attendance == data.Written && s.Here():
		return "Văn bản, đến " + when
	case s.Attendance == data.Written:
		return "Văn bản, về " + when
	case s.Here():
		return "Có mặt từ " + when
	}
	return "Đã về lúc " + when
}
