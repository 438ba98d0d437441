package bundle

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"thidua/app/documents"
	"thidua/data"
	"thidua/data/book"
)

// Edited names the documents to edit that lie in a folder and are not what Write would
// leave there now: an office may have written in them.
func Edited(b *book.Book, round uint64, folder string) ([]string, error) {
	p, err := b.ForPapers(round)
	if err != nil {
		return nil, err
	}
	var list []string
	for _, paper := range data.Papers {
		other, err := edited(paper, p, filepath.Join(folder, WordName(paper)))
		if err != nil {
			return nil, err
		}
		if other {
			list = append(list, WordName(paper))
		}
	}
	return list, nil
}

// edited reports whether the document at a path is another than the round's.
func edited(paper data.Paper, p data.Proceedings, path string) (bool, error) {
	there, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) || !documents.HasWord(paper):
		return false, nil
	case err != nil:
		return false, unwritten(fmt.Errorf("read %s: %w", filepath.Base(path), err))
	case !hasWord(paper, p):
		return true, nil
	}
	fresh, _, err := documents.Word(paper, p)
	return err == nil && !bytes.Equal(there, fresh), err
}
