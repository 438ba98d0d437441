package documents

import "strings"

// openers begin the parts into which the name of an agency is broken by choice.
var openers = []string{"PHƯỜNG", "XÃ", "TỈNH", "THÀNH PHỐ", "ĐẶC KHU", "THỊ TRẤN", "HUYỆN", "QUẬN", "THI ĐUA", "TRƯỜNG", "BAN QUẢN LÝ", "TRUNG TÂM", "BỆNH VIỆN"}

// phrases breaks the name of an agency, in capitals, as offices do: "HỘI ĐỒNG /
// THI ĐUA - KHEN THƯỞNG / PHƯỜNG MỸ THỚI". A name that fits stays on one line; no
// name, no line.
func (r *ruler) phrases(name string, l letters, width float64) []string {
	if name == "" {
		return nil
	}
	if r.width(name, l) <= width {
		return []string{name}
	}
	var lines []string
	var bound []string
	for _, phrase := range parts(name) {
		if r.width(phrase, l) <= width {
			bound = append(bound, strings.ReplaceAll(phrase, " ", unbroken))
			continue
		}
		if len(bound) > 0 { // what is longer than a line begins one
			lines = append(lines, r.balance(strings.Join(bound, " "), l, width)...)
		}
		bound = []string{phrase}
	}
	return append(lines, r.balance(strings.Join(bound, " "), l, width)...)
}

// parts cuts a name in front of each opener.
func parts(name string) []string {
	var all []string
	for _, word := range strings.Fields(name) {
		if n := len(all); n > 0 {
			all[n-1] += " " + word
		} else {
			all = append(all, word)
		}
		all = cutBefore(all)
	}
	return all
}

// cutBefore parts the last phrase where an opener has just ended.
func cutBefore(all []string) []string {
	last := all[len(all)-1]
	for _, opener := range openers {
		if before, ok := strings.CutSuffix(last, " "+opener); ok {
			all[len(all)-1] = before
			return append(all, opener)
		}
	}
	return all
}
