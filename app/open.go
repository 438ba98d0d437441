package app

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/container"

	"thidua/app/cli"
	"thidua/app/documents"
	"thidua/app/widgets"
	"thidua/assets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
	"thidua/data/vn"
)

// appID names the program to the desktop and to Fyne's preferences.
const appID = "vn.thidua.desktop"

// Open opens the window and returns when the person closes it.
func Open(w cli.Window) error {
	if runtime.GOOS == "linux" && os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == "" {
		return errors.New("máy này không có màn hình đồ họa nên không mở được cửa sổ. " +
			"Dùng \"thidua demo --out out\" (hoặc make demo) để chạy đợt xét mẫu không cần cửa sổ")
	}
	b, remove, err := openBook(w)
	defer remove()
	typing := prepareTyping(b)
	a := fyneapp.NewWithID(appID)
	a.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon))
	speakVietnamese()
	widgets.SetTyping(typing)
	if err != nil {
		explain(a, dataFile(w), err)
		return nil
	}
	defer b.Close()
	keepDiary(b.Path())
	if err := book.RemoveLeftRehearsals(); err != nil {
		fyne.LogError("rehearsals left behind", err)
	}
	newWindow(a, b, w.Demo).run()
	return nil
}

// openBook opens the data file that the command line names, the default one, or a
// throw-away one with the demo round. remove takes the throw-away one away.
func openBook(w cli.Window) (b *book.Book, remove func(), err error) {
	remove = func() {}
	p := book.Params{Path: dataFile(w), Movements: plan.Default(), Law: law.Default(), Prints: documents.Prints}
	if w.Demo {
		return openDemo(p)
	}
	if p.Path == "" {
		return nil, remove, &data.Problem{What: "Không tìm thấy thư mục cấu hình của người dùng",
			Do: "Mở chương trình với --file và đường dẫn tệp dữ liệu"}
	}
	b, err = book.Open(p)
	return b, remove, err
}

// dataFile is the data file that the command line names, else the one in the
// person's configuration folder; empty where there is no such folder.
func dataFile(w cli.Window) string {
	if w.File != "" {
		return w.File
	}
	folder, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "thidua", "so-thi-dua.db")
}

// openDemo opens a book in a temporary folder and fills it with the demo round up
// to the meeting, so that the vote can begin.
func openDemo(p book.Params) (*book.Book, func(), error) {
	folder, err := os.MkdirTemp("", "thidua-dung-thu-")
	if err != nil {
		return nil, func() {}, fmt.Errorf("demo folder: %w", err)
	}
	remove := func() { os.RemoveAll(folder) }
	p.Path = filepath.Join(folder, "so-thi-dua.db")
	b, err := cli.OpenDemo(p)
	return b, remove, err
}

// prepareTyping reads how the person types Vietnamese. The system's input method
// is switched off for this process where the program's own is on: under X11 the
// two together eat letters. It must be called before the window system starts.
func prepareTyping(b *book.Book) vn.Method {
	if b == nil {
		return vn.Off
	}
	s, err := b.Settings()
	if err != nil {
		return vn.Off
	}
	method := typing(s)
	if method != vn.Off && runtime.GOOS == "linux" {
		os.Setenv("XMODIFIERS", "@im=none")
	}
	return method
}

// typing is the method that the settings name.
func typing(s data.Settings) vn.Method {
	switch s.Typing {
	case "telex":
		return vn.Telex
	case "vni":
		return vn.VNI
	}
	return vn.Off
}

// explain shows why the book could not be opened, in a window of its own. Where the
// file is damaged it offers the newest copy.
func explain(a fyne.App, path string, err error) {
	fyne.LogError("open", err) // also where the program was started, for whoever helps from there
	w := a.NewWindow("Thi Đua")
	applyTheme(a, data.Settings{Scale: 1})
	page := newProblemPage(w, path, err)
	w.SetContent(widgets.NewLayer(container.NewPadded(page.content())))
	w.Canvas().SetOnTypedKey(page.typed)
	w.Resize(fyne.NewSize(760, 440))
	w.CenterOnScreen()
	w.ShowAndRun()
}

// backupEvery is how long a sitting may go on before another copy of the data
// file is kept.
const backupEvery = 30 * time.Minute
