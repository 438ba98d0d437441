package book

import (
	"thidua/data"
	"thidua/data/store"
	"thidua/data/wording"
)

// Office gives how the office wants its papers.
func (b *Book) Office() (o data.Office, err error) {
	err = b.space.View(func(r store.Reader) error {
		o, err = optional(offices, r, []byte("office"))
		return err
	})
	return o, err
}

// SaveOffice keeps it. Texts that are as shipped are not kept, so that they follow
// later versions of the program; a text with a field that nobody knows is a problem.
func (b *Book) SaveOffice(o data.Office, what string) error {
	own := make(map[string]string, len(o.Wording))
	for id, text := range o.Wording {
		if err := wording.Check(id, text); err != nil {
			return err
		}
		if text != wording.Shipped(id) {
			own[id] = text
		}
	}
	o.Wording = own
	c := &change{what: what, topic: Settings}
	return b.apply(c, func(w store.Writer) error { return offices.Put(w, o) })
}

// KeepPicture copies a picture in, under the hash of its content.
func (b *Book) KeepPicture(path string) (data.Evidence, error) { return b.files.take(path) }

// Picture reads a kept picture; nil where there is none.
func (b *Book) Picture(e data.Evidence) ([]byte, error) {
	if e.SHA256 == "" {
		return nil, nil
	}
	return readAll(b.files.open(e))
}
