package meeting

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// entry is which of the two people types.
func (p *papersPage) entry() int { return p.who.Selected() + 1 }

// suggest puts the next number that the person has not typed into the field.
func (p *papersPage) suggest() {
	text := ""
	if n := p.free(); n > 0 {
		text = strconv.Itoa(n)
	}
	p.number.SetText(text)
	p.label()
}

// free is the lowest number that was typed in two ways, then that the person has not
// typed yet; 0 where there is none.
func (p *papersPage) free() int {
	if again := p.screen.board.differ.of(p.now.Meeting.ID); len(again) > 0 {
		return again[0]
	}
	for n := 1; n <= len(taking(p.now.Meeting, data.Present)); n++ {
		e, known := p.known(n)
		if !known && len(p.entries) < p.papers || known && !p.typed(e) {
			return n
		}
	}
	return 0
}

func (p *papersPage) known(number int) (book.PaperEntry, bool) {
	i := slices.IndexFunc(p.entries, func(e book.PaperEntry) bool { return e.Number == number })
	if i < 0 {
		return book.PaperEntry{}, false
	}
	return p.entries[i], true
}

// typed reports whether the person has typed a ballot already.
func (p *papersPage) typed(e book.PaperEntry) bool {
	return p.entry() == 1 && e.First || p.entry() == 2 && e.Second
}

// label names the next step after the number in the field.
func (p *papersPage) label() {
	primary, text := p.page.Primary(), strings.TrimSpace(p.number.Text)
	label := "Nhập phiếu số " + text
	n, _ := strconv.Atoi(text)
	if e, known := p.known(n); known && p.typed(e) {
		label = "Nhập lại phiếu số " + text
	}
	if text == "" {
		label = "Nhập phiếu"
	}
	primary.SetLabel(label)
	widgets.SetEnabled(primary, text != "")
	p.field.SetError("")
	row, ok := p.table.Selected()
	widgets.SetEnabled(p.remove, ok)
	p.remove.SetLabel("Bỏ phiếu đang chọn")
	if ok {
		p.remove.SetLabel(fmt.Sprintf("Bỏ phiếu số %d", row.Number))
	}
	p.page.Refresh()
}

// begin opens an empty ballot under the number in the field.
func (p *papersPage) begin() {
	n, err := strconv.Atoi(strings.TrimSpace(p.number.Text))
	if most := len(taking(p.now.Meeting, data.Present)); err != nil || n < 1 || n > most {
		p.field.SetError(fmt.Sprintf("Ghi số từ 1 đến %d", most))
		return
	}
	if _, known := p.known(n); !known && len(p.entries) >= p.papers {
		p.field.SetError("Đã có đủ phiếu của các thành viên có mặt")
		return
	}
	p.screen.typePaper(paperTurn{entry: p.entry(), number: n, kept: func() { p.screen.board.differ.mended(n) }})
}

// again offers a ballot of the list to be typed: by the person who has not yet, or
// once more.
func (p *papersPage) again(e book.PaperEntry) {
	if e.First != e.Second {
		p.who.SetSelected(map[bool]int{true: 1, false: 0}[e.First])
	}
	p.number.SetText(strconv.Itoa(e.Number))
	p.screen.focusNext()
}

func (p *papersPage) askRemove() {
	row, ok := p.table.Selected()
	if !ok {
		return
	}
	label := fmt.Sprintf("Bỏ phiếu số %d", row.Number)
	widgets.Ask(p.screen.d.Window(), widgets.Question{Title: label, Answer: label, Danger: true,
		Text: "Các lần nhập của phiếu này bị bỏ. Nếu phiếu có thật thì phải nhập lại từ đầu."}, func() {
		if !p.screen.d.Report(p.screen.d.Book().RemovePaper(p.now.Round.ID, row.Number)) {
			p.screen.board.differ.mended(row.Number)
			p.screen.Load()
		}
	})
}
