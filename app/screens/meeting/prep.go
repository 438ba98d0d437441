package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
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

	halves              *halves
	again, held         *notice
	form                *form
	panel               *counters
	rule                *ruleCard
	roster              *roster
	open, adjourn, drop *widgets.Button
	rehearse            *widgets.Button
}

func newPreparation(d desk.Desk, project func()) *preparation {
	p := &preparation{d: d, page: widgets.NewPage("Phiên họp Hội đồng")}
	p.again = newNotice("", nil, nil)
	p.again.way.Hide()
	p.held = newNotice("Xem hồ sơ", widgets.Icon("folder"), p.toHeld)
	p.form = newForm(p.save)
	p.panel = newCounters(p.save)
	p.rule = newRuleCard(p.save, func() { explainBox(d.Window()) })
	p.roster = newRoster(d, p.save, p.move)
	p.adjourn = p.page.AddAction("Kết thúc vì không đủ thành viên", nil, p.askAdjourn)
	p.drop = p.page.AddAction("Không biểu quyết lại", nil, p.askDrop)
	p.rehearse = p.page.AddAction("Diễn tập", nil, p.askRehearse)
	p.page.AddAction("Màn hình chiếu (Ctrl+F11)", widgets.Icon("projector"), project)
	p.open = p.page.SetPrimary("Mở biểu quyết", widgets.Icon("vote"), p.askOpen)
	p.halves = newHalves(p.roster, []fyne.CanvasObject{p.again.card, p.held.card, p.form.card}, p.panel.card, p.rule.card)
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
	p.showAgain()
	p.showHeld()
	widgets.SetVisible(p.rehearse, !p.d.Rehearsing())
	p.halves.arrange(p.halves.Size().Width)
	p.state()
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

// move notes that a member comes or goes; the meeting has to be on record first.
func (p *preparation) move(member string, move data.Move) error {
	if (p.meeting.ID == 0 || p.stale) && !p.save(func(*data.Meeting) {}) {
		return &data.Problem{What: "Chưa lưu được phiên họp nên chưa ghi được giờ đến, về", Do: "Sửa điều đã báo rồi ghi lại"}
	}
	if err := p.d.Book().Move(p.now.Round.ID, member, move); err != nil {
		return err
	}
	p.fill(p.d.Proceedings())
	return nil
}

// flush saves what is still being typed.
func (p *preparation) flush() {
	p.form.later.Flush()
	p.rule.later.Flush()
	p.roster.later.Flush()
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
