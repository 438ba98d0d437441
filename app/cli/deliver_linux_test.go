package cli

import (
	"os"
	"testing"
)

// The folder is there and open to writing, what is beside it is not: a memory
// stick, a share. Beside /proc/self/cwd nobody may write.
func TestAFolderOnADiskOfItsOwn(t *testing.T) {
	t.Chdir(t.TempDir())
	folder := round(t)
	if status, _, stderr := run(t, "round", folder, "--out", "/proc/self/cwd"); status != OK {
		t.Fatalf("status %d: %s", status, stderr)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	if got := names(t, here); got != everything {
		t.Errorf("left %s, want %s", got, everything)
	}
}
