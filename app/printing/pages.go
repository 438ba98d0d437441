package printing

import (
	"fmt"
	"slices"
	"strings"
)

// PageList writes page numbers as print services and print windows read them,
// neighbours joined: "2-4,7". No pages, which means all, give "".
func PageList(pages []int) string {
	sorted := slices.Compact(slices.Sorted(slices.Values(pages)))
	var parts []string
	for i := 0; i < len(sorted); {
		end := i
		for end+1 < len(sorted) && sorted[end+1] == sorted[end]+1 {
			end++
		}
		part := fmt.Sprint(sorted[i])
		if end > i {
			part += fmt.Sprintf("-%d", sorted[end])
		}
		parts = append(parts, part)
		i = end + 1
	}
	return strings.Join(parts, ",")
}
