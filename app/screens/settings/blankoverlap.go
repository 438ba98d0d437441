package settings

import (
	"fmt"
	"strings"

	"thidua/data"
)

// mostOverlaps is how many fields that lie on each other are named under the panel.
const mostOverlaps = 3

// overlapText says which fields of a form lie on each other; "" where none do.
func overlapText(form data.BlankForm) string {
	var rows []string
	all := form.Overlaps()
	for _, o := range all[:min(len(all), mostOverlaps)] {
		rows = append(rows, o.String())
	}
	if n := len(all) - mostOverlaps; n > 0 {
		rows = append(rows, fmt.Sprintf("Và %d chỗ chồng khác", n))
	}
	return strings.Join(rows, "\n")
}
