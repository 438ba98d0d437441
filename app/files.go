package app

import (
	"errors"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/driver"
	"fyne.io/fyne/v2/storage"

	"thidua/app/choose"
)

// lastFolder is the preference that remembers where a file was last chosen.
const lastFolder = "last-folder"

// PickFile asks for a file with one of the endings.
func (w *window) PickFile(title string, endings []string, chosen func(path string)) {
	r := choose.Request{Kind: choose.Open, Title: title, Folder: w.lastFolder(), Endings: endings}
	w.ask(r, chosen, func() { w.fyneFile(title, endings, chosen) })
}

// PickFolder asks for a folder.
func (w *window) PickFolder(title string, chosen func(path string)) {
	r := choose.Request{Kind: choose.Folder, Title: title, Folder: w.lastFolder()}
	w.ask(r, chosen, func() { w.fyneFolder(title, chosen) })
}

// ask shows the system's own dialog, or another where it has none. One is open at
// a time.
func (w *window) ask(r choose.Request, chosen func(string), other func()) {
	if w.choosing {
		return
	}
	w.choosing = true
	r.Owner = handle(w.win)
	go func() {
		path, err := choose.File(r)
		fyne.Do(func() { w.answered(path, err, chosen, other) })
	}()
}

func (w *window) answered(path string, err error, chosen func(string), other func()) {
	w.choosing = false
	switch {
	case errors.Is(err, choose.ErrNone):
		other()
	case err != nil:
		fyne.LogError("file dialog", err)
		other()
	case path != "":
		w.chose(path, chosen)
	}
}

// handle is the window as Windows knows it; 0 elsewhere.
func handle(win fyne.Window) (owner uintptr) {
	if native, ok := win.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if c, ok := context.(driver.WindowsWindowContext); ok {
				owner = c.HWND
			}
		})
	}
	return owner
}

func (w *window) fyneFile(title string, endings []string, chosen func(path string)) {
	d := dialog.NewFileOpen(func(file fyne.URIReadCloser, err error) {
		if w.Report(err) || file == nil {
			return
		}
		file.Close()
		w.chose(file.URI().Path(), chosen)
	}, w.win)
	d.SetTitleText(title)
	if len(endings) > 0 {
		d.SetFilter(storage.NewExtensionFileFilter(endings))
	}
	w.showDialog(d)
}

func (w *window) fyneFolder(title string, chosen func(path string)) {
	d := dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		if w.Report(err) || folder == nil {
			return
		}
		w.chose(folder.Path(), chosen)
	}, w.win)
	d.SetTitleText(title)
	w.showDialog(d)
}

// fileDialog is what Fyne's file dialogs have in common.
type fileDialog interface {
	dialog.Dialog
	SetLocation(fyne.ListableURI)
	SetView(dialog.ViewLayout)
}

// showDialog shows a file dialog as large as the window allows, where the person
// was last.
func (w *window) showDialog(d fileDialog) {
	if where, err := storage.ListerForURI(storage.NewFileURI(w.lastFolder())); err == nil {
		d.SetLocation(where)
	}
	d.SetView(dialog.ListView) // whole names
	d.Show()                   // before Resize: a file dialog has no size until it is shown
	w.asking = d
	d.SetOnClosed(func() { w.asking = nil })
	size := w.win.Canvas().Size()
	d.Resize(fyne.NewSize(size.Width*0.8, size.Height*0.85))
}

// lastFolder is where the person was last.
func (w *window) lastFolder() string {
	return w.app.Preferences().StringWithFallback(lastFolder, homeFolder())
}

// chose remembers the folder, but not a rehearsal's, which will be gone.
func (w *window) chose(path string, chosen func(string)) {
	if !w.Rehearsing() {
		w.app.Preferences().SetString(lastFolder, filepath.Dir(path))
	}
	chosen(filepath.FromSlash(path))
}
