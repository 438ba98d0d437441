package book

import (
	"slices"
	"sync"

	"thidua/data"
	"thidua/data/store"
)

// recorder is a writer that remembers what stood there before, so that a change
// can be taken back key by key.
type recorder struct {
	store.Writer
	before []before
}

// before is what a key held before a change; a nil value means nothing.
type before struct{ key, value []byte }

// Put remembers and writes.
func (r *recorder) Put(key, value []byte) error {
	r.remember(key)
	return r.Writer.Put(key, value)
}

// Delete remembers and deletes.
func (r *recorder) Delete(key []byte) error {
	r.remember(key)
	return r.Writer.Delete(key)
}

func (r *recorder) remember(key []byte) {
	value, ok := r.Get(key)
	if !ok {
		value = nil
	}
	r.before = append(r.before, before{slices.Clone(key), slices.Clone(value)})
}

// undoDepth is how many changes can be taken back, one after the other.
const undoDepth = 50

// undoStack holds the changes of this sitting that can be taken back, the newest
// last. A change that is final empties it: nothing before it can be undone alone.
type undoStack struct {
	mu    sync.Mutex
	steps []undoStep
}

type undoStep struct {
	change change
	before []before
}

func (u *undoStack) push(c change, rec *recorder) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if c.final {
		u.steps = nil
		return
	}
	if c.quiet {
		u.spare(rec)
		return
	}
	u.steps = append(u.steps, undoStep{c, rec.before})
	if len(u.steps) > undoDepth {
		u.steps = u.steps[1:]
	}
}

// spare takes the keys that a quiet change wrote out of what can be taken back:
// undoing an older change must not undo a setting made since.
func (u *undoStack) spare(rec *recorder) {
	written := make(map[string]bool, len(rec.before))
	for _, b := range rec.before {
		written[string(b.key)] = true
	}
	for i := range u.steps {
		u.steps[i].before = slices.DeleteFunc(u.steps[i].before, func(b before) bool { return written[string(b.key)] })
	}
}

func (u *undoStack) pop() (undoStep, bool) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if len(u.steps) == 0 {
		return undoStep{}, false
	}
	step := u.steps[len(u.steps)-1]
	u.steps = u.steps[:len(u.steps)-1]
	return step, true
}

// Undo takes the newest change back and says which it was. It reports a problem
// where there is nothing left to take back.
func (b *Book) Undo() (string, error) {
	step, ok := b.undo.pop()
	if !ok {
		return "", &data.Problem{What: "Không còn thao tác nào để hoàn tác"}
	}
	err := b.space.Update(func(w store.Writer) error {
		if err := step.restore(w); err != nil {
			return err
		}
		c := step.change
		c.what = "Hoàn tác: " + c.what
		return b.enter(w, c)
	})
	if err != nil {
		return "", err
	}
	b.signals.send(Change{Topic: step.change.topic, Round: step.change.round})
	return step.change.what, nil
}

// restore puts back what stood there, the newest write first.
func (s undoStep) restore(w store.Writer) error {
	for _, was := range slices.Backward(s.before) {
		var err error
		if was.value == nil {
			err = w.Delete(was.key)
		} else {
			err = w.Put(was.key, was.value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
