package app

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// Book gives the book.
func (w *window) Book() *book.Book { return w.book }

// Window gives the window.
func (w *window) Window() fyne.Window { return w.win }

// Round gives the round on the screen.
func (w *window) Round() (data.Round, bool) {
	round, ok, err := w.book.Current()
	w.Report(err)
	return round, ok
}

// Proceedings reads the round on the screen.
func (w *window) Proceedings() data.Proceedings {
	round, ok := w.Round()
	if !ok {
		return data.Proceedings{}
	}
	p, err := w.book.Proceedings(round.ID)
	w.Report(err)
	return p
}

// Show goes to an area, unless the screen that is up holds on.
func (w *window) Show(area desk.Area, filter string) {
	if w.full {
		return
	}
	if l, ok := w.screens[w.area].(desk.Leaver); ok && area != w.area && !l.Leave() {
		w.rail.SetSelected(int(w.area))
		return
	}
	widgets.HideToast(w.win)
	if area != w.area {
		w.win.Canvas().Unfocus() // else keys would go on to a field that nobody sees
	}
	w.area = area
	s := w.screen(area)
	w.win.SetTitle(area.String() + " - " + w.title())
	w.stage.Objects = []fyne.CanvasObject{s.Content()}
	w.rail.SetSelected(int(area))
	s.Load()
	if f, ok := s.(desk.Filterer); ok && filter != "" {
		f.Filter(filter)
	}
	w.stage.Refresh()
}

// Full gives the whole window to the screen, or takes it back.
func (w *window) Full(on bool) {
	w.full = on
	widgets.SetVisible(w.endTrial, !on)
	if on {
		w.rail.Hide()
		widgets.HideToast(w.win)
	} else {
		w.rail.Show()
	}
	w.win.Content().Refresh()
}

// Report shows a failure with its way out.
func (w *window) Report(err error) bool {
	if err == nil {
		return false
	}
	if !w.Rehearsing() { // of a rehearsal nothing stays, not even in the diary
		fyne.LogError("reported", err)
	}
	widgets.ShowProblem(w.win, err)
	return true
}

// Did notes what was done at the window's foot.
func (w *window) Did(text string, undoable bool) {
	if !undoable {
		widgets.Toast(w.win, text, nil)
		return
	}
	widgets.Toast(w.win, text, w.undo)
}

// undo takes the newest change back.
func (w *window) undo() {
	what, err := w.book.Undo()
	if !w.Report(err) {
		widgets.Toast(w.win, "Đã hoàn tác: "+vn.LowerFirst(what), nil)
	}
}

// Run works off the window's goroutine.
func (w *window) Run(title string, work func(ctx context.Context, report func(done, total int, note string)) error, done func(error)) {
	w.working++
	widgets.Progress(w.win, title, work, func(err error) {
		w.working--
		if done != nil {
			done(err)
		}
	})
}

// OpenFile shows a file or folder in the system's own viewer.
func (w *window) OpenFile(path string) {
	abs, err := filepath.Abs(path)
	if w.Report(err) {
		return
	}
	info, err := os.Stat(abs)
	if err != nil {
		w.Report(&data.Problem{What: "Không tìm thấy tệp để mở", Where: path,
			Do: "Xem tệp có bị chuyển đi hoặc đổi tên không", Cause: err})
		return
	}
	if err := w.app.OpenURL(fileURL(abs)); err != nil {
		fyne.LogError("open file", err)
		w.tellPlace(abs, info.IsDir())
	}
}

// tellPlace says where a file or folder lies that the system has no program to
// show. Nothing failed: what was made is there.
func (w *window) tellPlace(path string, folder bool) {
	what := "Tệp"
	if folder {
		what = "Thư mục"
	}
	widgets.Tell(w.win, what+" đã có, nhưng máy chưa mở được để xem",
		what+" nằm ở: "+path+"\n\nHãy mở từ trình quản lý tệp của máy.")
}

// fileURL is the address of a file, with the slash that Windows paths lack.
func fileURL(path string) *url.URL {
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed
	}
	return &url.URL{Scheme: "file", Path: slashed}
}

// OutFolder is the folder of the round's papers, made if it is not there.
func (w *window) OutFolder() string {
	folder := filepath.Join(w.papersFolder(), roundFolder(w.Proceedings()))
	if err := os.MkdirAll(folder, 0o755); err != nil {
		w.Report(&data.Problem{What: "Không tạo được thư mục để văn bản", Where: folder,
			Do: "Chọn thư mục khác trong Cài đặt", Cause: err})
	}
	return folder
}

// papersFolder is the folder of all rounds' papers.
func (w *window) papersFolder() string {
	if w.Rehearsing() {
		return trialFolder(w.book)
	}
	if s, err := w.book.Settings(); err == nil && s.Folder != "" {
		return s.Folder
	}
	return filepath.Join(homeFolder(), "Thi Đua")
}

// roundFolder names a round's folder after its number, award and year, without
// characters that a file system may refuse.
func roundFolder(p data.Proceedings) string {
	name := "Dot xet " + vn.Number2(int(p.Round.ID)) + " " + p.Award.ID + " " + p.Round.Opened.Format("2006")
	return strings.Join(strings.Fields(name), "-")
}
