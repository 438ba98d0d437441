package awards

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
)

// paperPane shows one paper: what it is, how far it has got, what can be done
// with it; below it the list of the awarded.
type paperPane struct {
	object                      fyne.CanvasObject
	name                        *widgets.Line
	state                       *widgets.Badge
	purpose, lacks, warnings    *note
	view, print, save           *widgets.Button
	printed, signed, edit, some *widgets.Button
	hint                        *widgets.Line     // how to choose certificates
	makes, marks                *container.Scroll // the buttons in two lines
	winners                     *widgets.Table[winnerRow]
}

func newPaperPane(s *Screen) *paperPane {
	p := &paperPane{name: widgets.NewSection(""), state: widgets.NewBadge("", widgets.Neutral),
		purpose: newNote(widget.MediumImportance), lacks: newNote(widget.WarningImportance),
		warnings: newNote(widget.WarningImportance), winners: newWinnerTable()}
	p.view = widgets.NewButton("Xem", widgets.Icon("open"), s.view)
	p.print = widgets.NewButton("In", widgets.Icon("print"), s.print)
	p.save = widgets.NewQuietButton("Lưu thành tệp…", widgets.Icon("save"), s.save)
	p.printed = widgets.NewQuietButton("Đánh dấu đã in", widgets.Icon("check"), s.markPrinted)
	p.signed = widgets.NewQuietButton("Đánh dấu đã ký", widgets.Icon("check"), s.markSigned)
	p.edit = widgets.NewButton("Sửa quyết định", widgets.Icon("edit"), s.rewrite)
	p.some = widgets.NewQuietButton("", widgets.Icon("print"), s.printChosen)
	p.winners.Multi = true
	p.winners.OnChoice = s.showChosen
	p.winners.OnOpen = s.viewWinner
	p.hint = widgets.NewCaption("Chọn dòng (giữ Shift hoặc Ctrl để chọn nhiều) để in riêng")
	p.hint.Cut = true
	head := container.NewBorder(nil, nil, nil, p.edit, container.NewHScroll(widgets.Side(3, p.name, p.state)))
	p.makes = container.NewHScroll(widgets.Side(1, p.view, p.print, p.save))
	p.marks = container.NewHScroll(widgets.Side(1, p.printed, p.signed))
	scroll := container.NewVScroll(widgets.Rows(2.5, head, p.purpose.box, p.lacks.box, p.warnings.box, p.makes, p.marks))
	title := container.NewBorder(nil, nil, widgets.NewSection("Danh sách được khen"), p.some, widgets.Inset(1.5, p.hint))
	list := container.NewBorder(container.NewVBox(title, widgets.Rows(0)), nil, nil, nil, p.winners)
	p.object = container.New(&heightsLayout{inner: scroll, share: 0.45, gap: 12}, widgets.NewCard("", scroll), list)
	return p
}

// set shows a paper of a round with the warnings of its last rendering.
func (p *paperPane) set(round data.Proceedings, paper data.Paper, warnings []string) {
	state, tone, _ := paperState(round, paper)
	p.name.SetText(paperName(round, paper))
	p.state.Set(state, tone)
	p.purpose.say(purpose(paper))
	can := available(round, paper)
	p.lacks.say("")
	if !can {
		p.lacks.say(comesFirst(round, paper))
	}
	p.warnings.say(strings.Join(warnings, "\n"))
	open := round.Round.Archived.IsZero()
	mark := markOf(round, paper)
	widgets.SetVisible(p.makes, can)
	widgets.SetVisible(p.printed, can && open && mark.Printed.IsZero())
	widgets.SetVisible(p.signed, can && open && mark.Signed.IsZero() && paper != data.BallotPaper)
	widgets.SetVisible(p.edit, paper == data.DecisionPaper && round.Decision != nil && open)
	widgets.SetVisible(p.marks, p.printed.Visible() || p.signed.Visible())
	p.winners.SetRows(winnerRows(round))
	p.object.Refresh()
}
