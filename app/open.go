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

	"thidua/app/cli"
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
		explain(a, err)
		return nil
	}
	defer b.Close()
	keepDiary(b.Path())
	newWindow(a, b, w.Demo).run()
	return nil
}

// openBook opens the data file that the command line names, the default one, or a
// throw-away one with the demo round. remove takes the throw-away one away.
func openBook(w cli.Window) (b *book.Book, remove func(), err error) {
	remove = func() {}
	p := book.Params{Path: w.File, Movements: plan.Default(), Law: law.Default()}
	if w.Demo {
		return openDemo(p)
	}
	if p.Path == "" {
		if p.Path, err = defaultPath(); err != nil {
			return nil, remove, err
		}
	}
	b, err = book.Open(p)
	return b, remove, err
}

// defaultPath is the data file in the person's configuration folder.
func defaultPath() (string, error) {
	folder, err := os.UserConfigDir()
	if err != nil {
		return "", &data.Problem{What: "Không tìm thấy thư mục cấu hình của người dùng",
			Do: "Mở chương trình với --file và đường dẫn tệp dữ liệu", Cause: err}
	}
	return filepath.Join(folder, "thidua", "so-thi-dua.db"), nil
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

// explain shows why the book could not be opened, in a window of its own.
func explain(a fyne.App, err error) {
	fyne.LogError("open", err)
	w := a.NewWindow("Thi Đua")
	applyTheme(a, data.Settings{Scale: 1})
	w.SetContent(widgets.NewLayer(problemPage(err, w.Close)))
	w.Canvas().SetOnTypedKey(closeOnKey(w))
	w.Resize(fyne.NewSize(720, 420))
	w.CenterOnScreen()
	w.ShowAndRun()
}

// closeOnKey closes a window that has nothing but that to offer.
func closeOnKey(w fyne.Window) func(*fyne.KeyEvent) {
	return func(key *fyne.KeyEvent) {
		switch key.Name {
		case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyEscape:
			w.Close()
		}
	}
}

// backupEvery is how long a sitting may go on before another copy of the data
// file is kept.
const backupEvery = 30 * time.Minute
