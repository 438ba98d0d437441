// Package desk is the small interface that every screen is handed: the book, the
// way to other screens, and the ways to speak with the person at the desk. A
// screen knows nothing else of the window.
package desk

import (
	"context"

	"fyne.io/fyne/v2"

	"thidua/data"
	"thidua/data/book"
)

// Area is one entry of the navigation rail.
type Area int

// The areas in the order of the rail.
const (
	Home Area = iota
	Movement
	Dossiers
	Council
	Meeting
	Awards
	Review
	Settings
)

// Areas lists all of them.
var Areas = []Area{Home, Movement, Dossiers, Council, Meeting, Awards, Review, Settings}

// String is the Vietnamese name on the rail.
func (a Area) String() string {
	return [...]string{"Tổng quan", "Phong trào", "Hồ sơ", "Hội đồng", "Phiên họp", "Khen thưởng", "Sơ kết, lưu trữ", "Cài đặt"}[a]
}

// Icon is the name of the area's icon.
func (a Area) Icon() string {
	return [...]string{"home", "movement", "folder", "council", "vote", "award", "archive", "settings"}[a]
}

// Screen is what an area shows. All methods are called on the window's goroutine.
type Screen interface {
	// Content is the screen's object; always the same one.
	Content() fyne.CanvasObject
	// Load reads the book anew and shows what it says. It is called each time the
	// screen comes up and after every change of the book while it is up.
	Load()
}

// Dropper is a screen that takes files dropped on the window.
type Dropper interface{ Drop(paths []string) }

// Filterer is a screen that can be opened on a part of what it shows.
type Filterer interface{ Filter(by string) }

// Leaver is a screen that has something unsaved or in progress; Leave reports
// whether the person may go elsewhere now, and asks or saves first if need be.
type Leaver interface{ Leave() bool }

// Escaper is a screen that goes back a step on Escape; it reports whether it did.
type Escaper interface{ Escape() bool }

// Keyer is a screen that answers to keys which nothing in focus had a use for.
type Keyer interface{ TypedKey(*fyne.KeyEvent) }

// Closer is a screen with something outside its content: keys, a second window.
// Close takes that away before the screen is thrown away.
type Closer interface{ Close() }

// Desk is what a screen is handed. All methods are called on the window's goroutine.
type Desk interface {
	Book() *book.Book
	Window() fyne.Window

	// Round is the round on the screen; ok is false while none is open.
	Round() (round data.Round, ok bool)
	// Proceedings reads the round on the screen; the empty value while none is
	// open. A failure is reported to the person.
	Proceedings() data.Proceedings

	// Show goes to an area; filter may be empty and is handed to a Filterer.
	Show(area Area, filter string)
	// Full hides the rail and the shortcuts that leave the screen, for a member's
	// ballot; false brings them back.
	Full(on bool)

	// Rehearse goes over to a trial of the book, plainly marked, of which nothing
	// stays; EndRehearsal comes back. Either makes all screens anew and throws the
	// ones that were there away. Ctrl+Shift+D does the same on every screen.
	Rehearse()
	EndRehearsal()
	// Rehearsing reports whether the book is a trial.
	Rehearsing() bool

	// Report shows a failure with its way out; nil does nothing. It reports
	// whether there was one.
	Report(err error) bool
	// Did notes what was done in a line at the foot, with "Hoàn tác" beside it
	// where undoable is true.
	Did(text string, undoable bool)

	// Run does long work off the window's goroutine, with progress and a way to
	// cancel; done is called on the window's goroutine.
	Run(title string, work func(ctx context.Context, report func(done, total int, note string)) error, done func(error))

	// PickFile asks for a file with one of the endings (".xlsx"); nothing is
	// called where the person cancels.
	PickFile(title string, endings []string, chosen func(path string))
	// SaveFile asks where to save, suggesting a name.
	SaveFile(title, name string, chosen func(path string))
	// PickFolder asks for a folder.
	PickFolder(title string, chosen func(path string))
	// OpenFile shows a file or folder in the system's own viewer.
	OpenFile(path string)
	// OutFolder is where papers of a round are kept: a folder named after the
	// round under the one in the settings, or in the person's documents.
	OutFolder() string
}
