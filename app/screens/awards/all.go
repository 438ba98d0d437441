package awards

import (
	"context"
	"os"
	"path/filepath"

	"thidua/app/bundle"
	"thidua/app/desk"
	"thidua/app/documents"
	"thidua/data"
	"thidua/data/book"
)

// delivery writes every file of a round aside and moves them into the folder
// only when all of them are whole: a failure leaves the folder as it was.
type delivery struct {
	screen   *Screen
	book     *book.Book
	p        data.Proceedings
	out      string
	warnings []documents.Warning
}

// writeAll leaves all files of the round in its folder and opens it.
func (s *Screen) writeAll() {
	d := &delivery{screen: s, book: s.desk.Book(), p: s.p, out: s.desk.OutFolder()}
	s.desk.Run("Đang tạo tất cả văn bản", d.work, d.done)
}

func (d *delivery) work(ctx context.Context, report func(done, total int, note string)) error {
	aside, err := os.MkdirTemp(filepath.Dir(d.out), ".thidua-")
	if err != nil {
		return desk.Unwritten(d.out, err)
	}
	defer os.RemoveAll(aside)
	d.warnings, err = bundle.Write(ctx, d.book, d.p.Round.ID, aside, report)
	if err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return d.move(aside)
}

// move puts the new files in the place of the old ones. A file that the round no
// longer has goes, so that no old decision lies beside new minutes; the package
// of an archived round stays, as it is what was verified.
func (d *delivery) move(aside string) error {
	for _, name := range bundle.Names(d.p.Award) {
		to := filepath.Join(d.out, name)
		if name == bundle.ArchiveName && !d.p.Round.Archived.IsZero() && exists(to) {
			continue
		}
		from := filepath.Join(aside, name)
		var err error
		if exists(from) {
			err = os.Rename(from, to)
		} else {
			err = os.RemoveAll(to)
		}
		if err != nil {
			return desk.Unwritten(to, err)
		}
	}
	return nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// done says that the papers are made and opens the folder. What is made counts
// first: a system that cannot show the folder says so after it.
func (d *delivery) done(err error) {
	s := d.screen
	if s.failed(err) {
		return
	}
	s.desk.Did("Đã tạo tất cả văn bản trong thư mục "+filepath.Base(d.out), false)
	s.desk.OpenFile(d.out)
	if texts := warningTexts(d.p, d.warnings); len(texts) > 0 {
		s.read("Điều cần xem lại trong các văn bản", "", texts)
	}
}
