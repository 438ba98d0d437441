package meeting

import (
	"fmt"
	"strings"

	"thidua/app/widgets"
)

// showAgain tells of a second round whom it is among, and for how many places.
func (p *preparation) showAgain() {
	second := p.meeting.After != 0
	p.page.SetTitle("Phiên họp Hội đồng")
	widgets.SetVisible(p.drop, second)
	if !second {
		p.again.fill("", widgets.Neutral)
		return
	}
	p.page.SetTitle("Biểu quyết lại")
	var names []string
	for _, d := range p.current().OnBallot() {
		names = append(names, fmt.Sprintf("%d. %s", d.Number, d.Called()))
	}
	p.again.fill(fmt.Sprintf("%d trường hợp bằng phiếu, còn %d chỗ", len(names), p.meeting.Rule.Quota), widgets.Brand,
		strings.Join(names, "; ")+".",
		"Chỉ biểu quyết lại các trường hợp này, với những người đang có mặt. Kết quả lần trước vẫn được lưu và ghi trong biên bản.")
}

// origin says in the state line what the vote goes on from; "" for a first one.
func (p *preparation) origin() string {
	switch {
	case p.meeting.After != 0:
		return fmt.Sprintf("Biểu quyết lại %d trường hợp bằng phiếu cho %d chỗ còn lại. ", len(p.meeting.Nominees), p.meeting.Rule.Quota)
	case p.now.FromAward != "":
		return fmt.Sprintf("Xét tặng %s cho %d trường hợp không đạt %s, trong cùng phiên họp. ", p.now.Award.Name, len(p.current().OnBallot()), p.now.FromAward)
	}
	return ""
}

// askDrop asks whether the second round is given up.
func (p *preparation) askDrop() {
	p.flush()
	text := fmt.Sprintf("Kết quả lần trước được giữ: %d trường hợp bằng phiếu không phân định được nên không được khen. Không hoàn tác được.",
		len(p.meeting.Nominees))
	widgets.Ask(p.d.Window(), widgets.Question{Title: "Không biểu quyết lại", Text: text, Answer: "Giữ kết quả lần trước", Danger: true}, func() {
		if !p.d.Report(p.d.Book().DropRunoff(p.now.Round.ID)) {
			p.d.Did("Đã giữ kết quả lần trước", false)
		}
	})
}
