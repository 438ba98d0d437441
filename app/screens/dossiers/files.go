package dossiers

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/widgets"
	"thidua/data"
)

// files is the card with a dossier's evidence.
type files struct {
	e      *editor
	card   fyne.CanvasObject
	rows   *fyne.Container
	hint   *widgets.Line
	add    *widgets.Button
	folder string // where files are copied to be looked at; made when first needed
}

func newFiles(e *editor) *files {
	f := &files{e: e, rows: widgets.Rows(1), hint: widgets.NewCaption("")}
	f.hint.Cut = true
	f.add = widgets.NewButton("Thêm minh chứng", widgets.Icon("attach"), f.pick)
	f.card = widgets.NewCard("Minh chứng", widgets.Rows(3, f.rows, f.hint, widgets.Side(2, f.add)))
	return f
}

// set lists the evidence of a dossier.
func (f *files) set(d data.Dossier, free bool) {
	f.rows.Objects = nil
	for _, e := range d.Evidence {
		f.rows.Add(f.row(e, free))
	}
	widgets.SetVisible(f.rows, len(d.Evidence) > 0)
	widgets.SetVisible(f.add, free)
	f.hint.SetText(filesHint(len(d.Evidence), free))
	f.rows.Refresh()
}

func filesHint(n int, free bool) string {
	switch {
	case !free && n == 0:
		return "Không có tệp minh chứng"
	case !free:
		return fmt.Sprintf("%d tệp", n)
	case n == 0:
		return "Chưa có tệp nào. Kéo ảnh, tệp PDF hoặc Word vào đây."
	}
	return fmt.Sprintf("%d tệp. Kéo thêm tệp vào đây nếu còn.", n)
}

// row is one file with what can be done to it.
func (f *files) row(e data.Evidence, free bool) fyne.CanvasObject {
	name := widgets.NewLine(e.Name)
	name.Cut = true
	buttons := widgets.Side(1, widgets.NewCaption(sizeText(e.Size)), widgets.NewButton("Xem", widgets.Icon("open"), func() { f.view(e) }))
	if free {
		buttons.Add(widgets.NewQuietButton("Gỡ", widgets.Icon("delete"), func() { f.detach(e) }))
	}
	return container.NewBorder(nil, nil, nil, buttons, container.NewVBox(layout.NewSpacer(), name, layout.NewSpacer()))
}

// sizeText writes a file's size: "812 KB", "1,2 MB".
func sizeText(bytes int64) string {
	if bytes < 1000*1000 {
		return fmt.Sprintf("%d KB", (bytes+999)/1000)
	}
	return strings.Replace(fmt.Sprintf("%.1f MB", float64(bytes)/1e6), ".", ",", 1)
}

func (f *files) pick() {
	if f.e.s.d.Report(f.e.s.now.locked) {
		return
	}
	f.e.s.d.PickFile("Chọn tệp minh chứng", nil, func(path string) { f.attach(path) })
}

// attach copies files in. A new dossier is saved first: the files belong to it.
func (f *files) attach(paths ...string) {
	s := f.e.s
	if s.d.Report(s.now.locked) || f.e.base.ID == 0 && !f.e.save() {
		return
	}
	round, id := f.e.base.Round, f.e.base.ID
	s.d.Run("Đang chép tệp minh chứng", func(context.Context, func(int, int, string)) error {
		return s.d.Book().Attach(round, id, paths...)
	}, func(err error) {
		if !s.d.Report(err) {
			s.d.Did(fmt.Sprintf("Đã đính kèm %s", named(paths)), true)
		}
	})
}

// named tells of one file by its name, of more by their number.
func named(paths []string) string {
	if len(paths) == 1 {
		return filepath.Base(paths[0])
	}
	return fmt.Sprintf("%d tệp", len(paths))
}

func (f *files) detach(e data.Evidence) {
	s := f.e.s
	if !s.d.Report(s.d.Book().Detach(f.e.base.Round, f.e.base.ID, e)) {
		s.d.Did("Đã gỡ "+e.Name, true)
	}
}

// view opens a copy, so that the kept file cannot be changed by mistake.
func (f *files) view(e data.Evidence) {
	folder, err := f.copies(e)
	if f.e.s.d.Report(err) {
		return
	}
	path, err := f.e.s.d.Book().ExportEvidence(e, folder)
	if !f.e.s.d.Report(err) {
		f.e.s.d.OpenFile(path)
	}
}

// copies is the folder for the copy of a file; files of the same name stay apart.
func (f *files) copies(e data.Evidence) (string, error) {
	if f.folder == "" {
		folder, err := os.MkdirTemp(f.aside(), "thi-dua-xem-*")
		if err != nil {
			return "", fmt.Errorf("folder for evidence: %w", err)
		}
		f.folder = folder
	}
	folder := filepath.Join(f.folder, e.SHA256[:min(len(e.SHA256), 12)])
	if err := os.Mkdir(folder, 0o700); err != nil && !errors.Is(err, os.ErrExist) {
		return "", fmt.Errorf("folder for evidence: %w", err)
	}
	return folder, nil
}

// aside is where the folder for copies is made: the system's own, or that of a
// rehearsal, of which nothing stays.
func (f *files) aside() string {
	if b := f.e.s.d.Book(); b.Trial() {
		return filepath.Dir(b.Path())
	}
	return ""
}
