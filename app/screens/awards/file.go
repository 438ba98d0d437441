package awards

import (
	"context"
	"path/filepath"

	"thidua/app/bundle"
	"thidua/app/desk"
)

// finish makes a paper, with what more is to be done beside the window, and hands it on.
func (s *Screen) finish(t task, more func(made) error, then func(made)) {
	var m made
	work := func(ctx context.Context, tell func(int, int, string)) (err error) {
		if m, err = s.maker.paper(ctx, t.book, t.p.Round.ID, t.paper, tell); err != nil {
			return err
		}
		return more(m)
	}
	s.desk.Run("Đang tạo "+t.name(), work, func(err error) {
		if !s.failed(err) {
			then(m)
		}
	})
}

// write makes a paper and writes it to a path.
func (s *Screen) write(t task, path string, then func()) {
	s.finish(t, func(m made) error { return desk.WriteFile(path, m.pdf) }, func(made) { then() })
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
		s.write(s.task(), path, func() { s.desk.OpenFile(path) })
	}
}

// save writes the selected paper where the person wants it.
func (s *Screen) save() {
	t := s.task()
	if !available(t.p, t.paper) {
		return
	}
	s.desk.SaveFile("Lưu "+t.name(), bundle.PaperName(t.paper, t.p.Award), func(path string) {
		s.write(t, path, func() { s.saved(t.name(), path) })
	})
}

func (s *Screen) saved(name, path string) {
	s.desk.Did("Đã lưu "+name+" vào "+filepath.Base(path), false)
}
