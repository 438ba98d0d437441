package wording

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
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
// lines makes that many paragraphs. An unknown field is an error that names it. Texts that
// were pasted may have their letters in parts.
func Fill(text string, values map[string]string) ([]Line, error) {
	var lines []Line
	n := 0
	all := map[string]string{Article: article}
	for name, value := range values {
		all[name] = strings.ReplaceAll(private.Replace(value), "*", star)
	}
	for line := range strings.SplitSeq(norm.NFC.String(text), "\n") {
		filled, err := fillLine(line, all)
		if err != nil {
			return nil, err
		}
		if strings.Contains(filled, article) {
			n++
		}
		lines = append(lines, paragraphs(strings.ReplaceAll(filled, article, strconv.Itoa(n)))...)
	}
	return lines, nil
}

// While a line is filled, private characters stand for what is known or meant only when
// it is whole: the number of the article, and a star that is a value's and no mark.
const (
	article = "\uE000"
	star    = "\uE001"
)

// private takes both out of values.
var private = strings.NewReplacer(article, "", star, "")

// paragraphs cuts a filled line where its values have several lines.
func paragraphs(filled string) (lines []Line) {
	for one := range strings.SplitSeq(filled, "\n") {
		if l := runs(one); len(l) > 0 {
			lines = append(lines, l)
		}
	}
	return lines
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
		b.WriteString(value)
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
			l = append(l, Run{Text: strings.ReplaceAll(text, star, "*"), Bold: i%2 == 1})
		}
	}
	return l
}
