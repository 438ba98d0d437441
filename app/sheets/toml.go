package sheets

import (
	"errors"
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"

	"thidua/data"
)

// parseTOML reads a file into a table. The toml reader's own words are English
// and stay in the cause.
func parseTOML(file, text string) (table, error) {
	t := table{used: make(map[string]bool), problem: &firstProblem{file: file}}
	_, err := toml.Decode(text, &t.keys)
	if err == nil {
		return t, nil
	}
	p := &data.Problem{Where: file, What: "tệp viết sai cách", Cause: err,
		Do: "Hãy sửa cho giống tệp mẫu: chữ trong dấu nháy kép, ngày như 2026-11-21, số không có dấu nháy"}
	var parse toml.ParseError
	if errors.As(err, &parse) {
		p.Where = fmt.Sprintf("%s, dòng %d", file, parse.Position.Line)
		if parse.LastKey != "" {
			p.Where += fmt.Sprintf(", khóa “%s”", parse.LastKey)
		}
		p.What = parseWhat(parse.Message)
	}
	return t, p
}

func parseWhat(message string) string {
	message = strings.ToLower(message)
	switch {
	case strings.Contains(message, "date"):
		return "không đọc được ngày giờ"
	case strings.Contains(message, "already"), strings.Contains(message, "duplicate"):
		return "khóa này ghi hai lần"
	}
	return "dòng này viết sai cách"
}
