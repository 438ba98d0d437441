package meeting

import (
	"fmt"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

var (
	methods = []data.Method{data.Secret, data.Open}
	bases   = []data.Base{data.OfTotal, data.OfPresent, data.OfConsulted, data.OfCast}
	recused = []data.Recused{data.RecusedCounted, data.RecusedExcluded}
	// switches are the answers of what is off or on.
	switches = []bool{false, true}
)

// ruleCard shows the rule of the vote, where it comes from, and lets the council
// set its own.
type ruleCard struct {
	card   fyne.CanvasObject
	save   saver
	later  *widgets.Later
	quiet  bool
	round  uint64
	law    data.Award
	method *widgets.Choice
	base   *widgets.Select
	out    *widgets.Choice
	whole  *widgets.Choice // nominee by nominee, or the whole list at once
	lists  *widgets.Choice // receipts alone, or with their votes

	pass, quorum, quota, places, basis, remark          *widgets.VietEntry
	passField, quorumField, quotaField, placesField, by *widgets.Field
	remarkField                                         *widgets.Field
	receipts                                            fyne.CanvasObject // the place of lists, shown for a secret vote
	badge                                               *widgets.Badge
	source, note                                        *widget.Label
	back                                                *widgets.Button
}

func newRuleCard(save saver, explain func()) *ruleCard {
	r := &ruleCard{save: save, badge: widgets.NewBadge("", widgets.Neutral), source: widgets.NewParagraph(""), note: widgets.NewParagraph("")}
	r.later = widgets.NewLater(r.write)
	r.choices(explain)
	r.entries()
	r.back = widgets.NewQuietButton("Dùng theo bộ quy định", widgets.Icon("undo"), r.reset)
	r.note.Importance = widget.LowImportance
	r.card = widgets.NewCard("Thể lệ biểu quyết", widgets.Rows(3,
		widgets.NewForm(1, widgets.NewField("Hình thức", r.method, "")),
		widgets.NewForm(columns(2, roomy), r.passField, r.quorumField),
		widgets.NewForm(1, widgets.NewField("Tính trên", narrow(60, r.base), "")),
		widgets.NewForm(1, widgets.NewField("Thành viên không biểu quyết một hồ sơ", r.out, "Khi tính tổng số của hồ sơ đó"), r.quotaField, r.placesField,
			widgets.NewField("Cách biểu quyết", r.whole, "Cả danh sách: đồng ý tất cả, trừ các hồ sơ nêu ra")),
		r.receipts,
		widgets.Rows(1, r.badge, r.source, r.note), r.by, r.remarkField, r.back))
	return r
}

// choices makes what is chosen from a few answers; explain tells how a secret
// ballot is kept.
func (r *ruleCard) choices(explain func()) {
	brand := func(label string, key rune) widgets.ChoiceOption {
		return widgets.ChoiceOption{Label: label, Key: key, Tone: widgets.Brand}
	}
	two := func(first, second widgets.ChoiceOption, chosen func(int)) *widgets.Choice {
		return widgets.NewChoice([]widgets.ChoiceOption{first, second}, chosen)
	}
	r.method = two(brand("Bỏ phiếu kín", 'K'), brand("Công khai", 'C'), r.chooseMethod)
	r.out = two(brand("Vẫn tính vào", 'V'), brand("Trừ ra", 'T'), r.chooseRecused)
	r.whole = two(brand("Từng hồ sơ", 'H'), brand("Cả danh sách", 'D'), r.chooseWhole)
	r.lists = two(brand("Biên nhận", 'B'), brand("Kèm lựa chọn", 'L'), r.chooseLists)
	r.receipts = widgets.Rows(0, widgets.NewForm(1, widgets.NewField("Biên bản kiểm phiếu liệt kê", r.lists, "")), widgets.NewProse(givesAway),
		container.NewHBox(widgets.NewQuietButton("Phiếu kín được giữ thế nào", widgets.Icon("help"), explain)))
	r.base = widgets.NewSelect(nil, nil)
	for _, b := range bases {
		r.base.Options = append(r.base.Options, vn.UpperFirst(b.String()))
	}
}

// givesAway says what listing votes beside receipts costs.
const givesAway = "Kèm lựa chọn chỉ khi Hội đồng có quyết nghị: ai biết biên nhận của một người thì biết phiếu của người đó."

// entries makes what is typed.
func (r *ruleCard) entries() {
	r.pass, r.quorum, r.quota, r.basis = r.entry(), r.entry(), r.entry(), r.entry()
	r.passField = widgets.NewField("Tỷ lệ phiếu đồng ý", r.pass, "Như 80%, quá 1/2")
	r.quorumField = widgets.NewField("Số người phải có mặt", r.quorum, "Trên tổng thành viên")
	r.quotaField = widgets.NewField("Số được khen tối đa", r.quota, "Để trống là không giới hạn")
	r.places = widgets.NewVietEntry()
	r.places.Disable()
	r.placesField = widgets.NewField("Số chỗ còn lại", r.places, "Chỉ tiêu trừ số được khen ở lần trước")
	r.by = widgets.NewField("Căn cứ của quy định riêng", r.basis, "")
	r.remark = widgets.NewVietArea()
	r.remark.OnChanged = r.changed
	r.remark.SetMinRowsVisible(2)
	r.remarkField = widgets.NewField("Ghi chú của Hội đồng", r.remark, "In trong biên bản")
}

func (r *ruleCard) entry() *widgets.VietEntry {
	e := widgets.NewVietEntry()
	e.OnChanged = r.changed
	e.OnSubmitted = r.submitted
	return e
}

func (r *ruleCard) changed(string) {
	if !r.quiet {
		r.later.Typed()
	}
}

func (r *ruleCard) submitted(string) { r.later.Flush() }

// fill shows the rule and where it comes from; what is being typed stays.
func (r *ruleCard) fill(m data.Meeting, law data.Award) {
	rule := m.Rule
	r.law = law
	r.method.SetSelected(place(methods, rule.Method))
	r.out.SetSelected(place(recused, rule.Recused))
	r.base.OnChanged = nil
	r.base.SetSelectedIndex(place(bases, rule.Base))
	r.base.OnChanged = r.chooseBase
	r.whole.SetSelected(place(switches, m.WholeList))
	r.lists.SetSelected(place(switches, m.Box.Lists))
	r.origin(m)
	if r.later.Waiting() && r.round == m.Round {
		return
	}
	r.later.Drop()
	r.round, r.quiet = m.Round, true
	setText(r.pass, shareText(rule.Pass))
	setText(r.quorum, shareText(rule.Quorum))
	setText(r.quota, quotaText(rule.Quota))
	setText(r.places, quotaText(rule.Quota))
	setText(r.basis, rule.Basis)
	setText(r.remark, rule.Note)
	r.quiet = false
}

// origin says whether the rule is the law's or the council's own, and how sure
// the law's is.
func (r *ruleCard) origin(m data.Meeting) {
	rule, second := m.Rule, m.After != 0
	own := rule.Own || rule.Basis != r.law.Rule.Basis
	switch {
	case own:
		r.badge.Set("Quy định riêng của Hội đồng", widgets.Brand)
	case r.law.Confirmed:
		r.badge.Set("Theo bộ quy định", widgets.Good)
	default:
		r.badge.Set("Chưa xác minh", widgets.Warn)
	}
	r.source.SetText(sourceText(rule, r.law, own))
	note := r.law.Note
	if own || r.law.Confirmed {
		note = ""
	}
	r.note.SetText(note)
	widgets.SetVisible(r.note, note != "")
	widgets.SetVisible(r.by, own)
	widgets.SetVisible(r.remarkField, own)
	widgets.SetVisible(r.back, own && !second)
	widgets.SetVisible(r.quotaField, !second)
	widgets.SetVisible(r.placesField, second)
	widgets.SetVisible(r.receipts, rule.Method == data.Secret)
	r.card.Refresh()
}

func sourceText(rule data.Rule, law data.Award, own bool) string {
	if own {
		return fmt.Sprintf("Bộ quy định: %s %s; có mặt %s tổng số thành viên. Hội đồng áp dụng quy định khác, biên bản ghi theo căn cứ riêng.",
			shareText(law.Rule.Pass), law.Rule.Base, shareText(law.Rule.Quorum))
	}
	return "Căn cứ: " + rule.Basis + ". Nguồn: " + law.Source
}

func quotaText(quota int) string {
	if quota == 0 {
		return ""
	}
	return strconv.Itoa(quota)
}
