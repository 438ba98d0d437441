package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// criterionRow is one criterion on the ballot with the member's mark.
type criterionRow struct {
	criterion  data.Criterion
	scored     bool
	plate      *plate
	met, unmet *answer
	points     *widgets.Line
}

func newCriterionRow(i int, c data.Criterion, scored bool, chosen func(), judged func(score int)) *criterionRow {
	r := &criterionRow{criterion: c, scored: scored}
	text := widgets.NewParagraph(fmt.Sprintf("%d. %s", i+1, c.Text))
	var right fyne.CanvasObject
	if scored {
		r.points = widgets.NewSection("")
		right = widgets.Side(1, r.points, widgets.NewCaption(fmt.Sprintf("/ %d điểm", c.Max)))
	} else {
		r.met = newAnswer("Đ", "Đạt", widgets.Good, false, func() { judged(1) })
		r.unmet = newAnswer("K", "Không đạt", widgets.Bad, false, func() { judged(0) })
		right = widgets.Side(1.5, r.met.plate, r.unmet.plate)
	}
	right = container.NewVBox(layout.NewSpacer(), right, layout.NewSpacer())
	r.plate = newPlate(widgets.Inset(1.5, container.NewBorder(nil, nil, nil, right, text)), chosen)
	return r
}

// paint shows the mark and whether the cursor is here.
func (r *criterionRow) paint(score int, marked, cursor bool) {
	if cursor {
		r.plate.paint(theme.ColorRowHover, theme.ColorBrandText, 2)
	} else {
		r.plate.paint("", theme.ColorBorder, 1)
	}
	if !r.scored {
		r.met.choose(marked && score > 0)
		r.unmet.choose(marked && score == 0)
		return
	}
	text := "–"
	if marked {
		text = fmt.Sprint(score)
	}
	r.points.SetText(text)
}
