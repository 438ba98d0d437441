package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vote"
)

// board shows how far the vote has come: who has handed in, who is next, whether
// there are still members enough.
type board struct {
	d        desk.Desk
	page     *widgets.Page
	now      data.Proceedings
	turnedIn int
	here     data.Turnout // at this moment
	rows     []voterRow
	table    *widgets.Table[voterRow]
	invite   func(data.Member)
	figure   *widgets.Stat
	next     *widgets.Line
	badge    *widgets.Badge // the quorum, with its arithmetic
	quorum   *widgets.Line
	code     *widgets.Line
	help     *widgets.Button
	differ   mismatches // of the papers, as far as an opening told

	pick, move, close, stop *widgets.Button
	file, papers, hands     *widgets.Button
	opinion                 *widgets.Button
	end, side               *fyne.Container
}

// boardWays are the ways from the board to other pages.
type boardWays struct {
	invite        func(data.Member)
	papers, hands func()
	project       func()
}

func newBoard(d desk.Desk, ways boardWays) *board {
	b := &board{d: d, invite: ways.invite, page: widgets.NewPage("Phiên họp Hội đồng"), next: widgets.NewSection(""),
		badge: widgets.NewBadge("", widgets.Neutral), quorum: widgets.NewLine(""), code: widgets.NewCaption("")}
	b.table = widgets.NewTable(voterColumns()...)
	b.table.Key = func(r voterRow) string { return r.member.ID }
	b.table.OnOpen, b.table.OnSelect = b.open, b.selected
	b.figure = widgets.NewStat("", "phiếu và ý kiến đã nộp", widgets.Neutral)
	b.next.Cut, b.quorum.Cut, b.code.Cut = true, true, true
	b.pick = widgets.NewButton("", widgets.Icon("person"), b.openSelected)
	b.move = widgets.NewButton("Đến, về", widgets.Icon("clock"), b.askMove)
	b.hands = widgets.NewButton("", widgets.Icon("edit"), ways.hands)
	b.papers = widgets.NewButton("Nhập phiếu giấy", widgets.Icon("paper"), ways.papers)
	b.opinion = widgets.NewButton("Nhập ý kiến bằng văn bản", widgets.Icon("edit"), b.enterOpinion)
	b.file = widgets.NewButton("Nhập phiếu giấy từ tệp", widgets.Icon("import"), b.pickFile)
	b.close = widgets.NewButton("Đóng biểu quyết và kiểm phiếu", widgets.Icon("lock"), b.askClose)
	b.stop = widgets.NewButton("Dừng biểu quyết", widgets.Icon("warning"), b.askStop)
	b.help = widgets.NewQuietButton("Phiếu kín được giữ thế nào", widgets.Icon("help"), func() { explainBox(d.Window()) })
	b.page.AddAction("Màn hình chiếu (Ctrl+F11)", widgets.Icon("projector"), ways.project)
	b.page.SetPrimary("", widgets.Icon("vote"), nil)
	b.end = widgets.Rows(1, b.opinion, b.hands, b.papers, b.file, b.close, b.stop, b.help, b.rollFoot())
	b.side = widgets.Rows(3, b.figure, widgets.NewCard("Tiếp theo", widgets.Rows(2, b.next, b.pick)), widgets.NewCard("Ghi phiếu và kết thúc", b.end))
	left := container.NewBorder(b.strip(), nil, nil, nil, b.table)
	b.page.SetContent(beside(92, left, b.side))
	return b
}

// strip is what stands above the members: the quorum, and who comes and goes.
func (b *board) strip() fyne.CanvasObject {
	if theme.Scale() > roomy {
		return widgets.Rows(1, widgets.Side(3, b.badge, b.move), b.quorum, widgets.Rows(0))
	}
	return widgets.Rows(1, container.NewBorder(nil, nil, b.badge, b.move, widgets.Inset(1, middled(b.quorum))), widgets.Rows(0))
}

// fill shows the state of the vote.
func (b *board) fill(now data.Proceedings, turnedIn int) {
	b.now, b.turnedIn, b.here = now, turnedIn, vote.Here(now.Council, now.Meeting)
	b.rows = b.rows[:0:0]
	for _, m := range now.Council.Members {
		b.rows = append(b.rows, b.notHandedIn(b.onPaper(voterOf(now.Meeting, m))))
	}
	b.table.SetRows(b.rows)
	b.figure.Set(fmt.Sprintf("%d/%d", turnedIn, voters(now.Meeting)), widgets.Neutral)
	b.quorum.SetText(vote.QuorumArithmetic(b.here, now.Meeting.Rule.Quorum))
	b.badge.Set("Đủ thành viên", widgets.Good)
	if !b.here.Quorum.Met {
		b.badge.Set("Không còn đủ thành viên", widgets.Bad)
	}
	b.code.SetText("Mã danh sách biểu quyết: " + shortened(now.Meeting.RollSHA256) + " …")
	b.page.SetTitle("Phiên họp Hội đồng")
	if now.Meeting.After != 0 {
		b.page.SetTitle("Biểu quyết lại")
	}
	b.page.SetState(b.state())
	b.page.SetFooter(b.footer())
	b.offer()
	b.lead()
}

func (b *board) state() string {
	m := b.now.Meeting
	switch {
	case closed(m):
		return "Biểu quyết đã đóng, " + waitsFor(m)
	case !b.here.Quorum.Met:
		return "Không còn đủ thành viên dự họp: chờ thành viên trở lại, hoặc dừng biểu quyết"
	case len(m.Hands) > 0 && voters(m) > 0:
		return fmt.Sprintf("Kết quả giơ tay do thư ký ghi; %d/%d ý kiến bằng văn bản đã nhận", b.turnedIn, voters(m))
	case len(m.Hands) > 0:
		return "Kết quả giơ tay do thư ký ghi"
	}
	if papers, open := b.paper(), awaited(m, b.turnedIn); papers > 0 && open > 0 {
		return fmt.Sprintf("%d phiếu giấy đã nhập; còn %d thành viên chưa có phiếu", papers, open)
	}
	return fmt.Sprintf("Đang biểu quyết, %s: %d/%d %s", m.Rule.Method, b.turnedIn, voters(m), handedIn(m))
}

// paper is how many ballots came in that no name goes with.
func (b *board) paper() int { return anonymous(b.now.Meeting, b.turnedIn) }

func (b *board) footer() string {
	text := fmt.Sprintf("%d hồ sơ · %d thành viên Hội đồng", len(b.now.OnBallot()), len(b.rows))
	if paper := b.paper(); paper > 0 {
		text += fmt.Sprintf(" · %d phiếu giấy không ghi tên", paper)
	}
	return text
}

// missing is how many ballots and opinions are not in yet.
func (b *board) missing() int { return voters(b.now.Meeting) - b.turnedIn }
