package meeting

import (
	"context"
	"fmt"
	"strings"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vote"
)

// askOpen says what should be looked at and what will stand from now on, and opens the vote; for a secret one
// the counting committee sets the passphrase of the box.
func (p *preparation) askOpen() {
	p.flush()
	if p.form.later.Waiting() || p.rule.later.Waiting() {
		p.d.Report(&data.Problem{What: "Còn ô chưa đọc được nên chưa mở biểu quyết", Do: "Sửa ô được báo đỏ rồi mở lại"})
		return
	}
	if !p.ready() {
		return
	}
	if p.meeting.Rule.Method == data.Secret {
		askNewPassphrase(p.d, p.warnings(), p.frozen(), "Mở biểu quyết", p.openVote)
		return
	}
	form := widgets.Rows(3, p.warnings(), widgets.NewProse(p.frozen()))
	widgets.ShowSlowForm(p.d.Window(), "Mở biểu quyết", form, "Mở biểu quyết", func(done func(error)) { p.openVote("", done) })
}

// askRehearse goes over to a trial of the meeting, of which nothing stays.
func (p *preparation) askRehearse() {
	p.flush()
	p.d.Rehearse()
}

// frozen lists what cannot be changed once the vote is open.
func (p *preparation) frozen() string {
	turnout := vote.Attend(p.now.Council, p.meeting)
	roll := fmt.Sprintf("%d thành viên có mặt", turnout.Present)
	if turnout.Written > 0 {
		roll += fmt.Sprintf(", %d ý kiến bằng văn bản", turnout.Written)
	}
	roll += fmt.Sprintf(", %d vắng", turnout.Absent)
	if n := recusalsIn(p.meeting); n > 0 {
		roll += fmt.Sprintf("; %d lượt không biểu quyết", n)
	}
	rule := p.meeting.Rule
	lines := []string{"Từ lúc mở, những điều sau được giữ nguyên, không sửa được nữa:", "• Thành phần biểu quyết: " + roll + ".",
		fmt.Sprintf("• Danh sách biểu quyết: %d hồ sơ.", len(p.current().OnBallot())),
		fmt.Sprintf("• Thể lệ: %s. %s.", rule.Method, ruleText(rule.Pass, rule.Base, rule.Quota))}
	if len(p.meeting.Counters) > 0 {
		lines = append(lines, "• Ban kiểm phiếu: "+strings.Join(names(p.now.Council, p.meeting.Counters), ", ")+".")
	}
	lines = append(lines, "Người đến, người về sau lúc mở vẫn ghi được, nhưng không làm thay đổi thành phần biểu quyết.")
	return strings.Join(lines, "\n")
}

func recusalsIn(m data.Meeting) int {
	n := 0
	for _, s := range m.Seats {
		n += len(s.Recused)
	}
	return n
}

// names are those of members.
func names(c data.Council, ids []string) []string {
	var list []string
	for _, id := range ids {
		m, _ := c.Member(id)
		list = append(list, m.Name)
	}
	return list
}

// openVote opens the vote beside the window: a box is slow to lock. The passphrase
// is that of a secret vote's box.
func (p *preparation) openVote(passphrase string, done func(error)) {
	if p.stale && !p.save(func(*data.Meeting) {}) {
		done(nil)
		return
	}
	b, round := p.d.Book(), p.now.Round.ID
	work := func(context.Context, func(int, int, string)) error { return b.OpenVote(round, passphrase) }
	p.d.Run("Đang mở biểu quyết", work, func(err error) {
		done(err)
		if err == nil {
			p.d.Did("Đã mở biểu quyết", false)
		}
	})
}
