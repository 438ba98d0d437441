package meeting

import (
	"strconv"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

func (r *ruleCard) chooseMethod(i int) {
	r.save(func(m *data.Meeting) { m.Rule.Method = methods[i] })
}

func (r *ruleCard) chooseRecused(i int) {
	r.save(func(m *data.Meeting) { m.Rule.Recused = recused[i] })
}

func (r *ruleCard) chooseWhole(i int) {
	r.save(func(m *data.Meeting) { m.WholeList = switches[i] })
}

func (r *ruleCard) chooseLists(i int) {
	r.save(func(m *data.Meeting) { m.Box.Lists = switches[i] })
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
	basis, note := vn.Clean(r.basis.Text), vn.CleanText(r.remark.Text)
	r.save(func(m *data.Meeting) {
		m.Rule.Pass, m.Rule.Quorum, m.Rule.Quota, m.Rule.Basis, m.Rule.Note = pass, quorum, quota, basis, note
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
