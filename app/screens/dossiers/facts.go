package dossiers

import (
	"strconv"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// factsCard shows a dossier that is only to be read.
func factsCard(p data.Proceedings, d data.Dossier) fyne.CanvasObject {
	subject, _ := p.Movement.Subject(d.Subject)
	points := ""
	if d.SelfPoints != nil {
		points = strconv.Itoa(*d.SelfPoints)
	}
	rows := widgets.Rows(1)
	for _, f := range []struct{ label, value string }{
		{"Họ và tên", d.Called()}, {"Loại", vn.UpperFirst(d.Kind.String())}, {"Ngày sinh", d.Birth.String()}, {"Giới tính", d.Gender},
		{"Chức vụ, đơn vị hoặc địa chỉ", d.Post}, {"Đối tượng thi đua", subject.Name}, {"Thành tích", d.Achievement},
		{"Thời gian lập thành tích", period(d)}, {"Điểm tự chấm", points}, {"Người ký văn bản đề nghị", d.Proposer},
		{"Lý do trả lại", d.Reason}, {"Ghi chú", d.Note},
	} {
		if f.value != "" {
			rows.Add(fact(f.label, f.value))
		}
	}
	return widgets.NewCard("", rows)
}

func fact(label, value string) fyne.CanvasObject {
	return widgets.NewField(label, widgets.NewParagraph(value), "")
}

// period is the achievement period as far as it is known.
func period(d data.Dossier) string {
	switch {
	case d.From.IsZero() && d.To.IsZero():
		return ""
	case d.To.IsZero():
		return "Từ " + d.From.String()
	case d.From.IsZero():
		return "Đến " + d.To.String()
	}
	return d.From.String() + " - " + d.To.String()
}

// extraCard shows the columns of the sheet that are not ours; nothing where
// there are none.
func extraCard(d data.Dossier) fyne.CanvasObject {
	rows := widgets.Rows(1)
	for _, x := range d.Extra {
		rows.Add(fact(x.Header, x.Value))
	}
	card := widgets.NewCard("Cột khác giữ từ danh sách", rows)
	widgets.SetVisible(card, len(d.Extra) > 0)
	return card
}

// short keeps a title or badge from growing over the page.
func short(text string) string {
	if runes := []rune(text); len(runes) > 50 {
		return string(runes[:49]) + "…"
	}
	return text
}
