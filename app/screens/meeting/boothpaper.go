package meeting

import (
	"fmt"

	"thidua/data"
)

// paperTurn is one typing of a ballot on paper: by the first or the second person.
type paperTurn struct {
	entry, number int
	kept          func() // the ballot is in
}

// String names the turn on the ballot's pages.
func (p paperTurn) String() string {
	return fmt.Sprintf("Phiếu giấy số %d · %s", p.number, typist(p.entry))
}

// typist names one of the two people who type the ballots on paper.
func typist(entry int) string {
	if entry == 2 {
		return "người nhập thứ hai"
	}
	return "người nhập thứ nhất"
}

// enter opens an empty ballot to type one from paper.
func (b *booth) enter(turn paperTurn) {
	b.forget()
	b.paper = &turn
	b.begin()
}

// enterPaper keeps a typed ballot and gives the window back.
func (b *booth) enterPaper(marks []data.Mark, void bool) {
	if b.d.Report(b.d.Book().EnterPaper(b.now.Round.ID, b.paper.entry, b.paper.number, marks, void)) {
		b.focus()
		return
	}
	b.paper.kept()
	b.leave()
}
