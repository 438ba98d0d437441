package data_test

import (
	"os"
	"strings"
	"testing"

	"thidua/data"
)

// The window, the command line and the desktop's menus name one version.
func TestVersionIsThatOfTheMetadata(t *testing.T) {
	raw, err := os.ReadFile("../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(raw), "Version = \""+data.Version+"\"\n") {
		t.Errorf("FyneApp.toml does not name version %s", data.Version)
	}
}
