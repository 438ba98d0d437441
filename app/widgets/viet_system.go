package widgets

import (
	"runtime"
	"time"

	"fyne.io/fyne/v2"

	"thidua/data/vn"
)

// While the system's input method holds a word on Linux, BackSpace and Enter
// reach the field too. A letter key without a letter is the sign of that.
const (
	enterWait  = 200 * time.Millisecond // a word that is being committed arrives within this
	letterWait = 30 * time.Millisecond  // the letters of one word arrive this close together
)

// guardSystem says whether fields guard against the system's input method.
var guardSystem = runtime.GOOS == "linux"

// composer counts what the system's input method may be holding. It can only
// guess, as the method eats keys of its own, and lets a key pass when in doubt.
type composer struct {
	held  int            // letter keys that brought no letter yet
	enter *fyne.KeyEvent // an Enter that waits for the word
	stop  func()
}

// takes tells whether the key is not for the field now; later is called if it
// turns out to be after all.
func (c *composer) takes(key *fyne.KeyEvent, later func()) bool {
	if !guardSystem || typingMethod != vn.Off {
		return false
	}
	switch {
	case isLetterKey(key.Name):
		c.held++
		return false
	case c.held > 0 && key.Name == fyne.KeyBackspace:
		c.held--
		return true
	case c.held > 0 && isEnter(key):
		c.wait(key, enterWait, later)
		return true
	}
	if key.Name != fyne.KeySpace {
		c.held = 0
	}
	return false
}

func (c *composer) wait(key *fyne.KeyEvent, d time.Duration, later func()) {
	if c.stop != nil {
		c.stop()
	}
	c.enter = key
	c.stop = clock.After(d, func() {
		c.reset()
		later()
	})
}

// letterCame notes that a letter arrived: nothing is held any more, and an
// Enter that waits follows the word.
func (c *composer) letterCame(flush func(*fyne.KeyEvent)) {
	c.held = 0
	if key := c.enter; key != nil {
		c.wait(key, letterWait, func() { flush(key) })
	}
}

func (c *composer) reset() {
	if c.stop != nil {
		c.stop()
	}
	c.held, c.enter, c.stop = 0, nil, nil
}

func isLetterKey(name fyne.KeyName) bool {
	return len(name) == 1 && name[0] >= 'A' && name[0] <= 'Z'
}
