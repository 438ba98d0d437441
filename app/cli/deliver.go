package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"thidua/app/bundle"
	"thidua/data"
	"thidua/data/book"
)

// delivery is a round's way into its folder. The files are written aside, new, and
// change places with those of an earlier run, old, only when all are whole.
type delivery struct {
	out, aside, new, old string
	moved                []move
}

// move is a file that has changed its place.
type move struct{ from, to string }

// deliver leaves a round's files in the folder: all of them, or the folder as it was.
func deliver(b *book.Book, round data.Round, out string, stdout, stderr io.Writer) error {
	d := delivery{out: out}
	if err := d.prepare(); err != nil {
		return &bundle.Unwritten{Cause: err}
	}
	defer os.RemoveAll(d.aside)
	warnings, err := bundle.Write(context.Background(), b, round.ID, d.new, func(int, int, string) {})
	if err != nil {
		return err
	}
	for _, w := range warnings {
		warn(stderr, []string{w.String()})
	}
	n, err := d.exchange(round.Award)
	if err != nil {
		d.back()
		return &bundle.Unwritten{Cause: err}
	}
	_, err = fmt.Fprintf(stdout, "Đã ghi %d tệp vào %s\n", n, out)
	return err
}

// prepare makes the folders aside. They lie in the folder itself where it is there
// already: what is beside it may be another disk, or closed to writing.
func (d *delivery) prepare() error {
	beside := d.out
	if _, err := os.Stat(d.out); err != nil {
		beside = filepath.Dir(filepath.Clean(d.out))
		if err := os.MkdirAll(beside, 0o755); err != nil {
			return fmt.Errorf("không tạo được thư mục %s: %w", beside, err)
		}
	}
	var err error
	if d.aside, err = os.MkdirTemp(beside, ".thidua-"); err != nil {
		return fmt.Errorf("không ghi được vào thư mục %s: %w", beside, err)
	}
	d.new, d.old = filepath.Join(d.aside, "moi"), filepath.Join(d.aside, "cu")
	return errors.Join(os.Mkdir(d.new, 0o755), os.Mkdir(d.old, 0o755))
}

// exchange takes every file that an earlier run left out of the folder, so that no
// old decision lies beside new minutes, and moves the new ones in. It gives their
// number.
func (d *delivery) exchange(award string) (int, error) {
	if err := os.MkdirAll(d.out, 0o755); err != nil {
		return 0, fmt.Errorf("không tạo được thư mục %s: %w", d.out, err)
	}
	for _, name := range bundle.Names(data.Award{ID: award}) {
		if err := d.move(d.out, d.old, name); err != nil && !errors.Is(err, os.ErrNotExist) {
			return 0, fmt.Errorf("không thay được tệp cũ %s: %w", name, err)
		}
	}
	entries, err := os.ReadDir(d.new)
	if err != nil {
		return 0, err
	}
	for _, entry := range entries {
		if err := d.move(d.new, d.out, entry.Name()); err != nil {
			return 0, fmt.Errorf("không ghi được %s: %w", entry.Name(), err)
		}
	}
	return len(entries), nil
}

func (d *delivery) move(from, to, name string) error {
	m := move{filepath.Join(from, name), filepath.Join(to, name)}
	if err := os.Rename(m.from, m.to); err != nil {
		return err
	}
	d.moved = append(d.moved, m)
	return nil
}

// back undoes every move. Where even that fails the error that led here counts.
func (d *delivery) back() {
	for _, m := range slices.Backward(d.moved) {
		_ = os.Rename(m.to, m.from)
	}
}
