package meeting

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// warnings is what should be looked at before a vote is opened; it hides where
// there is nothing.
func (p *preparation) warnings() fyne.CanvasObject {
	doubts := p.doubts()
	rows := widgets.Rows(2, widgets.Side(0, widgets.NewBadge("Xem lại trước khi mở biểu quyết", widgets.Warn)))
	for _, text := range doubts {
		rows.Add(widgets.NewProse(text))
	}
	widgets.SetVisible(rows, len(doubts) > 0)
	return rows
}

// doubts names what does not keep the vote from being opened, but is easily
// overlooked and cannot be mended afterwards.
func (p *preparation) doubts() []string {
	var list []string
	if text := incompleteText(p.current().OnBallot()); text != "" {
		list = append(list, text)
	}
	away := slices.DeleteFunc(slices.Clone(p.meeting.Counters), func(id string) bool { return counts(p.meeting, id) })
	if len(away) > 0 {
		list = append(list, fmt.Sprintf("Ban kiểm phiếu có người không có mặt: %s. Bấm Esc rồi chọn người khác.", strings.Join(names(p.now.Council, away), ", ")))
	}
	planned, today := p.meeting.Opens, p.d.Book().Now()
	if data.DateOf(planned) != data.DateOf(today) && !p.d.Rehearsing() {
		list = append(list, fmt.Sprintf("Ngày họp ghi %s, hôm nay là %s: bấm Esc rồi sửa ngày họp nếu họp hôm nay, vì biên bản ghi giờ mở biểu quyết thật.",
			vn.ShortDate(planned), vn.ShortDate(today)))
	}
	return list
}

// namedLacking is how many dossiers a warning names before it counts the rest.
const namedLacking = 3

// incompleteText names the dossiers that lack something, and what; "" where none does.
func incompleteText(list []data.Dossier) string {
	var named []string
	for _, d := range list {
		if missing := d.Missing(); len(missing) > 0 {
			named = append(named, fmt.Sprintf("số %d, %s thiếu %s", d.Number, d.Called(), strings.Join(missing, ", ")))
		}
	}
	if len(named) == 0 {
		return ""
	}
	text := fmt.Sprintf("%d hồ sơ còn thiếu: %s", len(named), strings.Join(named[:min(len(named), namedLacking)], "; "))
	if rest := len(named) - namedLacking; rest > 0 {
		text += fmt.Sprintf("; và %d hồ sơ khác", rest)
	}
	return text + ". Mở rồi thì không bổ sung được nữa; muốn bổ sung, bấm Esc rồi vào mục Hồ sơ."
}
