//go:build !windows

package choose

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// tools puts stand-ins on the path that write down how they were called.
func tools(t *testing.T, scripts map[string]string) (calls string) {
	t.Helper()
	folder := t.TempDir()
	calls = filepath.Join(folder, "calls")
	for name, script := range scripts {
		body := "#!/bin/sh\nprintf '%s\\n' \"$@\" > " + calls + "\n" + script + "\n"
		if err := os.WriteFile(filepath.Join(folder, name), []byte(body), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", folder)
	return calls
}

func TestFile(t *testing.T) {
	open := Request{Kind: Open, Title: "Chọn danh sách", Folder: "/nhà/Tài liệu", Endings: []string{".xlsx", ".csv"}}
	save := Request{Kind: Save, Title: "Lưu", Folder: "/nhà", Name: "luu-tru.zip"}
	for _, c := range []struct {
		name   string
		tools  map[string]string
		ask    Request
		path   string
		called string
	}{
		{"zenity opens", map[string]string{"zenity": "echo '/nhà/danh sách.xlsx'", "kdialog": "exit 9"}, open, "/nhà/danh sách.xlsx",
			"--file-selection|--title=Chọn danh sách|--filename=/nhà/Tài liệu/|--file-filter=*.xlsx *.csv"},
		{"zenity saves", map[string]string{"zenity": "echo /nhà/a.zip"}, save, "/nhà/a.zip",
			"--file-selection|--title=Lưu|--filename=/nhà/luu-tru.zip|--save|--confirm-overwrite"},
		{"kdialog asks for a folder", map[string]string{"kdialog": "echo /nhà"}, Request{Kind: Folder, Title: "Thư mục", Folder: "/nhà/"}, "/nhà",
			"--title|Thư mục|--getexistingdirectory|/nhà/"},
		{"the person goes back", map[string]string{"zenity": "exit 1"}, save, "", "--file-selection|--title=Lưu|--filename=/nhà/luu-tru.zip|--save|--confirm-overwrite"},
	} {
		calls := tools(t, c.tools)
		path, err := File(c.ask)
		if err != nil || path != c.path {
			t.Errorf("%s: %q, %v; want %q", c.name, path, err, c.path)
		}
		args, err := os.ReadFile(calls)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.ReplaceAll(strings.TrimSpace(string(args)), "\n", "|"); got != c.called {
			t.Errorf("%s: called with %s, want %s", c.name, got, c.called)
		}
	}
}

func TestFileWithoutADialog(t *testing.T) {
	tools(t, nil)
	if _, err := File(Request{}); !errors.Is(err, ErrNone) {
		t.Errorf("got %v, want ErrNone", err)
	}
	tools(t, map[string]string{"zenity": "exit 3"})
	if _, err := File(Request{}); err == nil || errors.Is(err, ErrNone) {
		t.Errorf("a dialog that breaks: %v", err)
	}
}
