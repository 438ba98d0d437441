package sheets

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"unicode/utf8"

	"thidua/data"
)

// textGrid is a csv file as a grid.
type textGrid struct {
	file   string
	reader *csv.Reader
	row    int
	failed error
}

func openText(path string) (*textGrid, error) {
	text, err := readText(path)
	if err != nil {
		return nil, err
	}
	text, comma := separator(text)
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = comma, -1, true
	return &textGrid{file: filepath.Base(path), reader: r}, nil
}

func (g *textGrid) next() []string {
	cells, err := g.reader.Read()
	if err == nil {
		g.row, _ = g.reader.FieldPos(0)
		return cells
	}
	if !errors.Is(err, io.EOF) {
		g.failed = g.quoting(err)
	}
	return nil
}

// quoting explains what the csv reader stumbles over: only quotes can be wrong.
func (g *textGrid) quoting(err error) error {
	line := g.row + 1
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		line = parse.StartLine
	}
	return &data.Problem{Where: Fault{Line: line}.Where(g.file), What: "dấu nháy kép không khớp", Cause: err,
		Do: `Cần viết ô có dấu nháy như "Hội ""Khuyến học""", hoặc bỏ dấu nháy`}
}

func (g *textGrid) line() int     { return g.row }
func (g *textGrid) err() error    { return g.failed }
func (g *textGrid) about() nature { return nature{} }
func (g *textGrid) close()        {}

// readText reads a text file as UTF-8 without its mark. What is no such text is
// told with the row, because a sheet saved in another encoding shows up as
// wrong letters, which nobody may vote on.
func readText(path string) ([]byte, error) {
	if err := checkFile(path); err != nil {
		return nil, err
	}
	file := filepath.Base(path)
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, &data.Problem{Where: file, What: "không đọc được tệp", Cause: err,
			Do: "Hãy kiểm tra quyền đọc tệp, hoặc đóng chương trình đang mở tệp"}
	}
	if what := foreign(text); what != "" {
		return nil, &data.Problem{Where: file, What: what,
			Do: "Cần tệp văn bản mã UTF-8; trong Excel hãy chọn Lưu thành (Save As), kiểu CSV UTF-8"}
	}
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if at := invalid(text); at >= 0 {
		return nil, &data.Problem{Where: Fault{Line: 1 + bytes.Count(text[:at], []byte("\n"))}.Where(file),
			What: "có chữ không thuộc mã UTF-8", Do: "Cần lưu lại tệp theo mã UTF-8 (CSV UTF-8)"}
	}
	if !bytes.ContainsRune(text, '\n') {
		text = bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
	}
	return text, nil
}

// foreign names the kind of a file that is no UTF-8 text at all.
func foreign(text []byte) string {
	switch {
	case bytes.HasPrefix(text, []byte("\xff\xfe")), bytes.HasPrefix(text, []byte("\xfe\xff")):
		return "tệp ghi theo mã UTF-16"
	case bytes.HasPrefix(text, []byte(zipMark)):
		return "đây là bảng tính Excel đổi tên, không phải tệp văn bản"
	}
	if what := picture(text); what != "" {
		return what
	}
	if bytes.IndexByte(text, 0) >= 0 {
		return "tệp có ký tự rỗng, có thể ghi theo mã UTF-16"
	}
	return ""
}

// invalid is the place of the first byte that is not UTF-8, or -1.
func invalid(text []byte) int {
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}

// separator finds what stands between the cells: the one of comma, semicolon
// (Excel with Vietnamese settings) and tab that the first line has most of. A
// line "sep=;" in front, which Excel writes, is taken off.
func separator(text []byte) (rest []byte, comma rune) {
	first, after, _ := bytes.Cut(text, []byte("\n"))
	first = bytes.TrimSpace(first)
	if mark, ok := bytes.CutPrefix(first, []byte("sep=")); ok && len(mark) == 1 {
		return append([]byte("\n"), after...), rune(mark[0])
	}
	comma = ','
	for _, other := range ";\t" {
		if count(text, other) > count(text, comma) {
			comma = other
		}
	}
	return text, comma
}

// count counts a separator outside quotes on the first line that has any text.
func count(text []byte, separator rune) int {
	n, quoted := 0, false
	for _, r := range string(text[:min(len(text), 1<<16)]) {
		switch {
		case r == '"':
			quoted = !quoted
		case r == '\n' && !quoted && n > 0:
			return n
		case r == separator && !quoted:
			n++
		}
	}
	return n
}

// picture names the kind of a file that begins like a picture or a paper.
func picture(head []byte) string {
	for mark, what := range map[string]string{
		"\x89PNG": "đây là tệp ảnh PNG", "\xff\xd8\xff": "đây là tệp ảnh JPEG", "GIF8": "đây là tệp ảnh GIF",
		"BM": "đây là tệp ảnh BMP", "%PDF": "đây là tệp PDF", "{\\rtf": "đây là tệp văn bản RTF",
	} {
		if bytes.HasPrefix(head, []byte(mark)) && (len(mark) > 2 || bytes.IndexByte(head, 0) >= 0) {
			return fmt.Sprintf("%s, không phải bảng tính", what)
		}
	}
	return ""
}
