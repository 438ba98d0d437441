package cli

import (
	"errors"
	"io"

	"thidua/app/sheets"
	"thidua/data/book"
)

// OpenDemo opens a book with the demo round in it up to its meeting: the council
// sits, the nominees are in, the vote can begin.
func OpenDemo(p book.Params) (*book.Book, error) {
	folder, remove, err := unpackDemo()
	if err != nil {
		return nil, err
	}
	defer remove()
	file, err := sheets.ReadRound(folder)
	if err != nil {
		return nil, err
	}
	b, round, err := openRound(p, file)
	if err != nil {
		return nil, err
	}
	if err := fill(b, round, file, io.Discard); err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}
