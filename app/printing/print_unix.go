//go:build !windows

package printing

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"

	"thidua/data"
)

// ByViewer tells that Print only opens the paper and that the person prints it
// from there.
const ByViewer = false

// asking is how long the print service may take to name its printers.
const asking = 10 * time.Second

// Printers lists the printers of this machine, the one used by default first. A
// machine without any gives a data.Problem.
func Printers() ([]string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), asking)
	defer cancel()
	out, err := run(ctx, "lpstat", "-e")
	if err != nil {
		return nil, err
	}
	names := strings.Fields(out)
	if len(names) == 0 {
		return nil, &data.Problem{What: "Máy này chưa có máy in nào", Do: openAndPrint}
	}
	if first := usual(ctx); first != "" && slices.Contains(names, first) {
		names = slices.DeleteFunc(names, func(name string) bool { return name == first })
		names = slices.Insert(names, 0, first)
	}
	return names, nil
}

// usual is the printer used by default, or "". Not knowing it is no failure.
func usual(ctx context.Context) string {
	out, err := run(ctx, "lpstat", "-d")
	if err != nil {
		return ""
	}
	_, name, _ := strings.Cut(out, ":")
	return strings.TrimSpace(name)
}

// send hands the order to the print service.
func send(ctx context.Context, path, printer string, copies int, pages []int) error {
	order := []string{"-n", strconv.Itoa(copies), "-o", "media=A4", "-o", "print-scaling=none"}
	if len(pages) > 0 {
		order = append(order, "-P", PageList(pages))
	}
	if printer != "" {
		order = append(order, "-d", printer)
	}
	_, err := run(ctx, "lp", append(order, path)...)
	return err
}

// run asks the print service; its failures come with the way out.
func run(ctx context.Context, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	cmd.WaitDelay = time.Second
	err := cmd.Run()
	switch {
	case err == nil:
		return out.String(), nil
	case errors.Is(err, exec.ErrNotFound):
		return "", &data.Problem{What: "Máy này chưa cài dịch vụ in", Do: openAndPrint, Cause: err}
	case ctx.Err() != nil:
		return "", &data.Problem{What: "Dịch vụ in không trả lời", Do: openAndPrint, Cause: ctx.Err()}
	}
	return "", &data.Problem{What: "Dịch vụ in không nhận yêu cầu", Do: "Kiểm tra máy in đã bật và đã nối với máy. " + openAndPrint,
		Cause: fmt.Errorf("%s: %s: %w", name, strings.TrimSpace(complaint.String()), err)}
}
