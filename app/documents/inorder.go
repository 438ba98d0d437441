package documents

import (
	"context"
	"runtime"
	"sync"
)

// ahead is how many results each worker may be in front of their use.
const ahead = 32

// made is a result on its way from the worker that made it.
type made[T any] struct {
	value T
	err   error
}

// inOrder makes n results on all cores and hands them to use one after the other in
// their order. Every worker makes results with working memory of its own. It ends
// with the first error, or when ctx does.
func inOrder[T any](ctx context.Context, n int, worker func() (func(i int) (T, error), error), use func(i int, value T) error) error {
	ctx, stop := context.WithCancel(ctx)
	var all sync.WaitGroup
	defer all.Wait()
	defer stop()
	lanes := make([]chan made[T], min(n, runtime.GOMAXPROCS(0)))
	for lane := range lanes {
		lanes[lane] = make(chan made[T], ahead)
		all.Go(func() { work(ctx, worker, lanes[lane], lane, n, len(lanes)) })
	}
	for i := 0; i < n && ctx.Err() == nil; i++ {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case m := <-lanes[i%len(lanes)]:
			if m.err != nil {
				return m.err
			}
			if err := use(i, m.value); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

// work makes every results of one lane: first, first+stride and so on.
func work[T any](ctx context.Context, worker func() (func(int) (T, error), error), lane chan<- made[T], first, n, stride int) {
	start, err := worker()
	for i := first; i < n && ctx.Err() == nil; i += stride {
		var m made[T]
		if m.err = err; err == nil {
			m = one(start, i)
		}
		select {
		case lane <- m:
		case <-ctx.Done():
		}
	}
}

// one makes a result; what goes wrong on a worker is an error like any other.
func one[T any](make func(int) (T, error), i int) (m made[T]) {
	defer guard(&m.err)
	m.value, m.err = make(i)
	return m
}
