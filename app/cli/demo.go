package cli

import (
	"io"
	"os"
	"path/filepath"

	"thidua/assets"
)

// demoKey signs the demo's papers. It lies open in the program: its codes show how
// checking works and prove nothing.
const demoKey = "khoa-mau.pem"

// demoCommand runs the demo round.
type demoCommand struct {
	Out string `required:"" help:"Thư mục để văn bản."`
}

func (c demoCommand) run(stdout, stderr io.Writer) error {
	folder, remove, err := unpackDemo()
	if err != nil {
		return err
	}
	defer remove()
	return runRound(folder, c.Out, signing{filepath.Join(folder, demoKey), true}, stdout, stderr)
}

// unpackDemo lays the demo round's files out in a temporary folder, for readers
// that want a path, and gives a function that removes it.
func unpackDemo() (folder string, remove func(), err error) {
	folder, err = os.MkdirTemp("", "thidua-mau-")
	if err != nil {
		return "", nil, err
	}
	remove = func() { os.RemoveAll(folder) }
	if err := os.CopyFS(folder, assets.Demo); err != nil {
		remove()
		return "", nil, err
	}
	return folder, remove, nil
}
