package assets

import (
	"encoding/json"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// fyneKeys are all strings that Fyne 2.8 itself shows.
var fyneKeys = []string{
	"Advanced", "Cancel", "Confirm", "Copy", "Create Folder", "Cut", "Enter filename", "Error", "Favourites",
	"File", "Folder", "New Folder", "No", "OK", "Open", "Paste", "Quit", "Redo", "Save", "Select all",
	"Show Hidden Files", "Undo", "Yes", "(Parent)", "file.name", "file.parent",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
	"monday.short", "tuesday.short", "wednesday.short", "thursday.short", "friday.short", "saturday.short", "sunday.short",
}

// Fyne takes the file for the language of the system, so that its dialogs are
// Vietnamese on any computer.
func TestFyneSpeaksVietnamese(t *testing.T) {
	raw, err := fs.ReadFile(Lang, "vi.json")
	if err != nil {
		t.Fatal(err)
	}
	var texts map[string]any
	if err := json.Unmarshal(raw, &texts); err != nil {
		t.Fatal(err)
	}
	if len(texts) != len(fyneKeys) {
		t.Errorf("%d texts for %d keys", len(texts), len(fyneKeys))
	}
	name := lang.SystemLocale().LanguageString() + ".json"
	if err := lang.AddTranslations(fyne.NewStaticResource(name, raw)); err != nil {
		t.Fatal(err)
	}
	for _, key := range fyneKeys {
		want, ok := texts[key].(string)
		if plural, isTable := texts[key].(map[string]any); isTable {
			want, ok = plural["other"].(string)
		}
		if got := lang.X(key, key); !ok || got != want || got == key {
			t.Errorf("%q is %q, want %q", key, got, want)
		}
	}
}

func TestFolders(t *testing.T) {
	for name, folder := range map[string]fs.FS{"an-giang-135.toml": Movements, "khen-thuong-2025.toml": Law, "vi.json": Lang} {
		if _, err := fs.Stat(folder, name); err != nil {
			t.Error(err)
		}
	}
}

// Whoever takes a newer library gathers its licence anew: .ci/licences.
func TestEveryLibrarysLicenceIsThere(t *testing.T) {
	raw, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	needed := regexp.MustCompile(`(?m)^\t(\S+ v\S+)$`).FindAllStringSubmatch(string(raw), -1)
	if len(needed) < 10 {
		t.Fatalf("%d libraries found in go.mod", len(needed))
	}
	for _, n := range needed {
		if !strings.Contains(Licences, "\n"+n[1]+"\n") && !testsOnly[strings.Fields(n[1])[0]] {
			t.Errorf("licences.txt lacks %s", n[1])
		}
	}
}

// testsOnly are libraries that are not part of the program.
var testsOnly = map[string]bool{"pgregory.net/rapid": true}
