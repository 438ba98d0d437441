package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
)

// welcome shows while no round is open: what the program does and where to begin.
type welcome struct {
	d      desk.Desk
	page   *widgets.Page
	rounds *widgets.Button
}

func newWelcome(d desk.Desk) *welcome {
	w := &welcome{d: d, page: widgets.NewPage("Thi Đua")}
	w.page.SetState("Xét khen thưởng từ hồ sơ đến quyết định, trên một máy, không cần mạng")
	w.page.SetPrimary("Mở đợt xét khen thưởng", widgets.Icon("movement"), w.open)
	w.rounds = w.page.AddAction("Các đợt xét đã mở", widgets.Icon("clock"), w.showRounds)
	w.page.SetContent(widgets.NewScrolled(widgets.Rows(4,
		widgets.NewCard("Chương trình làm ba việc", widgets.Rows(4,
			work("folder", "Nhận hồ sơ", "Lấy danh sách đề nghị từ tệp Excel, chỉ ra hồ sơ nào còn thiếu gì và giữ minh chứng kèm theo."),
			work("vote", "Hội đồng họp và biểu quyết", "Điểm danh, bỏ phiếu theo từng tiêu chí, kiểm phiếu đúng tỷ lệ của quy định và ghi rõ phép tính."),
			work("paper", "In văn bản và lưu trữ", "Biên bản, tờ trình, quyết định, giấy khen đúng thể thức; đóng gói để lưu và kiểm tra lại nhiều năm sau."))),
		widgets.NewCard("Bắt đầu từ đâu", widgets.Rows(3,
			widgets.NewProse("Bấm “Mở đợt xét khen thưởng” ở góc trên, chọn giai đoạn của phong trào và hình thức khen thưởng. Sau đó nhập hồ sơ, lập Hội đồng, định ngày họp; trang này luôn cho biết việc tiếp theo."),
			widgets.NewProse("Nếu đã có quyết định thành lập Hội đồng, có thể lập Hội đồng trước rồi chọn khi mở đợt xét."),
			widgets.Side(2, widgets.NewButton("Lập Hội đồng trước", widgets.Icon("council"), w.council)))),
		widgets.NewLine(""))))
	return w
}

// work is one of the things that the program does.
func work(icon, title, text string) fyne.CanvasObject {
	return container.NewBorder(nil, nil, widgets.Inset(1, widgets.NewPicture(icon, theme.ColorBrandText, 9)), nil, widgets.Rows(0, widgets.NewSection(title), widgets.NewProse(text)))
}

func (w *welcome) load() {
	rounds, err := w.d.Book().Rounds()
	w.d.Report(err)
	if len(rounds) == 0 {
		w.rounds.Hide()
	} else {
		w.rounds.Show()
	}
}

func (w *welcome) open()       { w.d.Show(desk.Movement, "open") }
func (w *welcome) showRounds() { w.d.Show(desk.Movement, "rounds") }
func (w *welcome) council()    { w.d.Show(desk.Council, "") }
