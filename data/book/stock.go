package book

import (
	"io"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/wording"
)

// ForPapers reads a round together with what its papers alone need: pictures, the
// signed codes, the pre-printed form in use, the review of the phase.
func (b *Book) ForPapers(round uint64) (data.Proceedings, error) {
	p, err := b.forPapers(round)
	if err == nil && p.Decision != nil {
		p.Stock.Older = older(*p.Decision, p.Office)
		p.Office = p.Decision.Kept(p.Office)
	}
	return p, err
}

// older reports whether the office has changed what the decision was issued with.
func older(d data.Decision, o data.Office) bool {
	for id, text := range d.Texts {
		if text != wording.Of(o, id) {
			return true
		}
	}
	return d.Texts != nil && d.Words != o.Words
}

// forPapers reads the round with the office's ways as they are now.
func (b *Book) forPapers(round uint64) (data.Proceedings, error) {
	p, err := b.Proceedings(round)
	if err != nil {
		return p, err
	}
	if p.Stock.Codes, err = b.codes(p); err != nil {
		return p, err
	}
	err = b.space.View(func(r store.Reader) error { return b.stock(r, &p) })
	if err != nil {
		return p, err
	}
	p.Stock.Pictures, err = b.pictures(p.Office)
	return p, err
}

// stock reads the pre-printed form and the phase.
func (b *Book) stock(r store.Reader, p *data.Proceedings) error {
	if id := p.Office.Blanks[p.Award.ID]; id != 0 {
		form, err := blanks.Get(r, store.Uint(id))
		if err != nil && !missing(err) {
			return err
		}
		if err == nil {
			p.Stock.Blank = &form
		}
	}
	review, err := b.phase(r, p.Round.Movement, p.Round.Phase)
	p.Stock.Review = &review
	return err
}

// pictures reads the office's own pictures by their hash.
func (b *Book) pictures(o data.Office) (map[string][]byte, error) {
	all := make(map[string][]byte)
	for _, e := range []data.Evidence{o.Emblem, o.Border, o.Signature, o.Seal} {
		content, err := b.Picture(e)
		if err != nil {
			return nil, err
		}
		if content != nil {
			all[e.SHA256] = content
		}
	}
	return all, nil
}

// readAll reads a kept file whole.
func readAll(file io.ReadCloser, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}
