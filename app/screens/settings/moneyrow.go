package settings

import (
	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// doubledRow is an award whose collectives get another amount by each reading.
type doubledRow struct {
	award                                string
	individual, coefficient, amount, gap string
}

// doubledRows reckons both readings and keeps the awards where they part.
func doubledRows(awards []data.Award, salary int64) []doubledRow {
	var rows []doubledRow
	for _, a := range awards {
		one, two := a.Prize(data.Collective, salary, data.DoubleCoefficient), a.Prize(data.Collective, salary, data.DoubleAmount)
		if one == two {
			continue
		}
		rows = append(rows, doubledRow{award: a.Name, individual: vn.Group(a.Prize(data.Individual, salary, data.DoubleCoefficient)),
			coefficient: vn.Group(one), amount: vn.Group(two), gap: vn.Group(two - one)})
	}
	return rows
}

func newDoubledTable() *widgets.Table[doubledRow] {
	money := func(title string, width float32, text func(doubledRow) string) widgets.Column[doubledRow] {
		return widgets.Column[doubledRow]{Title: title, Width: width, Align: fyne.TextAlignTrailing, Text: text}
	}
	t := widgets.NewTable(
		widgets.Column[doubledRow]{Title: "Hình thức khen thưởng", Bold: true, Text: func(r doubledRow) string { return r.award }},
		money("Cá nhân", 100, func(r doubledRow) string { return r.individual }),
		money("Gấp đôi hệ số", 130, func(r doubledRow) string { return r.coefficient }),
		money("Gấp đôi số tiền", 135, func(r doubledRow) string { return r.amount }),
		money("Chênh lệch", 100, func(r doubledRow) string { return r.gap }),
	)
	t.SetEmpty(widgets.NewEmpty(widgets.Icon("info"), "Hai cách cho cùng số tiền", "Ở mức lương cơ sở này, hai cách tính không khác nhau ở hình thức nào."))
	return t
}
