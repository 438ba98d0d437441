package book

import (
	"cmp"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os/user"
	"path/filepath"
	"time"

	"thidua/data"
	"thidua/data/box"
	"thidua/data/law"
	"thidua/data/store"
)

// Params is what a book is opened with. Only Path is needed.
type Params struct {
	Path      string           // the data file
	Movements []data.Movement  // built-in movements
	Law       law.Book         // rule packs
	Clock     func() time.Time // time.Now if nil
	Random    io.Reader        // crypto/rand if nil
	Prints    func(rune) bool  // whether papers can show a character; nil = all
	Work      int              // how hard guessing a box's passphrase is made; box.Work if 0
}

// Book is one open data file with its attached files beside it. It is safe for
// concurrent use.
type Book struct {
	space     store.Space
	files     files
	law       law.Book
	movements []data.Movement
	clock     func() time.Time
	random    io.Reader
	prints    func(rune) bool
	signals   signals
	undo      undoStack
	work      int
	trial     bool // a rehearsal: a copy that goes when it is closed
	guard     guard
	left      error // a key of a vote that is over could not be destroyed at the start
}

// Open opens the data file, or creates it.
func Open(p Params) (*Book, error) {
	space, err := store.Open(p.Path, migrations)
	if err != nil {
		return nil, err
	}
	b := &Book{space: space, files: files{dir: filepath.Join(filepath.Dir(p.Path), "minh-chung")},
		law: p.Law, movements: p.Movements, clock: p.Clock, random: p.Random, prints: p.Prints,
		work: cmp.Or(p.Work, box.Work), guard: guards()}
	if b.clock == nil {
		b.clock = time.Now
	}
	if b.random == nil {
		b.random = rand.Reader
	}
	b.left = b.sweep()
	return b, nil
}

// migrations brings older data files up to date; the first layout needs none.
var migrations = []store.Migration{
	{Version: 1, Name: "first layout", Apply: func(store.Writer) error { return nil }},
}

// Close closes the data file. Of a rehearsal nothing stays.
func (b *Book) Close() error {
	err := b.space.Close()
	if b.trial {
		err = errors.Join(err, removeTrial(filepath.Dir(b.Path())))
	}
	return err
}

// Path is the data file's path.
func (b *Book) Path() string { return b.space.Path() }

// Now is the book's clock.
func (b *Book) Now() time.Time { return b.clock() }

// Backup writes a verified copy of the data file, but none from the middle of a
// vote, as KeepCopy, and none of a rehearsal, which nobody could tell from the book.
func (b *Book) Backup(path string) error {
	on, err := b.voteOn()
	switch {
	case err != nil:
		return err
	case b.trial:
		return &data.Problem{What: "Đang diễn tập nên không sao lưu", Do: "Kết thúc diễn tập rồi sao lưu sổ thật"}
	case on:
		return &data.Problem{What: "Hội đồng đang biểu quyết nên chưa sao lưu: bản sao giữa chừng cho biết phiếu nào nộp trước",
			Do: "Đóng biểu quyết rồi sao lưu"}
	}
	return b.space.Backup(path)
}

// KeepCopy keeps a verified copy of the data file, and thins the older ones out to
// days, weeks and months. While a vote is on none is made: a copy from the middle
// of a vote, held against the file after it, would tell which ballots came later.
// Nor is one of a rehearsal.
func (b *Book) KeepCopy() error {
	on, err := b.voteOn()
	if err != nil || on || b.trial {
		return err
	}
	return errors.Join(store.Rotate(b.space, CopyFolder(b.Path()), b.clock()), b.files.keepCopies())
}

// Check looks the whole data file over: the file itself, then every index.
func (b *Book) Check() []error {
	faults := append(b.space.Check(), flatten(b.left)...)
	err := b.space.View(func(r store.Reader) error {
		faults = append(faults, verify(r)...)
		return nil
	})
	return append(faults, flatten(err)...)
}

func flatten(err error) []error {
	if err == nil {
		return nil
	}
	return []error{err}
}

// change is one use case that writes: what it does in a sentence for the
// history, the round it belongs to, and whether it can be taken back.
type change struct {
	what  string
	round uint64
	topic Topic
	final bool // cannot be taken back
	quiet bool // no line in the history and nothing to take back: a view, a setting, a secret ballot
}

// apply runs a change in one transaction together with its history entry, then
// tells those who listen. Nothing is written where do fails.
func (b *Book) apply(c *change, do func(store.Writer) error) error {
	var rec *recorder
	err := b.space.Update(func(w store.Writer) error {
		rec = &recorder{Writer: w}
		if err := do(rec); err != nil {
			return err
		}
		return b.enter(w, *c)
	})
	if err != nil {
		return err
	}
	b.undo.push(*c, rec)
	b.signals.send(Change{Topic: c.topic, Round: c.round})
	return nil
}

// enter writes the history's line.
func (b *Book) enter(w store.Writer, c change) error {
	if c.quiet {
		return nil
	}
	id, err := w.Next("history")
	if err != nil {
		return fmt.Errorf("history: %w", err)
	}
	return history.Put(w, data.Entry{ID: id, At: b.clock(), Who: who(w), What: c.what, Round: c.round})
}

// who is the name that the history records: the one from the settings, else the
// account's.
func who(r store.Reader) string {
	if s, err := settings.Get(r, []byte("desk")); err == nil && s.Who != "" {
		return s.Who
	}
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return "không rõ"
}

// get reads one record in a transaction of its own.
func get[T any](b *Book, table store.Table[T], key []byte) (record T, err error) {
	err = b.space.View(func(r store.Reader) error {
		record, err = table.Get(r, key)
		return err
	})
	return record, err
}

// list reads records in a transaction of its own.
func list[T any](b *Book, read func(store.Reader) ([]T, error)) (records []T, err error) {
	err = b.space.View(func(r store.Reader) error {
		records, err = read(r)
		return err
	})
	return records, err
}

func missing(err error) bool { return errors.Is(err, data.ErrNotFound) }
