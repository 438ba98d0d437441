//go:build linux && wine

package printing

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestPrintedThroughWine runs the Windows side of printing under wine, whose printer
// is a real CUPS, and measures what arrives there: "make test-wine".
func TestPrintedThroughWine(t *testing.T) {
	home := os.Getenv("HOME")
	c := startCUPS(t)
	c.command("lpadmin", "-p", "Kho", "-E", "-v", "ipp://localhost:1/ipp/print")
	c.command("lpadmin", "-d", "Van_thu")
	pdf := pdfOf(t, a4, lying, diploma, diploma2, a4)
	c.must(os.WriteFile(c.path("paper.pdf"), pdf, 0o644))
	c.windows(home)
	path, _ := c.arrived(0)
	printed, err := os.ReadFile(path)
	c.must(err)
	paper, sheets := document(t, pdf), document(t, printed)
	if sheets.Pages() != 6 {
		t.Fatalf("%d pages arrived, want two copies of three", sheets.Pages())
	}
	for n, page := range []int{1, 2, 5, 1, 2, 5} {
		same(t, paper, page, sheets, n+1)
	}
}

// windows runs the test of the Windows side in a new Windows.
func (c *cups) windows(home string) {
	c.t.Helper()
	run := func(dir, name string, args ...string) {
		c.t.Helper()
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "HOME="+home, "GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0", "WINEDEBUG=-all",
			"WINEPREFIX="+c.path("windows"), "THIDUA_PAPER=Z:"+c.path("paper.pdf"))
		if out, err := cmd.CombinedOutput(); err != nil {
			c.t.Fatalf("%s: %v\n%s", name, err, out)
		}
	}
	exe := c.path("printing.test.exe")
	run(".", "go", "test", "-c", "-tags", "wine", "-o", exe, ".")
	run(c.folder, "wine", "wineboot", "-i")
	missing := c.path("windows/drive_c/windows/system32/bcryptprimitives.dll")
	if _, err := os.Stat(missing); err != nil {
		source, err := filepath.Abs("testdata/bcryptprimitives.c")
		c.must(err)
		run(c.folder, "x86_64-w64-mingw32-gcc", "-shared", "-o", missing, source, "-ladvapi32")
	}
	run(c.folder, "wine", exe, "-test.run", "TestPrintOnWindows", "-test.v")
}
