// Package bundle makes the files of a round: its papers, the sheet of results,
// the count and the archive package. The headless command and the screens leave
// the same files.
package bundle

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"thidua/app/documents"
	"thidua/app/sheets"
	"thidua/data"
	"thidua/data/archive"
	"thidua/data/book"
)

// Report tells how far the work is.
type Report func(done, total int, note string)

// agent is named in the package as the program that wrote it.
const agent = "Thi Đua"

// Write leaves everything that the round has reached in a folder, and gives the
// warnings of the papers.
func Write(ctx context.Context, b *book.Book, round uint64, folder string, report Report) ([]documents.Warning, error) {
	w := writer{ctx: ctx, book: b, folder: folder, report: report}
	return w.write(round, filepath.Join(folder, ArchiveName))
}

// Archive writes only the archive package of a round.
func Archive(ctx context.Context, b *book.Book, round uint64, path string, report Report) error {
	folder, err := os.MkdirTemp("", "thidua-")
	if err != nil {
		return fmt.Errorf("temporary folder: %w", err)
	}
	defer os.RemoveAll(folder)
	w := writer{ctx: ctx, book: b, folder: folder, report: report}
	_, err = w.write(round, path)
	return err
}

// writer writes the files of one round, each of them whole, and notes them for
// the package.
type writer struct {
	ctx      context.Context
	book     *book.Book
	folder   string
	report   Report
	steps    int
	done     int
	packed   []archive.File
	warnings []documents.Warning
}

func (w *writer) write(round uint64, archivePath string) ([]documents.Warning, error) {
	p, err := w.book.Proceedings(round)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(w.folder, 0o755); err != nil {
		return nil, fmt.Errorf("output folder: %w", err)
	}
	papers := Available(p)
	w.steps = len(papers) + 2
	for _, paper := range papers {
		if err := w.paper(paper, p); err != nil {
			return nil, err
		}
	}
	if err := w.count(p); err != nil || p.Meeting.Stage == data.Adjourned {
		return w.warnings, err
	}
	if err := w.step("Gói lưu trữ"); err != nil {
		return nil, err
	}
	return unique(w.warnings), w.book.Archive(round, w.packed, archivePath, agent)
}

// step reports the next piece of work; it fails where the person cancelled.
func (w *writer) step(note string) error {
	w.report(w.done, w.steps, note)
	w.done++
	return w.ctx.Err()
}

func (w *writer) paper(paper data.Paper, p data.Proceedings) error {
	if err := w.step(paper.String()); err != nil {
		return err
	}
	pdf, warnings, err := documents.Render(paper, p)
	if err != nil {
		return err
	}
	w.warnings = append(w.warnings, warnings...)
	return w.file("van-ban", PaperName(paper, p.Award), pdf)
}

// count writes the count as result.json and, where there was a vote, as a sheet.
func (w *writer) count(p data.Proceedings) error {
	if err := w.step("Bảng kết quả"); err != nil || p.Result == nil {
		return err
	}
	text, err := json.MarshalIndent(p.Result, "", "  ")
	if err != nil {
		return fmt.Errorf("result: %w", err)
	}
	if err := w.file("kiem-phieu", ResultName, append(text, '\n')); err != nil || p.Meeting.Stage == data.Adjourned {
		return err
	}
	path := filepath.Join(w.folder, SheetName)
	w.pack("kiem-phieu", path)
	return sheets.WriteResults(path, p)
}

func (w *writer) file(shelf, name string, content []byte) error {
	path := filepath.Join(w.folder, name)
	w.pack(shelf, path)
	if err := os.WriteFile(path, content, 0o644); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// pack notes a file for the package, under a shelf of its own.
func (w *writer) pack(shelf, path string) {
	w.packed = append(w.packed, archive.File{Path: shelf + "/" + filepath.Base(path),
		Open: func() (io.ReadCloser, error) { return os.Open(path) }})
}

// unique drops warnings that several papers give for the same reason.
func unique(all []documents.Warning) []documents.Warning {
	seen := make(map[documents.Warning]bool)
	var kept []documents.Warning
	for _, w := range all {
		if !seen[w] {
			seen[w] = true
			kept = append(kept, w)
		}
	}
	return kept
}
