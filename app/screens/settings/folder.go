package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
)

// folder is where the papers of the rounds are kept.
type folder struct {
	d      desk.Desk
	card   fyne.CanvasObject
	change changer
	where  *widget.Label
	usual  *widgets.Button
	open   *widgets.Button
}

func newFolder(d desk.Desk, change changer) *folder {
	f := &folder{d: d, change: change, where: widgets.NewParagraph("")}
	f.usual = widgets.NewButton("Dùng thư mục Tài liệu", nil, f.reset)
	f.open = widgets.NewButton("Mở thư mục", widgets.Icon("open"), f.show)
	buttons := widgets.Side(1, widgets.NewButton("Chọn thư mục khác", widgets.Icon("folder"), f.pick), f.open, f.usual)
	f.card = widgets.NewCard("Thư mục để văn bản", widgets.Rows(2, widgets.Flush(f.where), buttons))
	return f
}

func (f *folder) set(s data.Settings) {
	f.where.SetText(s.Folder)
	f.usual.Show()
	if s.Folder == "" {
		f.where.SetText("Thư mục “Thi Đua” trong Tài liệu của máy. Văn bản của mỗi đợt xét nằm trong một thư mục riêng.")
		f.usual.Hide()
	}
	f.open.Enable()
	if _, ok := f.d.Round(); !ok && s.Folder == "" {
		f.open.Disable()
	}
	f.card.Refresh()
}

func (f *folder) pick() {
	f.d.PickFolder("Chọn thư mục để văn bản", f.picked)
}

func (f *folder) picked(path string) {
	f.change(func(s *data.Settings) { s.Folder = path })
}

func (f *folder) reset() {
	f.change(func(s *data.Settings) { s.Folder = "" })
}

// show opens the folder of the round on the screen, or the one for all rounds.
func (f *folder) show() {
	if _, ok := f.d.Round(); ok {
		f.d.OpenFile(f.d.OutFolder())
		return
	}
	f.d.OpenFile(f.where.Text)
}
