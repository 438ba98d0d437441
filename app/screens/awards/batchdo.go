package awards

import (
	"context"
	"fmt"
	"path/filepath"

	"fyne.io/fyne/v2"

	"thidua/app/bundle"
	"thidua/app/desk"
	"thidua/app/documents"
	"thidua/app/printing"
	"thidua/data"
	"thidua/data/vn"
)

// do takes the answer; what is wrong with it keeps the form open.
func (b *batch) do() error {
	chosen, err := b.pick.ordinals()
	if err != nil {
		return err
	}
	switch b.how.Selected() {
	case onPaper:
		return b.print(chosen)
	case oneFile:
		fyne.Do(func() { b.saveOne(chosen) }) // once the form is closed
	default:
		fyne.Do(func() { b.saveEach(chosen) })
	}
	return nil
}

// print sends the chosen certificates to the printer and takes that down.
func (b *batch) print(chosen []int) error {
	if b.without != nil {
		return b.without
	}
	copies, err := readCopies(b.copies)
	if err != nil {
		return err
	}
	reason := vn.Clean(b.reason.Text)
	if b.needsReason(chosen) && reason == "" {
		return &data.Problem{What: "Chưa ghi lý do in lại", Do: "Ghi lý do, ví dụ giấy in lần trước bị nhòe"}
	}
	b.printer.remember()
	printer := b.printer.chosen()
	work := func(ctx context.Context, tell func(int, int, string)) error {
		pdf, err := b.make(ctx, chosen, printer, tell)
		if err != nil {
			return err
		}
		return sending(printing.Order{PDF: pdf, Title: b.title(), Printer: printer, Copies: copies})(ctx, tell)
	}
	b.screen.desk.Run("Đang in "+b.name(), work, func(err error) { b.printed(chosen, reason, err) })
	return nil
}

// make makes the chosen certificates as one file, for a printer that is off.
func (b *batch) make(ctx context.Context, chosen []int, printer string, tell report) ([]byte, error) {
	p, o, err := b.ready(chosen, printer)
	if err != nil {
		return nil, err
	}
	m, err := certificates(ctx, p, o, tell)
	return m.pdf, err
}

// elsewhere is the printer of files: one that this machine does not know.
const elsewhere = ""

// ready reads what certificates are made from, and by how far the printer is off.
func (b *batch) ready(chosen []int, printer string) (data.Proceedings, documents.Options, error) {
	o := documents.Options{Ordinals: chosen}
	p, err := b.book.ForPapers(b.p.Round.ID)
	if err == nil {
		o.Offset, err = b.book.Offset(printer)
	}
	return p, o, err
}

// printed takes down which certificates were printed.
func (b *batch) printed(chosen []int, reason string, err error) {
	s := b.screen
	text := fmt.Sprintf("Đã gửi %d %s đến máy in", len(chosen), b.name())
	switch {
	case s.failed(err):
	case !b.p.Round.Archived.IsZero():
		s.desk.Did(text, false)
	case !s.desk.Report(b.book.PrintedCertificates(b.p.Round.ID, chosen, reason)):
		s.desk.Did(text, true)
	}
}

// saveOne writes the chosen certificates into one file.
func (b *batch) saveOne(chosen []int) {
	s := b.screen
	s.desk.SaveFile("Lưu "+b.name(), b.fileName(chosen), func(path string) {
		work := func(ctx context.Context, tell func(int, int, string)) error {
			pdf, err := b.make(ctx, chosen, elsewhere, tell)
			if err != nil {
				return err
			}
			return desk.WriteFile(path, pdf)
		}
		s.desk.Run("Đang tạo "+b.name(), work, func(err error) {
			if !s.failed(err) {
				s.saved(fmt.Sprintf("%d %s", len(chosen), b.name()), path)
			}
		})
	})
}

// longestList is how many letters of a file's name may be numbers.
const longestList = 30

// fileName names the file of the chosen certificates.
func (b *batch) fileName(chosen []int) string {
	award := b.p.Award
	list := printing.PageList(chosen)
	switch {
	case b.pick.whole():
		return bundle.PaperName(data.CertificateBook, award)
	case len(list) > longestList:
		return fmt.Sprintf("%s-%d-giay.pdf", award.ID, len(chosen))
	}
	return fmt.Sprintf("%s-so-%s.pdf", award.ID, list)
}

// saveEach writes every chosen certificate into a file of its own.
func (b *batch) saveEach(chosen []int) {
	s := b.screen
	s.desk.PickFolder("Chọn thư mục để lưu từng giấy", func(folder string) {
		work := func(ctx context.Context, tell func(int, int, string)) error {
			return b.writeEach(ctx, chosen, folder, tell)
		}
		s.desk.Run("Đang lưu từng giấy", work, func(err error) {
			if !s.failed(err) {
				s.desk.Did(fmt.Sprintf("Đã lưu %d tệp vào thư mục %s", len(chosen), filepath.Base(folder)), false)
				s.desk.OpenFile(folder)
			}
		})
	})
}

func (b *batch) writeEach(ctx context.Context, chosen []int, folder string, tell report) error {
	p, o, err := b.ready(chosen, elsewhere)
	if err != nil {
		return err
	}
	write := func(name string, pdf []byte) error { return desk.WriteFile(filepath.Join(folder, name), pdf) }
	_, err = documents.SeparateCertificates(ctx, p, o, write, counting(tell))
	return err
}
