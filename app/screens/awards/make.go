package awards

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"thidua/app/bundle"
	"thidua/app/documents"
	"thidua/data"
	"thidua/data/vn"
)

// made is a paper that was rendered into a file.
type made struct {
	paper    data.Paper
	path     string
	whole    bool // the whole paper, not some certificates of it
	warnings []string
}

// render makes a paper off the window's goroutine, writes it to its path and hands
// it on.
func (s *Screen) render(p data.Proceedings, m made, then func(made)) {
	work := func(ctx context.Context, _ func(int, int, string)) error {
		pdf, warnings, err := documents.Render(m.paper, p)
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		m.warnings = warningTexts(p, warnings)
		return writeFile(m.path, pdf)
	}
	s.desk.Run("Đang tạo "+vn.LowerFirst(paperName(p, m.paper)), work, func(err error) {
		if !s.failed(err) {
			s.rendered(m)
			then(m)
		}
	})
}

// failed reports a failure; work that the person stopped is none.
func (s *Screen) failed(err error) bool {
	if errors.Is(err, context.Canceled) {
		s.desk.Did("Đã dừng theo yêu cầu", false)
		return true
	}
	return s.desk.Report(err)
}

// rendered keeps what the rendering warned of and shows it.
func (s *Screen) rendered(m made) {
	if m.whole {
		s.warnings[m.paper] = m.warnings
		s.show()
	}
}

// warningTexts names the nominee of each warning.
func warningTexts(p data.Proceedings, warnings []documents.Warning) []string {
	var texts []string
	for _, w := range warnings {
		d, ok := p.Dossier(w.Nominee)
		if !ok {
			texts = append(texts, w.Text)
			continue
		}
		texts = append(texts, fmt.Sprintf("Hồ sơ số %d, %s: %s", d.Number, d.Called(), w.Text))
	}
	return texts
}

// writeFile gives a file its name only when it is whole.
func writeFile(path string, content []byte) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".thidua-*.pdf")
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

// wanted is the selected paper as a file of the round's folder.
func (s *Screen) wanted() made {
	return made{paper: s.selected(), path: filepath.Join(s.desk.OutFolder(), bundle.PaperName(s.selected(), s.p.Award)), whole: true}
}

// view opens the selected paper in the system's viewer.
func (s *Screen) view() {
	if available(s.p, s.selected()) {
		s.render(s.p, s.wanted(), func(m made) { s.desk.OpenFile(m.path) })
	}
}

// save writes the selected paper where the person wants it.
func (s *Screen) save() {
	paper, name := s.selected(), paperName(s.p, s.selected())
	s.desk.SaveFile("Lưu "+vn.LowerFirst(name), bundle.PaperName(paper, s.p.Award), func(path string) {
		s.render(s.p, made{paper: paper, path: path, whole: true}, func(made) { s.desk.Did("Đã lưu "+vn.LowerFirst(name)+" vào "+filepath.Base(path), false) })
	})
}

func (s *Screen) markPrinted() {
	if !s.desk.Report(s.desk.Book().MarkPrinted(s.p.Round.ID, s.selected())) {
		s.desk.Did("Đã đánh dấu đã in: "+paperName(s.p, s.selected()), true)
	}
}

func (s *Screen) markSigned() {
	if !s.desk.Report(s.desk.Book().MarkSigned(s.p.Round.ID, s.selected())) {
		s.desk.Did("Đã đánh dấu đã ký: "+paperName(s.p, s.selected()), true)
	}
}
