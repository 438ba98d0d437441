// Package bundle makes the files of a round: its papers, the sheet of results,
// the count and the archive package. The headless command and the screens leave
// the same files.
package bundle

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

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
// warnings of the papers. A meeting that could not vote leaves its minutes and the
// count, no package; before the count there are only papers.
func Write(ctx context.Context, b *book.Book, round uint64, folder string, report Report) ([]documents.Warning, error) {
	w := writer{ctx: ctx, book: b, folder: folder, report: report}
	p, err := w.files(round)
	if err != nil || p.Result == nil || p.Meeting.Failed() {
		return unique(w.warnings), err
	}
	return unique(w.warnings), w.archive(round, filepath.Join(folder, ArchiveName))
}

// Archive writes only the archive package of a round.
func Archive(ctx context.Context, b *book.Book, round uint64, path string, report Report) error {
	folder, err := os.MkdirTemp("", "thidua-")
	if err != nil {
		return fmt.Errorf("temporary folder: %w", err)
	}
	defer os.RemoveAll(folder)
	w := writer{ctx: ctx, book: b, folder: folder, report: report}
	if _, err := w.files(round); err != nil {
		return err
	}
	return w.archive(round, path)
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

// files writes the papers and the count.
func (w *writer) files(round uint64) (data.Proceedings, error) {
	p, err := w.book.ForPapers(round)
	if err != nil {
		return p, err
	}
	if err := os.MkdirAll(w.folder, 0o755); err != nil {
		return p, unwritten(fmt.Errorf("output folder: %w", err))
	}
	papers := Available(p)
	w.steps = len(papers) + 2
	for _, paper := range papers {
		if err := w.paper(paper, p); err != nil {
			return p, err
		}
	}
	return p, w.count(p)
}

// archive packs what was written together with the round's records.
func (w *writer) archive(round uint64, path string) error {
	if err := w.step("Gói lưu trữ"); err != nil {
		return err
	}
	return unwritten(w.book.Archive(round, w.packed, path, agent))
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
	kept := len(w.packed)
	if err := w.file("van-ban", PaperName(paper, p.Award), pdf); err != nil {
		return err
	}
	err = w.word(paper, p)
	if slices.Contains(unfilled, paper) {
		w.packed = w.packed[:kept]
	}
	return err
}

// unfilled are forms that nominees write on: what comes back signed is evidence of its
// dossier, the form itself does not go into the package.
var unfilled = []data.Paper{data.AchievementReports, data.TopicReports}

// hasWord reports whether a round leaves the paper as a document to edit too. A meeting
// that could not vote leaves its minutes alone.
func hasWord(paper data.Paper, p data.Proceedings) bool {
	return documents.HasWord(paper) && !p.Meeting.Failed() && reached(paper, p)
}

// word writes the paper as a document to edit before it is signed, if there is one.
func (w *writer) word(paper data.Paper, p data.Proceedings) error {
	if !hasWord(paper, p) {
		return nil
	}
	document, _, err := documents.Word(paper, p) // its warnings are those of the print
	if err != nil {
		return err
	}
	return w.file("van-ban", WordName(paper), document)
}

// count writes the count as result.json and, where there was a vote, as a sheet.
func (w *writer) count(p data.Proceedings) error {
	if err := w.step("Bảng kết quả"); err != nil || p.Result == nil {
		return err
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // ">1/2" is to be read by people
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(p.Result); err != nil {
		return fmt.Errorf("result: %w", err)
	}
	if err := w.file("kiem-phieu", ResultName, text.Bytes()); err != nil || p.Meeting.Failed() {
		return err
	}
	path := filepath.Join(w.folder, SheetName)
	w.pack("kiem-phieu", path)
	return unwritten(sheets.WriteResults(path, p))
}

func (w *writer) file(shelf, name string, content []byte) error {
	path := filepath.Join(w.folder, name)
	w.pack(shelf, path)
	if err := os.WriteFile(path, content, 0o644); err != nil {
		return unwritten(fmt.Errorf("write %s: %w", name, err))
	}
	return nil
}

// pack notes a file for the package, under a shelf of its own.
func (w *writer) pack(shelf, path string) {
	w.packed = append(w.packed, archive.File{Path: shelf + "/" + filepath.Base(path),
		Open: func() (io.ReadCloser, error) { return os.Open(path) }})
}

// unique drops warnings that several papers give for the same reason; one that names the
// nominee takes the place of one that does not.
func unique(all []documents.Warning) []documents.Warning {
	at := make(map[documents.Warning]int)
	var kept []documents.Warning
	for _, w := range all {
		reason := documents.Warning{Nominee: w.Nominee, Text: w.Text}
		i, seen := at[reason]
		switch {
		case !seen:
			at[reason] = len(kept)
			kept = append(kept, w)
		case kept[i].Name == "":
			kept[i].Name = w.Name
		}
	}
	return kept
}
