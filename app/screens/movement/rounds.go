package movement

import (
	"cmp"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// roundRow is a round as the list shows it.
type roundRow struct {
	id                                   uint64
	award, phase, movement, opened, step string
	current                              bool
}

// rounds lists the rounds that were opened; one of them is on the screen.
type rounds struct {
	d      desk.Desk
	root   *fyne.Container
	table  *widgets.Table[roundRow]
	button *widgets.Button
	chosen roundRow
}

func newRounds(d desk.Desk) *rounds {
	r := &rounds{d: d}
	r.table = widgets.NewTable(
		widgets.Column[roundRow]{Title: "Đợt", Width: 60, Align: fyne.TextAlignTrailing, Text: func(r roundRow) string { return fmt.Sprint(r.id) },
			Less: func(a, b roundRow) int { return cmp.Compare(a.id, b.id) }},
		widgets.Column[roundRow]{Title: "Hình thức", Weight: 1.6, Bold: true, Text: func(r roundRow) string { return r.award }},
		widgets.Column[roundRow]{Title: "Giai đoạn", Weight: 1.2, Text: func(r roundRow) string { return r.phase }},
		widgets.Column[roundRow]{Title: "Phong trào", Weight: 1.2, Text: func(r roundRow) string { return r.movement }},
		widgets.Column[roundRow]{Title: "Ngày mở", Width: 110, Text: func(r roundRow) string { return r.opened }},
		widgets.Column[roundRow]{Title: "Tình trạng", Width: 150, Text: func(r roundRow) string { return r.step }},
		widgets.Column[roundRow]{Title: "Trên màn hình", Width: 130, Text: shownWord, Tone: toneOf, Icon: iconOf},
	)
	r.table.Key = func(r roundRow) string { return fmt.Sprint(r.id) }
	r.table.OnOpen, r.table.OnSelect = r.show, r.selected
	r.table.SetEmpty(widgets.NewEmpty(widgets.Icon("movement"), "Chưa mở đợt xét nào",
		"Bấm “Mở đợt xét khen thưởng” ở góc trên để mở đợt đầu tiên."))
	r.button = widgets.NewButton("Chuyển sang đợt này", widgets.Icon("forward"), r.showChosen)
	r.root = container.NewBorder(nil, widgets.Margin(0, 2, widgets.Side(3, r.button, widgets.NewCaption("Enter trên một dòng cũng chuyển sang đợt đó"))), nil, nil, r.table)
	return r
}

func toneOf(r roundRow) widgets.Tone {
	if r.current {
		return widgets.Brand
	}
	return widgets.Neutral
}

func iconOf(r roundRow) fyne.Resource {
	if r.current {
		return widgets.Icon("check")
	}
	return nil
}

func shownWord(r roundRow) string {
	if r.current {
		return "Đang mở"
	}
	return ""
}

// load reads the rounds anew.
func (r *rounds) load() {
	all, err := r.d.Book().Rounds()
	r.d.Report(err)
	current, _ := r.d.Round()
	rows := make([]roundRow, 0, len(all))
	for _, round := range all {
		p, err := r.d.Book().Proceedings(round.ID)
		if r.d.Report(err) {
			return
		}
		rows = append(rows, newRoundRow(p, round.ID == current.ID))
	}
	r.table.SetRows(rows)
	r.refreshButton()
}

func newRoundRow(p data.Proceedings, current bool) roundRow {
	row := roundRow{id: p.Round.ID, award: p.Award.Name, phase: p.Phase.Name, movement: p.Movement.Name,
		opened: vn.ShortDate(p.Round.Opened), step: "Đã lưu trữ", current: current}
	if p.Round.From != 0 {
		row.award += fmt.Sprintf(" (chuyển từ đợt %d)", p.Round.From)
	}
	if part, ok := book.Next(p); ok {
		row.step = "Bước " + vn.LowerFirst(part.String())
	}
	return row
}

func (r *rounds) selected(row roundRow) {
	r.chosen = row
	r.refreshButton()
}

// refreshButton lets the button work where it would change something.
func (r *rounds) refreshButton() {
	current, _ := r.d.Round()
	if r.chosen.id == 0 || r.chosen.id == current.ID {
		r.button.Disable()
		return
	}
	r.button.Enable()
}

func (r *rounds) showChosen() { r.show(r.chosen) }

// show makes a round the one on the screen.
func (r *rounds) show(row roundRow) {
	if r.d.Report(r.d.Book().Show(row.id)) {
		return
	}
	r.d.Show(desk.Home, "")
	r.d.Did("Đã chuyển sang đợt xét "+row.award+", "+vn.LowerFirst(row.phase), false)
}
