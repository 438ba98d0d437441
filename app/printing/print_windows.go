package printing

import (
	"context"
	"runtime"
)

// send draws the pages and hands them to the spooler.
func send(ctx context.Context, o Order) error {
	if o.Printer == "" {
		o.Printer = usual()
	}
	if o.Printer == "" {
		return noPrinter(nil)
	}
	if err := working(o.Printer); err != nil {
		return err
	}
	p, err := openPaper(ctx, o)
	if err != nil {
		return err
	}
	defer p.Close()
	runtime.LockOSThread() // some drivers want one thread for a job
	defer runtime.UnlockOSThread()
	first := p.pages[0]
	g, times, err := openGDI(o.Printer, p.sheet(first), p.lying(first), o.Copies, len(p.pages))
	if err != nil {
		return err
	}
	defer g.close()
	return raster(ctx, p, g, o, times)
}
