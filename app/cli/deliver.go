package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"thidua/app/bundle"
	"thidua/data"
	"thidua/data/book"
)

// deliver writes a round's files aside and moves them into the folder only when
// all of them are whole: a failure leaves the folder as it was.
func deliver(b *book.Book, round data.Round, out string, stdout, stderr io.Writer) error {
	parent := filepath.Dir(filepath.Clean(out))
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return &outputError{fmt.Errorf("không tạo được thư mục %s: %w", parent, err)}
	}
	aside, err := os.MkdirTemp(parent, ".thidua-")
	if err != nil {
		return &outputError{fmt.Errorf("không ghi được vào thư mục %s: %w", parent, err)}
	}
	defer os.RemoveAll(aside)
	warnings, err := bundle.Write(context.Background(), b, round.ID, aside, func(int, int, string) {})
	if err != nil {
		return err
	}
	for _, w := range warnings {
		warn(stderr, []string{w.String()})
	}
	names, err := moveInto(aside, out, round.Award)
	if err != nil {
		return &outputError{err}
	}
	_, err = fmt.Fprintf(stdout, "Đã ghi %d tệp vào %s\n", len(names), out)
	return err
}

// moveInto moves every file of aside into the folder. Files that an earlier run
// left there and this one does not have are taken away, so that no old decision
// lies beside new minutes.
func moveInto(aside, out, award string) ([]string, error) {
	if err := os.MkdirAll(out, 0o755); err != nil {
		return nil, fmt.Errorf("không tạo được thư mục %s: %w", out, err)
	}
	for _, name := range bundle.Names(data.Award{ID: award}) {
		if err := os.RemoveAll(filepath.Join(out, name)); err != nil {
			return nil, fmt.Errorf("không thay được tệp cũ %s: %w", name, err)
		}
	}
	entries, err := os.ReadDir(aside)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if err := os.Rename(filepath.Join(aside, entry.Name()), filepath.Join(out, entry.Name())); err != nil {
			return nil, fmt.Errorf("không ghi được %s: %w", entry.Name(), err)
		}
		names = append(names, entry.Name())
	}
	return names, nil
}
