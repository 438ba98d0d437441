package settings

import (
	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// person is the name that the history records.
type person struct {
	card   fyne.CanvasObject
	change changer
	name   *widgets.VietEntry
	later  *widgets.Later
	quiet  bool // the program itself changes the field
}

func newPerson(change changer) *person {
	p := &person{change: change, name: widgets.NewVietEntry()}
	p.later = widgets.NewLater(p.save)
	p.name.SetPlaceHolder("Ví dụ: Nguyễn Thị Cẩm Duyên")
	p.name.OnChanged, p.name.OnSubmitted = p.typed, p.submitted
	p.card = widgets.NewCard("Người làm việc", widgets.NewField("Họ và tên ghi trong lịch sử", p.name,
		"Để trống thì lịch sử ghi tên tài khoản của máy"))
	return p
}

func (p *person) set(s data.Settings) {
	if p.later.Waiting() || p.name.Text == s.Who {
		return
	}
	p.quiet = true
	p.name.SetText(s.Who)
	p.quiet = false
}

func (p *person) typed(string) {
	if !p.quiet {
		p.later.Typed()
	}
}

func (p *person) submitted(string) { p.later.Flush() }

func (p *person) save() {
	p.change(func(s *data.Settings) { s.Who = vn.Clean(p.name.Text) })
}
