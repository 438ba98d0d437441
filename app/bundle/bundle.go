// Package bundle makes the files of a round: its papers, the sheet of results,
// the count and the archive package. The headless command and the screens leave
// the same files.
package bundle

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"thidua/app/documents"
	"thidua/app/sheets"
	"thidua/data"
	"thidua/data/archive"
	"thidua/data/book"
)

// Names of the files of a round that are no papers.
const (
	ResultName  = "result.json"
	SheetName   = "ket-qua.xlsx"
	ArchiveName = "luu-tru.zip"
)

// PaperName is the file name of a paper: the certificates' is named after the award.
func PaperName(paper data.Paper, award data.Award) string {
	if paper == data.CertificateBook {
		return award.ID + ".pdf"
	}
	return string(paper) + ".pdf"
}

// Report tells how far the work is.
type Report func(done, total int, note string)

// Available lists the papers that a round can have at the point it has reached.
func Available(p data.Proceedings) []data.Paper {
	switch {
	case p.Decision != nil:
		return data.Papers
	case p.Meeting.Stage == data.Adjourned:
		return []data.Paper{data.MeetingMinutes}
	case p.Result != nil && len(p.Result.Awarded()) == 0:
		return []data.Paper{data.BallotPaper, data.CountMinutes, data.MeetingMinutes}
	case p.Result != nil:
		return []data.Paper{data.BallotPaper, data.CountMinutes, data.MeetingMinutes, data.Submission}
	case p.Meeting.ID != 0:
		return []data.Paper{data.BallotPaper}
	}
	return nil
}

// Write leaves everything that the round has reached in a folder, which must be
// empty or not exist; it gives the warnings of the papers.
func Write(ctx context.Context, b *book.Book, round uint64, folder string, report Report) ([]documents.Warning, error) {
	p, err := b.Proceedings(round)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("output folder: %w", err)
	}
	files, warnings, err := render(ctx, p, report)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(folder, filepath.Base(f.Path)), f.Data, 0o644); err != nil {
			return nil, fmt.Errorf("write %s: %w", f.Path, err)
		}
	}
	if p.Meeting.Stage == data.Adjourned {
		return warnings, nil
	}
	report(len(files), len(files)+1, "Gói lưu trữ")
	return warnings, b.Archive(round, files, filepath.Join(folder, ArchiveName), agent)
}

// Archive writes only the archive package of a round.
func Archive(ctx context.Context, b *book.Book, round uint64, path string, report Report) error {
	p, err := b.Proceedings(round)
	if err != nil {
		return err
	}
	files, _, err := render(ctx, p, report)
	if err != nil {
		return err
	}
	return b.Archive(round, files, path, agent)
}

// render makes the papers, the sheet and the count in memory.
func render(ctx context.Context, p data.Proceedings, report Report) ([]archive.File, []documents.Warning, error) {
	var files []archive.File
	var warnings []documents.Warning
	papers := Available(p)
	for i, paper := range papers {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		report(i, len(papers)+2, paper.String())
		pdf, more, err := documents.Render(paper, p)
		if err != nil {
			return nil, nil, err
		}
		files = append(files, archive.File{Path: "van-ban/" + PaperName(paper, p.Award), Data: pdf})
		warnings = append(warnings, more...)
	}
	report(len(papers), len(papers)+2, "Bảng kết quả")
	more, err := tables(p)
	return append(files, more...), unique(warnings), err
}

// tables are the count as result.json and, where there was a vote, as a sheet.
func tables(p data.Proceedings) ([]archive.File, error) {
	if p.Result == nil {
		return nil, nil
	}
	count, err := json.MarshalIndent(p.Result, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("result: %w", err)
	}
	files := []archive.File{{Path: "kiem-phieu/" + ResultName, Data: append(count, '\n')}}
	if p.Meeting.Stage == data.Adjourned {
		return files, nil
	}
	var sheet bytes.Buffer
	if err := sheets.WriteResults(&sheet, p); err != nil {
		return nil, err
	}
	return append(files, archive.File{Path: "kiem-phieu/" + SheetName, Data: sheet.Bytes()}), nil
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

// Names lists every file name that a round of the award can leave in a folder.
func Names(award data.Award) []string {
	names := []string{ResultName, SheetName, ArchiveName}
	for _, paper := range data.Papers {
		names = append(names, PaperName(paper, award))
	}
	return names
}

// agent is named in the package as the program that wrote it.
const agent = "Thi Đua"
