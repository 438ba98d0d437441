package documents

import (
	"slices"

	"thidua/data"
)

// movement cleans what reports say of the movement, on copies of its lists.
func (t *tidier) movement(m *data.Movement) {
	t.clean(0, "tên phong trào", &m.Name)
	t.clean(0, "kế hoạch của phong trào", &m.Plan.Name, &m.Plan.Issuer, &m.Plan.Subject)
	m.Contents = slices.Clone(m.Contents)
	for i := range m.Contents {
		t.clean(0, "nội dung thi đua", &m.Contents[i])
	}
	m.Subjects = slices.Clone(m.Subjects)
	for i := range m.Subjects {
		t.clean(0, "đối tượng thi đua", &m.Subjects[i].Name)
	}
	m.Sets = slices.Clone(m.Sets)
	for i := range m.Sets {
		t.criteria(&m.Sets[i])
	}
}

func (t *tidier) criteria(s *data.CriteriaSet) {
	s.Criteria = slices.Clone(s.Criteria)
	for i := range s.Criteria {
		t.clean(0, "tiêu chí của phong trào", &s.Criteria[i].Group, &s.Criteria[i].Text)
	}
}

// review cleans what the phase came to, on a copy.
func (t *tidier) review(s *data.Stock) {
	if s.Review == nil {
		return
	}
	v := *s.Review
	v.Rounds, v.Kinds, v.Subjects = slices.Clone(v.Rounds), slices.Clone(v.Kinds), slices.Clone(v.Subjects)
	for i := range v.Rounds {
		t.clean(0, "hình thức khen thưởng", &v.Rounds[i].Award)
	}
	for i := range v.Subjects {
		t.clean(0, "đối tượng thi đua", &v.Subjects[i].Name)
	}
	s.Review = &v
}
