package settings

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// store says where the data is, copies it and looks it over.
type store struct {
	d       desk.Desk
	card    fyne.CanvasObject
	path    *widget.Label
	verdict *widgets.Badge
	result  *widget.Label
	outcome *fyne.Container
	faults  []error // of the last check
}

func newStore(d desk.Desk) *store {
	s := &store{d: d, path: widgets.NewParagraph(""), verdict: widgets.NewBadge("", widgets.Good), result: widgets.NewParagraph("")}
	s.outcome = widgets.Rows(2, widgets.Side(0, s.verdict), widgets.Flush(s.result))
	s.outcome.Hide()
	buttons := widgets.Side(1, widgets.NewButton("Sao lưu ngay", widgets.Icon("save"), s.backup),
		widgets.NewButton("Kiểm tra dữ liệu", widgets.Icon("check"), s.check),
		widgets.NewButton("Mở thư mục", widgets.Icon("open"), s.show))
	s.card = widgets.NewCard("Dữ liệu", widgets.Rows(2, widgets.Flush(s.path),
		widgets.NewProse("Chương trình tự sao lưu khi mở và mỗi nửa giờ vào thư mục “sao-luu” ở cùng chỗ. "+
			"Nên sao lưu thêm ra ổ đĩa khác sau mỗi phiên họp; minh chứng nằm trong thư mục “minh-chung”, chép kèm khi chuyển máy."),
		buttons, s.outcome))
	return s
}

func (s *store) set() { s.path.SetText("Sổ dữ liệu: " + s.d.Book().Path()) }

func (s *store) show() { s.d.OpenFile(filepath.Dir(s.d.Book().Path())) }

// backup asks where to, and writes a verified copy.
func (s *store) backup() {
	name := "so-thi-dua-" + s.d.Book().Now().Format("02-01-2006") + ".bak"
	s.d.SaveFile("Sao lưu dữ liệu", name, s.backupTo)
}

func (s *store) backupTo(path string) {
	if filepath.Clean(path) == filepath.Clean(s.d.Book().Path()) {
		s.d.Report(&data.Problem{What: "Bản sao lưu không được ghi đè lên chính sổ dữ liệu", Where: path, Do: "Chọn tên khác hoặc thư mục khác"})
		return
	}
	s.d.Run("Đang sao lưu dữ liệu", func(context.Context, func(int, int, string)) error { return s.d.Book().Backup(path) },
		func(err error) { s.backedUp(path, err) })
}

func (s *store) backedUp(path string, err error) {
	if s.d.Report(err) {
		return
	}
	s.say("Đã sao lưu", widgets.Good, "Bản sao đã được đọc lại và kiểm tra: "+path)
	s.d.Did("Đã sao lưu dữ liệu", false)
}

// check looks the whole data file over.
func (s *store) check() {
	s.d.Run("Đang kiểm tra dữ liệu", s.inspect, s.checked)
}

func (s *store) inspect(context.Context, func(int, int, string)) error {
	s.faults = s.d.Book().Check()
	return nil
}

func (s *store) checked(err error) {
	if s.d.Report(err) {
		return
	}
	at := s.d.Book().Now()
	when := fmt.Sprintf("Kiểm tra lúc %s ngày %s.", vn.Clock(at), vn.ShortDate(at))
	if len(s.faults) == 0 {
		s.say("Dữ liệu nguyên vẹn", widgets.Good, "Mọi bản ghi và mục lục của sổ đều đọc được và khớp với nhau. "+when)
		return
	}
	var lines []string
	for _, fault := range s.faults {
		lines = append(lines, fault.Error())
	}
	s.say(fmt.Sprintf("%d chỗ không khớp", len(s.faults)), widgets.Bad, when+" Xin giữ nguyên sổ dữ liệu, không xóa; "+
		"lấy bản sao lưu mới nhất trong thư mục “sao-luu” và báo cho người hỗ trợ những dòng sau:\n"+strings.Join(lines, "\n"))
}

// say shows what came of it.
func (s *store) say(word string, tone widgets.Tone, text string) {
	s.verdict.Set(word, tone)
	s.result.SetText(text)
	s.outcome.Show()
	s.card.Refresh()
}
