package widgets

import (
	"bytes"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"thidua/app/theme"
	"thidua/assets/icons"
)

// iconNames are all icons that screens may ask for.
var iconNames = []string{
	"home", "movement", "folder", "council", "vote", "award", "archive", "settings", "add", "import", "download", "print", "save",
	"search", "check", "cross", "blank", "warning", "info", "lock", "back", "forward", "undo", "delete", "attach", "open",
	"projector", "clock", "edit", "calendar", "up", "down", "left", "right", "paper", "person", "filter", "star", "help",
	"zoom-in", "zoom-out", "fit-width", "fit-page", "printed", "signed",
}

func TestIconsLoad(t *testing.T) {
	setUp(t)
	for _, name := range iconNames {
		res := Icon(name)
		if !strings.HasPrefix(res.Name(), name+"-") {
			t.Errorf("icon %q is missing: got %s", name, res.Name())
		}
		if bytes.Contains(res.Content(), []byte("currentColor")) {
			t.Errorf("icon %q keeps its placeholder colour", name)
		}
	}
}

func TestEveryDrawingIsNamed(t *testing.T) {
	files, err := icons.FS.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(iconNames) {
		t.Errorf("%d drawings and %d names", len(files), len(iconNames))
	}
}

func TestIconColourFollowsTheme(t *testing.T) {
	setUp(t)
	if got := IconIn("add", theme.ColorGood).Content(); !bytes.Contains(got, []byte(`"#17643a"`)) {
		t.Errorf("want the light theme's green, got %s", got)
	}
}

func TestUnknownIconHelps(t *testing.T) {
	setUp(t)
	if got := Icon("no such").Name(); !strings.HasPrefix(got, "help-") {
		t.Errorf("got %s", got)
	}
}

func TestPicturesFollowTheTheme(t *testing.T) {
	setUp(t)
	b := NewBadge("Đạt", Good)
	open(t, b)
	picture := test.WidgetRenderer(b).(*badgeRenderer).picture
	fyne.CurrentApp().Settings().SetTheme(theme.New(theme.Dark, 1))
	b.Refresh()
	if got := picture.Resource.Content(); !bytes.Contains(got, []byte(`"#86d9a3"`)) {
		t.Errorf("want the dark theme's green, got %s", got)
	}
}
