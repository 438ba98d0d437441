package meeting

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vote"
)

// afterCount is what can be done at once, in the same sitting, with nominees whom
// the count left undecided or without the award.
type afterCount struct {
	outcome   *outcome
	card      fyne.CanvasObject
	lines     *fyne.Container
	downgrade *widgets.Button
	decide    *widgets.Button // without a second round
}

func newAfterCount(o *outcome) *afterCount {
	a := &afterCount{outcome: o, lines: widgets.Rows(1)}
	a.downgrade = widgets.NewButton("Xét hình thức khác", widgets.Icon("down"), a.askDowngrade)
	a.decide = widgets.NewButton("Lập quyết định", widgets.Icon("award"), o.decide)
	a.card = widgets.NewCard("Ngay trong phiên họp", widgets.Rows(2, a.lines, container.NewHBox(a.downgrade), container.NewHBox(a.decide)))
	return a
}

// fill says what is open and where nominees went on to; the card hides where there
// is nothing of either.
func (a *afterCount) fill(now data.Proceedings, r data.Result) {
	a.lines.RemoveAll()
	tied := tiedIn(r)
	open := len(tied) > 0 && now.Decision == nil
	widgets.SetVisible(a.decide, open)
	if open {
		a.lines.Add(widgets.NewParagraph(fmt.Sprintf("%d trường hợp bằng phiếu ở chỉ tiêu cuối, còn %d chỗ.", len(tied), vote.Places(r))))
	}
	for _, d := range now.Downgraded {
		a.lines.Add(widgets.NewParagraph(wentOn(d)))
	}
	missed := len(missedIn(now))
	if missed > 0 {
		a.lines.Add(widgets.NewParagraph(fmt.Sprintf("%d trường hợp không đạt có thể xét hình thức khen thưởng khác.", missed)))
	}
	widgets.SetVisible(a.downgrade, missed > 0)
	widgets.SetVisible(a.card, len(a.lines.Objects) > 0)
}

// wentOn says what became of nominees who were put to the vote for another award.
func wentOn(d data.Downgraded) string {
	numbers := strings.Trim(strings.Join(strings.Fields(fmt.Sprint(d.Nominees)), ", "), "[]")
	text := fmt.Sprintf("Hồ sơ số %s đã chuyển sang xét tặng %s", numbers, d.Award)
	if d.Result == nil {
		return text + ", chưa kiểm phiếu."
	}
	return text + fmt.Sprintf(": %d trường hợp được khen.", len(d.Result.Awarded()))
}

// askRunoff holds the vote again among the tied.
func (a *afterCount) askRunoff() {
	o := a.outcome
	var names []string
	for _, t := range tiedIn(*o.now.Result) {
		d, _ := o.now.Dossier(t.Number)
		names = append(names, d.Called())
	}
	places := vote.Places(*o.now.Result)
	text := fmt.Sprintf("Biểu quyết lại giữa %d trường hợp bằng phiếu để chọn %d: %s. Những thành viên đang có mặt biểu quyết ngay trong phiên họp này; kết quả lần trước vẫn được lưu.",
		len(names), places, strings.Join(names, "; "))
	widgets.Ask(o.d.Window(), widgets.Question{Title: "Biểu quyết lại", Text: text,
		Answer: fmt.Sprintf("Biểu quyết lại, chọn %d trường hợp", places)}, func() {
		if _, err := o.d.Book().Runoff(o.now.Round.ID); !o.d.Report(err) {
			o.d.Did(fmt.Sprintf("Đã lập lượt biểu quyết lại cho %d trường hợp", len(names)), true)
		}
	})
}
