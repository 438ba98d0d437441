//go:build !windows

package printing

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"
)

// asking is how long the print service may take to name its printers.
const asking = 10 * time.Second

// Printers lists the printers of this machine, the one used by default first. A
// machine without any gives a data.Problem.
func Printers() ([]string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), asking)
	defer cancel()
	out, err := run(ctx, nil, "lpstat", "-e")
	if err != nil {
		return nil, told(err, "")
	}
	names := strings.Fields(out)
	if len(names) == 0 {
		return nil, whyNone(ctx)
	}
	if first := usual(ctx); first != "" && slices.Contains(names, first) {
		names = slices.DeleteFunc(names, func(name string) bool { return name == first })
		names = slices.Insert(names, 0, first)
	}
	return names, nil
}

// whyNone tells a machine without printers from one whose print service is down,
// of which lpstat names none either.
func whyNone(ctx context.Context) error {
	if err := down(ctx); err != nil {
		return err
	}
	return noPrinter(nil)
}

// down tells of a print service that does not run.
func down(ctx context.Context) error {
	out, err := run(ctx, nil, "lpstat", "-r")
	if err != nil {
		return told(err, "")
	}
	if strings.Contains(out, "not running") {
		return noService(errors.New(oneLine(out)))
	}
	return nil
}

// usual is the printer used by default, or "". Not knowing it is no failure.
func usual(ctx context.Context) string {
	out, err := run(ctx, nil, "lpstat", "-d")
	if err != nil {
		return ""
	}
	_, name, _ := strings.Cut(out, ":")
	return strings.TrimSpace(name)
}

// working refuses a printer that would keep the order waiting without a word. What
// the service does not know of it, the order itself will show.
func working(ctx context.Context, printer string) error {
	if printer == "" {
		if printer = usual(ctx); printer == "" {
			return nil
		}
	}
	if out, err := run(ctx, nil, "lpstat", "-p", printer); err == nil && strings.Contains(out, " disabled since") {
		return paused(printer, errors.New(oneLine(out)))
	}
	if out, err := run(ctx, nil, "lpstat", "-a", printer); err == nil && strings.Contains(out, " not accepting requests") {
		return paused(printer, errors.New(oneLine(out)))
	}
	return nil
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
