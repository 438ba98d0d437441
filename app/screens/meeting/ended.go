package meeting

import (
	"fmt"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vote"
)

// ended shows a meeting that could not vote, and the way on.
type ended struct {
	d    desk.Desk
	page *widgets.Page
	now  data.Proceedings
}

func newEnded(d desk.Desk) *ended {
	e := &ended{d: d, page: widgets.NewPage("Phiên họp Hội đồng")}
	e.page.AddAction("Biên bản họp", widgets.Icon("paper"), e.papers)
	e.page.SetPrimary("Lập phiên họp mới", widgets.Icon("calendar"), e.again)
	return e
}

func (e *ended) papers() { e.d.Show(desk.Awards, "") }

func (e *ended) fill(now data.Proceedings) {
	e.now = now
	turnout := vote.Attend(now.Council, now.Meeting)
	e.page.SetState("Phiên họp ngày " + data.DateOf(now.Meeting.Opens).String() + " không biểu quyết")
	text := fmt.Sprintf("%s. Các hồ sơ giữ nguyên và chờ phiên họp sau. In biên bản họp để lưu, rồi lập phiên họp mới khi mời được đủ thành viên.",
		vote.QuorumArithmetic(turnout, now.Meeting.Rule.Quorum))
	e.page.SetContent(widgets.NewEmpty(widgets.Icon("council"), "Phiên họp kết thúc vì không đủ thành viên", text))
	e.page.SetFooter(fmt.Sprintf("%d hồ sơ chờ biểu quyết", len(now.Listed())))
}

// again plans a new meeting of the round: place, committee, rule and recusals
// stay, the attendance is taken anew.
func (e *ended) again() {
	old := clone(e.now.Meeting)
	m := data.Meeting{Round: e.now.Round.ID, Venue: old.Venue, Counters: old.Counters, Opens: at(e.d.Book().Now(), 8, 0)}
	m.Rule = kept(old.Rule, e.now.Award.Rule)
	for _, s := range old.Seats {
		m.Seats = append(m.Seats, data.Seat{Member: s.Member, Recused: s.Recused})
	}
	if _, err := e.d.Book().Plan(m); !e.d.Report(err) {
		e.d.Did("Đã lập phiên họp mới", true)
	}
}
