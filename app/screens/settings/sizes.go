package settings

import (
	"fmt"
	"strconv"
	"strings"

	"thidua/data"
)

// a4 is a sheet of A4 that lies across.
var a4 = data.Size{Width: 297, Height: 210}

// sizeName is how a sheet is called: "A4 (297 × 210 mm)", "360 × 270 mm".
func sizeName(s data.Size) string {
	text := fmt.Sprintf("%s × %s mm", lengthText(s.Width), lengthText(s.Height))
	if s == a4 {
		return "A4 (" + text + ")"
	}
	return text
}

// lengthText is a length in millimetres with as many decimals as it needs, at most
// two: "297", "12,5".
func lengthText(millimetres float64) string {
	text := strconv.FormatFloat(millimetres, 'f', 2, 64)
	return strings.Replace(strings.TrimRight(strings.TrimRight(text, "0"), "."), ".", ",", 1)
}

// parseLength reads a length: "297", "12,5", "12.5 mm".
func parseLength(text string) (millimetres float64, ok bool) {
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "mm"))
	value, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	return value, err == nil && value == value && value < 1e6 && value > -1e6
}
