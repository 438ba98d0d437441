package book

import (
	"thidua/data"
	"thidua/data/store"
)

// Settings gives the choices of this desk.
func (b *Book) Settings() (data.Settings, error) {
	s, err := get(b, settings, []byte("desk"))
	if missing(err) {
		return data.Settings{Scale: 1}, nil
	}
	return s, err
}

// SaveSettings keeps them.
func (b *Book) SaveSettings(s data.Settings) error {
	c := &change{what: "Thay đổi cài đặt", topic: Settings, quiet: true}
	return b.apply(c, func(w store.Writer) error { return settings.Put(w, s) })
}
