package data_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// floors lists the rooms from the ground up. A room imports only from the floors
// below its own; rooms of one floor do not know each other.
var floors = [][]string{
	{"assets"},
	{"data/vn"},
	{"data"},
	{"data/tomlfile"},
	{"data/store", "data/law", "data/plan", "data/vote", "data/box", "data/archive", "data/recount", "data/proof", "data/wording"},
	{"data/book"},
	{"app/theme", "app/preview", "app/docx"},
	{"app/widgets", "app/choose", "app/printing", "app/documents", "app/sheets", "app/codes"},
	{"app/bundle", "app/desk"},
	{"app/screens", "app/cli"},
	{"app"},
	{""},
}

// barred names what some rooms must not see, whatever their floor.
var barred = map[string][]string{
	"data":          {"fyne.io/", "github.com/jung-kurt/", "net/http"},
	"data/recount":  {"thidua/"}, // it checks the count and shares nothing with it
	"app/docx":      {"fyne.io/", "go.etcd.io/", "github.com/jung-kurt/", "thidua/data"},
	"app/documents": {"fyne.io/", "go.etcd.io/", "thidua/data/store"},
	"app/preview":   {"fyne.io/", "go.etcd.io/", "github.com/jung-kurt/"},
	"app/printing":  {"fyne.io/", "go.etcd.io/", "github.com/jung-kurt/"},
	"app/sheets":    {"fyne.io/", "go.etcd.io/", "thidua/data/store", "thidua/data/book"},
	"app/cli":       {"fyne.io/"},
	"app/bundle":    {"fyne.io/"},
	"app/screens":   {"go.etcd.io/", "github.com/jung-kurt/", "thidua/data/store", "fyne.io/fyne/v2/app"},
	"app/widgets":   {"go.etcd.io/", "thidua/data/store", "thidua/data/book", "fyne.io/fyne/v2/app"},
}

func TestImportsGoDownOnly(t *testing.T) {
	files := sources(t)
	if len(files) < 50 {
		t.Fatalf("only %d source files found: the test looks in the wrong place", len(files))
	}
	for _, file := range files {
		room := filepath.ToSlash(filepath.Dir(file))
		if room == "." {
			room = ""
		}
		for _, path := range importsOf(t, file) {
			checkFloor(t, file, room, path)
			checkBarred(t, file, room, path)
		}
	}
}

// sources lists the Go files of the module that are no tests.
func sources(t *testing.T) []string {
	var files []string
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != ".." && strings.HasPrefix(d.Name(), ".") {
			return filepath.SkipDir
		}
		rel, _ := filepath.Rel("..", path)
		if strings.HasSuffix(rel, ".go") && !strings.HasSuffix(rel, "_test.go") && !strings.Contains(filepath.ToSlash(rel), "test/") {
			files = append(files, rel)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func importsOf(t *testing.T, file string) []string {
	tree, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", file), nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, spec := range tree.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		paths = append(paths, path)
	}
	return paths
}

func checkFloor(t *testing.T, file, room, path string) {
	ours, ok := strings.CutPrefix(path, "thidua/")
	if !ok || ours == room || strings.HasPrefix(ours, "assets") && !strings.HasPrefix(room, "assets") {
		return
	}
	if strings.HasPrefix(ours, room+"/") && room != "app" && room != "data" && room != "" {
		return // a room's own inner rooms
	}
	if floor(t, ours) >= floor(t, room) {
		t.Errorf("%s (%s) imports %s, which is not below it", file, room, ours)
	}
}

// floor is the floor of a room: that of the longest name that begins it.
func floor(t *testing.T, room string) int {
	best, at := -1, -1
	for i, names := range floors {
		for _, name := range names {
			if (room == name || strings.HasPrefix(room, name+"/")) && len(name) > best || name == "" && room == "" {
				best, at = len(name), i
			}
		}
	}
	if at < 0 {
		t.Errorf("room %q stands on no floor: add it to the list", room)
	}
	return at
}

func checkBarred(t *testing.T, file, room, path string) {
	for name, paths := range barred {
		if room != name && !strings.HasPrefix(room, name+"/") {
			continue
		}
		for _, no := range paths {
			if strings.HasPrefix(path, no) {
				t.Errorf("%s imports %s, which %s must not see", file, path, name)
			}
		}
	}
}
