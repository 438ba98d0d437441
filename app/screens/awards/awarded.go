package awards

import (
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
)

// leastList is how high the list may become, in units of 4.
const leastList = 30

// awarded is the list of the awarded, from which certificates are chosen.
type awarded struct {
	object *fyne.Container
	table  *widgets.Table[awardedRow]
	hint   *widgets.Line
	print  *widgets.Button
}

func newAwarded(s *Screen) *awarded {
	a := &awarded{table: newAwardedTable(), hint: widgets.NewCaption("Giữ Shift hoặc Ctrl để chọn nhiều dòng và in riêng")}
	a.hint.Cut = true
	a.print = widgets.NewQuietButton("", widgets.Icon("print"), s.printChosen)
	a.print.Hide()
	a.table.Multi = true
	a.table.OnSelect = s.turnTo
	a.table.OnChoice = a.update
	prizes := widgets.NewQuietButton("Cách tính tiền thưởng", widgets.Icon("info"), s.tellMoney)
	foot := widgets.Rows(0, a.hint, container.NewHBox(a.print), container.NewHBox(prizes))
	a.object = container.NewBorder(nil, foot, nil, nil, less(0, leastList, a.table))
	return a
}

// set shows the awarded of a round.
func (a *awarded) set(p data.Proceedings, list []data.Certificate) {
	a.table.SetRows(awardedRows(p, list))
	a.update()
}

// update offers to print what is chosen.
func (a *awarded) update() {
	chosen := a.chosen()
	widgets.SetVisible(a.print, len(chosen) > 0)
	widgets.SetVisible(a.hint, len(chosen) == 0)
	a.print.SetLabel(chosenLabel(chosen))
	a.object.Refresh()
}

// chosen are the certificates that are chosen in the list; none while there are
// none to print.
func (a *awarded) chosen() (list []awardedRow) {
	for _, r := range a.table.SelectedRows() {
		if r.certificate {
			list = append(list, r)
		}
	}
	return list
}

// chosenLabel is "In giấy số 12", "In lại giấy số 12" or "In 3 giấy đã chọn".
func chosenLabel(chosen []awardedRow) string {
	switch {
	case len(chosen) == 1 && chosen[0].times > 0:
		return fmt.Sprintf("In lại giấy số %d…", chosen[0].ordinal)
	case len(chosen) == 1:
		return fmt.Sprintf("In giấy số %d…", chosen[0].ordinal)
	}
	return fmt.Sprintf("In %d giấy đã chọn…", len(chosen))
}

// awardedRow is one awarded nominee as the list shows it.
type awardedRow struct {
	ordinal, times int
	name           string
	certificate    bool // there is one, as the decision is issued
}

func newAwardedTable() *widgets.Table[awardedRow] {
	t := widgets.NewTable(
		widgets.Column[awardedRow]{Title: "Số", Width: 48, Align: fyne.TextAlignTrailing, Text: func(r awardedRow) string { return strconv.Itoa(r.ordinal) }},
		widgets.Column[awardedRow]{Title: "Đối tượng được khen", Bold: true, Text: func(r awardedRow) string { return r.name }},
		widgets.Column[awardedRow]{Title: "Đã in", Width: 64, Text: printedText, Icon: printedIcon},
	)
	t.Key = func(r awardedRow) string { return strconv.Itoa(r.ordinal) }
	return t
}

// printedIcon marks a certificate that was printed.
func printedIcon(r awardedRow) fyne.Resource {
	if r.times == 0 {
		return nil
	}
	return widgets.Icon("printed")
}

// printedText says how often one was printed that was printed more than once.
func printedText(r awardedRow) string {
	if r.times < 2 {
		return ""
	}
	return strconv.Itoa(r.times)
}

// awardedRows lists the awarded in the order of the decision's list.
func awardedRows(p data.Proceedings, list []data.Certificate) []awardedRow {
	times := map[int]int{}
	for _, c := range list {
		times[c.Ordinal] = len(c.Printed)
	}
	var rows []awardedRow
	for _, w := range p.Winners() {
		n := w.Outcome.Ordinal
		rows = append(rows, awardedRow{ordinal: n, name: w.Dossier.Called(), times: times[n], certificate: p.Decision != nil})
	}
	return rows
}

func ofKind(winners []data.Winner, kind data.Kind) int {
	n := 0
	for _, w := range winners {
		if w.Dossier.Kind == kind {
			n++
		}
	}
	return n
}
