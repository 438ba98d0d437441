package app

import (
	"errors"
	"path/filepath"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// problemPage says what keeps the program from starting and what to do.
type problemPage struct {
	win  fyne.Window
	path string
	err  error
	copy string // newest kept copy; empty if there is none to restore
}

func newProblemPage(win fyne.Window, path string, err error) *problemPage {
	p := &problemPage{win: win, path: path, err: err}
	if copies := book.Restorable(path, err); len(copies) > 0 {
		p.copy = copies[0]
	}
	return p
}

func (p *problemPage) content() fyne.CanvasObject {
	title, text := "Không mở được sổ", p.err.Error()
	var problem *data.Problem
	if errors.As(p.err, &problem) {
		title, text = problem.What, problem.Where+"\n\n"+problem.Do
	}
	end := widgets.NewButton("Đóng chương trình", widgets.Icon("cross"), p.win.Close)
	if p.copy == "" {
		return widgets.NewEmpty(widgets.Icon("warning"), title, text, end)
	}
	restore := widgets.NewPrimaryButton("Khôi phục từ bản sao mới nhất", widgets.Icon("undo"), p.ask)
	return widgets.NewEmpty(widgets.Icon("warning"), title, text, restore, end)
}

// typed does by Enter and Escape what the buttons do.
func (p *problemPage) typed(e *fyne.KeyEvent) {
	switch {
	case e.Name == fyne.KeyEscape:
		p.win.Close()
	case (e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter) && p.copy == "":
		p.win.Close()
	case e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter:
		p.ask()
	}
}

// ask names the copy before it takes the place of the damaged file.
func (p *problemPage) ask() {
	widgets.Ask(p.win, widgets.Question{Title: "Khôi phục từ bản sao", Answer: "Khôi phục",
		Text: "Bản sao " + filepath.Base(p.copy) + " thay tệp bị hỏng. Những gì ghi sau bản sao này không còn; tệp hỏng được giữ lại bên cạnh."}, p.restore)
}

func (p *problemPage) restore() {
	if err := book.Restore(p.path, p.copy); err != nil {
		widgets.ShowProblem(p.win, err)
		return
	}
	p.copy = ""
	p.win.SetContent(widgets.NewLayer(widgets.NewEmpty(widgets.Icon("check"), "Đã khôi phục sổ",
		"Đóng chương trình rồi mở lại để tiếp tục làm việc.",
		widgets.NewPrimaryButton("Đóng chương trình", widgets.Icon("check"), p.win.Close))))
}
