package dossiers

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"thidua/app/sheets"
	"thidua/data"
	"thidua/data/book"
)

// sheetEndings are the files that a list of nominees can come in.
var sheetEndings = []string{".xlsx", ".csv"}

// saveTemplate writes an empty list to fill in, where the person wants it, and
// opens it.
func (s *Screen) saveTemplate() {
	s.d.SaveFile("Lưu mẫu danh sách", "mau-danh-sach.xlsx", s.writeTemplate)
}

func (s *Screen) writeTemplate(path string) {
	if !strings.EqualFold(filepath.Ext(path), ".xlsx") {
		path += ".xlsx"
	}
	if s.d.Report(sheets.WriteTemplate(path)) {
		return
	}
	s.d.Did("Đã lưu mẫu danh sách: "+path, false)
	s.d.OpenFile(path)
}

func (s *Screen) pickList() {
	s.d.PickFile("Chọn danh sách đề nghị khen thưởng", sheetEndings, s.readList)
}

// reading is a list of nominees as it was read, with what keeps each row out.
type reading struct {
	path   string
	list   sheets.Nominees
	faults []error // by row; from the round itself
}

// readList reads a list beside the window and shows it before anything is kept.
func (s *Screen) readList(path string) {
	if s.d.Report(s.takes(path)) {
		return
	}
	r, round := reading{path: path}, s.now.p.Round.ID
	s.d.Run("Đang đọc danh sách", func(ctx context.Context, report func(int, int, string)) (err error) {
		r, err = readFile(ctx, s.d.Book(), round, path, report)
		return err
	}, func(err error) {
		if errors.Is(err, context.Canceled) || s.d.Report(err) {
			return
		}
		s.preview.open(r)
	})
}

// takes refuses a list that cannot be taken in here and now.
func (s *Screen) takes(path string) error {
	if s.now.locked != nil {
		return s.now.locked
	}
	for _, ending := range sheetEndings {
		if strings.EqualFold(filepath.Ext(path), ending) {
			return nil
		}
	}
	return &data.Problem{What: "Tệp này không phải danh sách Excel (.xlsx) hoặc CSV", Where: filepath.Base(path),
		Do: "Chọn tệp danh sách. Nếu đây là minh chứng, hãy mở hồ sơ của đối tượng rồi kéo tệp vào đó"}
}

// readFile reads one file for a round; it runs beside the window.
func readFile(ctx context.Context, b *book.Book, round uint64, path string, report func(int, int, string)) (reading, error) {
	r := reading{path: path}
	var err error
	r.list, err = sheets.ReadNominees(ctx, path, func(rows int) { report(rows, 0, fmt.Sprintf("Đã đọc %d dòng", rows)) })
	if err != nil {
		return r, err
	}
	all := make([]data.Dossier, len(r.list.Rows))
	for i, row := range r.list.Rows {
		all[i] = row.Dossier
	}
	r.faults, err = b.CheckImport(round, all)
	return r, err
}

// good gives the dossiers of the rows without a fault.
func (r reading) good() []data.Dossier {
	var good []data.Dossier
	for i, row := range r.list.Rows {
		if !r.faulty(i) {
			good = append(good, row.Dossier)
		}
	}
	return good
}

func (r reading) faulty(i int) bool { return len(r.list.Rows[i].Faults) > 0 || r.faults[i] != nil }

// take writes dossiers into the round beside the window.
func (s *Screen) take(r reading, good []data.Dossier) {
	round, name := s.now.p.Round.ID, filepath.Base(r.path)
	s.d.Run("Đang nhập danh sách", func(context.Context, func(int, int, string)) error {
		return s.d.Book().Import(round, name, good)
	}, func(err error) {
		if s.d.Report(err) {
			return
		}
		s.showList()
		s.d.Did(fmt.Sprintf("Đã nhập %d hồ sơ từ %s", len(good), name), true)
	})
}
