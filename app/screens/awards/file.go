package awards

import (
	"context"
	"os"
	"path/filepath"

	"thidua/app/bundle"
	"thidua/data"
	"thidua/data/vn"
)

// finish makes the selected paper, with what more is to be done beside the window,
// and hands it on.
func (s *Screen) finish(more func(made) error, then func(made)) {
	paper, b, round := s.selected(), s.desk.Book(), s.p.Round.ID
	var m made
	work := func(ctx context.Context, tell func(int, int, string)) (err error) {
		if m, err = s.maker.paper(ctx, b, round, paper, tell); err != nil {
			return err
		}
		return more(m)
	}
	s.desk.Run("Đang tạo "+vn.LowerFirst(paperName(s.p, paper)), work, func(err error) {
		if !s.failed(err) {
			then(m)
		}
	})
}

// write makes the selected paper and writes it to a path.
func (s *Screen) write(path string, then func()) {
	s.finish(func(m made) error { return writeFile(path, m.pdf) }, func(made) { then() })
}

// failed reports a failure; work that the person stopped is none.
func (s *Screen) failed(err error) bool {
	if stopped(err) {
		s.desk.Did("Đã dừng theo yêu cầu", false)
		return true
	}
	return s.desk.Report(err)
}

// place is where the selected paper lies in the round's folder.
func (s *Screen) place() string {
	return filepath.Join(s.desk.OutFolder(), bundle.PaperName(s.selected(), s.p.Award))
}

// open shows the selected paper in the system's viewer.
func (s *Screen) open() {
	if path := s.place(); available(s.p, s.selected()) {
		s.write(path, func() { s.desk.OpenFile(path) })
	}
}

// save writes the selected paper where the person wants it.
func (s *Screen) save() {
	if !available(s.p, s.selected()) {
		return
	}
	name := vn.LowerFirst(paperName(s.p, s.selected()))
	s.desk.SaveFile("Lưu "+name, bundle.PaperName(s.selected(), s.p.Award), func(path string) {
		s.write(path, func() { s.saved(name, path) })
	})
}

func (s *Screen) saved(name, path string) {
	s.desk.Did("Đã lưu "+name+" vào "+filepath.Base(path), false)
}

// writeFile gives a file its name only when it is whole.
func writeFile(path string, content []byte) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".thidua-*"+filepath.Ext(path))
	if err != nil {
		return unwritten(path, err)
	}
	defer os.Remove(draft.Name())
	_, err = draft.Write(content)
	if closed := draft.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(draft.Name(), path)
	}
	if err != nil {
		return unwritten(path, err)
	}
	return nil
}

func unwritten(path string, cause error) error {
	return &data.Problem{What: "Không ghi được tệp", Where: path, Cause: cause,
		Do: "Nếu tệp này đang mở ở chương trình khác thì đóng lại rồi làm lại; nếu không, chọn thư mục khác trong Cài đặt"}
}
