package app

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
)

// lastFolder is the preference that remembers where a file was last chosen.
const lastFolder = "last-folder"

// PickFile asks for a file with one of the endings.
func (w *window) PickFile(title string, endings []string, chosen func(path string)) {
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

// PickFolder asks for a folder.
func (w *window) PickFolder(title string, chosen func(path string)) {
	d := dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		if w.Report(err) || folder == nil {
			return
		}
		w.chose(folder.Path(), chosen)
	}, w.win)
	d.SetTitleText(title)
	w.showDialog(d)
}

// fileDialog is what the three kinds of Fyne's file dialogs have in common.
type fileDialog interface {
	dialog.Dialog
	SetLocation(fyne.ListableURI)
	SetView(dialog.ViewLayout)
}

// showDialog shows a file dialog as large as the window allows, where the person
// was last.
func (w *window) showDialog(d fileDialog) {
	folder := w.app.Preferences().StringWithFallback(lastFolder, homeFolder())
	if where, err := storage.ListerForURI(storage.NewFileURI(folder)); err == nil {
		d.SetLocation(where)
	}
	d.SetView(dialog.ListView) // whole names
	d.Show()                   // before Resize: a file dialog has no size until it is shown
	size := w.win.Canvas().Size()
	d.Resize(fyne.NewSize(size.Width*0.8, size.Height*0.85))
}

func (w *window) chose(path string, chosen func(string)) {
	w.app.Preferences().SetString(lastFolder, filepath.Dir(path))
	chosen(filepath.FromSlash(path))
}
