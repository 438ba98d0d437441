package app

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/choose"
	"thidua/app/widgets"
	"thidua/data"
)

// saving asks where to save where the system has no dialog of its own: a name and
// a folder. Fyne's dialog is not used because it opens, and so empties, the chosen
// file before anything is written.
type saving struct {
	w      *window
	title  string
	name   *widgets.VietEntry
	folder string
	where  *widgets.Line
	chosen func(path string)
}

// SaveFile asks where to save. It begins in the round's own folder.
func (w *window) SaveFile(title, name string, chosen func(path string)) {
	s := &saving{w: w, title: title, name: widgets.NewVietEntry(), folder: w.OutFolder(), chosen: chosen}
	s.name.SetText(name)
	r := choose.Request{Kind: choose.Save, Title: title, Folder: s.folder, Name: name, Endings: endingOf(name)}
	w.ask(r, func(path string) { w.Report(s.write(path)) }, s.show)
}

func endingOf(name string) []string {
	if ending := filepath.Ext(name); ending != "" {
		return []string{ending}
	}
	return nil
}

func (s *saving) show() {
	s.where = widgets.NewLine(s.folder)
	widgets.ShowForm(s.w.win, s.title, s.content(), "Lưu", s.save)
}

// write hands the path on, but never the data file's own.
func (s *saving) write(path string) error {
	if s.w.own(path) {
		return &data.Problem{What: "Đây là tệp dữ liệu đang mở", Do: "Chọn tên hoặc thư mục khác"}
	}
	s.chosen(path)
	return nil
}

func (s *saving) content() fyne.CanvasObject {
	change := widgets.NewButton("Chọn thư mục khác", widgets.Icon("folder"), s.pick)
	return widgets.NewForm(1,
		widgets.NewField("Tên tệp", s.name, ""),
		widgets.NewField("Thư mục", widgets.Rows(2, s.where, widgets.Side(0, change)), ""))
}

func (s *saving) pick() {
	s.w.PickFolder("Chọn thư mục để lưu", func(path string) {
		s.folder = path
		s.where.SetText(path)
	})
}

// save hands the path on; a file that is there already is asked about first.
func (s *saving) save() error {
	name := strings.TrimSpace(s.name.Text)
	if name == "" || name != filepath.Base(name) {
		return &data.Problem{What: "Tên tệp không dùng được", Do: "Nhập tên tệp, không có dấu gạch chéo"}
	}
	path := filepath.Join(s.folder, name)
	if _, err := os.Stat(path); err != nil || s.w.own(path) {
		return s.write(path)
	}
	fyne.Do(func() { s.ask(path) })
	return nil
}

func (s *saving) ask(path string) {
	widgets.Ask(s.w.win, widgets.Question{Title: s.title, Answer: "Thay tệp cũ", Danger: true,
		Text: "Trong thư mục đã có tệp " + filepath.Base(path) + ". Lưu sẽ thay tệp đó, không lấy lại được."},
		func() { s.chosen(path) })
}

// own reports whether a path is that of a data file which is open: in a rehearsal
// the real one is, too.
func (w *window) own(path string) bool { return same(path, w.book.Path()) || same(path, w.real.Path()) }

// same reports whether two paths are one file.
func same(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	return errX == nil && errY == nil && os.SameFile(x, y)
}
