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
		pick.OnChanged = nil
		pick.Options = append([]string{nobody}, c.labels...)
		pick.ClearSelected()
		if i < len(m.Counters) {
			pick.SetSelected(c.label(m.Counters[i]))
		}
		widgets.SetVisible(c.fields[i], i <= len(m.Counters))
		pick.OnChanged = c.picked
	}
	c.card.Refresh()
}

func (c *counters) label(id string) string {
	i := slices.IndexFunc(c.members, func(m data.Member) bool { return m.ID == id })
	if i < 0 {
		return ""
	}
	return c.labels[i]
}

// picked saves the committee: every member once, in the order of the places.
func (c *counters) picked(string) {
	var ids []string
	for _, pick := range c.picks {
		i := slices.Index(c.labels, pick.Selected)
		if i >= 0 && !slices.Contains(ids, c.members[i].ID) {
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
