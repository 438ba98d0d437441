package movement

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/plan"
	"thidua/data/vn"
)

// details are the cards of a movement, as it stands on a day.
func details(m data.Movement, on data.Date) []fyne.CanvasObject {
	return []fyne.CanvasObject{planCard(m), subjectCard(m, on), titleCard(m)}
}

func planCard(m data.Movement) fyne.CanvasObject {
	origin := widgets.NewBadge("Do đơn vị thêm", widgets.Brand)
	if plan.BuiltIn(m) {
		origin = widgets.NewBadgeWithIcon("Có sẵn trong chương trình", widgets.Neutral, widgets.Icon("lock"))
	}
	rows := []fyne.CanvasObject{widgets.Side(0, origin), fact("Phong trào", m.Name), fact("Kế hoạch", m.Plan.Name),
		fact("Ngày ban hành", m.Plan.On.String()), fact("Nơi ban hành", m.Plan.Issuer)}
	if m.Plan.Subject != "" {
		rows = append(rows, fact("Về việc", vn.UpperFirst(m.Plan.Subject)))
	}
	for _, p := range m.Phases {
		rows = append(rows, fact(vn.UpperFirst(p.Review), fmt.Sprintf("%s: từ năm %d đến năm %d", p.Name, p.From, p.To)))
	}
	return widgets.NewCard("Kế hoạch và giai đoạn", widgets.Rows(2, append(rows, contentFold(m))...))
}

// contentFold holds what the movement is about.
func contentFold(m data.Movement) fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for i, text := range m.Contents {
		rows = append(rows, bullet(fmt.Sprintf("%d.", i+1), text))
	}
	title := fmt.Sprintf("Nội dung thi đua (%d)", len(m.Contents))
	return newFold(title, nil, widgets.Inset(2, widgets.Rows(2, rows...)))
}

func subjectCard(m data.Movement, on data.Date) fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, s := range m.Subjects {
		rows = append(rows, subjectFold(m, s, on))
	}
	return widgets.NewCard(fmt.Sprintf("Đối tượng và tiêu chí (%d)", len(m.Subjects)), widgets.Rows(0, rows...))
}

func subjectFold(m data.Movement, s data.Subject, on data.Date) fyne.CanvasObject {
	var body []fyne.CanvasObject
	var mark *widgets.Badge
	if !s.Open(on) {
		mark = widgets.NewBadgeWithIcon("Không còn từ "+s.ClosedFrom.String(), widgets.Neutral, widgets.Icon("lock"))
		body = append(body, widgets.NewProse(s.ClosedNote))
	}
	if set, ok := m.Set(s.Set); ok {
		body = append(body, criteria(set)...)
		if mark == nil && !set.Confirmed {
			mark = certainty(false)
		}
	}
	return newFold(s.Name, mark, widgets.Inset(2, widgets.Rows(2, body...)))
}

func titleCard(m data.Movement) fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, t := range m.Titles {
		rows = append(rows, newFold(t.Name, certainty(t.Confirmed), widgets.Inset(2, widgets.Rows(2, titleRows(m, t)...))))
	}
	if len(rows) == 0 {
		rows = append(rows, widgets.NewCaption("Phong trào này không nêu danh hiệu làm điều kiện"))
	}
	return widgets.NewCard(fmt.Sprintf("Danh hiệu mà tiêu chí nhắc đến (%d)", len(m.Titles)), widgets.Rows(0, rows...))
}

func titleRows(m data.Movement, t data.Title) []fyne.CanvasObject {
	rows := []fyne.CanvasObject{fact("Dành cho", vn.UpperFirst(t.For)), fact("Căn cứ", t.Basis)}
	if t.Recogniser != "" {
		rows = append(rows, fact("Nơi công nhận", t.Recogniser))
	}
	if t.Note != "" {
		rows = append(rows, fact("Điều cần biết", t.Note))
	}
	if set, ok := m.Set(t.Set); ok {
		rows = append(rows, criteria(set)...)
	}
	return rows
}
