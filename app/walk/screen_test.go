//go:build window

package walk

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"image"
	_ "image/png"
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
	home    string // the person's home folder
	shots   string // where pictures are kept; empty = nowhere
	window  string // X window id
	program *exec.Cmd
	log     bytes.Buffer
}

// start brings up a screen of its own, a window manager and the program.
func start(t *testing.T, args ...string) *screen {
	t.Helper()
	s := &screen{t: t, home: t.TempDir(), shots: os.Getenv("THIDUA_SHOTS")}
	s.display = s.xvfb()
	s.background("openbox")
	s.settings()
	s.program = s.command(os.Getenv("THIDUA_BINARY"), args...)
	s.program.Stdout, s.program.Stderr = &s.log, &s.log
	if err := s.program.Start(); err != nil {
		t.Fatalf("start the program (THIDUA_BINARY): %v", err)
	}
	t.Cleanup(s.end)
	s.find("Thi Đua")
	return s
}

// xvfb starts an X server on the first free number and gives its name.
func (s *screen) xvfb() string {
	read, write, err := os.Pipe()
	s.must(err)
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1366x768x24", "+extension", "GLX", "-nolisten", "tcp")
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

// settings switches Fyne's animations off, so that the picture comes to rest.
func (s *screen) settings() {
	folder := filepath.Join(s.home, ".config", "fyne")
	s.must(os.MkdirAll(folder, 0o700))
	s.must(os.WriteFile(filepath.Join(folder, "settings.json"), []byte(`{"no_animations":true,"scale":1}`), 0o600))
	s.must(os.MkdirAll(filepath.Join(s.home, "Documents"), 0o700))
}

func (s *screen) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+s.display, "WAYLAND_DISPLAY=", "HOME="+s.home, "XDG_CONFIG_HOME="+filepath.Join(s.home, ".config"),
		"XDG_CACHE_HOME="+filepath.Join(s.home, ".cache"), "LANG=C.UTF-8", "FYNE_SCALE=1", "LIBGL_ALWAYS_SOFTWARE=1")
	return cmd
}

func (s *screen) background(name string, args ...string) {
	cmd := s.command(name, args...)
	if err := cmd.Start(); err != nil {
		s.t.Fatalf("%s: %v", name, err)
	}
	s.t.Cleanup(func() { stop(cmd) })
}

func (s *screen) tool(name string, args ...string) (string, error) {
	out, err := s.command(name, args...).Output()
	return strings.TrimSpace(string(out)), err
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
	s.rest()
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

// picture is the screen as it is now.
func (s *screen) picture() []byte {
	out, err := s.command("import", "-window", "root", "png:-").Output()
	if err != nil {
		s.t.Fatalf("import (Debian package imagemagick): %v", err)
	}
	return out
}

// rest waits until the picture stops changing.
func (s *screen) rest() {
	s.t.Helper()
	last := sha256.Sum256(s.pixels())
	s.until("the window to come to rest", func() bool {
		now := sha256.Sum256(s.pixels())
		same := now == last
		last = now
		return same
	})
}

// pixels is the picture without the file's own dates.
func (s *screen) pixels() []byte {
	img, _, err := image.Decode(bytes.NewReader(s.picture()))
	s.must(err)
	if rgba, ok := img.(*image.RGBA); ok {
		return rgba.Pix
	}
	return fmt.Appendf(nil, "%v", img)
}

// key presses keys, one after the other, and waits for rest: "Return", "alt+2".
func (s *screen) key(keys ...string) {
	s.t.Helper()
	for _, k := range keys {
		if _, err := s.tool("xdotool", "key", "--clearmodifiers", k); err != nil {
			s.t.Fatalf("key %s: %v", k, err)
		}
	}
	s.rest()
}

// write types text as a person would.
func (s *screen) write(text string) {
	s.t.Helper()
	if _, err := s.tool("xdotool", "type", "--delay", "15", text); err != nil {
		s.t.Fatalf("type: %v", err)
	}
	s.rest()
}

// click presses the mouse at a place of the screen.
func (s *screen) click(x, y int) {
	s.t.Helper()
	s.tool("xdotool", "mousemove", "--sync", strconv.Itoa(x), strconv.Itoa(y))
	s.tool("xdotool", "click", "1")
	s.rest()
}

// shot keeps a picture for those who want to look.
func (s *screen) shot(name string) {
	if s.shots != "" {
		s.must(os.WriteFile(filepath.Join(s.shots, name+".png"), s.picture(), 0o600))
	}
}

// close asks the window to close, as its cross does, and waits for the program.
func (s *screen) close() {
	s.t.Helper()
	s.tool("xdotool", "windowactivate", "--sync", s.window)
	s.tool("xdotool", "key", "alt+F4")
	ended := make(chan error, 1)
	go func() { ended <- s.program.Wait() }()
	select {
	case err := <-ended:
		if err != nil {
			s.t.Errorf("the program ended badly: %v\n%s", err, s.log.String())
		}
	case <-time.After(patience):
		s.t.Errorf("the program did not end\n%s", s.log.String())
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
