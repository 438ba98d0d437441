//go:build !windows

package choose

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
)

// ask uses zenity (GNOME and most others) or kdialog (KDE), whichever is there.
func ask(r Request) (string, error) {
	for _, tool := range []struct {
		name string
		args func(Request) []string
	}{{"zenity", zenity}, {"kdialog", kdialog}} {
		if path, err := exec.LookPath(tool.name); err == nil {
			return run(path, tool.args(r))
		}
	}
	return "", ErrNone
}

// run gives what the tool prints. It ends with status 1 where the person goes back.
func run(tool string, args []string) (string, error) {
	out, err := exec.Command(tool, args...).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", filepath.Base(tool), err)
	}
	return strings.TrimRight(string(out), "\n"), nil
}

func zenity(r Request) []string {
	args := []string{"--file-selection", "--title=" + r.Title, "--filename=" + start(r)}
	switch r.Kind {
	case Save:
		args = append(args, "--save", "--confirm-overwrite")
	case Folder:
		args = append(args, "--directory")
	}
	if len(r.Endings) > 0 {
		args = append(args, "--file-filter="+patterns(r.Endings, " "))
	}
	return args
}

func kdialog(r Request) []string {
	what := map[Kind]string{Open: "--getopenfilename", Save: "--getsavefilename", Folder: "--getexistingdirectory"}[r.Kind]
	args := []string{"--title", r.Title, what, start(r)}
	if len(r.Endings) > 0 && r.Kind != Folder {
		args = append(args, patterns(r.Endings, " "))
	}
	return args
}

// start is the folder with its slash, or the suggested file in it.
func start(r Request) string {
	if r.Name != "" {
		return filepath.Join(r.Folder, r.Name)
	}
	return strings.TrimRight(r.Folder, "/") + "/"
}

// patterns are the endings as "*.xlsx *.csv".
func patterns(endings []string, between string) string {
	return "*" + strings.Join(endings, between+"*")
}
