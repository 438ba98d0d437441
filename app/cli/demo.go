package cli

import (
	"io"
	"os"

	"thidua/assets"
)

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
	return runRound(folder, c.Out, stdout, stderr)
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
