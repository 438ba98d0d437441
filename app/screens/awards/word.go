package awards

import (
	"context"

	"thidua/app/bundle"
	"thidua/app/desk"
	"thidua/app/documents"
)

// saveWord writes the selected paper as a document that is edited before it is signed.
func (s *Screen) saveWord() {
	t := s.task()
	if !available(t.p, t.paper) || !documents.HasWord(t.paper) {
		return
	}
	name := t.name() + " để sửa"
	s.desk.SaveFile("Lưu "+name, bundle.WordName(t.paper), func(path string) {
		work := func(ctx context.Context, _ func(int, int, string)) error { return t.writeWord(ctx, path) }
		s.desk.Run("Đang tạo "+name, work, func(err error) {
			if !s.failed(err) {
				s.saved(name, path)
			}
		})
	})
}

// writeWord makes the paper and writes it to a path.
func (t task) writeWord(ctx context.Context, path string) error {
	p, err := t.book.ForPapers(t.p.Round.ID)
	if err != nil {
		return err
	}
	file, _, err := documents.Word(t.paper, p) // its warnings are the preview's
	if err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return desk.WriteFile(path, file)
}
