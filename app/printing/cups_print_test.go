//go:build linux

package printing

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestPrintedByCUPS prints on a real print service; what reaches the printer is
// measured, and compared with the paper.
func TestPrintedByCUPS(t *testing.T) {
	c := startCUPS(t)
	if names, err := Printers(); err != nil || !slices.Equal(names, []string{"Van_thu"}) {
		t.Fatalf("printers %v, %v", names, err)
	}
	sizes := []size{a4, lying, diploma, diploma2, a4}
	pdf := pdfOf(t, sizes...)
	if err := Send(t.Context(), Order{PDF: pdf, Title: "Quyết định", Printer: "Van_thu", Copies: 2, Pages: []int{1, 2, 3, 4}}); err != nil {
		t.Fatal(err)
	}
	paper := document(t, pdf)
	page := 1
	for job, pages := range []int{2, 1, 1} {
		path, told := c.arrived(job)
		for _, want := range []string{"IPP_COPIES=2\n", "IPP_JOB_NAME=Quyết định\n"} {
			if !strings.Contains(told, want) {
				t.Errorf("job %d lacks %q:\n%s", job, want, told)
			}
		}
		printed, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		sheets := document(t, printed)
		if sheets.Pages() != pages {
			t.Fatalf("job %d has %d pages, want %d", job, sheets.Pages(), pages)
		}
		for n := range pages {
			same(t, paper, page, sheets, n+1)
			page++
		}
	}
	c.troubles(t, pdf)
}

// troubles goes through what can go wrong with a printer, one after the other.
func (c *cups) troubles(t *testing.T, pdf []byte) {
	c.await("the end of the jobs before", func() bool { return c.command("lpstat", "-o") == "" })
	order := Order{PDF: pdf, Printer: "Van_thu", Copies: 1, Pages: []int{1}}
	problem(t, Send(t.Context(), Order{PDF: pdf, Printer: "Cu", Copies: 1, Pages: []int{1}}), "Cu: Không còn máy in này")
	c.command("cupsdisable", "-r", "Het giay", "Van_thu")
	problem(t, Send(t.Context(), order), "Van_thu: Máy in đang tạm dừng")
	c.takenBack(order)
	c.command("cupsenable", "Van_thu")
	c.command("cupsreject", "Van_thu")
	problem(t, Send(t.Context(), order), "Van_thu: Máy in đang tạm dừng")
	c.command("lpadmin", "-x", "Van_thu")
	_, err := Printers()
	problem(t, err, "chưa có máy in nào")
	problem(t, Send(t.Context(), order), "Van_thu: Không còn máy in này")
	problem(t, Send(t.Context(), Order{PDF: pdf, Copies: 1, Pages: []int{1}}), "chưa có máy in nào")
	c.stop()
	_, err = Printers()
	problem(t, err, "Dịch vụ in của máy tính không hoạt động")
	problem(t, Send(t.Context(), order), "Dịch vụ in của máy tính không hoạt động")
}

// takenBack hands a job to the paused printer and takes it back.
func (c *cups) takenBack(o Order) {
	id, err := o.hand(context.Background(), batch{sheet: sheet{2100, 2970}, pages: o.Pages})
	c.must(err)
	if waiting := c.command("lpstat", "-o"); !strings.Contains(waiting, id) {
		c.t.Fatalf("%q does not wait: %s", id, waiting)
	}
	takeBack([]string{id})
	if waiting := c.command("lpstat", "-o"); waiting != "" {
		c.t.Errorf("still waits: %s", waiting)
	}
}
