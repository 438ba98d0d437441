package settings

import (
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
	"thidua/data/wording"
)

// textRow is a line of the list: a paper, or one of its texts below it.
type textRow struct {
	id    string // of the text; empty for a paper
	paper data.Paper
	name  string
	mark  string
	tone  widgets.Tone
}

func newTextTable() *widgets.Table[textRow] {
	t := widgets.NewTable(
		widgets.Column[textRow]{Title: "Văn bản và đoạn văn", Text: func(r textRow) string { return r.name }, Tone: paperTone,
			Icon: func(r textRow) fyne.Resource {
				if r.id == "" {
					return widgets.Icon("paper")
				}
				return nil
			}},
		widgets.Column[textRow]{Title: "", Width: 84, Text: func(r textRow) string { return r.mark }, Tone: func(r textRow) widgets.Tone { return r.tone }},
	)
	t.Key = func(r textRow) string { return string(r.paper) + "/" + r.id }
	return t
}

// paperTone sets papers off from their texts.
func paperTone(r textRow) widgets.Tone {
	if r.id == "" {
		return widgets.Brand
	}
	return widgets.Neutral
}

// rows lists the papers, each above its texts.
func (t *texts) rows() []textRow {
	var rows []textRow
	for _, text := range wording.Texts() {
		if len(rows) == 0 || rows[len(rows)-1].paper != text.Paper {
			rows = append(rows, textRow{paper: text.Paper, name: text.Paper.String()})
		}
		row := textRow{id: text.ID, paper: text.Paper, name: "\u2003" + text.Part}
		if _, own := t.office.Wording[text.ID]; own {
			row.mark, row.tone = "đã sửa", widgets.Good
		}
		if _, drafted := t.drafts[text.ID]; drafted {
			row.mark, row.tone = "chưa lưu", widgets.Warn
		}
		rows = append(rows, row)
	}
	return rows
}

// showRows shows the list if it says something else by now.
func (t *texts) showRows() {
	if rows := t.rows(); !slices.Equal(rows, t.list.Rows()) {
		t.list.SetRows(rows)
	}
	if row, ok := t.list.Selected(); !ok || row.id != t.id {
		t.list.SelectWhere(func(r textRow) bool { return r.id == t.id })
	}
}

// choose opens the text of a line. A paper's own line leads on to the next text, in
// the way in which the person was going.
func (t *texts) choose(row textRow) {
	if row.id == "" {
		t.list.SelectWhere(func(r textRow) bool { return r.id == t.beside(row.paper) })
		return
	}
	if row.id != t.id {
		t.id = row.id
		t.show()
	}
}

// beside is the text that a paper's line leads to: its first, or, for who comes up
// from there, the last of the paper above.
func (t *texts) beside(paper data.Paper) string {
	all := wording.Texts()
	first := slices.IndexFunc(all, func(text wording.Text) bool { return text.Paper == paper })
	if all[first].ID == t.id && first > 0 {
		return all[first-1].ID
	}
	return all[first].ID
}

func textOf(id string) wording.Text {
	all := wording.Texts()
	at := slices.IndexFunc(all, func(text wording.Text) bool { return text.ID == id })
	if at < 0 {
		return wording.Text{}
	}
	return all[at]
}

func lower(text string) string { return vn.LowerFirst(text) }
