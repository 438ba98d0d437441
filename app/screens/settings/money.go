package settings

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// Money is the name of the part about prizes and numbers in words.
const Money = "Tiền thưởng và số bằng chữ"

// spokenExample is an amount in whose words every choice can be heard.
const spokenExample = 2_105_000

// doublings are the readings in the order of their choices.
var doublings = []data.Doubling{data.DoubleCoefficient, data.DoubleAmount}

// doublingWords say what each reading rests on.
var doublingWords = []string{
	"Cách hiểu sát câu chữ hơn: Nghị định quy định mức tiền thưởng bằng hệ số nhân với mức lương cơ sở, nên hệ số được nhân đôi rồi mới làm tròn lên hàng chục nghìn đồng.",
	"Số tiền của cá nhân được làm tròn lên hàng chục nghìn đồng trước, sau đó nhân đôi.",
}

// The words of numbers in the order of their choices.
var (
	zeroWords     = []string{vn.North.Zero, vn.South.Zero}
	thousandWords = []string{vn.North.Thousand, vn.South.Thousand}
)

// money is how collectives' prizes are reckoned and how numbers are said.
type money struct {
	d              desk.Desk
	page           *widgets.Page
	doubling       *widgets.Choice
	explain        *widget.Label
	doubled        *widgets.Table[doubledRow]
	basis          *widget.Label
	zero, thousand *widgets.Choice
	spoken         *widget.Label
}

func newMoney(d desk.Desk) *money {
	m := &money{d: d, page: widgets.NewPage(Money), doubled: newDoubledTable(),
		explain: widgets.NewParagraph(""), basis: widgets.NewParagraph(""), spoken: widgets.NewParagraph("")}
	m.spoken.TextStyle.Bold = true
	m.page.SetState("Áp dụng cho mọi đợt xét; quyết định đã ban hành giữ nguyên cách tính lúc ban hành")
	m.doubling = widgets.NewChoice(brandOptions(data.DoubleCoefficient.String(), data.DoubleAmount.String()), m.chooseDoubling)
	m.zero = widgets.NewChoice(brandOptions(zeroWords...), m.chooseZero)
	m.thousand = widgets.NewChoice(brandOptions(thousandWords...), m.chooseThousand)
	m.page.SetContent(widgets.NewScrolled(widgets.Rows(3, m.doublingCard(), m.wordsCard())))
	return m
}

// brandOptions are answers of which none is better than the others.
func brandOptions(labels ...string) []widgets.ChoiceOption {
	var options []widgets.ChoiceOption
	for _, label := range labels {
		options = append(options, widgets.ChoiceOption{Label: label, Tone: widgets.Brand})
	}
	return options
}

func (m *money) doublingCard() fyne.CanvasObject {
	why := widgets.NewProse("Tập thể được thưởng gấp hai lần mức của cá nhân (Nghị định số 152/2025/NĐ-CP, Điều 50 đến Điều 55). " +
		"Nghị định không nói rõ nhân đôi hệ số hay nhân đôi số tiền; hai cách chỉ khác nhau ở một số hình thức.")
	return widgets.NewCard("Tiền thưởng của tập thể", widgets.Rows(2.5, why, widgets.Side(0, m.doubling), widgets.Flush(m.explain),
		widgets.Tall(38, m.doubled), widgets.Flush(m.basis)))
}

func (m *money) wordsCard() fyne.CanvasObject {
	fields := widgets.NewForm(2, widgets.NewField("Số không ở hàng chục", widgets.Side(0, m.zero), ""),
		widgets.NewField("Hàng nghìn", widgets.Side(0, m.thousand), ""))
	return widgets.NewCard("Số bằng chữ", widgets.Rows(2.5, fields, widgets.Flush(m.spoken)))
}

// Content is the part's page.
func (m *money) Content() fyne.CanvasObject { return m.page }

// Load reads anew what the office wants and what the law says today.
func (m *money) Load() {
	o, err := m.d.Book().Office()
	if m.d.Report(err) {
		return
	}
	m.doubling.SetSelected(index(doublings, o.Doubling))
	m.explain.SetText(doublingWords[m.doubling.Selected()])
	m.zero.SetSelected(index(zeroWords, o.Words.Zero))
	m.thousand.SetSelected(index(thousandWords, o.Words.Thousand))
	m.spoken.SetText(fmt.Sprintf("Ví dụ: %s (bằng chữ: %s)", vn.Dong(spokenExample), o.Words.Dong(spokenExample)))
	law := m.d.Book().Law(data.DateOf(m.d.Book().Now()))
	m.doubled.SetRows(doubledRows(law.Awards, law.BaseSalary))
	m.basis.SetText(basisText(law.BaseSalary, law.SalarySource))
	m.page.Refresh()
}

// basisText names the base salary that the figures rest on.
func basisText(salary int64, source string) string {
	if salary == 0 {
		return source + ", nên chưa tính được ví dụ."
	}
	return fmt.Sprintf("Theo mức lương cơ sở %s (%s). Ở hình thức khác, hai cách cho số tiền như nhau.", vn.Dong(salary), source)
}

func (m *money) chooseDoubling(i int) {
	changeOffice(m.d, "Cách tính tiền thưởng của tập thể: "+vn.LowerFirst(doublings[i].String()), func(o *data.Office) { o.Doubling = doublings[i] })
	m.Load()
}

func (m *money) chooseZero(i int) {
	changeOffice(m.d, "Số bằng chữ: "+zeroWords[i], func(o *data.Office) { o.Words.Zero = zeroWords[i] })
	m.Load()
}

func (m *money) chooseThousand(i int) {
	changeOffice(m.d, "Số bằng chữ: "+thousandWords[i], func(o *data.Office) { o.Words.Thousand = thousandWords[i] })
	m.Load()
}

// index finds what is chosen; the first where it is empty or not known.
func index[T comparable](list []T, chosen T) int {
	for i, one := range list {
		if one == chosen {
			return i
		}
	}
	return 0
}
