package council

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// seat is a member as the table shows it.
type seat struct {
	id                     string
	number, name, position string
	role                   data.Role
}

// members is the table of members with the fields for the chosen one.
type members struct {
	roster
	table          *widgets.Table[seat]
	total          *widgets.Line // how many, the base of the vote
	rule, quorum   *widgets.Line // what the number means
	fault          *widgets.Line // what is wrong with the members
	name, position *widgets.VietEntry
	address        *widgets.VietEntry
	role           *widgets.Select
	fields         *fyne.Container
	quiet          bool
	changed        func()
}

func newMembers(changed func()) *members {
	m := &members{roster: roster{at: -1}, changed: changed, total: widgets.NewSection(""), rule: widgets.NewCaption(""), quorum: widgets.NewCaption(""), fault: widgets.NewLine("")}
	m.rule.Cut, m.quorum.Cut, m.fault.Cut = true, true, true
	m.fault.SetTone(widgets.Bad)
	m.table = widgets.NewTable(seatColumns()...)
	m.table.Multi, m.table.Key = true, func(s seat) string { return s.id }
	m.table.OnOpen = func(seat) { m.edit() }
	m.table.SetEmpty(widgets.NewEmpty(widgets.Icon("person"), "Chưa có thành viên",
		"Thêm từng người, hoặc chép danh sách từ Excel hay Word (họ tên, chức vụ, vai trò) rồi bấm Dán danh sách."))
	for _, e := range []**widgets.VietEntry{&m.name, &m.position, &m.address} {
		*e = widgets.NewVietEntry()
		(*e).OnChanged = m.typed
	}
	m.address.SetPlaceHolder("Không bắt buộc")
	m.role = widgets.NewSelect(roleNames(), m.typed)
	m.fields = m.layout()
	return m
}

func (m *members) layout() *fyne.Container {
	return widgets.SideBySide(0.36, container.NewVBox(widgets.NewField("Họ và tên", m.name, "")),
		widgets.SideBySide(0.6, container.NewVBox(widgets.NewField("Chức vụ", m.position, "")), container.NewVBox(widgets.NewField("Vai trò trong Hội đồng", m.role, ""))))
}

// home is the field of where the chosen member lives, with the buttons beside it.
func (m *members) home(buttons ...fyne.CanvasObject) *fyne.Container {
	field := widgets.NewField("Nơi ở", m.address, "Chỉ dùng để gợi ý ai không nên biểu quyết hồ sơ nào")
	side := widgets.Side(2, append([]fyne.CanvasObject{layout.NewSpacer()}, buttons...)...)
	return widgets.SideBySideUpTo(1.3, 0.55, container.NewVBox(field), container.NewVBox(layout.NewSpacer(), side, layout.NewSpacer()))
}

func seatColumns() []widgets.Column[seat] {
	return []widgets.Column[seat]{
		{Title: "TT", Width: 54, Align: fyne.TextAlignTrailing, Text: func(s seat) string { return s.number }},
		{Title: "Họ và tên", Weight: 6, Bold: true, Text: func(s seat) string { return s.name }},
		{Title: "Chức vụ", Weight: 4, Text: func(s seat) string { return s.position }},
		{Title: "Vai trò", Weight: 5, Text: func(s seat) string { return s.role.String() }, Icon: seat.icon},
	}
}

// icon marks the chair, so that the eye finds it.
func (s seat) icon() fyne.Resource {
	if s.role == data.Chair {
		return widgets.Icon("star")
	}
	return widgets.Icon("person")
}

func roleNames() []string {
	var names []string
	for _, r := range data.Roles {
		names = append(names, r.String())
	}
	return names
}

// fill shows other members.
func (m *members) fill(list []data.Member) {
	m.roster = roster{members: append([]data.Member(nil), list...), at: -1}
	m.table.ClearSelection()
	m.refresh()
	m.choose(-1)
}

// refresh shows the members as they stand.
func (m *members) refresh() {
	rows := make([]seat, len(m.members))
	for i, x := range m.members {
		rows[i] = seat{id: x.ID, number: strconv.Itoa(i + 1), name: x.Name, position: x.Position, role: x.Role}
	}
	m.table.SetRows(rows)
}

// choose puts a member into the fields.
func (m *members) choose(at int) {
	m.at, m.quiet = at, true
	x := data.Member{Role: m.newRole()}
	if c := m.current(); c != nil {
		x = *c
	}
	m.name.SetText(x.Name)
	m.position.SetText(x.Position)
	m.address.SetText(x.Address)
	m.role.SetSelected(x.Role.String())
	m.quiet = false
}

// edit gives the keyboard to the chosen member's name.
func (m *members) edit() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(m.name); c != nil {
		c.Focus(m.name)
	}
}

// typed takes what stands in the fields over; typing with nobody chosen adds a member.
func (m *members) typed(string) {
	if m.quiet {
		return
	}
	if m.current() == nil {
		m.add(data.Member{})
	}
	x := m.current()
	x.Name, x.Position, x.Address = vn.Clean(m.name.Text), vn.Clean(m.position.Text), vn.Clean(m.address.Text)
	x.Role = data.Roles[max(m.role.SelectedIndex(), 0)]
	m.show()
}

// show tells of a change, with the cursor on the member in the fields.
func (m *members) show() {
	m.refresh()
	if x := m.current(); x != nil {
		id := x.ID
		m.table.SelectWhere(func(s seat) bool { return s.id == id })
	}
	m.changed()
}
