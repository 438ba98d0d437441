//go:build window

package walk

import (
	"bytes"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// titled waits until the window's title holds the words: which screen is up.
func (s *screen) titled(words string) {
	s.t.Helper()
	s.until("the title "+words, func() bool {
		name, _ := s.tool("xdotool", "getwindowname", s.window)
		return strings.Contains(name, words)
	})
	s.rest()
}

// until asks again and again; it fails the test when patience ends.
func (s *screen) until(what string, done func() bool) {
	s.t.Helper()
	deadline := time.After(patience)
	tick := time.NewTicker(60 * time.Millisecond)
	defer tick.Stop()
	for !done() {
		select {
		case <-deadline:
			s.shot("failed")
			s.t.Fatalf("waited in vain for %s\nprogram said:\n%s", what, s.log.String())
		case <-tick.C:
		}
	}
}

// restsFor is how many pictures in a row must be the same: a busy machine draws
// late.
const restsFor = 3

// rest waits until the picture stops changing and gives it.
func (s *screen) rest() []byte {
	s.t.Helper()
	last, same := s.pixels(), 0
	s.until("the window to come to rest", func() bool {
		now := s.pixels()
		same++
		if !bytes.Equal(now, last) {
			same = 0
		}
		last = now
		return same >= restsFor
	})
	return last
}

// answered waits until the picture is another than before and at rest again: the
// program has done something.
func (s *screen) answered(what string, before []byte) {
	s.t.Helper()
	s.until("an answer to "+what, func() bool { return !bytes.Equal(s.pixels(), before) })
	s.rest()
}

// at is the colour of a place.
func (s *screen) at(p place) color.RGBA { return s.picture().RGBAAt(p.x, p.y) }

// asked waits for a question, or a file dialog, over the window.
func (s *screen) asked() {
	s.t.Helper()
	s.until("a question", func() bool { return s.at(rail) != s.clear })
	s.rest()
}

// askedAt waits for a question that is so large that it covers a place.
func (s *screen) askedAt(p place) {
	s.t.Helper()
	white := color.RGBA{R: 255, G: 255, B: 255, A: 255}
	s.until(p.name, func() bool { return s.at(rail) != s.clear && s.at(p) == white })
	s.rest()
}

// chosen waits until a place has the warm colour of a row under the cursor.
func (s *screen) chosen(p place) {
	s.t.Helper()
	s.until(p.name, func() bool {
		c := s.at(p)
		return s.at(rail) == s.clear && int(c.R)-int(c.B) > 15
	})
	s.rest()
}

// done waits until nothing is over the window any more.
func (s *screen) done() {
	s.t.Helper()
	s.until("the question to go", func() bool { return s.at(rail) == s.clear })
	s.rest()
}

// shot keeps a picture for those who want to look.
func (s *screen) shot(name string) {
	if s.shots == "" {
		return
	}
	s.must(os.MkdirAll(s.shots, 0o700))
	var file bytes.Buffer
	s.must(png.Encode(&file, s.picture()))
	s.must(os.WriteFile(filepath.Join(s.shots, name+".png"), file.Bytes(), 0o600))
}
