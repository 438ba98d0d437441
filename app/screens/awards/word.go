package awards

import (
	"context"

	"thidua/app/documents"
	"thidua/data/vn"
)

// saveWord writes the selected paper as a document that is edited before it is signed.
func (s *Screen) saveWord() {
	paper := s.selected()
	if !available(s.p, paper) || !documents.HasWord(paper) {
		return
	}
	name := vn.LowerFirst(paperName(s.p, paper)) + " để sửa"
	s.desk.SaveFile("Lưu "+name, string(paper)+".docx", func(path string) { s.writeWord(name, path) })
}

func (s *Screen) writeWord(name, path string) {
	paper, b, round := s.selected(), s.desk.Book(), s.p.Round.ID
	work := func(ctx context.Context, _ func(int, int, string)) error {
		p, err := b.ForPapers(round)
		if err != nil {
			return err
		}
		file, _, err := documents.Word(paper, p) // its warnings are the preview's
		if err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		return writeFile(path, file)
	}
	s.desk.Run("Đang tạo "+name, work, func(err error) {
		if !s.failed(err) {
			s.saved(name, path)
		}
	})
}
