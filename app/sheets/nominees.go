package sheets

import (
	"context"
	"path/filepath"

	"thidua/data"
)

// Nominees is a list of nominees as a file gives it, right and wrong rows alike,
// for a preview before anything is kept.
type Nominees struct {
	File    string   // name of the file without its folder
	Headers []string // headers of the sheet in its order, as written
	Unknown []string // headers that are not ours; their cells are in Dossier.Extra
	Rows    []Row
	Notes   []string // Vietnamese remarks on the whole file, such as a totals row left out
}

// Row is one row of the list.
type Row struct {
	Line     int          // 1-based row of the sheet
	Dossier  data.Dossier // as far as it could be read
	Faults   []Fault      // what must be mended before the row can be taken
	Warnings []string     // Vietnamese; the row can be taken all the same
}

// Faults gives the faults of all rows in their order.
func (n Nominees) Faults() []Fault {
	var all []Fault
	for _, row := range n.Rows {
		all = append(all, row.Faults...)
	}
	return all
}

// Warnings gives the warnings of all rows and the notes on the file, each with
// its place.
func (n Nominees) Warnings() []string {
	var all []string
	for _, note := range n.Notes {
		all = append(all, n.File+": "+note)
	}
	for _, row := range n.Rows {
		for _, text := range row.Warnings {
			all = append(all, Fault{Line: row.Line}.Where(n.File)+": "+text)
		}
	}
	return all
}

// Dossiers gives the dossiers of the list. A list with a fault gives none: the
// error is a *data.Problem on the first fault.
func (n Nominees) Dossiers() ([]data.Dossier, error) {
	if faults := n.Faults(); len(faults) > 0 {
		return nil, faults[0].Problem(n.File, len(faults)-1)
	}
	list := make([]data.Dossier, len(n.Rows))
	for i, row := range n.Rows {
		list[i] = row.Dossier
	}
	return list, nil
}

// reportEvery is how many rows pass between two reports of the progress.
const reportEvery = 500

// ReadNominees reads a list of nominees from an xlsx or csv file. Wrong rows are
// kept with their faults; the error, mostly a *data.Problem, is for what makes
// the whole file useless. Report, which may be nil, is told how many rows have
// been read; a done ctx ends the reading with ctx's error.
func ReadNominees(ctx context.Context, path string, report func(rows int)) (Nominees, error) {
	src, err := openGrid(ctx, path)
	if err != nil {
		return Nominees{}, err
	}
	defer src.close()
	n := Nominees{File: filepath.Base(path)}
	if report == nil {
		report = func(int) {}
	}
	if err := n.read(ctx, src, report); err != nil {
		return Nominees{}, err
	}
	return n, nil
}

// read walks the sheet: first to the header, then through the rows.
func (n *Nominees) read(ctx context.Context, src grid, report func(int)) error {
	head, err := findHeader(ctx, src, n.File)
	if err != nil {
		return err
	}
	n.Headers, n.Unknown = head.written, head.unknown()
	list := newLister(head, src.about())
	for line := head.next(src); line != nil; line = src.next() {
		if err := ctx.Err(); err != nil {
			return err
		}
		list.take(line, src.line())
		if src.line()%reportEvery == 0 {
			report(src.line())
		}
	}
	if err := src.err(); err != nil {
		return err
	}
	report(src.line())
	n.Rows, n.Notes = list.rows, list.notes
	if len(n.Rows) == 0 {
		return &data.Problem{Where: n.File, What: "danh sách không có đối tượng nào",
			Do: "Hãy ghi mỗi đối tượng một dòng dưới dòng tiêu đề"}
	}
	return nil
}
