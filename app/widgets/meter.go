package widgets

import (
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/data/vn"
)

// meter shows how far work has come: a note, and a bar that runs while the end is
// not known.
type meter struct {
	object *fyne.Container
	note   *widget.Label
	known  *widget.ProgressBar
	busy   *widget.ProgressBarInfinite
	on     bool // it is shown; Fyne's goroutine only, as is over
	over   bool // the work has ended

	lock    sync.Mutex // guards what follows: work reports from its own goroutine
	last    state
	waiting bool // a drawing is on its way
}

// state is what work last reported.
type state struct {
	done, total int
	note        string
}

func newMeter() *meter {
	m := &meter{note: NewParagraph(""), known: widget.NewProgressBar(), busy: widget.NewProgressBarInfinite()}
	m.known.Hide()
	m.busy.Stop()
	m.object = Rows(2, m.note, m.known, m.busy)
	return m
}

// start shows that work goes on.
func (m *meter) start() {
	m.on = true
	m.draw()
}

// end takes no more news.
func (m *meter) end() {
	m.over = true
	m.busy.Stop()
}

// report takes the news from the work; not more than one drawing waits.
func (m *meter) report(done, total int, note string) {
	m.lock.Lock()
	m.last = state{done: done, total: total, note: note}
	pending := m.waiting
	m.waiting = true
	m.lock.Unlock()
	if !pending {
		fyne.Do(m.draw)
	}
}

func (m *meter) draw() {
	m.lock.Lock()
	s := m.last
	m.waiting = false
	m.lock.Unlock()
	if m.over {
		return
	}
	m.note.SetText(s.text())
	m.measure(s)
}

// measure shows the bar with an end, or the one without while the end is not known.
func (m *meter) measure(s state) {
	known := s.total > 0
	show(m.known, known)
	show(m.busy, !known)
	switch {
	case known:
		m.busy.Stop()
		m.known.SetValue(float64(s.done) / float64(s.total))
	case m.on && !m.busy.Running():
		m.busy.Start()
	}
}

// text is the note with the count.
func (s state) text() string {
	text := s.note
	if text == "" {
		text = "Đang thực hiện…"
	}
	if s.total > 0 {
		text += " (" + vn.Group(int64(s.done)) + "/" + vn.Group(int64(s.total)) + ")"
	}
	return text
}
