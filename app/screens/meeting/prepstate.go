package meeting

import (
	"fmt"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
)

// current is the round with the meeting as it is on the screen.
func (p *preparation) current() data.Proceedings {
	now := p.now
	now.Meeting = p.meeting
	return now
}

// ready reports whether the vote can be opened.
func (p *preparation) ready() bool {
	return vote.Attend(p.now.Council, p.meeting).Quorum.Met && p.lacking() == ""
}

// state says what is missing and enables the next step.
func (p *preparation) state() {
	turnout := vote.Attend(p.now.Council, p.meeting)
	widgets.SetEnabled(p.open, p.ready())
	widgets.SetVisible(p.adjourn, !turnout.Quorum.Met && p.meeting.ID != 0)
	p.page.SetState(p.origin() + p.stateText(turnout))
	rule := p.meeting.Rule
	p.page.SetFooter(fmt.Sprintf("%d hồ sơ · %d thành viên · %s. %s", len(p.current().OnBallot()), turnout.Total,
		vn.UpperFirst(rule.Method.String()), ruleText(rule.Pass, rule.Base, rule.Quota)))
}

func (p *preparation) stateText(t data.Turnout) string {
	open := untaken(p.meeting.Seats)
	lacking := p.lacking()
	switch {
	case t.Quorum.Met && lacking != "":
		return lacking
	case t.Quorum.Met && open > 0:
		return fmt.Sprintf("Đủ thành viên để biểu quyết; %d thành viên chưa điểm danh sẽ tính là vắng", open)
	case t.Quorum.Met:
		return "Đã sẵn sàng mở biểu quyết"
	case open > 0:
		return fmt.Sprintf("Việc tiếp theo: điểm danh %d thành viên; cần ít nhất %d người có mặt", open, t.Quorum.Need)
	}
	return fmt.Sprintf("Chưa đủ thành viên dự họp: còn thiếu %d người có mặt", t.Quorum.Need-t.Quorum.Have)
}

// lacking says what the vote lacks besides members; "" where nothing.
func (p *preparation) lacking() string {
	barred := len(held(p.current()))
	switch {
	case barred > 0:
		return fmt.Sprintf("Chưa mở được biểu quyết: %d hồ sơ đang tạm dừng xét", barred)
	case p.meeting.Rule.Method == data.Secret && len(p.meeting.Counters) == 0:
		return "Việc tiếp theo: chọn ban kiểm phiếu, là những người giữ mật khẩu hòm phiếu kín"
	}
	return ""
}
