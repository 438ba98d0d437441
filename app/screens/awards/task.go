package awards

import (
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// task is a paper of a round that something is to be done with, as it was on the screen
// when that began: while a file is being chosen the window may go elsewhere.
type task struct {
	book  *book.Book
	p     data.Proceedings
	paper data.Paper
}

// task is the paper on the screen.
func (s *Screen) task() task { return task{s.desk.Book(), s.p, s.selected()} }

// title is the paper's name in its round: "Giấy khen".
func (t task) title() string { return paperName(t.p, t.paper) }

// name is the title within a sentence: "giấy khen".
func (t task) name() string { return vn.LowerFirst(t.title()) }
