//go:build window

package walk

import (
	"bytes"
	"context"
	"image/color"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// patience is how long the walk waits for the window to follow.
const patience = 60 * time.Second

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
