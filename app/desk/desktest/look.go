package desktest

import (
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Texts gathers every text that can be seen in an object, in the order of the tree.
func Texts(root fyne.CanvasObject) []string {
	var all []string
	for o := range visible(root) {
		switch o := o.(type) {
		case *canvas.Text:
			all = append(all, o.Text)
		case *widget.RichText:
			all = append(all, o.String())
		}
	}
	return all
}

// Shows reports whether a text can be seen somewhere in an object.
func Shows(root fyne.CanvasObject, text string) bool {
	return strings.Contains(strings.Join(Texts(root), "\n"), text)
}

// Sees wants every text on the screen.
func (d *Desk) Sees(texts ...string) {
	d.T.Helper()
	d.wants(d.Win.Content(), texts)
}

// Asks wants every text in the question that is open.
func (d *Desk) Asks(texts ...string) {
	d.T.Helper()
	d.wants(d.Question(), texts)
}

func (d *Desk) wants(root fyne.CanvasObject, texts []string) {
	d.T.Helper()
	for _, text := range texts {
		if !Shows(root, text) {
			d.T.Errorf("%q is not shown among\n%s", text, strings.Join(Texts(root), "\n"))
		}
	}
}

// Hides wants none of the texts on the screen.
func (d *Desk) Hides(texts ...string) {
	d.T.Helper()
	for _, text := range texts {
		if Shows(d.Win.Content(), text) {
			d.T.Errorf("%q is shown", text)
		}
	}
}

// Look is a way the program can look.
type Look struct {
	Name  string
	Theme fyne.Theme
}

// Looks are those that pictures are taken in: light, dark and in large letters.
func Looks() []Look {
	return []Look{{"light", theme.New(theme.Light, 1)}, {"dark", theme.New(theme.Dark, 1)}, {"large", theme.New(theme.Light, 1.6)}}
}

// Shoot keeps pictures of the window in all looks, where THIDUA_SHOTS names a
// folder. What before says is done anew in every look. The window grows, as a real
// one does, where its content needs more.
func (d *Desk) Shoot(name string, before ...func()) {
	d.T.Helper()
	if os.Getenv("THIDUA_SHOTS") == "" {
		return
	}
	size := d.Win.Canvas().Size()
	for _, look := range Looks() {
		test.ApplyTheme(d.T, look.Theme)
		d.Win.Resize(size.Max(d.Win.Content().MinSize()))
		for _, do := range before {
			do()
		}
		Picture(d.T, d.Win, name+"-"+look.Name)
	}
	test.ApplyTheme(d.T, theme.New(theme.Light, 1))
	d.Win.Resize(size)
}

// Picture keeps a picture of a window as it is, where THIDUA_SHOTS names a folder.
func Picture(t testing.TB, win fyne.Window, name string) {
	t.Helper()
	folder := os.Getenv("THIDUA_SHOTS")
	if folder == "" {
		return
	}
	file, err := os.Create(filepath.Join(folder, name+".png"))
	Must(t, err)
	defer file.Close()
	Must(t, png.Encode(file, win.Canvas().Capture()))
}
