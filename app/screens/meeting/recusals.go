package meeting

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// recusals picks the nominees that a member does not vote on, with the reasons:
// one for all, and one of its own where a nominee has another.
type recusals struct {
	box  fyne.CanvasObject
	list *fyne.Container
	rows []*recusalRow
	all  *widgets.VietEntry
	rest data.Seat // recusals from what is not listed now; they stay
}

// newRecusals lists nominees as high as a window has room for.
func newRecusals(win fyne.Window, list []data.Dossier, now data.Seat) *recusals {
	r := &recusals{list: widgets.Rows(0), all: widgets.NewVietEntry(), rest: unlisted(list, now)}
	common := commonReason(now)
	r.all.SetText(common)
	r.all.SetPlaceHolder("Ví dụ: là người thân của đối tượng được đề nghị")
	for _, d := range list {
		row := newRecusalRow(d, now, common)
		r.rows = append(r.rows, row)
		r.list.Add(row.box)
	}
	find := widgets.NewVietEntry()
	find.SetPlaceHolder("Tìm theo tên hoặc số thứ tự")
	find.OnChanged = r.find
	scroll := widgets.NewScrolled(r.list)
	room := win.Canvas().Size().Height - theme.Gap(95)
	scroll.SetMinSize(fyne.NewSize(theme.Gap(130), max(theme.Gap(20), min(theme.Gap(64), room))))
	note := widgets.NewCaption("Đánh dấu các hồ sơ mà thành viên này không tham gia biểu quyết.")
	r.box = widgets.Rows(2, note, find, scroll, widgets.NewForm(1, widgets.NewField("Lý do chung", r.all, "Cho các hồ sơ đã đánh dấu mà không ghi lý do riêng")))
	return r
}

// unlisted keeps of a seat the recusals from what is not in a list.
func unlisted(list []data.Dossier, s data.Seat) data.Seat {
	rest := data.Seat{Why: make(map[int]string)}
	for _, n := range s.Recused {
		if !slices.ContainsFunc(list, func(d data.Dossier) bool { return d.Number == n }) {
			rest.Recused, rest.Why[n] = append(rest.Recused, n), s.Why[n]
		}
	}
	return rest
}

// commonReason is the reason that holds for all of a seat's recusals, or "".
func commonReason(s data.Seat) string {
	if len(s.Recused) == 0 {
		return ""
	}
	common := s.Why[s.Recused[0]]
	for _, n := range s.Recused {
		if s.Why[n] != common {
			return ""
		}
	}
	return common
}

// recusalRow is one nominee.
type recusalRow struct {
	number int
	key    string // folded name, to search in
	check  *widgets.Check
	own    *widgets.VietEntry
	reason fyne.CanvasObject // the place of the reason, shown while the nominee is marked
	box    *fyne.Container
}

func newRecusalRow(d data.Dossier, now data.Seat, common string) *recusalRow {
	row := &recusalRow{number: d.Number, own: widgets.NewVietEntry()}
	row.check = widgets.NewCheck(fmt.Sprintf("%d. %s", d.Number, d.Called()), nil)
	row.check.SetChecked(slices.Contains(now.Recused, d.Number))
	row.key = vn.Fold(row.check.Text)
	if common == "" {
		row.own.SetText(now.Why[d.Number])
	}
	row.own.SetPlaceHolder("Lý do riêng, nếu khác lý do chung")
	row.reason = indented(row.own)
	row.check.OnChanged = row.marked
	row.box = widgets.Rows(0, row.check, row.reason)
	row.marked(row.check.Checked)
	return row
}

// indented puts what belongs to a check below its text.
func indented(obj fyne.CanvasObject) fyne.CanvasObject {
	return container.NewBorder(nil, nil, widgets.Fixed(8, layout.NewSpacer()), nil, obj)
}

func (row *recusalRow) marked(on bool) {
	widgets.SetVisible(row.reason, on)
	row.box.Refresh()
}

func (r *recusals) find(text string) {
	key := vn.Fold(text)
	for _, row := range r.rows {
		widgets.SetVisible(row.box, strings.Contains(row.key, key))
	}
	r.list.Refresh()
}

// chosen gives the numbers in order, each with its reason.
func (r *recusals) chosen() (numbers []int, why map[int]string, err error) {
	numbers, why = slices.Clone(r.rest.Recused), maps.Clone(r.rest.Why)
	for _, row := range r.rows {
		if !row.check.Checked {
			continue
		}
		reason := vn.Clean(row.own.Text)
		if reason == "" {
			reason = vn.Clean(r.all.Text)
		}
		if reason == "" {
			return nil, nil, &data.Problem{What: fmt.Sprintf("Chưa ghi lý do không tham gia biểu quyết hồ sơ số %d", row.number),
				Do: "Ghi lý do chung, hoặc lý do riêng dưới hồ sơ"}
		}
		numbers, why[row.number] = append(numbers, row.number), reason
	}
	slices.Sort(numbers)
	return numbers, why, nil
}
