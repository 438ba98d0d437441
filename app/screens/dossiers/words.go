package dossiers

import (
	"errors"
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// groupWords name the groups in the footer, in the order of the groups.
var groupWords = []string{"đủ", "thiếu", "tạm dừng xét", "trả lại", "đưa ra Hội đồng", "được khen", "không đạt"}

// footer sums the list up: "60 hồ sơ · 52 đủ · 6 thiếu · 2 trả lại".
func footer(rows []row, shown int) string {
	if len(rows) == 0 {
		return ""
	}
	sums := make([]int, len(groupWords))
	for _, r := range rows {
		sums[r.group]++
	}
	parts := []string{vn.Group(int64(len(rows))) + " hồ sơ"}
	for g, n := range sums {
		if n > 0 {
			parts = append(parts, vn.Group(int64(n))+" "+groupWords[g])
		}
	}
	if shown < len(rows) {
		parts = append(parts, fmt.Sprintf("đang hiện %s", vn.Group(int64(shown))))
	}
	return strings.Join(parts, " · ")
}

// reason is what a failure says to a person, without the place.
func reason(err error) string {
	var p *data.Problem
	if !errors.As(err, &p) {
		return err.Error()
	}
	return strings.Join(nonEmpty(p.What, p.Do), ". ")
}

// prefixed is a text with words in front; nothing stays nothing.
func prefixed(words, text string) string {
	if text == "" {
		return ""
	}
	return words + text
}

func nonEmpty(parts ...string) []string {
	var kept []string
	for _, part := range parts {
		if part != "" {
			kept = append(kept, part)
		}
	}
	return kept
}
