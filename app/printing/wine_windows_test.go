//go:build wine

package printing

import (
	"context"
	"errors"
	"os"
	"slices"
	"testing"
)

// TestPrintOnWindows runs under wine, by TestPrintedThroughWine, which measures what
// arrives: of what is begun here, only the last order.
func TestPrintOnWindows(t *testing.T) {
	names, err := Printers()
	if err != nil || !slices.Equal(names, []string{"Van_thu", "Kho"}) {
		t.Fatalf("printers %v, %v; want the usual one first", names, err)
	}
	pdf, err := os.ReadFile(os.Getenv("THIDUA_PAPER"))
	if err != nil {
		t.Fatal(err)
	}
	problem(t, Send(t.Context(), Order{PDF: pdf, Printer: "Cu", Copies: 1}), "Cu: Không còn máy in này")
	problem(t, Send(t.Context(), Order{PDF: pdf, Printer: "Van_thu", Copies: 1}), "Van_thu: Máy in không nhận khổ giấy 360 × 270 mm")
	ctx, cancel := context.WithCancel(t.Context())
	stop := func(done, _ int) {
		if done == 1 {
			cancel()
		}
	}
	if err := Send(ctx, Order{PDF: pdf, Copies: 1, Pages: []int{1, 2}, Report: stop}); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
	if err := Send(t.Context(), Order{PDF: pdf, Title: "Quyết định", Copies: 2, Pages: []int{1, 2, 5}}); err != nil {
		t.Fatal(err)
	}
}
