package meeting

import (
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
)

// maxCounters is how many members of the counting committee the card offers.
const maxCounters = 5

// nobody is the answer that leaves a place of the committee empty.
const nobody = "(không chọn)"

// counters picks the counting committee, its head first.
type counters struct {
	card    fyne.CanvasObject
	save    saver
	members []data.Member
	labels  []string
	picks   []*widgets.Select
	fields  []*widgets.Field
}

func newCounters(save saver) *counters {
	c := &counters{save: save}
	for i := range maxCounters {
		label := "Ủy viên"
		if i == 0 {
			label = "Trưởng ban"
		}
		pick := widgets.NewSelect(nil, nil)
		field := widgets.NewField(label, narrow(30, pick), "")
		c.picks, c.fields = append(c.picks, pick), append(c.fields, field)
	}
	c.card = widgets.NewCard("Ban kiểm phiếu", widgets.NewForm(1, c.fields...))
	return c
}

// fill shows the committee and one empty place more.
func (c *counters) fill(m data.Meeting, council data.Council) {
	c.members, c.labels = council.Members, memberLabels(council)
	for i, pick := range c.picks {
		chosen := ""
		if i < len(m.Counters) {
			chosen = m.Counters[i]
		}
		pick.OnChanged = nil
		pick.Options = c.offered(m, chosen)
		pick.ClearSelected()
		if chosen != "" {
			pick.SetSelected(c.label(chosen))
		}
		tell(c.fields[i], chosen == "" || counts(m, chosen), "Không có mặt tại phiên họp, cần chọn người khác")
		widgets.SetVisible(c.fields[i], i <= len(m.Counters))
		pick.OnChanged = c.picked
	}
	c.card.Refresh()
}

// offered are the answers of a place: who can count and has no other place, and
// whoever has this one.
func (c *counters) offered(m data.Meeting, chosen string) []string {
	list := []string{nobody}
	for i, member := range c.members {
		if member.ID == chosen || counts(m, member.ID) && !slices.Contains(m.Counters, member.ID) {
			list = append(list, c.labels[i])
		}
	}
	return list
}

// counts reports whether a member can count ballots: one who is there, or whose
// attendance is not taken yet.
func counts(m data.Meeting, member string) bool {
	s := m.Seat(member)
	return s.Attendance == "" || s.Here()
}

func (c *counters) label(id string) string {
	i := slices.IndexFunc(c.members, func(m data.Member) bool { return m.ID == id })
	if i < 0 {
		return ""
	}
	return c.labels[i]
}

// picked saves the committee in the order of the places.
func (c *counters) picked(string) {
	var ids []string
	for _, pick := range c.picks {
		if i := slices.Index(c.labels, pick.Selected); i >= 0 {
			ids = append(ids, c.members[i].ID)
		}
	}
	c.save(func(m *data.Meeting) { m.Counters = ids })
}

// memberLabels names the members so that no two names are alike.
func memberLabels(council data.Council) []string {
	labels := make([]string, len(council.Members))
	for i, m := range council.Members {
		labels[i] = m.Name
		same := func(o data.Member) bool { return o.Name == m.Name && o.ID != m.ID }
		if slices.ContainsFunc(council.Members, same) {
			labels[i] += " (" + m.Position + ", " + m.ID + ")"
		}
	}
	return labels
}
