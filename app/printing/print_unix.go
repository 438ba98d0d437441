//go:build !windows

package printing

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"thidua/app/preview"
)

// takingBack is how long the print service may take to forget an order.
const takingBack = 5 * time.Second

// send hands the order over, one job for each size of paper in it.
func send(ctx context.Context, o Order) error {
	if err := working(ctx, o.Printer); err != nil {
		return err
	}
	jobs, total, err := o.jobs(ctx)
	if err != nil {
		return err
	}
	o.report(0, total)
	var ids []string
	done := 0
	for _, j := range jobs {
		id, err := o.hand(ctx, j)
		if id != "" {
			ids = append(ids, id)
		}
		if err != nil {
			takeBack(ids)
			return err
		}
		done += len(j.pages)
		o.report(min(done, total), total)
	}
	return nil
}

// jobs are what the order comes to. Where the pages cannot be measured on this
// machine, the print service does as it thinks best.
func (o Order) jobs(ctx context.Context) (jobs []batch, total int, err error) {
	p, err := openPaper(ctx, o)
	if errors.Is(err, preview.ErrDown) {
		return []batch{{pages: o.Pages}}, len(o.Pages), nil
	}
	if err != nil {
		return nil, 0, err
	}
	defer p.Close()
	return p.batches(), len(p.pages), nil
}

// hand gives one job to the print service and tells by what name it goes there.
func (o Order) hand(ctx context.Context, j batch) (id string, err error) {
	args := []string{"-t", o.Title, "-n", strconv.Itoa(o.Copies), "-o", "print-scaling=none"}
	if j.sheet != (sheet{}) {
		args = append(args, "-o", "media="+j.sheet.name())
	}
	if len(j.pages) > 0 && !j.whole {
		args = append(args, "-P", PageList(j.pages))
	}
	if o.Printer != "" {
		args = append(args, "-d", o.Printer)
	}
	out, err := run(ctx, o.PDF, "lp", args...)
	if err != nil {
		return "", o.why(ctx, err)
	}
	return jobName(out), ctx.Err()
}

// why tells why an order was not taken. A service that is down knows no printer, and
// lp says of each that it does not exist.
func (o Order) why(ctx context.Context, err error) error {
	if ctx.Err() == nil {
		if down := down(ctx); down != nil {
			return down
		}
	}
	return told(err, o.Printer)
}

// jobName finds the name in what lp answers: "request id is HP_Van_thu-12 (0 file(s))".
func jobName(said string) string {
	_, rest, _ := strings.Cut(said, "request id is ")
	name, _, _ := strings.Cut(rest, " ")
	return strings.TrimSpace(name)
}

// takeBack cancels jobs as far as they are not printed yet.
func takeBack(ids []string) {
	ctx, cancel := context.WithTimeout(context.Background(), takingBack)
	defer cancel()
	for _, id := range ids {
		_, _ = run(ctx, nil, "cancel", id) // it may be on paper already
	}
}
