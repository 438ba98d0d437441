//go:build window

package walk

import (
	"os"
	"path/filepath"
	"testing"
)

// The person's home folder in the walk: the list lies in the documents, and a
// program of the walk's own stands for the file manager.
const (
	documents = "Documents"
	programs  = "programs"
	opened    = "opened.txt" // what the file manager was asked to show
)

// person makes a home folder.
func person(t *testing.T) string {
	t.Helper()
	home := t.TempDir()
	for _, folder := range []string{documents, programs, filepath.Join(".config", "fyne")} {
		if err := os.MkdirAll(filepath.Join(home, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	viewer := "#!/bin/sh\nprintf '%s' \"$1\" > \"$HOME/" + opened + "\"\n"
	leave(t, filepath.Join(home, programs, "xdg-open"), viewer, 0o700)
	// Without animations the picture comes to rest.
	leave(t, filepath.Join(home, ".config", "fyne", "settings.json"), `{"no_animations":true,"scale":1}`, 0o600)
	return home
}

// leave writes a file.
func leave(t *testing.T, path, text string, mode os.FileMode) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}
