package settings

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"

	"thidua/app/preview"
	"thidua/app/widgets"
)

// paperView shows a paper that is made anew, beside the window, whenever what it
// shows has changed. Only the last wish counts.
type paperView struct {
	view   *widgets.PageView
	failed func(error) // the paper could not be made; nil where it could
	wish   int
	open   *preview.Document
	cancel context.CancelFunc // ends what is under way; nil while nothing is
}

func newPaperView(failed func(error)) *paperView {
	p := &paperView{view: widgets.NewPageView(), failed: failed}
	p.view.OnProblem = failed
	return p
}

// show makes a paper and shows it in the place of the one before. The work must
// touch nothing of the window.
func (p *paperView) show(work func(context.Context) ([]byte, error)) {
	p.leave()
	var ctx context.Context
	ctx, p.cancel = context.WithCancel(context.Background())
	wish := p.wish
	widgets.Aside(func() {
		document, err := opened(ctx, work)
		fyne.Do(func() { p.made(wish, document, err) })
	})
}

func opened(ctx context.Context, work func(context.Context) ([]byte, error)) (*preview.Document, error) {
	pdf, err := work(ctx)
	if err != nil {
		return nil, err
	}
	return preview.Open(ctx, pdf)
}

// made takes a paper, unless another was wished for since.
func (p *paperView) made(wish int, document *preview.Document, err error) {
	switch {
	case wish != p.wish:
		if document != nil {
			document.Close()
		}
	case err != nil && !errors.Is(err, context.Canceled):
		p.failed(err)
	case err == nil:
		before := p.open
		p.open = document
		p.view.Replace(document)
		if before != nil {
			before.Close()
		}
		p.failed(nil)
	}
}

// leave ends what is under way; what is shown stays.
func (p *paperView) leave() {
	p.wish++
	if p.cancel != nil {
		p.cancel()
		p.cancel = nil
	}
}

// close shows nothing any more and gives the memory back.
func (p *paperView) close() {
	p.leave()
	p.view.Clear()
	if p.open != nil {
		p.open.Close()
		p.open = nil
	}
}
