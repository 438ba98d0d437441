package awards

import (
	"context"
	"reflect"
	"sync"

	"thidua/app/documents"
	"thidua/data"
	"thidua/data/book"
)

// report tells how far work has come.
type report = func(done, total int, note string)

// made is a paper as it is printed.
type made struct {
	pdf      []byte
	warnings []documents.Warning
	note     string // how it is printed, where that is not plain from its sight
}

// maker makes papers, beside the window, and keeps them until the round or the
// office's settings say something else.
type maker struct {
	mu   sync.Mutex
	from data.Proceedings // what the kept papers were made from
	age  int              // how often that changed
	kept map[data.Paper]made
}

func newMaker() *maker { return &maker{kept: map[data.Paper]made{}} }

// paper makes a paper of a round as the book has it now.
func (m *maker) paper(ctx context.Context, b *book.Book, round uint64, paper data.Paper, tell report) (made, error) {
	p, err := b.ForPapers(round)
	if err != nil {
		return made{}, err
	}
	kept, age, ok := m.look(p, paper)
	if ok {
		return kept, nil
	}
	fresh, err := render(ctx, paper, p, tell)
	if err == nil {
		m.keep(paper, age, fresh)
	}
	return fresh, err
}

// look gives a paper that was made from the same.
func (m *maker) look(p data.Proceedings, paper data.Paper) (kept made, age int, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !sameContent(m.from, p) {
		m.from = p
		m.age++
		clear(m.kept)
	}
	kept, ok = m.kept[paper]
	return kept, m.age, ok
}

// keep holds a paper unless what it was made from has changed meanwhile.
func (m *maker) keep(paper data.Paper, age int, fresh made) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if age == m.age {
		m.kept[paper] = fresh
	}
}

// sameContent reports whether papers made from two readings of a round say the
// same. Whether they were printed or signed stands on none of them.
func sameContent(a, b data.Proceedings) bool {
	a.Papers, b.Papers = nil, nil
	return reflect.DeepEqual(a, b)
}

// render makes a paper.
func render(ctx context.Context, paper data.Paper, p data.Proceedings, tell report) (made, error) {
	if paper == data.CertificateBook {
		return certificates(ctx, p, documents.Options{}, tell)
	}
	pdf, warnings, err := documents.Render(paper, p)
	if err == nil {
		err = ctx.Err()
	}
	return made{pdf: pdf, warnings: warnings}, err
}
