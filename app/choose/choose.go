// Package choose asks for files and folders with the system's own dialogs, which
// people know: Windows' common dialogs, zenity or kdialog on Linux. Fyne brings a
// dialog of its own only; where the system has none the caller falls back on it.
package choose

import "errors"

// ErrNone says that this machine has no dialog of its own.
var ErrNone = errors.New("no system file dialog")

// Kind is what is asked for.
type Kind int

// The kinds: a file to read, a file to write, a folder.
const (
	Open Kind = iota
	Save
	Folder
)

// Request is one question.
type Request struct {
	Kind    Kind
	Title   string
	Folder  string   // where to begin
	Name    string   // suggested name, for Save
	Endings []string // ".xlsx"; none for all files
	Owner   uintptr  // the window that waits, on Windows
}

// File asks and waits for the answer; it must not be called on the window's
// goroutine. An empty path means that the person went back. Saving over a file
// that is there is asked about by the dialog itself, and nothing is written.
func File(r Request) (path string, err error) { return ask(r) }
