package meeting

import (
	"fmt"
	"maps"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vote"
)

// ended shows a meeting without a result, which could not vote or whose vote was
// stopped, and the way on.
type ended struct {
	d    desk.Desk
	page *widgets.Page
	now  data.Proceedings
	keep *widgets.Button // goes back to the vote before a second round
}

func newEnded(d desk.Desk) *ended {
	e := &ended{d: d, page: widgets.NewPage("Phiên họp Hội đồng")}
	e.keep = e.page.AddAction("Giữ kết quả lần trước", widgets.Icon("undo"), e.askKeep)
	e.page.AddAction("Biên bản họp", widgets.Icon("paper"), e.papers)
	e.page.SetPrimary("Lập phiên họp mới", widgets.Icon("calendar"), e.again)
	return e
}

func (e *ended) papers() { e.d.Show(desk.Awards, "") }

func (e *ended) fill(now data.Proceedings) {
	e.now = now
	day := data.DateOf(now.Meeting.Opens).String()
	widgets.SetVisible(e.keep, now.Meeting.After != 0)
	e.page.SetFooter(fmt.Sprintf("%d hồ sơ chờ biểu quyết", len(now.OnBallot())))
	if now.Meeting.Stage == data.Stopped {
		e.page.SetState("Biểu quyết ngày " + day + " đã dừng, không có kết quả")
		text := fmt.Sprintf("Lý do: %s. Không phiếu nào được mở hay được kiểm; các hồ sơ giữ nguyên. In biên bản họp để lưu, rồi lập phiên họp mới để biểu quyết lại.",
			now.Meeting.Stopped)
		e.page.SetContent(widgets.NewEmpty(widgets.Icon("vote"), "Biểu quyết không có kết quả", text))
		return
	}
	e.page.SetState("Phiên họp ngày " + day + " không biểu quyết")
	text := fmt.Sprintf("%s. Các hồ sơ giữ nguyên và chờ phiên họp sau. In biên bản họp để lưu, rồi lập phiên họp mới khi mời được đủ thành viên.",
		vote.QuorumArithmetic(vote.Attend(now.Council, now.Meeting), now.Meeting.Rule.Quorum))
	e.page.SetContent(widgets.NewEmpty(widgets.Icon("council"), "Phiên họp kết thúc vì không đủ thành viên", text))
}

// again plans a new meeting of the round: place, committee, rule and recusals
// with their reasons stay. The attendance is taken anew, and a substitute's paper
// was for the old meeting.
func (e *ended) again() {
	old := clone(e.now.Meeting)
	m := data.Meeting{Round: e.now.Round.ID, Venue: old.Venue, Counters: old.Counters, Opens: at(e.d.Book().Now(), 8, 0),
		WholeList: old.WholeList, Box: data.Box{Lists: old.Box.Lists}}
	m.Rule = kept(old.Rule, e.now.Award.Rule)
	for _, s := range old.Seats {
		m.Seats = append(m.Seats, data.Seat{Member: s.Member, Recused: s.Recused, Why: maps.Clone(s.Why)})
	}
	if _, err := e.d.Book().Plan(m); !e.d.Report(err) {
		e.d.Did("Đã lập phiên họp mới", true)
	}
}

// askKeep gives a second round up that has no result.
func (e *ended) askKeep() {
	widgets.Ask(e.d.Window(), widgets.Question{Title: "Giữ kết quả lần trước",
		Text:   "Không biểu quyết lại nữa: kết quả của lần biểu quyết trước giữ nguyên, các trường hợp bằng phiếu không được khen. Không hoàn tác được.",
		Answer: "Giữ kết quả lần trước", Danger: true}, func() {
		if !e.d.Report(e.d.Book().DropRunoff(e.now.Round.ID)) {
			e.d.Did("Đã giữ kết quả lần trước", false)
		}
	})
}
