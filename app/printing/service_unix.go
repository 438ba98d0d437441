//go:build !windows

package printing

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// complaint is what a command of the print service said when it failed.
type complaint struct {
	text  string
	cause error
}

func (c *complaint) Error() string { return c.text + ": " + c.cause.Error() }

func (c *complaint) Unwrap() error { return c.cause }

// run asks the print service; what it is given to read may be nil.
func run(ctx context.Context, in []byte, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.Stdin = bytes.NewReader(in)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	cmd.WaitDelay = time.Second
	err := cmd.Run()
	if err != nil && ctx.Err() != nil {
		err = ctx.Err()
	}
	if err != nil {
		return "", &complaint{fmt.Sprintf("%s: %s", name, oneLine(said.String())), err}
	}
	return out.String(), nil
}

// told gives a failure of the print service with its way out. Stopped by the person
// is none.
func told(err error, printer string) error {
	said := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(err.Error(), w) {
				return true
			}
		}
		return false
	}
	switch {
	case errors.Is(err, context.Canceled):
		return context.Canceled
	case errors.Is(err, exec.ErrNotFound):
		return notInstalled(err)
	case errors.Is(err, context.DeadlineExceeded):
		return noAnswer(err)
	case said("does not exist", "non-existent destination", "Unknown destination"):
		return vanished(printer, err)
	case said("no default destination", "No default destination"):
		return noPrinter(err)
	case said("not accepting jobs"):
		return paused(printer, err)
	case said("Unable to connect", "Connection refused", "Bad file descriptor", "scheduler not responding", "No such file or directory"):
		return noService(err)
	}
	return refused(printer, err)
}
