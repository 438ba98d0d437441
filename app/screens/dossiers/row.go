package dossiers

import (
	"bytes"
	"cmp"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// group is the state of a dossier as the list tells and filters it.
type group int

const (
	ready    group = iota // đủ
	lacking               // thiếu
	held                  // tạm dừng xét
	returned              // trả lại
	listed                // đưa ra Hội đồng
	awarded               // được khen
	declined              // không đạt
)

// row is a dossier as the list shows it, ready to be read.
type row struct {
	id      uint64
	number  int
	called  string
	kind    data.Kind
	post    string
	points  int // -1 where none were given
	files   int
	group   group
	lacks   bool // something is missing, whatever else holds
	state   string
	search  string // folded
	nameKey []byte // sorts by given name
}

func makeRow(d data.Dossier, order *vn.NameOrder) row {
	r := row{id: d.ID, number: d.Number, called: d.Called(), kind: d.Kind, post: d.Post, points: -1,
		files: len(d.Evidence), nameKey: order.Key(d.Name)}
	if d.SelfPoints != nil {
		r.points = *d.SelfPoints
	}
	r.group, r.state = standing(d)
	r.lacks = r.group == lacking || r.group == held && len(d.Missing()) > 0
	r.search = vn.Fold(strconv.Itoa(d.Number) + " " + r.called + " " + r.post + " " + r.state)
	return r
}

// standing is the group of a dossier and how it reads.
func standing(d data.Dossier) (group, string) {
	switch d.State {
	case data.Returned:
		return returned, "Trả lại: " + d.Reason
	case data.Listed:
		return listed, d.State.String()
	case data.Awarded:
		return awarded, d.State.String()
	case data.Declined:
		return declined, d.State.String()
	}
	missing := strings.Join(d.Missing(), ", ")
	if h, ok := d.Barred(); ok {
		return held, strings.Join(nonEmpty("Tạm dừng xét: "+h.Kind.String(), prefixed("thiếu ", missing)), "; ")
	}
	if missing != "" {
		return lacking, "Thiếu: " + missing
	}
	return ready, "Đủ"
}

// in reports whether a filter for a group lets the row through.
func (r row) in(g group) bool { return r.group == g || g == lacking && r.lacks }

func (r row) key() string { return strconv.FormatUint(r.id, 10) }

func (r row) tone() widgets.Tone {
	switch r.group {
	case ready, awarded:
		return widgets.Good
	case lacking, held:
		return widgets.Warn
	case returned, declined:
		return widgets.Bad
	}
	return widgets.Neutral
}

// groupIcons are the marks that go with the groups' words.
var groupIcons = map[group]string{ready: "check", lacking: "warning", held: "clock", returned: "back", listed: "vote", awarded: "award", declined: "cross"}

func (r row) icon() fyne.Resource { return widgets.Icon(groupIcons[r.group]) }

// count writes a number for a cell; nothing is an empty cell.
func count(n, none int) string {
	if n == none {
		return ""
	}
	return vn.Group(int64(n))
}

// columns of the list.
func columns() []widgets.Column[row] {
	return []widgets.Column[row]{
		{Title: "STT", Width: 56, Align: fyne.TextAlignTrailing, Text: func(r row) string { return strconv.Itoa(r.number) },
			Less: func(a, b row) int { return cmp.Compare(a.number, b.number) }},
		{Title: "Họ và tên", Weight: 6, Bold: true, Text: func(r row) string { return r.called },
			Less: func(a, b row) int { return bytes.Compare(a.nameKey, b.nameKey) }},
		{Title: "Loại", Width: 112, Text: func(r row) string { return vn.UpperFirst(r.kind.String()) },
			Less: func(a, b row) int { return cmp.Compare(a.kind.Rank(), b.kind.Rank()) }},
		{Title: "Chức vụ, đơn vị hoặc địa chỉ", Weight: 3, Text: func(r row) string { return r.post },
			Less: func(a, b row) int { return strings.Compare(vn.Fold(a.post), vn.Fold(b.post)) }},
		{Title: "Tự chấm", Width: 86, Align: fyne.TextAlignTrailing, Text: func(r row) string { return count(r.points, -1) },
			Less: func(a, b row) int { return cmp.Compare(a.points, b.points) }},
		{Title: "Minh chứng", Width: 104, Align: fyne.TextAlignTrailing, Text: func(r row) string { return count(r.files, 0) },
			Less: func(a, b row) int { return cmp.Compare(a.files, b.files) }},
		{Title: "Trạng thái", Weight: 2, Text: func(r row) string { return r.state }, Icon: row.icon, Tone: row.tone,
			Less: func(a, b row) int { return cmp.Compare(a.group, b.group) }},
	}
}
