package book

import "sync"

// Topic is the part of the book that a change touched.
type Topic string

// The topics.
const (
	Movements Topic = "movements"
	Rounds    Topic = "rounds"
	Dossiers  Topic = "dossiers"
	Councils  Topic = "councils"
	Meetings  Topic = "meetings"
	Decisions Topic = "decisions"
	Papers    Topic = "papers"
	Settings  Topic = "settings"
)

// Change tells what was written. Listeners read anew what they show.
type Change struct {
	Topic Topic
	Round uint64
}

// signals hands changes to listeners, on the goroutine that made the change.
type signals struct {
	mu        sync.Mutex
	next      int
	listeners map[int]func(Change)
}

func (s *signals) send(c Change) {
	s.mu.Lock()
	listeners := make([]func(Change), 0, len(s.listeners))
	for _, l := range s.listeners {
		listeners = append(listeners, l)
	}
	s.mu.Unlock()
	for _, l := range listeners {
		l(c)
	}
}

// Listen calls l after every change until the returned function is called.
func (b *Book) Listen(l func(Change)) (stop func()) {
	s := &b.signals
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.listeners == nil {
		s.listeners = make(map[int]func(Change))
	}
	s.next++
	id := s.next
	s.listeners[id] = l
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.listeners, id)
	}
}
