package settings

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
)

// paperPage shows a paper as it will be printed in the place of a part's own
// content, and goes back to that.
type paperPage struct {
	page  *widgets.Page
	body  fyne.CanvasObject // the part's own content
	pane  fyne.CanvasObject
	name  *widgets.Line
	fault *fault
	paper *paperView
	open  bool
}

// newPaperPage makes it for a page that shows body otherwise; back is the word on
// the button that leads there.
func newPaperPage(page *widgets.Page, body fyne.CanvasObject, back string) *paperPage {
	p := &paperPage{page: page, body: body, name: widgets.NewSection(""), fault: newFault()}
	p.name.Cut = true
	p.paper = newPaperView(p.failed)
	head := container.NewBorder(nil, nil, nil, widgets.NewButton(back, widgets.Icon("back"), func() { p.leave() }), p.name)
	p.pane = container.NewBorder(widgets.Rows(1, head, p.fault.Box, widgets.Rows(0)), nil, nil, nil, p.paper.view)
	return p
}

// show makes a paper beside the window and shows it under a name.
func (p *paperPage) show(name string, work func(context.Context) ([]byte, error)) {
	p.open = true
	p.name.SetText(name)
	p.page.SetContent(p.pane)
	p.paper.show(work)
}

func (p *paperPage) failed(err error) {
	p.fault.tell(err)
	p.pane.Refresh()
}

// leave goes back to the part's own content; it reports whether it was away.
func (p *paperPage) leave() bool {
	if !p.open {
		return false
	}
	p.open = false
	p.paper.close()
	p.page.SetContent(p.body)
	return true
}

// key moves through the paper while it is up.
func (p *paperPage) key(ev *fyne.KeyEvent) {
	if p.open {
		p.paper.view.Key(ev)
	}
}
