package movement

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
)

// criteria shows a set in the form in which it is judged.
func criteria(set data.CriteriaSet) []fyne.CanvasObject {
	rows := []fyne.CanvasObject{widgets.Side(3, widgets.NewBadgeWithIcon(shapeWord(set.Shape), widgets.Neutral, nil), certainty(set.Confirmed))}
	rows = append(rows, fact("Cách đánh giá", judging(set)), fact("Căn cứ", set.Basis))
	if !set.From.IsZero() {
		rows = append(rows, fact("Áp dụng từ", set.From.String()))
	}
	if set.Source != "" {
		rows = append(rows, fact("Nguồn", set.Source))
	}
	if set.Note != "" {
		rows = append(rows, fact("Điều cần biết", set.Note))
	}
	group := ""
	for i, c := range set.Criteria {
		if c.Group != group {
			group = c.Group
			rows = append(rows, widgets.Rows(0, widgets.NewProse(group)))
		}
		rows = append(rows, bullet(fmt.Sprintf("%d.", i+1), c.Text+worth(set, c)))
	}
	return rows
}

func shapeWord(s data.Shape) string {
	switch s {
	case data.Scored:
		return "Chấm điểm"
	case data.Level:
		return "Theo mức độ"
	}
	return "Đạt hoặc không đạt"
}

// judging is the set's rule in a sentence.
func judging(set data.CriteriaSet) string {
	switch set.Shape {
	case data.Scored:
		return fmt.Sprintf("Chấm điểm từng tiêu chí, tổng tối đa %d điểm; đạt khi được từ %d điểm trở lên và không tiêu chí nào dưới điểm sàn",
			set.Assess(nil).Max, set.Pass)
	case data.Level:
		return "Mỗi chỉ tiêu đạt hoặc không đạt; đạt một mức độ khi mọi chỉ tiêu của mức độ đó và các mức độ thấp hơn đều đạt"
	}
	return "Từng thành viên đánh giá mỗi tiêu chí đạt hoặc không đạt"
}

// worth is what stands behind a criterion: its points, or the level that asks for it.
func worth(set data.CriteriaSet, c data.Criterion) string {
	switch {
	case set.Shape == data.Scored && c.Floor > 0:
		return fmt.Sprintf(" (tối đa %d điểm, điểm sàn %d)", c.Max, c.Floor)
	case set.Shape == data.Scored:
		return fmt.Sprintf(" (tối đa %d điểm)", c.Max)
	case set.Shape == data.Level:
		return fmt.Sprintf(" (mức độ %d trở lên)", c.Level)
	}
	return ""
}
