package settings

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/assets"
	"thidua/data"
)

// keys are the keys of the program with what they do.
var keys = [][2]string{
	{"Alt + 1 … 8", "Chuyển giữa các mục ở bên trái"},
	{"Ctrl + PgUp, PgDn", "Chuyển giữa các phần của Cài đặt"},
	{"Tab, Shift + Tab", "Sang ô tiếp theo, về ô trước"},
	{"Enter", "Làm việc đang chọn, đi tiếp"},
	{"Escape", "Trở lại, đóng câu hỏi"},
	{"Ctrl + Z", "Hoàn tác việc vừa làm"},
	{"Mũi tên, Home, End", "Di chuyển trong danh sách"},
	{"Gõ chữ trong danh sách", "Tìm tên, không cần dấu"},
	{"Phím cách, Ctrl + A", "Chọn một dòng, chọn tất cả"},
	{"Ctrl + C", "Chép các dòng đã chọn sang bảng tính"},
	{"Alt + mũi tên xuống", "Mở lịch ở ô ngày"},
	{"Mũi tên trái, phải", "Đổi lựa chọn ở ô chọn sẵn"},
	{"1, 2, 3", "Chọn câu trả lời trên phiếu"},
}

func keysCard() fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, k := range keys {
		name := widgets.Fixed(52, widgets.NewLine(k[0]))
		what := widgets.NewLine(k[1])
		what.Cut = true
		rows = append(rows, container.NewBorder(nil, nil, name, nil, what))
	}
	return widgets.NewCard("Phím tắt", widgets.Rows(1.5, rows...))
}

func aboutCard(save func()) fyne.CanvasObject {
	return widgets.NewCard("Về chương trình", widgets.Rows(2, widgets.NewLine("Thi Đua, phiên bản "+data.Version),
		widgets.NewProse("Chạy trên một máy, không gửi gì ra mạng. Chương trình theo giấy phép MIT."),
		widgets.NewProse("Phông chữ trên văn bản: Liberation Serif; trên giấy khen: Playfair Display; trên màn hình: Noto Sans, đều theo SIL Open Font License 1.1."),
		widgets.NewProse("Có dùng các phần mềm nguồn mở: Fyne và Excelize (BSD 3-Clause); bbolt, gofpdf, kong và toml (MIT); PDFium (BSD 3-Clause) và nhiều phần mềm khác."),
		widgets.Side(0, widgets.NewButton("Lưu giấy phép của các phần mềm đã dùng…", widgets.Icon("save"), save))))
}

// licencesName is the file that the libraries' licences are suggested to be saved as.
const licencesName = "giay-phep.txt"

// saveLicences writes the licences of the libraries into a file: too long to be read here.
func (s *general) saveLicences() {
	s.d.SaveFile("Lưu giấy phép", licencesName, func(path string) {
		if !s.d.Report(desk.WriteFile(path, []byte(assets.Licences))) {
			s.d.Did("Đã lưu giấy phép vào "+filepath.Base(path), false)
		}
	})
}
