package wording

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// Check says what is wrong with an office's own text: an id or a field that nobody
// knows, a bracket without its partner. The problem names it and its line.
func Check(id, text string) error {
	t := byID(id)
	if t.ID == "" {
		return &data.Problem{What: fmt.Sprintf("Không có đoạn văn mang mã “%s”", id), Do: "Chọn đoạn văn trong danh sách"}
	}
	known := make(map[string]string)
	for _, f := range Fields(id) {
		known[f.Name] = "x"
	}
	for i, line := range strings.Split(norm.NFC.String(text), "\n") {
		if err := checkLine(line, known); err != nil {
			return located(err, t, i+1, known)
		}
	}
	if lines, err := Fill(text, known); err != nil || len(lines) == 0 {
		return &data.Problem{What: "Đoạn văn không có chữ nào", Where: place(t, 1), Do: "Ghi nội dung, hoặc khôi phục văn bản gốc"}
	}
	return nil
}

// checkLine says what is wrong with one line.
func checkLine(line string, known map[string]string) *fault {
	if _, err := fillLine(line, known); err != nil {
		return err
	}
	if strings.Count(line, "**")%2 == 1 {
		return &fault{what: "Dấu ** không đủ cặp", do: "Chữ đậm viết giữa hai dấu ** trên cùng một dòng, ví dụ **Điều 1.**"}
	}
	return nil
}

// located gives a fault the place at which the person finds it, and the field that
// was probably meant.
func located(err *fault, t Text, line int, known map[string]string) error {
	problem := &data.Problem{What: err.what, Where: place(t, line), Do: err.do}
	if err.field == "" {
		return problem
	}
	problem.Do = "Chọn tên trường trong danh sách bên cạnh"
	if near := nearest(err.field, known); near != "" {
		problem.Do = fmt.Sprintf("Có phải là {%s}? Nếu không, chọn tên trường trong danh sách bên cạnh", near)
	}
	return problem
}

func place(t Text, line int) string { return fmt.Sprintf("%s, %s, dòng %d", t.Paper, t.Part, line) }
