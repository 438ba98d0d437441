package desk

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"thidua/data"
)

// What is saved in a shared folder is read by colleagues.
func TestWrittenFilesAreReadByOthers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "giấy khen.pdf")
	for _, content := range []string{"cũ", "mới"} {
		if err := WriteFile(path, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil || string(got) != "mới" {
		t.Errorf("%q, %v", got, err)
	}
	info, err := os.Stat(path)
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o644 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}

func TestWhatIsNotWrittenLeavesNothing(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "thư mục.pdf")
	if err := os.Mkdir(path, 0o755); err != nil {
		t.Fatal(err)
	}
	var problem *data.Problem
	if err := WriteFile(path, nil); !errors.As(err, &problem) || problem.Where != path || problem.Do == "" {
		t.Errorf("%v", err)
	}
	if left, _ := os.ReadDir(folder); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}
