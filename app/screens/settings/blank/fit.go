package blank

import "strings"

// Points are so many to the millimetre in letters' sizes.
const millimetre = 25.4 / 72

// Measure gives the width in millimetres of a text at a size in points.
type Measure func(text string, points float64) float64

// Lead is the distance of two baselines in parts of the size.
const lead = 1.2

// leastShare is how far a text shrinks at most.
const leastShare = 0.6

// aloneShare is how far a text rather shrinks than be divided.
const aloneShare = 0.85

// step is by how much sizes differ, in points.
const sizeStep = 0.5

// Set puts a text into a room: as large as asked, on one line if that does not make
// it too small, else on as few lines as possible. It reports false where the text
// does not go in; the lines are then those of the smallest size.
func Set(text string, width, height, points float64, measure Measure) (lines []string, size float64, ok bool) {
	for size = points; size >= points*aloneShare; size -= sizeStep {
		if measure(text, size) <= width && size*lead*millimetre <= height {
			return []string{text}, size, true
		}
	}
	for size = points; size >= points*leastShare; size -= sizeStep {
		lines = broken(text, width, size, measure)
		if float64(len(lines))*size*lead*millimetre <= height && widest(lines, size, measure) <= width {
			return lines, size, true
		}
	}
	size += sizeStep
	return broken(text, width, size, measure), size, false
}

func widest(lines []string, size float64, measure Measure) (width float64) {
	for _, line := range lines {
		width = max(width, measure(line, size))
	}
	return width
}

// broken divides a text at its spaces.
func broken(text string, width, size float64, measure Measure) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		longer := strings.TrimSpace(line + " " + word)
		if line != "" && measure(longer, size) > width {
			lines, longer = append(lines, line), word
		}
		line = longer
	}
	return append(lines, line)
}
