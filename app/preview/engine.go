package preview

import (
	"context"
	"fmt"

	"github.com/klippa-app/go-pdfium"
)

// engine is PDFium. One call at a time goes into it.
type engine struct {
	turn  chan struct{} // who has put something in may touch all that follows
	cache string        // the folder of what was compiled; "" keeps nothing
	pool  pdfium.Pool   // nil until started
	pages pdfium.Pdfium // nil while no document is open: its memory never shrinks
	born  int           // how often pages was made
	open  int           // documents that pages now holds
}

func newEngine(cache string) *engine { return &engine{turn: make(chan struct{}, 1), cache: cache} }

// shared is the one engine of the program.
var shared = newEngine(cacheFolder())

// Warm starts PDFium in the background, so that the first page comes at once.
func Warm() {
	go func() { _ = shared.do(context.Background(), shared.start) }()
}

// Stop ends PDFium and gives its memory back. Documents that are open stay
// usable: the next call starts it again.
func Stop() error { return shared.do(context.Background(), shared.stop) }

// do runs work inside PDFium when its turn has come. A caller whose context ends
// is let go at once; work that has begun is finished behind it.
func (e *engine) do(ctx context.Context, work func() error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case e.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	done := make(chan error, 1)
	go func() {
		defer func() { <-e.turn }()
		done <- e.safely(work)
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// safely turns a panic below into an error: a bad PDF must not end the program. PDFium
// is thrown away then: nobody knows in what state it was left.
func (e *engine) safely(work func() error) (err error) {
	defer func() {
		if failure := recover(); failure != nil {
			_ = e.drop()
			err = fmt.Errorf("pdfium: %v", failure)
		}
	}()
	return work()
}

// ready makes PDFium ready for a document.
func (e *engine) ready() error {
	if err := e.start(); err != nil || e.pages != nil {
		return err
	}
	pages, err := e.pool.GetInstance(startTime)
	if err != nil {
		return fmt.Errorf("pdfium: %w", err)
	}
	e.pages, e.open = pages, 0
	e.born++
	return nil
}

// drop throws away what holds the documents, and its memory with it.
func (e *engine) drop() error {
	if e.pages == nil {
		return nil
	}
	pages := e.pages
	e.pages, e.open = nil, 0
	return pages.Close()
}

func (e *engine) stop() error {
	if e.pool == nil {
		return nil
	}
	_ = e.drop() // what was broken need not close well
	pool := e.pool
	e.pool = nil
	return pool.Close()
}
