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
