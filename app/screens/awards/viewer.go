package awards

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/preview"
	"thidua/app/widgets"
)

// document is a PDF that is open.
type document interface {
	widgets.PDF
	Close()
}

// openPDF opens a PDF to be looked at; tests have one of their own.
var openPDF = byPreview

func byPreview(ctx context.Context, pdf []byte) (document, error) {
	doc, err := preview.Open(ctx, pdf)
	if err != nil {
		return nil, err // not a document that is nil
	}
	return doc, nil
}

// wish is a paper that the person wants to see.
type wish struct {
	name   string // names the paper: what takes its own place stays where it was
	title  string // says what is done: "Đang tạo biên bản họp"
	make   func(ctx context.Context, tell report) (made, error)
	came   func(made)        // the paper was made
	failed func(made, error) // it was not, or cannot be shown
}

// viewer shows papers. They are made beside the window; the newest wish wins.
type viewer struct {
	object  *fyne.Container
	view    *widgets.PageView
	waiting *widgets.Waiting
	message *message

	turn  int    // counts the wishes
	leave func() // ends the work on the last one
	doc   document
	shown made
	name  string // of what is shown
}

func newViewer() *viewer {
	v := &viewer{view: widgets.NewPageView(), waiting: widgets.NewWaiting(), message: newMessage(), leave: func() {}}
	v.object = container.NewStack(v.view, v.message.object, v.waiting)
	v.clear()
	return v
}

// show makes a paper and shows it in the place of the one before.
func (v *viewer) show(w wish) {
	if w.name != v.name {
		v.clear()
	}
	v.leave()
	ctx, cancel := context.WithCancel(context.Background())
	v.leave = cancel
	v.turn++
	v.name = w.name
	tell, turn, before := v.waiting.Start(w.title, cancel), v.turn, v.shown
	widgets.Aside(func() {
		m, doc, err := bring(ctx, w, before, tell)
		fyne.Do(func() { v.came(turn, w, m, doc, err) })
	})
}

// bring makes a paper and opens it, unless it is the one that is open already.
func bring(ctx context.Context, w wish, before made, tell report) (made, document, error) {
	m, err := w.make(ctx, tell)
	if err != nil || samePDF(m, before) {
		return m, nil, err
	}
	tell(0, 0, "Đang mở văn bản") // takes seconds when PDFium is started for the first time
	doc, err := openPDF(ctx, m.pdf)
	return m, doc, err
}

// samePDF reports whether two papers are one in memory.
func samePDF(a, b made) bool {
	return len(a.pdf) > 0 && len(a.pdf) == len(b.pdf) && &a.pdf[0] == &b.pdf[0]
}

// came takes what was made, unless there is a newer wish.
func (v *viewer) came(turn int, w wish, m made, doc document, err error) {
	if turn != v.turn {
		shut(doc)
		return
	}
	v.leave()
	v.waiting.End()
	if err != nil {
		v.clear()
		w.failed(m, err)
		return
	}
	if doc != nil {
		v.put(doc, m)
	}
	w.came(m)
}

// put shows a document; the same paper with something changed stays at its place.
func (v *viewer) put(doc document, m made) {
	if v.doc == nil {
		v.view.SetDocument(doc)
	} else {
		v.view.Replace(doc)
	}
	shut(v.doc)
	v.doc, v.shown = doc, m
}

func shut(doc document) {
	if doc != nil {
		doc.Close()
	}
}

// clear shows nothing.
func (v *viewer) clear() {
	v.turn++
	v.leave()
	v.waiting.End()
	v.view.Clear()
	v.view.Show()
	shut(v.doc)
	v.doc, v.shown, v.name = nil, made{}, ""
	v.message.hide()
}

// say shows words in the place of a paper.
func (v *viewer) say(icon, title, text string, buttons ...*widgets.Button) {
	v.clear()
	v.view.Hide() // else the keyboard would go to what nobody sees
	v.message.say(icon, title, text, buttons...)
}

// pagesOf is how many pages a paper has; 0 while it is not the one that is shown.
func (v *viewer) pagesOf(m made) int {
	if v.doc == nil || !samePDF(m, v.shown) {
		return 0
	}
	return v.doc.Pages()
}

// stopped reports whether work ended because the person wanted it to.
func stopped(err error) bool { return errors.Is(err, context.Canceled) }
