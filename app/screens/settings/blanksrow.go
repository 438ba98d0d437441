package settings

import (
	"strconv"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
)

// withoutBlank is what stands for an award that goes on no form.
const withoutBlank = "Giấy trắng, chương trình vẽ cả khung"

// blankRow is a form in the list.
type blankRow struct {
	id         uint64
	name, size string
}

func newBlankTable() *widgets.Table[blankRow] {
	t := widgets.NewTable(
		widgets.Column[blankRow]{Title: "Tên phôi", Bold: true, Text: func(r blankRow) string { return r.name }},
		widgets.Column[blankRow]{Title: "Khổ giấy", Width: 175, Text: func(r blankRow) string { return r.size }},
	)
	t.Key = func(r blankRow) string { return strconv.FormatUint(r.id, 10) }
	return t
}

func (b *blanks) rows() []blankRow {
	var rows []blankRow
	for _, f := range b.forms {
		rows = append(rows, blankRow{id: f.ID, name: f.Name, size: sizeName(f.Size)})
	}
	return rows
}

// useRow is an award with the form that it goes on.
type useRow struct{ award, name, form string }

func newUseTable() *widgets.Table[useRow] {
	t := widgets.NewTable(
		widgets.Column[useRow]{Title: "Hình thức", Bold: true, Weight: 1.4, Text: func(r useRow) string { return r.name }},
		widgets.Column[useRow]{Title: "Phôi", Text: func(r useRow) string { return r.form },
			Icon: func(r useRow) fyne.Resource {
				if r.form == "" {
					return nil
				}
				return widgets.Icon("check")
			}},
	)
	t.Key = func(r useRow) string { return r.award }
	return t
}

func (b *blanks) useRows() []useRow {
	names := make(map[uint64]string)
	for _, f := range b.forms {
		names[f.ID] = f.Name
	}
	var rows []useRow
	for _, a := range b.awards {
		rows = append(rows, useRow{award: a.ID, name: a.Name, form: names[b.office.Blanks[a.ID]]})
	}
	return rows
}
