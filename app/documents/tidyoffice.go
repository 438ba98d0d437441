package documents

import (
	"maps"
	"slices"
	"strings"

	"thidua/data"
)

// office cleans the office's own texts, line by line: their lines are paragraphs.
func (t *tidier) office(o *data.Office) {
	t.clean(0, "đơn vị soạn thảo", &o.Unit)
	o.Wording = maps.Clone(o.Wording)
	for _, id := range slices.Sorted(maps.Keys(o.Wording)) {
		lines := strings.Split(o.Wording[id], "\n")
		for i := range lines {
			t.clean(0, "câu chữ của văn bản", &lines[i])
		}
		o.Wording[id] = strings.Join(lines, "\n")
	}
}
