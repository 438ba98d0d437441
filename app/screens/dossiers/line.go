package dossiers

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/sheets"
	"thidua/app/widgets"
	"thidua/data/vn"
)

// level is how bad a row of a list is.
type level int

const (
	fine   level = iota // can be taken
	unsure              // can be taken, with a remark
	wrong               // cannot be taken
)

// line is one row of a list as the preview shows it.
type line struct {
	at           int // row of the sheet
	number       string
	called, kind string
	notes        []string
	level        level
}

func makeLines(r reading) []line {
	lines := make([]line, len(r.list.Rows))
	for i, row := range r.list.Rows {
		lines[i] = makeLine(row, r.faults[i])
	}
	return lines
}

func makeLine(row sheets.Row, fault error) line {
	l := line{at: row.Line, called: row.Dossier.Called(), kind: vn.UpperFirst(row.Dossier.Kind.String())}
	if row.Dossier.Number > 0 {
		l.number = strconv.Itoa(row.Dossier.Number)
	}
	for _, f := range row.Faults {
		l.add(wrong, faultText(f))
	}
	if len(row.Faults) == 0 && fault != nil {
		l.add(wrong, reason(fault))
	}
	for _, w := range row.Warnings {
		l.add(unsure, vn.UpperFirst(w))
	}
	if missing := row.Dossier.Missing(); l.level != wrong && len(missing) > 0 {
		l.add(unsure, "Còn thiếu "+strings.Join(missing, ", ")+"; bổ sung sau được")
	}
	return l
}

func (l *line) add(level level, note string) {
	l.level = max(l.level, level)
	l.notes = append(l.notes, note)
}

// faultText is a fault in one sentence: "Cột “STT”: thiếu STT; cần số nguyên …".
func faultText(f sheets.Fault) string {
	text := f.What
	if f.Column != "" {
		text = fmt.Sprintf("cột “%s”: %s", f.Column, text)
	}
	if f.Expected != "" {
		text += "; cần " + f.Expected
	}
	return vn.UpperFirst(text)
}

// full is everything that is to be said of the row.
func (l line) full() string {
	if len(l.notes) == 0 {
		return ""
	}
	return fmt.Sprintf("Dòng %d: %s", l.at, strings.Join(l.notes, ". "))
}

func (l line) tone() widgets.Tone {
	return [...]widgets.Tone{widgets.Good, widgets.Warn, widgets.Bad}[l.level]
}

func (l line) icon() fyne.Resource {
	return widgets.Icon([...]string{"check", "warning", "cross"}[l.level])
}

func (l line) note() string {
	if len(l.notes) == 0 {
		return "Nhập được"
	}
	return strings.Join(l.notes, ". ")
}

func lineColumns() []widgets.Column[line] {
	return []widgets.Column[line]{
		{Title: "Dòng", Width: 70, Align: fyne.TextAlignTrailing, Text: func(l line) string { return strconv.Itoa(l.at) },
			Less: func(a, b line) int { return cmp.Compare(a.at, b.at) }},
		{Title: "STT", Width: 70, Align: fyne.TextAlignTrailing, Text: func(l line) string { return l.number }},
		{Title: "Họ và tên", Weight: 5, Bold: true, Text: func(l line) string { return l.called }},
		{Title: "Loại", Width: 118, Text: func(l line) string { return l.kind }},
		{Title: "Lỗi, lưu ý", Weight: 4, Text: line.note, Icon: line.icon, Tone: line.tone,
			Less: func(a, b line) int { return cmp.Compare(b.level, a.level) }},
	}
}

// remarks are what is to be said of the whole file.
func (r reading) remarks() []string {
	var texts []string
	if len(r.list.Unknown) > 0 {
		texts = append(texts, "Cột ngoài mẫu, được giữ nguyên trong hồ sơ: “"+strings.Join(r.list.Unknown, "”, “")+"”.")
	}
	for _, note := range r.list.Notes {
		texts = append(texts, vn.UpperFirst(note)+".")
	}
	return texts
}
