package meeting

import (
	"fmt"
	"slices"
	"strconv"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// papersPage is where two people type the ballots on paper, each for themselves.
type papersPage struct {
	screen  *Screen
	page    *widgets.Page
	now     data.Proceedings
	entries []book.PaperEntry
	papers  int // ballots on paper that there can be at most
	table   *widgets.Table[book.PaperEntry]
	who     *widgets.Choice
	number  *widgets.VietEntry
	field   *widgets.Field
	remove  *widgets.Button
}

func (s *Screen) showPapers() {
	s.enter(newPapersPage(s))
	s.focusNext()
}

func newPapersPage(s *Screen) *papersPage {
	p := &papersPage{screen: s, page: widgets.NewPage("Phiếu giấy"), number: widgets.NewVietEntry()}
	p.table = widgets.NewTable(paperColumns(p.differs)...)
	p.table.Key = func(e book.PaperEntry) string { return strconv.Itoa(e.Number) }
	p.table.OnOpen, p.table.OnSelect = p.again, func(book.PaperEntry) { p.label() }
	p.table.SetEmpty(widgets.NewEmpty(widgets.Icon("paper"), "Chưa nhập phiếu giấy nào", "Ban kiểm phiếu đánh số lên từng phiếu giấy, rồi hai người lần lượt nhập từng phiếu theo số."))
	p.who = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Thứ nhất", Key: '1', Tone: widgets.Brand},
		{Label: "Thứ hai", Key: '2', Tone: widgets.Brand}}, func(int) { p.suggest() })
	p.who.SetSelected(0)
	p.number.OnChanged = func(string) { p.label() }
	p.number.OnSubmitted = func(string) { p.begin() }
	p.field = widgets.NewField("Số ghi trên phiếu", p.number, "")
	p.remove = widgets.NewButton("", widgets.Icon("delete"), p.askRemove)
	p.page.AddAction("Về bảng theo dõi (Esc)", widgets.Icon("back"), p.back)
	p.page.SetPrimary("", widgets.Icon("edit"), p.begin)
	note := widgets.NewParagraph("Hai người nhập riêng, không xem của nhau. Khi mở hòm phiếu, hai lần nhập của mỗi phiếu phải giống nhau; nếu khác, chương trình nêu số phiếu và hồ sơ, " +
		"hai người cùng xem phiếu gốc rồi nhập lại phiếu ấy tại đây. Phiếu đã nhập được khóa lại ngay, không xem lại được.")
	p.page.SetContent(beside(92, p.table,
		widgets.NewCard("Nhập một phiếu", widgets.Rows(3, widgets.NewForm(1, widgets.NewField("Người nhập", p.who, ""), p.field), p.remove)),
		widgets.NewCard("Cách nhập", note)))
	return p
}

func (p *papersPage) object() *widgets.Page { return p.page }
func (p *papersPage) unsaved() bool         { return false }
func (p *papersPage) back()                 { p.screen.leaveInner() }

// fill shows which ballots were typed and offers the next one.
func (p *papersPage) fill(now data.Proceedings, turnedIn int) bool {
	if now.Meeting.Stage != data.Voting || closed(now.Meeting) || p.now.Meeting.ID != 0 && p.now.Meeting.ID != now.Meeting.ID {
		return false
	}
	list, err := p.screen.d.Book().PaperEntries(now.Round.ID)
	p.screen.d.Report(err)
	p.now, p.entries = now, list
	p.papers = len(taking(now.Meeting, data.Present)) - (turnedIn - opinions(now.Meeting) - len(list))
	p.table.SetRows(list)
	open := len(slices.DeleteFunc(slices.Clone(list), twice))
	p.page.SetState(p.state(open))
	p.page.SetFooter(p.limit())
	p.suggest()
	return true
}

// limit says how many ballots on paper there can be. Who is gone is not waited for,
// but may have left a paper.
func (p *papersPage) limit() string {
	_, gone := unvoted(p.now.Meeting)
	text := fmt.Sprintf("Nhiều nhất %d phiếu giấy: mỗi thành viên có mặt chưa bỏ phiếu trên máy một phiếu", max(p.papers-gone, len(p.entries)))
	if gone > 0 {
		text += fmt.Sprintf(" · không kể %d người đã về; phiếu giấy nộp trước khi về vẫn nhập được", gone)
	}
	return text
}

// state says how many ballots were typed, by whom, and which must be typed again.
func (p *papersPage) state(open int) string {
	again := len(p.screen.board.differ.of(p.now.Meeting.ID))
	text := fmt.Sprintf("%d phiếu giấy đã nhập: %d phiếu đủ hai lần, %d phiếu mới nhập một lần", len(p.entries), len(p.entries)-open-again, open)
	if again > 0 {
		text += fmt.Sprintf(", %d phiếu hai lần khác nhau", again)
	}
	return text
}

// differs reports whether an opening of the box found a ballot typed in two ways.
func (p *papersPage) differs(e book.PaperEntry) bool {
	return slices.Contains(p.screen.board.differ.of(p.now.Meeting.ID), e.Number)
}
