package awards

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
)

// picked is the choice of certificates: all, some by their number, or those that
// are chosen in the list.
type picked struct {
	object  *fyne.Container
	which   *widgets.Choice
	numbers *widgets.VietEntry
	field   *widgets.Field
	most    int
	rows    []int // chosen in the list
}

func newPicked(s *Screen, most, which int, changed func()) *picked {
	p := &picked{numbers: widgets.NewVietEntry(), most: most}
	for _, r := range s.left.awarded.chosen() {
		p.rows = append(p.rows, r.ordinal)
	}
	options := []widgets.ChoiceOption{{Label: fmt.Sprintf("Tất cả (%d)", p.most)}, {Label: "Theo số sổ vàng"}}
	if len(p.rows) > 0 {
		options = append(options, widgets.ChoiceOption{Label: fmt.Sprintf("Đã chọn (%d)", len(p.rows))})
	}
	p.which = widgets.NewChoice(options, func(int) {
		p.show()
		changed()
	})
	p.which.SetSelected(which)
	p.field = widgets.NewField("Số sổ vàng", p.numbers, fmt.Sprintf("Các số cách nhau bằng dấu phẩy, ví dụ 1-20, 35; có từ 1 đến %d", p.most))
	p.object = widgets.Rows(3, widgets.NewField("Giấy cần in", p.which, ""), p.field)
	p.show()
	return p
}

func (p *picked) show() {
	widgets.SetVisible(p.field, p.which.Selected() == byNumber)
	p.object.Refresh()
}

// whole reports whether all certificates are chosen.
func (p *picked) whole() bool { return p.which.Selected() == everyone }

// ordinals are the numbers that are chosen.
func (p *picked) ordinals() ([]int, error) {
	switch p.which.Selected() {
	case everyone:
		all := make([]int, p.most)
		for i := range all {
			all[i] = i + 1
		}
		return all, nil
	case chosenOnes:
		return p.rows, nil
	}
	list, err := numbers(p.numbers.Text, p.most)
	if err == nil && len(list) == 0 {
		err = &data.Problem{What: "Chưa ghi số sổ vàng nào", Do: "Ghi các số cần in, ví dụ 1-20, 35"}
	}
	return list, err
}
