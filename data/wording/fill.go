package wording

import (
	"maps"
	"strconv"
	"strings"
	"unicode"
)

// Run is a piece of a paragraph in one weight.
type Run struct {
	Text string
	Bold bool
}

// Line is one paragraph of a filled text.
type Line []Run

// String is the paragraph without weights.
func (l Line) String() string {
	var b strings.Builder
	for _, r := range l {
		b.WriteString(r.Text)
	}
	return b.String()
}

// Article is the field that numbers a text's articles; one that is left out takes no
// number.
const Article = "số điều"

// Fill puts values into a text. A field alone on its line whose value has several
// lines makes that many paragraphs. An unknown field is an error that names it.
func Fill(text string, values map[string]string) ([]Line, error) {
	var lines []Line
	n := 0
	values = maps.Clone(values)
	for line := range strings.SplitSeq(text, "\n") {
		values[Article] = strconv.Itoa(n + 1)
		filled, err := fillLine(line, values)
		if err != nil {
			return nil, err
		}
		if filled != "" && strings.Contains(line, "{"+Article+"}") {
			n++
		}
		for one := range strings.SplitSeq(filled, "\n") {
			if l := runs(one); len(l) > 0 {
				lines = append(lines, l)
			}
		}
	}
	return lines, nil
}

// fault is what is wrong with a text.
type fault struct{ what, do, field string }

// Error is the sentence for the person.
func (f *fault) Error() string { return f.what }

// fillLine puts values into one line.
func fillLine(line string, values map[string]string) (string, *fault) {
	var b strings.Builder
	for line != "" {
		open := strings.IndexAny(line, "[]")
		if open < 0 {
			open = len(line)
		}
		plain, _, err := fields(line[:open], values)
		if err != nil {
			return "", err
		}
		b.WriteString(plain)
		if line = line[open:]; line == "" {
			break
		}
		part, rest, err := optional(line, values)
		if err != nil {
			return "", err
		}
		b.WriteString(part)
		line = rest
	}
	return b.String(), nil
}

// optional fills what is in brackets at the beginning of a line; it is empty where
// one of its fields is.
func optional(line string, values map[string]string) (part, rest string, err *fault) {
	end := strings.IndexAny(line[1:], "[]") + 1
	if line[0] == ']' || end == 0 || line[end] == '[' {
		return "", "", &fault{what: "Dấu ngoặc vuông không đủ cặp", do: "Mỗi dấu [ cần một dấu ] phía sau, không lồng vào nhau"}
	}
	part, empty, err := fields(line[1:end], values)
	if empty {
		part = ""
	}
	return part, line[end+1:], err
}

// fields fills the fields of a piece; empty reports that one had no value.
func fields(piece string, values map[string]string) (filled string, empty bool, err *fault) {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(piece, "{")
		if strings.Contains(before, "}") {
			return "", false, unpaired
		}
		b.WriteString(before)
		if !found {
			return b.String(), empty, nil
		}
		name, rest, closed := strings.Cut(after, "}")
		if !closed {
			return "", false, unpaired
		}
		value, known := values[strings.TrimSpace(name)]
		if !known {
			return "", false, &fault{what: "Không có trường nào tên là {" + name + "}", field: name}
		}
		empty = empty || strings.TrimSpace(value) == ""
		b.WriteString(strings.ReplaceAll(value, "**", "*")) // stars of a name are no mark
		piece = rest
	}
}

var unpaired = &fault{what: "Dấu ngoặc nhọn không đủ cặp", do: "Tên trường viết giữa hai dấu { và }, ví dụ {tên hội đồng}"}

// runs cuts a line at its stars; a line of spaces and marks alone has none.
func runs(line string) Line {
	if strings.IndexFunc(line, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) < 0 {
		return nil
	}
	var l Line
	for i, text := range strings.Split(strings.TrimSpace(line), "**") {
		if text != "" {
			l = append(l, Run{Text: text, Bold: i%2 == 1})
		}
	}
	return l
}
