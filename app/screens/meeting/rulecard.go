package meeting

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

var (
	methods = []data.Method{data.Secret, data.Open}
	bases   = []data.Base{data.OfTotal, data.OfPresent, data.OfConsulted, data.OfCast}
	recused = []data.Recused{data.RecusedCounted, data.RecusedExcluded}
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

	pass, quorum, quota, basis             *widgets.VietEntry
	passField, quorumField, quotaField, by *widgets.Field
	badge                                  *widgets.Badge
	source, note                           *widget.Label
	back                                   *widgets.Button
}

func newRuleCard(save saver) *ruleCard {
	r := &ruleCard{save: save, badge: widgets.NewBadge("", widgets.Neutral), source: widgets.NewParagraph(""), note: widgets.NewParagraph("")}
	r.later = widgets.NewLater(r.write)
	r.method = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Bỏ phiếu kín", Key: 'K', Tone: widgets.Brand},
		{Label: "Công khai", Key: 'C', Tone: widgets.Brand}}, r.chooseMethod)
	r.out = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Vẫn tính vào", Key: 'V', Tone: widgets.Brand},
		{Label: "Trừ ra", Key: 'T', Tone: widgets.Brand}}, r.chooseRecused)
	r.base = widgets.NewSelect(nil, nil)
	for _, b := range bases {
		r.base.Options = append(r.base.Options, vn.UpperFirst(b.String()))
	}
	r.pass, r.quorum, r.quota, r.basis = r.entry(), r.entry(), r.entry(), r.entry()
	r.passField = widgets.NewField("Tỷ lệ phiếu đồng ý", r.pass, "Ghi như 80%, 2/3, quá 1/2")
	r.quorumField = widgets.NewField("Số người phải có mặt", r.quorum, "So với tổng số thành viên")
	r.quotaField = widgets.NewField("Số được khen tối đa", r.quota, "Để trống là không giới hạn")
	r.by = widgets.NewField("Căn cứ của quy định riêng", r.basis, "")
	r.back = widgets.NewQuietButton("Dùng theo bộ quy định", widgets.Icon("undo"), r.reset)
	r.note.Importance = widget.LowImportance
	r.card = widgets.NewCard("Thể lệ biểu quyết", widgets.Rows(3,
		widgets.NewForm(1, widgets.NewField("Hình thức", r.method, "")),
		widgets.NewForm(columns(2, roomy), r.passField, r.quorumField),
		widgets.NewForm(1, widgets.NewField("Tính trên", narrow(60, r.base), "")),
		widgets.NewForm(1, widgets.NewField("Thành viên không biểu quyết một hồ sơ", r.out, "Khi tính tổng số của hồ sơ đó"), r.quotaField),
		widgets.Rows(1, r.badge, r.source, r.note), r.by, r.back))
	return r
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
	r.origin(rule)
	if r.later.Waiting() && r.round == m.Round {
		return
	}
	r.later.Drop()
	r.round, r.quiet = m.Round, true
	setText(r.pass, shareText(rule.Pass))
	setText(r.quorum, shareText(rule.Quorum))
	setText(r.quota, quotaText(rule.Quota))
	setText(r.basis, rule.Basis)
	r.quiet = false
}

// origin says whether the rule is the law's or the council's own, and how sure
// the law's is.
func (r *ruleCard) origin(rule data.Rule) {
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
	widgets.SetVisible(r.back, own)
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

func (r *ruleCard) chooseMethod(i int) {
	r.save(func(m *data.Meeting) { m.Rule.Method = methods[i] })
}

func (r *ruleCard) chooseRecused(i int) {
	r.save(func(m *data.Meeting) { m.Rule.Recused = recused[i] })
}

func (r *ruleCard) chooseBase(string) {
	i := r.base.SelectedIndex()
	r.save(func(m *data.Meeting) { m.Rule.Base = bases[i] })
}

// reset takes the law's rule again; the method stays the council's.
func (r *ruleCard) reset() {
	r.later.Drop()
	r.save(func(m *data.Meeting) {
		method := m.Rule.Method
		m.Rule = r.law.Rule
		m.Rule.Method = method
	})
}

// write saves what the fields say, unless something in them cannot be read.
func (r *ruleCard) write() {
	pass, passErr := parseShare(r.pass.Text)
	quorum, quorumErr := parseShare(r.quorum.Text)
	quota, quotaErr := parseQuota(r.quota.Text)
	tell(r.passField, passErr == nil, "Ghi như 80%, 2/3 hoặc quá 1/2")
	tell(r.quorumField, quorumErr == nil, "Ghi như 2/3 hoặc 75%")
	tell(r.quotaField, quotaErr == nil, "Ghi số nguyên, hoặc để trống")
	if passErr != nil || quorumErr != nil || quotaErr != nil {
		r.later.Hold() // stays as typed until it can be read
		return
	}
	basis := vn.Clean(r.basis.Text)
	r.save(func(m *data.Meeting) {
		m.Rule.Pass, m.Rule.Quorum, m.Rule.Quota, m.Rule.Basis = pass, quorum, quota, basis
	})
}

func parseQuota(text string) (int, error) {
	if strings.TrimSpace(text) == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err == nil && n < 0 {
		return 0, strconv.ErrRange
	}
	return n, err
}

// place is where a value stands in a list; -1 where it does not.
func place[T comparable](list []T, value T) int {
	for i, v := range list {
		if v == value {
			return i
		}
	}
	return -1
}
