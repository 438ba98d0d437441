package book

import (
	"errors"

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
// later versions of the program; a text with a field that nobody knows is a problem, and
// so is a sheet of a size that none has.
func (b *Book) SaveOffice(o data.Office, what string) error {
	for _, size := range o.Sizes {
		if err := size.Check(); err != nil {
			return err
		}
	}
	own := make(map[string]string, len(o.Wording))
	for id, text := range o.Wording {
		if text == wording.Shipped(id) {
			continue
		}
		if err := wording.Check(id, text); err != nil {
			return err
		}
		own[id] = text
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
	content, err := readAll(b.files.open(e))
	if problem := (*data.Problem)(nil); errors.As(err, &problem) {
		return nil, &data.Problem{What: "Ảnh của cơ quan không còn hoặc đã bị thay đổi", Where: e.Name,
			Do: "Chọn lại ảnh này, hoặc thôi dùng, trong Cài đặt", Cause: err}
	}
	return content, err
}
