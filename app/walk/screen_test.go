//go:build window

package walk

import (
	"bytes"
	"context"
	"image/color"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// patience is how long the walk waits for the window to follow.
const patience = 20 * time.Second

// screen is a virtual screen with a window manager and the program on it.
type screen struct {
	t       *testing.T
	display string
	frame   string     // file that holds the screen's pixels, see picture
	home    string     // the person's home folder
	shots   string     // where pictures are kept; empty = nowhere
	window  string     // X window id
	clear   color.RGBA // the rail while no question is over the window
	program *exec.Cmd
	log     bytes.Buffer
}

// start brings up a screen of its own, a window manager and the program for the
// person of a home folder.
func start(t *testing.T, home string) *screen {
	t.Helper()
	s := &screen{t: t, home: home, shots: os.Getenv("THIDUA_SHOTS")}
	s.display = s.xvfb()
	s.background("openbox")
	s.until("the window manager", func() bool {
		name, err := s.tool("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
		return err == nil && strings.Contains(name, "window id")
	})
	s.launch("Thi Đua")
	s.clear = s.at(rail)
	return s
}

// again starts the program a second time on the same screen.
func (s *screen) again(title string) *screen {
	s.t.Helper()
	second := &screen{t: s.t, display: s.display, frame: s.frame, home: s.home, shots: s.shots}
	second.launch(title)
	return second
}

// launch starts the program and waits for its window.
func (s *screen) launch(title string) {
	s.t.Helper()
	s.program = s.command(os.Getenv("THIDUA_BINARY"))
	s.program.Stdout, s.program.Stderr = &s.log, &s.log
	if err := s.program.Start(); err != nil {
		s.t.Fatalf("start the program (THIDUA_BINARY): %v", err)
	}
	s.t.Cleanup(s.end)
	s.find(title)
}

// xvfb starts an X server on the first free number and gives its name.
func (s *screen) xvfb() string {
	read, write, err := os.Pipe()
	s.must(err)
	frames := s.t.TempDir()
	s.frame = filepath.Join(frames, "Xvfb_screen0")
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1366x768x24", "-fbdir", frames,
		"-r", "+extension", "GLX", "-nolisten", "tcp") // -r: no key repeats by itself, however slow the machine
	cmd.ExtraFiles = []*os.File{write}
	if err := cmd.Start(); err != nil {
		s.t.Fatalf("Xvfb (Debian package xvfb): %v", err)
	}
	s.t.Cleanup(func() { stop(cmd) })
	write.Close()
	number := make([]byte, 16)
	n, err := read.Read(number)
	if err != nil && err != io.EOF {
		s.t.Fatalf("Xvfb gave no display: %v", err)
	}
	return ":" + strings.TrimSpace(string(number[:n]))
}

// stop ends a process that this test started and waits for it.
func stop(cmd *exec.Cmd) {
	cmd.Process.Signal(os.Interrupt)
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	context.AfterFunc(ctx, func() { cmd.Process.Kill() })
	cmd.Wait()
}

// command is a program that runs on the screen for the person. It finds no other
// programs than the walk's own, whatever the machine has.
func (s *screen) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+s.display, "WAYLAND_DISPLAY=", "HOME="+s.home, "XDG_CONFIG_HOME="+filepath.Join(s.home, ".config"),
		"XDG_CACHE_HOME="+filepath.Join(s.home, ".cache"), "PATH="+filepath.Join(s.home, programs),
		"LANG=C.UTF-8", "FYNE_SCALE=1", "LIBGL_ALWAYS_SOFTWARE=1")
	return cmd
}

func (s *screen) background(name string, args ...string) {
	cmd := s.command(name, args...)
	if err := cmd.Start(); err != nil {
		s.t.Fatalf("%s: %v", name, err)
	}
	s.t.Cleanup(func() { stop(cmd) })
}

// tool runs a program to its end and gives what it prints.
func (s *screen) tool(name string, args ...string) (string, error) {
	var out bytes.Buffer
	cmd := s.command(name, args...)
	cmd.Stdout = &out
	if err := cmd.Start(); err != nil {
		s.t.Fatalf("%s: %v", name, err)
	}
	hung := time.AfterFunc(patience, func() { cmd.Process.Kill() })
	defer hung.Stop()
	err := cmd.Wait()
	return strings.TrimSpace(out.String()), err
}

// find waits for the program's window whose title holds the words.
func (s *screen) find(title string) {
	s.t.Helper()
	s.until("a window titled "+title, func() bool {
		ids, err := s.tool("xdotool", "search", "--onlyvisible", "--name", title)
		s.window, _, _ = strings.Cut(ids, "\n")
		return err == nil && s.window != ""
	})
	s.tool("xdotool", "windowactivate", "--sync", s.window)
	s.tool("xdotool", "windowsize", "--sync", s.window, "1366", "740")
	s.tool("xdotool", "windowmove", "--sync", s.window, "0", "24")
	s.until("the window to be drawn", s.drawn)
	s.rest()
}

// drawn reports whether the window's last corner has the colour of a page: until
// it is drawn it is black or white.
func (s *screen) drawn() bool {
	c := s.at(corner)
	return c != color.RGBA{A: 255} && c != color.RGBA{R: 255, G: 255, B: 255, A: 255}
}

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

// key presses keys, "Return", "alt+2", and waits each time for what it does.
func (s *screen) key(keys ...string) {
	s.t.Helper()
	for _, k := range keys {
		before := s.pixels()
		if _, err := s.tool("xdotool", "key", "--clearmodifiers", k); err != nil {
			s.t.Fatalf("key %s: %v", k, err)
		}
		s.answered("the key "+k, before)
	}
}

// write types keys into the field that has the keyboard.
func (s *screen) write(text string) {
	s.t.Helper()
	before := s.pixels()
	if _, err := s.tool("xdotool", "type", "--delay", "8", text); err != nil {
		s.t.Fatalf("type: %v", err)
	}
	s.answered("the text "+text, before)
}

// fields types one text a field, from the one that has the keyboard on; "" leaves
// a field as it is.
func (s *screen) fields(texts ...string) {
	s.t.Helper()
	for i, text := range texts {
		if i > 0 {
			s.key("Tab")
		}
		if text != "" {
			s.tool("xdotool", "key", "ctrl+a") // changes nothing that shows in an empty field
			s.write(telex(text))
		}
	}
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

// click presses the mouse at a place of the screen.
func (s *screen) click(p place) {
	s.t.Helper()
	s.tool("xdotool", "mousemove", "--sync", strconv.Itoa(p.x), strconv.Itoa(p.y))
	before := s.rest()
	s.tool("xdotool", "click", "1")
	s.answered("the click on "+p.name, before)
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

// close asks the window to close, as its cross does, and waits for the program.
func (s *screen) close() {
	s.t.Helper()
	s.shut("alt+F4")
}

// shut presses the key that ends the program and waits for its end.
func (s *screen) shut(key string) {
	s.t.Helper()
	s.tool("xdotool", "windowactivate", "--sync", s.window)
	s.tool("xdotool", "key", key)
	hung := time.AfterFunc(patience, func() { s.program.Process.Kill() })
	defer hung.Stop()
	if err := s.program.Wait(); err != nil {
		s.t.Errorf("the program ended badly: %v\n%s", err, s.log.String())
	}
}

// end stops the program where a failed test left it running.
func (s *screen) end() {
	if s.program.ProcessState == nil {
		stop(s.program)
	}
}

func (s *screen) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}
