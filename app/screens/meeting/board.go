package meeting

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/sheets"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// voterRow is one member on the board, ready to be read.
type voterRow struct {
	member  data.Member
	role    string
	part    string // how the member takes part
	status  string
	tone    widgets.Tone
	voted   bool
	votes   bool // takes part in the vote at all
	written bool // by an opinion in writing
}

// board shows how far the vote has come: who has handed in, who is next.
type board struct {
	d        desk.Desk
	page     *widgets.Page
	now      data.Proceedings
	turnedIn int
	rows     []voterRow
	table    *widgets.Table[voterRow]
	invite   func(data.Member)
	figure   *widgets.Stat
	next     *widgets.Line
	pick     *widgets.Button
	close    *widgets.Button
	file     *widgets.Button
	end      fyne.CanvasObject // hidden when all ballots are in
}

func newBoard(d desk.Desk, invite func(data.Member), project func()) *board {
	b := &board{d: d, invite: invite, page: widgets.NewPage("Phiên họp Hội đồng")}
	b.table = widgets.NewTable(voterColumns()...)
	b.table.Key = func(r voterRow) string { return r.member.ID }
	b.table.OnOpen, b.table.OnSelect = b.open, b.selected
	b.figure = widgets.NewStat("", "phiếu và ý kiến đã nộp", widgets.Neutral)
	b.next = widgets.NewSection("")
	b.next.Cut = true
	b.pick = widgets.NewButton("", widgets.Icon("person"), b.openSelected)
	b.file = widgets.NewButton("Nhập phiếu giấy từ tệp", widgets.Icon("import"), b.pickFile)
	b.close = widgets.NewButton("Đóng biểu quyết và kiểm phiếu", widgets.Icon("lock"), b.askClose)
	b.page.AddAction("Màn hình chiếu (Ctrl+F11)", widgets.Icon("projector"), project)
	b.page.SetPrimary("", widgets.Icon("vote"), nil)
	b.end = widgets.NewCard("Phiếu giấy và kết thúc", widgets.Rows(2, b.file, b.close))
	side := widgets.Rows(3, b.figure, widgets.NewCard("Tiếp theo", widgets.Rows(2, b.next, b.pick)), b.end)
	b.page.SetContent(container.New(&splitLayout{right: 84}, b.table, container.NewVScroll(side)))
	return b
}

// voterColumns leave the role out where the text is large.
func voterColumns() []widgets.Column[voterRow] {
	list := []widgets.Column[voterRow]{
		{Title: "Thành viên", Weight: 2, Bold: true, Text: func(r voterRow) string { return r.member.Name }},
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

// fill shows the state of the vote.
func (b *board) fill(now data.Proceedings, turnedIn int) {
	b.now, b.turnedIn = now, turnedIn
	b.rows = b.rows[:0:0]
	for _, m := range now.Council.Members {
		b.rows = append(b.rows, b.onPaper(voterOf(now.Meeting, m)))
	}
	b.table.SetRows(b.rows)
	b.figure.Set(fmt.Sprintf("%d/%d", turnedIn, voters(b.now.Meeting)), widgets.Neutral)
	b.page.SetState(fmt.Sprintf("Đang biểu quyết, %s: %d/%d đã bỏ phiếu", now.Meeting.Rule.Method, turnedIn, voters(b.now.Meeting)))
	b.page.SetFooter(b.footer())
	b.lead()
}

// onPaper says of a member whose name no ballot carries that all ballots are in,
// which is known only when none is missing any more.
func (b *board) onPaper(r voterRow) voterRow {
	if r.votes && !r.voted && b.missing() <= 0 {
		r.status, r.tone = "Phiếu giấy", widgets.Good
	}
	return r
}

func voterOf(m data.Meeting, member data.Member) voterRow {
	r := voterRow{member: member, role: member.Role.String(), voted: m.HasVoted(member.ID), status: "không có phiếu"}
	switch m.Seat(member.ID).Attendance {
	case data.Present:
		r.part, r.votes = "Có mặt", true
	case data.Written:
		r.part, r.votes, r.written = "Ý kiến bằng văn bản", true, true
	default:
		r.part = "Vắng mặt"
	}
	switch {
	case r.voted:
		r.status, r.tone = "Đã nộp", widgets.Good
	case r.votes:
		r.status = "Chưa nộp"
	}
	return r
}

// paper is how many ballots came in that no name goes with.
func (b *board) paper() int {
	return b.turnedIn - len(b.now.Meeting.Voted)
}

func (b *board) footer() string {
	text := fmt.Sprintf("%d hồ sơ · %d thành viên Hội đồng", len(b.now.OnBallot()), len(b.rows))
	if paper := b.paper(); paper > 0 {
		text += fmt.Sprintf(" · %d phiếu giấy không ghi tên", paper)
	}
	return text
}

// missing is how many ballots and opinions are not in yet.
func (b *board) missing() int { return voters(b.now.Meeting) - b.turnedIn }

// due is the next member to vote.
func (b *board) due() (voterRow, bool) {
	m, ok := nextVoter(b.now, b.turnedIn)
	return voterOf(b.now.Meeting, m), ok
}

// lead sets the next step.
func (b *board) lead() {
	due, ok := b.due()
	widgets.SetVisible(b.end, ok)
	if !ok {
		b.next.SetText("Mọi phiếu đã nộp")
		b.step(b.close.Label(), "lock", b.askClose)
		b.pick.Hide()
		return
	}
	b.next.SetText(due.member.Name)
	b.step(inviteText(due), "vote", b.inviteDue)
	b.pick.Show()
	b.selected(voterRow{})
}

// step changes the next step; the button stays, and the keyboard with it.
func (b *board) step(label, icon string, do func()) {
	primary := b.page.Primary()
	primary.OnTapped = do
	primary.SetIcon(widgets.Icon(icon))
	primary.SetLabel(label)
	b.page.Refresh()
}

// inviteDue lets the next member vote.
func (b *board) inviteDue() {
	if due, ok := b.due(); ok {
		b.invite(due.member)
	}
}

func inviteText(r voterRow) string {
	if r.written {
		return "Nhập ý kiến của " + r.member.Name
	}
	return "Mời " + r.member.Name + " biểu quyết"
}

// selected offers the member under the cursor.
func (b *board) selected(voterRow) {
	r, ok := b.table.Selected()
	if ok && mayVote(b.now, b.turnedIn, r.member.ID) {
		b.pick.SetLabel(inviteText(r))
		b.pick.Enable()
		return
	}
	b.pick.SetLabel("Chọn người khác trong danh sách")
	b.pick.Disable()
}

func (b *board) openSelected() {
	if r, ok := b.table.Selected(); ok {
		b.open(r)
	}
}

// open lets the member of a row vote.
func (b *board) open(r voterRow) {
	if mayVote(b.now, b.turnedIn, r.member.ID) {
		b.invite(r.member)
	}
}

func (b *board) pickFile() { b.d.PickFile("Chọn tệp phiếu giấy", []string{".csv"}, b.take) }

// take reads ballots that were marked on paper and typed into a file.
func (b *board) take(path string) {
	list, err := sheets.ReadBallots(path, sheets.Check{Council: b.now.Council, Meeting: b.now.Meeting,
		Movement: b.now.Movement, Dossiers: b.now.Dossiers})
	if b.d.Report(err) {
		return
	}
	name := filepath.Base(path)
	if !b.d.Report(b.d.Book().TakeBallots(b.now.Round.ID, name, list)) {
		b.d.Did(fmt.Sprintf("Đã nhập %d phiếu từ %s", len(list), name), false)
	}
}

// askClose closes the vote; where ballots are missing it says so first.
func (b *board) askClose() {
	missing := b.missing()
	if missing <= 0 {
		b.unseal()
		return
	}
	text := fmt.Sprintf("Còn %d thành viên chưa nộp phiếu%s. Đóng biểu quyết thì các phiếu này ghi là không thu về và không ai nộp thêm được. Không hoàn tác được.",
		missing, b.names())
	widgets.Ask(b.d.Window(), widgets.Question{Title: "Đóng biểu quyết", Text: text,
		Answer: fmt.Sprintf("Đóng khi còn thiếu %d phiếu", missing), Danger: true}, b.unseal)
}

// names lists who has not handed in, where that is known and short enough to read.
func (b *board) names() string {
	var names []string
	for _, r := range b.rows {
		if r.votes && !r.voted {
			names = append(names, r.member.Name)
		}
	}
	if len(names) != b.missing() || len(names) > 5 {
		return ""
	}
	return ": " + strings.Join(names, ", ")
}
