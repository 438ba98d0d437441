package awards

import (
	"fmt"
	"strings"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// paperName is the paper's name in this round.
func paperName(p data.Proceedings, paper data.Paper) string { return book.PaperName(p, paper) }

// stateText is the one line under the title.
func stateText(p data.Proceedings) string {
	if p.Round.ID == 0 {
		return ""
	}
	text := fmt.Sprintf("Xét tặng %s, %s. ", awardName(p.Award), p.Phase.Name)
	switch {
	case p.Result == nil:
		return text + p.Meeting.Stage.String()
	case p.Meeting.Failed():
		return text + p.Meeting.Failure()
	case p.Decision != nil:
		return text + p.Decision.Called()
	case len(p.Result.Awarded()) == 0:
		return text + "Không có hồ sơ nào đủ số phiếu"
	}
	return text + fmt.Sprintf("%d hồ sơ đủ phiếu, chưa có quyết định", len(p.Result.Awarded()))
}

// awardName is the award as it is said behind "tặng".
func awardName(a data.Award) string {
	if a.Title {
		return "danh hiệu " + a.Name
	}
	return a.Name
}

// footerText counts the awarded and their money.
func footerText(p data.Proceedings) string {
	winners := p.Winners()
	if len(winners) == 0 {
		return ""
	}
	var kinds []string
	for _, kind := range data.Kinds {
		if n := ofKind(winners, kind); n > 0 {
			kinds = append(kinds, fmt.Sprintf("%d %s", n, kind))
		}
	}
	text := fmt.Sprintf("%d được khen: %s", len(winners), strings.Join(kinds, ", "))
	if p.Decision == nil {
		return text
	}
	var total int64
	for _, w := range winners {
		total += w.Outcome.Prize
	}
	return text + " · Tổng tiền thưởng " + vn.Dong(total)
}

// badges stand beside the title.
func (s *Screen) badges() []*widgets.Badge {
	var list []*widgets.Badge
	if !s.p.Round.Archived.IsZero() {
		list = append(list, widgets.NewBadgeWithIcon("Đã lưu trữ", widgets.Neutral, widgets.Icon("lock")))
	}
	if s.p.Result != nil && !s.p.Award.Confirmed {
		list = append(list, widgets.NewBadge("Quy định chưa xác minh", widgets.Warn))
	}
	return list
}

// doubts are what the rule packs hold unconfirmed on the day of the decision,
// without the notes on other awards.
func (s *Screen) doubts() []string {
	on := data.DateOf(s.desk.Book().Now())
	if s.p.Decision != nil {
		on = s.p.Decision.On
	}
	law := s.desk.Book().Law(on)
	others := map[string]bool{}
	for _, a := range law.Awards {
		others[a.Name+": "+a.Note] = a.ID != s.p.Award.ID
	}
	var list []string
	for _, text := range law.Unconfirmed() {
		if !others[text] {
			list = append(list, text)
		}
	}
	return list
}

func (s *Screen) tellDoubts() {
	s.read("Điều chưa xác minh", "Chương trình ghi các điều dưới đây theo tài liệu tìm được, chưa có người đối chiếu. Hãy kiểm tra trước khi ký.", s.doubts())
}

// mostListed is how many sentences are shown one below the other: thousands would take
// the window seconds to lay out, and nobody reads them.
const mostListed = 100

// listed puts sentences one below the other; of a great many the first.
func listed(sentences []string) string {
	text := "•  " + strings.Join(sentences[:min(len(sentences), mostListed)], "\n•  ")
	if more := len(sentences) - mostListed; more > 0 {
		text += fmt.Sprintf("\n•  và %d điều khác", more)
	}
	return text
}
