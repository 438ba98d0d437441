package dossiers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// The answers of the two choices; the first of each lets everything through.
var (
	kindAnswers  = []string{"Mọi loại", "Cá nhân", "Hộ gia đình", "Tập thể"}
	kindsOf      = []data.Kind{"", data.Individual, data.Household, data.Collective}
	stateAnswers = []string{"Mọi trạng thái", "Đủ", "Thiếu", "Tạm dừng xét", "Trả lại", "Đưa ra Hội đồng", "Được khen", "Không đạt"}
)

// filter is the search and the two choices above the list.
type filter struct {
	search  *widgets.VietEntry
	kind    *widgets.Select
	state   *widgets.Select
	changed func()
	quiet   bool // several parts are being set at once
}

func newFilter(changed func()) *filter {
	f := &filter{search: widgets.NewVietEntry(), changed: changed, quiet: true}
	f.search.SetPlaceHolder("Tìm tên, đơn vị, địa chỉ, số thứ tự")
	f.search.OnChanged = func(string) { f.tell() }
	f.kind = widgets.NewSelect(kindAnswers, func(string) { f.tell() })
	f.state = widgets.NewSelect(stateAnswers, func(string) { f.tell() })
	f.kind.SetSelectedIndex(0)
	f.state.SetSelectedIndex(0)
	f.quiet = false
	return f
}

func (f *filter) bar() fyne.CanvasObject {
	choices := widgets.Side(2, f.kind, f.state)
	row := container.NewBorder(nil, nil, nil, container.NewHBox(layout.NewSpacer(), choices), f.search)
	return widgets.Rows(2, row, widgets.Rows(0))
}

func (f *filter) tell() {
	if !f.quiet {
		f.changed()
	}
}

// on reports whether anything is filtered.
func (f *filter) on() bool {
	return f.search.Text != "" || f.kind.SelectedIndex() > 0 || f.state.SelectedIndex() > 0
}

func (f *filter) clear() { f.put("", 0, 0) }

// by sets the filter from a word of another screen, or searches for it.
func (f *filter) by(word string) {
	switch word {
	case "missing":
		f.put("", 0, 1+int(lacking))
	case "held":
		f.put("", 0, 1+int(held))
	case "returned":
		f.put("", 0, 1+int(returned))
	case string(data.Individual), string(data.Household), string(data.Collective):
		f.put("", slices.Index(kindsOf, data.Kind(word)), 0)
	default:
		f.put(word, 0, 0)
	}
}

func (f *filter) put(search string, kind, state int) {
	f.quiet = true
	f.search.SetText(search)
	f.kind.SetSelectedIndex(kind)
	f.state.SetSelectedIndex(state)
	f.quiet = false
	f.changed()
}

// pass gives the rows that fit.
func (f *filter) pass(all []row) []row {
	text, kind, state := vn.Fold(f.search.Text), f.kind.SelectedIndex(), f.state.SelectedIndex()
	var rows []row
	for _, r := range all {
		if strings.Contains(r.search, text) && (kind <= 0 || r.kind == kindsOf[kind]) && (state <= 0 || r.in(group(state-1))) {
			rows = append(rows, r)
		}
	}
	return rows
}
