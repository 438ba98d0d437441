package documents

import (
	"maps"
	"slices"

	"thidua/data"
)

// meeting cleans what the minutes say of a meeting, on copies of its lists.
func (t *tidier) meeting(m *data.Meeting) {
	t.clean(0, "phiên họp", &m.Number, &m.Venue, &m.Rule.Basis)
	t.clean(0, "ghi chú của Hội đồng về quy tắc biểu quyết", &m.Rule.Note)
	t.clean(0, "lý do dừng biểu quyết", &m.Stopped)
	m.Before = slices.Clone(m.Before)
	for i := range m.Before {
		t.clean(0, "lượt biểu quyết không có kết quả", &m.Before[i])
	}
	m.Seats = slices.Clone(m.Seats)
	for i := range m.Seats {
		t.seat(&m.Seats[i])
	}
}

func (t *tidier) seat(s *data.Seat) {
	t.clean(0, "lý do vắng mặt", &s.Reason)
	t.clean(0, "người dự thay", &s.Substitute.Name, &s.Substitute.Position, &s.Substitute.Paper)
	s.Moves = slices.Clone(s.Moves)
	for i := range s.Moves {
		t.clean(0, "lý do đến muộn, rời phiên họp", &s.Moves[i].Reason)
	}
	s.Why = maps.Clone(s.Why)
	for _, nominee := range slices.Sorted(maps.Keys(s.Why)) {
		why := s.Why[nominee]
		t.clean(nominee, "lý do không tham gia biểu quyết", &why)
		s.Why[nominee] = why
	}
}

// votes cleans the votes of the sitting with their counts, and the rounds before
// and after this one.
func (t *tidier) votes(p *data.Proceedings) {
	if p.Result != nil {
		p.Result = t.result(*p.Result)
	}
	p.Sittings = slices.Clone(p.Sittings)
	for i := range p.Sittings {
		t.meeting(&p.Sittings[i].Meeting)
		p.Sittings[i].Result = *t.result(p.Sittings[i].Result)
	}
	p.Downgraded = slices.Clone(p.Downgraded)
	for i := range p.Downgraded {
		t.clean(0, "hình thức khen thưởng", &p.Downgraded[i].Award)
	}
	t.clean(0, "hình thức khen thưởng", &p.FromAward)
}

func (t *tidier) result(r data.Result) *data.Result {
	t.clean(0, "căn cứ của quy tắc biểu quyết", &r.Rule.Basis)
	r.Nominees = slices.Clone(r.Nominees)
	return &r
}

// holds cleans why a nominee was held, and why it was voted on all the same.
func (t *tidier) holds(d *data.Dossier) {
	d.Holds = slices.Clone(d.Holds)
	for i := range d.Holds {
		h := &d.Holds[i]
		t.clean(d.Number, "tạm dừng xét", &h.Source, &h.Override.By, &h.Override.Reason)
	}
}
