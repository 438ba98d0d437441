package meeting

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// recusals picks the nominees that a member does not vote on.
type recusals struct {
	box    fyne.CanvasObject
	list   *fyne.Container
	checks []*widgets.Check
	keys   []string // folded names, to search in
	order  []int    // nominee numbers
}

func newRecusals(list []data.Dossier, now []int) *recusals {
	r := &recusals{list: widgets.Rows(0)}
	for _, d := range list {
		check := widgets.NewCheck(fmt.Sprintf("%d. %s", d.Number, d.Called()), nil)
		check.SetChecked(slices.Contains(now, d.Number))
		r.checks, r.order = append(r.checks, check), append(r.order, d.Number)
		r.keys = append(r.keys, vn.Fold(check.Text))
		r.list.Add(check)
	}
	find := widgets.NewVietEntry()
	find.SetPlaceHolder("Tìm theo tên hoặc số thứ tự")
	find.OnChanged = r.find
	scroll := container.NewVScroll(r.list)
	scroll.SetMinSize(fyne.NewSize(theme.Gap(130), theme.Gap(80)))
	note := widgets.NewCaption("Đánh dấu các hồ sơ có quyền lợi liên quan đến thành viên này.")
	r.box = widgets.Rows(2, note, find, scroll)
	return r
}

func (r *recusals) find(text string) {
	key := vn.Fold(text)
	for i, check := range r.checks {
		widgets.SetVisible(check, strings.Contains(r.keys[i], key))
	}
	r.list.Refresh()
}

// chosen gives the numbers in order.
func (r *recusals) chosen() []int {
	var numbers []int
	for i, check := range r.checks {
		if check.Checked {
			numbers = append(numbers, r.order[i])
		}
	}
	return numbers
}
