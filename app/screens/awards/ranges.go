package awards

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"thidua/data"
)

// span is how people write a number or a run of them: "35", "1-20", "1 đến 20".
var span = regexp.MustCompile(`^(\d{1,9})(?:\s*(?:-|–|—|đến)\s*(\d{1,9}))?$`)

// numbers reads "1-20, 35": numbers from 1 to most, each once, in their order. An
// empty text gives none.
func numbers(text string, most int) ([]int, error) {
	var list []int
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == ';' }) {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		first, last, err := readSpan(part, most)
		if err != nil {
			return nil, err
		}
		for n := first; n <= last; n++ {
			list = append(list, n)
		}
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}

// readSpan reads one part.
func readSpan(part string, most int) (first, last int, err error) {
	found := span.FindStringSubmatch(strings.ToLower(part))
	if found == nil {
		return 0, 0, &data.Problem{What: "Không đọc được “" + part + "”", Do: "Ghi các số cách nhau bằng dấu phẩy, ví dụ 1-20, 35"}
	}
	first, _ = strconv.Atoi(found[1]) // nine digits fit
	last = first
	if found[2] != "" {
		last, _ = strconv.Atoi(found[2])
	}
	switch {
	case first > last:
		err = &data.Problem{What: "Khoảng “" + part + "” ghi ngược", Do: fmt.Sprintf("Ghi số nhỏ trước: %d-%d", last, first)}
	case first < 1 || last > most:
		err = &data.Problem{What: fmt.Sprintf("Không có số %d", outside(first, last)), Do: fmt.Sprintf("Ghi số từ 1 đến %d", most)}
	}
	return first, last, err
}

// outside is the end of a run that does not exist.
func outside(first, last int) int {
	if first < 1 {
		return first
	}
	return last
}
