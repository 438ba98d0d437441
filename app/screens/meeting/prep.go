package meeting

import (
	"fmt"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/vote"
)

// preparation is the meeting before its vote: when and where, who is there, and
// by which rule it votes. Every change is saved at once.
type preparation struct {
	d       desk.Desk
	page    *widgets.Page
	now     data.Proceedings
	meeting data.Meeting // as saved, or as the first change will save it
	stale   bool         // the saved one names members or dossiers that are gone
	law     data.Award   // what the law pack says on the meeting's day

	halves  *halves
	form    *form
	panel   *counters
	rule    *ruleCard
	roster  *roster
	open    *widgets.Button
	adjourn *widgets.Button
}

func newPreparation(d desk.Desk, project func()) *preparation {
	p := &preparation{d: d, page: widgets.NewPage("Phiên họp Hội đồng")}
	p.form = newForm(p.save)
	p.panel = newCounters(p.save)
	p.rule = newRuleCard(p.save)
	p.roster = newRoster(d, p.save)
	p.adjourn = p.page.AddAction("Kết thúc vì không đủ thành viên", nil, p.askAdjourn)
	p.page.AddAction("Màn hình chiếu (Ctrl+F11)", widgets.Icon("projector"), project)
	p.open = p.page.SetPrimary("Mở biểu quyết", widgets.Icon("vote"), p.askOpen)
	p.halves = newHalves(p.roster, p.form.card, p.panel.card, p.rule.card)
	p.page.SetContent(p.halves)
	return p
}

// fill shows the round's meeting, or what a first one would be.
func (p *preparation) fill(now data.Proceedings) {
	p.now = now
	p.meeting = clone(now.Meeting)
	if p.meeting.ID == 0 {
		p.meeting = data.Meeting{Round: now.Round.ID, Stage: data.Planned}
		p.meeting.Opens = at(p.d.Book().Now(), 8, 0)
	}
	p.stale = tidy(&p.meeting, now)
	p.law, _ = p.d.Book().Law(data.DateOf(p.meeting.Opens)).Award(now.Round.Award)
	if p.meeting.Rule.Pass.IsZero() {
		p.meeting.Rule = p.meeting.Rule.Or(p.law.Rule)
	}
	p.form.fill(p.meeting)
	p.panel.fill(p.meeting, now.Council)
	p.rule.fill(p.meeting, p.law)
	p.roster.fill(p.meeting, now)
	p.halves.arrange(p.halves.Size().Width)
	p.state()
}

// state says what is missing and enables the next step.
func (p *preparation) state() {
	turnout := vote.Attend(p.now.Council, p.meeting)
	met := turnout.Quorum.Met
	setEnabled(p.open, met)
	widgets.SetVisible(p.adjourn, !met && p.meeting.ID != 0)
	p.page.SetState(p.stateText(turnout))
	rule := p.meeting.Rule
	p.page.SetFooter(fmt.Sprintf("%d hồ sơ · %d thành viên · %s. %s", len(p.now.OnBallot()), turnout.Total,
		vn.UpperFirst(rule.Method.String()), ruleText(rule.Pass, rule.Base, rule.Quota)))
}

func (p *preparation) stateText(t data.Turnout) string {
	open := untaken(p.meeting.Seats)
	switch {
	case t.Quorum.Met && open > 0:
		return fmt.Sprintf("Đủ thành viên để biểu quyết; %d thành viên chưa điểm danh sẽ tính là vắng", open)
	case t.Quorum.Met:
		return "Đã sẵn sàng mở biểu quyết"
	case open > 0:
		return fmt.Sprintf("Việc tiếp theo: điểm danh %d thành viên; cần ít nhất %d người có mặt", open, t.Quorum.Need)
	}
	return fmt.Sprintf("Chưa đủ thành viên dự họp: còn thiếu %d người có mặt", t.Quorum.Need-t.Quorum.Have)
}

// save writes a change of the meeting; one that is refused is shown as it was.
func (p *preparation) save(change func(*data.Meeting)) bool {
	m := clone(p.meeting)
	before := m.Rule
	change(&m)
	if m.Rule == before {
		m.Rule = kept(m.Rule, p.law.Rule)
	} else {
		m.Rule = renewed(m.Rule, p.law.Rule)
	}
	saved, err := p.d.Book().Plan(m)
	if err == nil {
		p.now.Meeting = saved
	}
	p.fill(p.now)
	return !p.d.Report(err)
}

// flush saves what is still being typed.
func (p *preparation) flush() {
	p.form.later.Flush()
	p.rule.later.Flush()
	p.roster.later.Flush()
}

func (p *preparation) askOpen() {
	p.flush()
	turnout := vote.Attend(p.now.Council, p.meeting)
	if !turnout.Quorum.Met {
		return
	}
	text := fmt.Sprintf("%d thành viên có mặt", turnout.Present)
	if turnout.Written > 0 {
		text += fmt.Sprintf(" và %d ý kiến bằng văn bản", turnout.Written)
	}
	text += fmt.Sprintf(" biểu quyết %d hồ sơ, %s. Từ lúc này điểm danh, thể lệ và hồ sơ không sửa được nữa.",
		len(p.now.OnBallot()), p.meeting.Rule.Method)
	if p.meeting.Rule.Method == data.Secret {
		askNewPassphrase(p.d, text, "Mở biểu quyết", p.openVote)
		return
	}
	widgets.Ask(p.d.Window(), widgets.Question{Title: "Mở biểu quyết", Text: text, Answer: "Mở biểu quyết"}, func() { p.d.Report(p.openVote("")) })
}

// openVote opens the vote; the passphrase is that of a secret vote's box.
func (p *preparation) openVote(passphrase string) error {
	if p.stale && !p.save(func(*data.Meeting) {}) {
		return nil
	}
	if err := p.d.Book().OpenVote(p.now.Round.ID, passphrase); err != nil {
		return err
	}
	p.d.Did("Đã mở biểu quyết", false)
	return nil
}

func (p *preparation) askAdjourn() {
	p.flush()
	turnout := vote.Attend(p.now.Council, p.meeting)
	text := fmt.Sprintf("%s. Phiên họp kết thúc mà không biểu quyết; biên bản ghi rõ lý do và các hồ sơ chờ phiên họp sau. Không hoàn tác được.",
		vote.QuorumArithmetic(turnout, p.meeting.Rule.Quorum))
	widgets.Ask(p.d.Window(), widgets.Question{Title: "Kết thúc phiên họp", Text: text,
		Answer: "Kết thúc vì không đủ thành viên", Danger: true}, p.end)
}

func (p *preparation) end() {
	_, err := p.d.Book().Adjourn(p.now.Round.ID)
	if !p.d.Report(err) {
		p.d.Did("Phiên họp đã kết thúc vì không đủ thành viên", false)
	}
}

func setEnabled(b *widgets.Button, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}
