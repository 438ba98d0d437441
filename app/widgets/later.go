package widgets

import "time"

// typingRests is how long typing rests before it is saved.
const typingRests = 900 * time.Millisecond

// Later saves typing once it rests.
type Later struct {
	save    func()
	rest    time.Duration
	stop    func()
	waiting bool
}

// NewLater saves by the function it is given.
func NewLater(save func()) *Later { return &Later{save: save, rest: typingRests} }

// Typed notes that something was typed.
func (l *Later) Typed() {
	l.Drop()
	l.waiting, l.stop = true, clock.After(l.rest, l.Flush)
}

// Waiting reports whether something typed is not saved yet.
func (l *Later) Waiting() bool { return l.waiting }

// Flush saves now what is waiting.
func (l *Later) Flush() {
	if l.waiting {
		l.Drop()
		l.save()
	}
}

// Hold keeps what could not be saved waiting, until there is more typing or a Flush.
func (l *Later) Hold() { l.waiting = true }

// Drop forgets what is waiting.
func (l *Later) Drop() {
	if l.stop != nil {
		l.stop()
	}
	l.waiting, l.stop = false, nil
}
