package movement

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/law"
	"thidua/data/vn"
)

// rules shows the law of a day: awards, base salary, instruments, and what
// nobody has checked.
type rules struct {
	d     desk.Desk
	root  *fyne.Container
	day   *widgets.DateField
	cards *fyne.Container
	list  *container.Scroll
	shown data.Date
}

func newRules(d desk.Desk) *rules {
	r := &rules{d: d, day: widgets.NewDateField(), cards: widgets.Rows(4)}
	r.day.OnChanged = r.dayChanged
	field := widgets.Fixed(60, widgets.NewField("Quy định có hiệu lực vào ngày", r.day, ""))
	r.list = widgets.NewScrolled(r.cards)
	r.root = container.NewBorder(widgets.Margin(0, 2, widgets.Side(0, field)), nil, nil, nil, r.list)
	return r
}

// load shows today's law the first time; after that the day that was chosen.
func (r *rules) load() {
	if r.shown.IsZero() {
		r.day.SetDate(r.d.Book().Now())
		r.dayChanged()
	}
}

func (r *rules) dayChanged() {
	day, ok := r.day.Date()
	if on := data.DateOf(day); ok && on != r.shown {
		r.shown = on
		r.set(r.d.Book().Law(on))
	}
}

// showDoubts scrolls to what nobody has checked, the last card.
func (r *rules) showDoubts() {
	if n := len(r.cards.Objects); n > 0 {
		r.list.ScrollToOffset(r.cards.Objects[n-1].Position())
	}
}

// set shows a law.
func (r *rules) set(l law.Law) {
	r.cards.Objects = []fyne.CanvasObject{salaryCard(l), awardCard(l), instrumentCard(l), doubtCard(l)}
	r.root.Refresh()
}

func salaryCard(l law.Law) fyne.CanvasObject {
	if l.BaseSalary == 0 {
		return widgets.NewCard("Mức lương cơ sở", widgets.Rows(2, widgets.Side(0, widgets.NewBadge("Chưa có", widgets.Warn)), widgets.NewProse(l.SalarySource)))
	}
	return widgets.NewCard("Mức lương cơ sở", widgets.Rows(1, widgets.NewSection(vn.Dong(l.BaseSalary)),
		quiet("Theo "+l.SalarySource+". Tiền thưởng tính theo mức lương cơ sở của ngày ký quyết định, làm tròn lên hàng chục nghìn đồng.")))
}

func awardCard(l law.Law) fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, a := range l.Awards {
		rows = append(rows, newFold(a.Name, certainty(a.Confirmed), widgets.Inset(2, widgets.Rows(2, awardRows(a, l.BaseSalary)...))))
	}
	if len(rows) == 0 {
		rows = append(rows, widgets.NewProse("Bộ quy định chưa có hình thức khen thưởng nào áp dụng vào ngày này."))
	}
	return widgets.NewCard(fmt.Sprintf("Danh hiệu và hình thức khen thưởng (%d)", len(l.Awards)), widgets.Rows(0, rows...))
}

func awardRows(a data.Award, baseSalary int64) []fyne.CanvasObject {
	rows := []fyne.CanvasObject{fact("Người quyết định", a.DecidedBy), fact("Biểu quyết", ruleSentence(a.Rule)), fact("Cơ sở", vn.UpperFirst(a.Rule.Basis))}
	for _, kind := range data.Kinds {
		if a.Takes(kind) {
			rows = append(rows, fact("Tiền thưởng "+kind.String(), prize(a, kind, baseSalary)))
		}
	}
	rows = append(rows, fact("Nguồn", a.Source))
	if a.Note != "" {
		rows = append(rows, fact("Chưa xác minh", a.Note))
	}
	return rows
}

// prize writes the prize money of a kind of recipient out.
func prize(a data.Award, kind data.Kind, baseSalary int64) string {
	c, ok := a.Coefficients[kind]
	switch {
	case !ok:
		return "Bộ quy định không ghi hệ số"
	case baseSalary == 0:
		return "Hệ số " + strings.Replace(c.String(), ".", ",", 1) + ", chưa biết mức lương cơ sở"
	}
	return fmt.Sprintf("%s (%s × %s)", vn.Dong(a.Prize(kind, baseSalary, data.DoubleCoefficient)), strings.Replace(c.String(), ".", ",", 1), vn.Group(baseSalary))
}

// ruleSentence is a voting rule in a sentence or two.
func ruleSentence(r data.Rule) string {
	text := fmt.Sprintf("%s. Họp khi có mặt %s tổng số thành viên; đạt khi được %s %s.",
		vn.UpperFirst(r.Method.String()), atLeast(r.Quorum), atLeast(r.Pass), r.Base)
	if r.Recused == data.RecusedExcluded {
		return text + " Thành viên không biểu quyết được trừ khỏi tổng số."
	}
	return text + " Thành viên không biểu quyết vẫn tính vào tổng số."
}

func atLeast(s data.Share) string {
	if s.More {
		return "quá " + s.Bare()
	}
	return "từ " + s.Bare()
}

func instrumentCard(l law.Law) fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, i := range l.Instruments {
		body := []fyne.CanvasObject{fact("Văn bản", i.Cite()), fact("Hiệu lực", "Từ "+i.Days()), fact("Nguồn", i.Source)}
		if i.Note != "" {
			body = append(body, fact("Điều cần biết", i.Note))
		}
		title := i.Name
		if i.Subject != "" {
			title += " " + i.Subject
		}
		rows = append(rows, newFold(title, certainty(i.Confirmed), widgets.Inset(2, widgets.Rows(2, body...))))
	}
	return widgets.NewCard(fmt.Sprintf("Văn bản đang có hiệu lực (%d)", len(l.Instruments)), widgets.Rows(0, rows...))
}

// doubtCard says plainly what nobody has checked.
func doubtCard(l law.Law) fyne.CanvasObject {
	list := l.Unconfirmed()
	if len(list) == 0 {
		return widgets.NewCard("Điều chưa xác minh", widgets.NewProse("Không có điều nào chưa xác minh vào ngày này."))
	}
	rows := []fyne.CanvasObject{widgets.NewProse("Những điều dưới đây chưa đối chiếu được với văn bản. Trước khi họp, xem lại văn bản và quy chế của Hội đồng; " +
		"thể lệ biểu quyết của từng phiên họp sửa được ở màn hình Phiên họp.")}
	for i, text := range list {
		rows = append(rows, bullet(fmt.Sprintf("%d.", i+1), text))
	}
	return widgets.NewCard(fmt.Sprintf("Điều chưa xác minh (%d)", len(list)), widgets.Rows(2, rows...))
}
