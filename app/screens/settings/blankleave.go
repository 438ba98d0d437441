package settings

import (
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
)

// Escape goes back to the list, and asks where something is not saved.
func (p *blankPage) Escape() bool {
	if !p.open {
		return false
	}
	if p.whole.leave() {
		p.b.d.Window().Canvas().Focus(p.editor.FocusTarget())
		return true
	}
	p.leave(p.close)
	return true
}

// leave goes on to then once nothing unsaved is left.
func (p *blankPage) leave(then func()) {
	p.panel.flush()
	if !p.open || !p.editor.Draft().Changed() {
		then()
		return
	}
	widgets.Ask(p.b.d.Window(), widgets.Question{Title: "Phôi này có thay đổi chưa lưu", Danger: true, Answer: "Bỏ thay đổi",
		Text: fmt.Sprintf("Vị trí các mục trên phôi “%s” đã thay đổi. Bấm Quay lại để lưu. Nếu bỏ, thay đổi sẽ mất và không lấy lại được.", p.editor.Draft().Form.Name),
	}, func() {
		p.editor.Draft().Keep(p.editor.Draft().Form)
		then()
	})
}

// close shows the list again.
func (p *blankPage) close() {
	p.open = false
	p.whole.leave()
	p.panel.drop()
	p.b.content.Objects = []fyne.CanvasObject{p.b.page}
	p.b.content.Refresh()
	p.b.Load()
	p.b.d.Window().Canvas().Focus(p.b.table)
}

// Escape goes back from a form to the list.
func (b *blanks) Escape() bool { return b.form.Escape() }

// Leave asks before something unsaved is lost.
func (b *blanks) Leave() bool {
	if b.form.open {
		b.form.leave(b.form.close)
	}
	return !b.form.open
}

// Close forgets what is being typed: by then the desk may have another book.
func (b *blanks) Close() {
	b.form.panel.drop()
	b.form.whole.paper.close()
}
