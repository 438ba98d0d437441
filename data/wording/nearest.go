package wording

import "thidua/data/vn"

// nearest is the known name with the fewest letters changed, marks ignored, if
// that is at most a third of them.
func nearest(name string, known map[string]string) string {
	best, least := "", len([]rune(name))/3+1
	for candidate := range known {
		d := distance([]rune(vn.Fold(name)), []rune(vn.Fold(candidate)))
		if d < least || d == least && best != "" && candidate < best {
			best, least = candidate, d
		}
	}
	return best
}

// distance is how many letters must be changed, added or taken away to make b of a.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, y := range b {
			change := diagonal
			if x != y {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
