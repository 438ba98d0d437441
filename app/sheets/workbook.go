package sheets

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"slices"

	"github.com/xuri/excelize/v2"

	"thidua/data"
)

// bookGrid is the first visible sheet of a workbook as a grid, read row by row.
type bookGrid struct {
	file   string
	book   *excelize.File
	rows   *excelize.Rows
	nature nature
	ends   []int // last row of each sheet in the file; empty where one does not say
	row    int
	failed error
}

// openWorkbook opens a workbook after a look at what is in the file, see probe.
func openWorkbook(ctx context.Context, path string) (g *bookGrid, err error) {
	ends, err := probe(ctx, path)
	if err != nil {
		return nil, err
	}
	// The library trusts the parts of a workbook to fit together; on a file made
	// to harm, that can end in a panic, which must not take the program along.
	defer func() {
		if recover() != nil {
			g, err = nil, damaged(path, nil)
		}
	}()
	book, err := excelize.OpenFile(path, excelize.Options{
		RawCellValue: true, UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: inMemory,
	})
	if err != nil {
		return nil, damaged(path, err)
	}
	g = &bookGrid{file: filepath.Base(path), book: book, ends: ends}
	if err := g.start(path); err != nil {
		g.close()
		return nil, err
	}
	return g, nil
}

// start begins at the top of the first sheet that is not hidden.
func (g *bookGrid) start(path string) error {
	sheet, ok := g.visible()
	if !ok {
		return &data.Problem{Where: g.file, What: "bảng tính không có trang nào hiện ra",
			Do: "Hãy mở tệp, cho hiện trang có danh sách (Unhide) rồi lưu lại"}
	}
	rows, err := g.book.Rows(sheet)
	if err != nil {
		return damaged(path, err)
	}
	g.rows = rows
	props, err := g.book.GetWorkbookProps()
	if err != nil {
		return damaged(path, err)
	}
	g.nature = nature{serials: true, epoch1904: props.Date1904 != nil && *props.Date1904, merges: g.merged(sheet)}
	return nil
}

func (g *bookGrid) visible() (string, bool) {
	for _, sheet := range g.book.GetSheetList() {
		if shown, err := g.book.GetSheetVisible(sheet); err == nil && shown {
			return sheet, true
		}
	}
	return "", false
}

// merged lists the cells merged downwards. It needs the whole sheet in memory,
// so it is asked only where a part small enough to be there has any.
func (g *bookGrid) merged(sheet string) []span {
	found := false
	g.book.Pkg.Range(func(name, part any) bool {
		text, ok := part.([]byte)
		found = ok && isSheet(name.(string)) && bytes.Contains(text, []byte("<mergeCell "))
		return !found
	})
	if !found {
		return nil
	}
	cells, err := g.book.GetMergeCells(sheet, true)
	if err != nil {
		return nil
	}
	var spans []span
	for _, cell := range cells {
		left, top, err1 := excelize.CellNameToCoordinates(cell.GetStartAxis())
		_, bottom, err2 := excelize.CellNameToCoordinates(cell.GetEndAxis())
		if errors.Join(err1, err2) == nil && bottom > top {
			spans = append(spans, span{left, top, bottom})
		}
	}
	return spans
}

func (g *bookGrid) next() (cells []string) {
	defer func() {
		if recover() != nil { // see openWorkbook
			cells, g.failed = nil, damaged(g.file, nil)
		}
	}()
	if g.failed != nil || !g.rows.Next() {
		g.finish()
		return nil
	}
	g.row++
	cells, err := g.rows.Columns()
	if err != nil {
		g.failed = damaged(g.file, err)
		return nil
	}
	if cells == nil {
		cells = []string{}
	}
	return cells
}

// finish tells a sheet that has been read to its end from one whose text breaks
// off or cannot be read on: that must not pass for a shorter list.
func (g *bookGrid) finish() {
	if g.failed == nil && g.rows.Error() != nil {
		g.failed = damaged(g.file, g.rows.Error())
	}
	if g.failed == nil && len(g.ends) > 0 && !slices.Contains(g.ends, g.row) {
		g.failed = damaged(g.file, zip.ErrFormat)
	}
}

func (g *bookGrid) line() int     { return g.row }
func (g *bookGrid) err() error    { return g.failed }
func (g *bookGrid) about() nature { return g.nature }

func (g *bookGrid) close() {
	if g.rows != nil {
		g.rows.Close()
	}
	g.book.Close()
}
