package book

import (
	"time"

	"thidua/data"
	"thidua/data/store"
)

// MarkPrinted notes that a paper was printed.
func (b *Book) MarkPrinted(round uint64, paper data.Paper) error {
	return b.markPaper(round, paper, "In "+paper.String(), func(m *data.PaperMark) { m.Printed = b.clock() })
}

// MarkSigned notes that a paper was signed.
func (b *Book) MarkSigned(round uint64, paper data.Paper) error {
	return b.markPaper(round, paper, paper.String()+" đã được ký", func(m *data.PaperMark) { m.Signed = b.clock() })
}

// UnmarkPrinted takes back that a paper was printed.
func (b *Book) UnmarkPrinted(round uint64, paper data.Paper) error {
	return b.markPaper(round, paper, "Bỏ dấu đã in: "+paper.String(), func(m *data.PaperMark) { m.Printed = time.Time{} })
}

// UnmarkSigned takes back that a paper was signed.
func (b *Book) UnmarkSigned(round uint64, paper data.Paper) error {
	return b.markPaper(round, paper, "Bỏ dấu đã ký: "+paper.String(), func(m *data.PaperMark) { m.Signed = time.Time{} })
}

func (b *Book) markPaper(round uint64, paper data.Paper, what string, set func(*data.PaperMark)) error {
	c := &change{what: what, round: round, topic: Papers}
	return b.apply(c, func(w store.Writer) error {
		if _, err := openRound(w, round); err != nil {
			return err
		}
		return setMark(w, round, paper, set)
	})
}

// setMark changes how far a paper has got; where nothing is left to note, nothing is kept.
func setMark(w store.Writer, round uint64, paper data.Paper, set func(*data.PaperMark)) error {
	record, err := papers.Get(w, store.Join(store.Uint(round), []byte(paper)))
	if err != nil && !missing(err) {
		return err
	}
	record.Round, record.Mark.Paper = round, paper
	set(&record.Mark)
	if record.Mark.Printed.IsZero() && record.Mark.Signed.IsZero() {
		return unmark(w, round, paper)
	}
	return papers.Put(w, record)
}

// unmark forgets how far papers of a round had got, as their text is another now.
func unmark(w store.Writer, round uint64, list ...data.Paper) error {
	for _, paper := range list {
		err := papers.Delete(w, store.Join(store.Uint(round), []byte(paper)))
		if err != nil && !missing(err) {
			return err
		}
	}
	return nil
}
