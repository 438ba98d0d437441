package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
)

// leastSight is how high the place of a paper may become, in units of 4.
const leastSight = 18

// paperPane shows one paper as it is printed, and what can be done with it.
type paperPane struct {
	object        fyne.CanvasObject
	name, purpose *widgets.Line
	state         *widgets.Badge
	tools         *tools
	note          *widgets.Note // how the paper is printed
	strip         *strip
	viewer        *viewer
}

func newPaperPane(s *Screen) *paperPane {
	p := &paperPane{name: widgets.NewSection(""), purpose: widgets.NewCaption(""), state: widgets.NewBadge("", widgets.Neutral),
		tools: newTools(s), note: widgets.NewNote(widget.MediumImportance), viewer: newViewer()}
	p.strip = newStrip(func() { p.object.Refresh() })
	p.name.Cut, p.purpose.Cut = true, true
	title := container.New(&titleLayout{p.name, p.state, p.purpose}, p.name, p.state, p.purpose)
	above := widgets.Rows(0.5, title, p.tools.row, p.note.Box, p.strip.object)
	p.object = container.NewBorder(above, nil, nil, nil, less(0, leastSight, p.viewer.object))
	return p
}

// set shows what a paper of a round is and what can be done with it.
func (p *paperPane) set(round data.Proceedings, paper data.Paper) {
	s := standingOf(round, paper)
	p.name.SetText(paperName(round, paper))
	p.purpose.SetText(purposes[paper])
	p.state.SetWithIcon(s.String(), s.tone, widgets.Icon(s.icon))
	p.tools.set(round, paper)
	p.tell("", nil)
}

// setDraft shows that the decision is not issued yet.
func (p *paperPane) setDraft() {
	p.name.SetText("Dự thảo quyết định")
	p.purpose.SetText("Quyết định sẽ in ra như dưới đây khi ban hành.")
	p.state.Set("Chưa ban hành", widgets.Warn)
	p.tools.setDraft()
	p.tell("", nil)
}

// tell says above a paper how it is printed and what to look at again in it.
func (p *paperPane) tell(note string, warnings []string) {
	p.note.Say(note)
	p.strip.set(warnings)
	p.object.Refresh()
}
