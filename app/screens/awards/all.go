package awards

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"thidua/app/bundle"
	"thidua/app/desk"
	"thidua/app/documents"
	"thidua/app/widgets"
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
	edited   []string // documents in the folder that an office may have written in
	keep     []string // what stays in the folder as it is
	warnings []documents.Warning
}

// writeAll leaves all files of the round in its folder and opens it; documents there
// that the office may have written in are not replaced unasked.
func (s *Screen) writeAll() {
	d := &delivery{screen: s, book: s.desk.Book(), p: s.p, out: s.desk.OutFolder()}
	s.desk.Run("Đang xem các văn bản đã có trong thư mục", d.look, d.looked)
}

func (d *delivery) look(context.Context, func(done, total int, note string)) (err error) {
	d.edited, err = bundle.Edited(d.book, d.p.Round.ID, d.out)
	return err
}

// looked asks what becomes of documents that are others now.
func (d *delivery) looked(err error) {
	if d.screen.failed(err) {
		return
	}
	if len(d.edited) == 0 {
		d.write()
		return
	}
	widgets.Ask(d.screen.desk.Window(), widgets.Question{
		Title: fmt.Sprintf("Thư mục đã có %d văn bản Word khác với bản sắp tạo", len(d.edited)),
		Text: "Có thể cơ quan đã sửa các văn bản này: " + strings.Join(d.edited, ", ") +
			". Thay bằng bản mới thì nội dung đã sửa mất hẳn. Các tệp khác trong thư mục vẫn được tạo mới.",
		Answer: "Thay bằng bản mới", Danger: true,
		Stay: "Giữ bản trong thư mục", Stayed: d.writeOthers,
	}, d.write)
}

// writeOthers writes all files but the documents that the office may have written in.
func (d *delivery) writeOthers() {
	d.keep = d.edited
	d.write()
}

func (d *delivery) write() { d.screen.desk.Run("Đang tạo tất cả văn bản", d.work, d.done) }

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
		if d.stays(name, to) {
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

// stays reports whether a file of the folder is left as it is.
func (d *delivery) stays(name, to string) bool {
	verified := name == bundle.ArchiveName && !d.p.Round.Archived.IsZero()
	return slices.Contains(d.keep, name) || verified && exists(to)
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
