package meeting

import (
	"crypto/rand"
	"fmt"

	"fyne.io/fyne/v2"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// newPassphrase is the form in which the counting committee sets the passphrase
// of a box, twice, or takes one that is suggested.
type newPassphrase struct {
	d            desk.Desk
	first, again *widgets.VietEntry
	suggested    *widgets.Line
	suggest      *widgets.Button
	form         fyne.CanvasObject
}

// keeping tells the committee what the passphrase is for and how to treat it.
const keeping = "Chỉ mật khẩu này mở được hòm phiếu để kiểm phiếu. Ban kiểm phiếu tự đặt, ghi ra giấy, cất kín; mất thì phải biểu quyết lại. " +
	"Tắt màn hình chiếu khi đặt."

// askNewPassphrase lets the committee set the passphrase; text says what it will
// be set for, warnings what to look at first. The form stays until open calls back without an error.
func askNewPassphrase(d desk.Desk, warnings fyne.CanvasObject, text, answer string, open func(passphrase string, done func(error))) {
	p := newNewPassphrase(d, warnings, text)
	widgets.ShowSlowForm(d.Window(), "Ban kiểm phiếu đặt mật khẩu hòm phiếu", p.form, answer, func(done func(error)) {
		if p.first.Text != p.again.Text {
			done(&data.Problem{What: "Hai lần nhập mật khẩu không giống nhau", Do: "Nhập lại cả hai ô"})
			return
		}
		open(p.first.Text, done)
	})
}

func newNewPassphrase(d desk.Desk, warnings fyne.CanvasObject, text string) *newPassphrase {
	p := &newPassphrase{d: d, first: widgets.NewSecretEntry(), again: widgets.NewSecretEntry(), suggested: widgets.NewSection("")}
	p.suggest = widgets.NewButton("Gợi ý một mật khẩu", nil, p.draw)
	p.first.OnChanged, p.again.OnChanged = p.typed, p.typed
	hint := fmt.Sprintf("Ít nhất %d ký tự; nên là %s từ không dấu", book.MinPassphrase, vn.Reading{}.Number(book.PassphraseWords))
	fields := widgets.NewForm(2, widgets.NewField("Mật khẩu hòm phiếu", p.first, hint),
		widgets.NewField("Nhập lại mật khẩu", p.again, "Nhìn tờ giấy đã ghi mà nhập"))
	asked := widgets.Rows(3, fields, widgets.Side(3, p.suggest, p.suggested))
	p.form = widgets.Wide(p.width(), p.inOrder(warnings, widgets.NewProse(text), widgets.NewProse(keeping), asked))
	return p
}

// inOrder puts the fields last, or with large text, which has to scroll, where they
// are seen at once.
func (p *newPassphrase) inOrder(warnings, text, keeping, asked fyne.CanvasObject) fyne.CanvasObject {
	if theme.Scale() > roomy {
		return widgets.Rows(3, warnings, asked, keeping, text)
	}
	return widgets.Rows(3, warnings, text, keeping, asked)
}

// width is that of the form in units of 4: with large text it takes what the
// window has, so that less of it has to scroll.
func (p *newPassphrase) width() float32 {
	if theme.Scale() <= roomy {
		return 150
	}
	return p.d.Window().Canvas().Size().Width/theme.Gap(1) - 20
}

// draw suggests a passphrase and fills in the first field. The second one is typed
// from the paper, which proves that the passphrase was written down.
func (p *newPassphrase) draw() {
	passphrase, err := book.SuggestPassphrase(rand.Reader)
	if p.d.Report(err) {
		return
	}
	p.first.SetText(passphrase)
	p.again.SetText("")
	p.suggested.SetText(passphrase)
	p.suggest.SetLabel("Gợi ý mật khẩu khác")
	p.form.Refresh()
	p.d.Window().Canvas().Focus(p.again)
}

// typed takes the suggestion off the screen: another passphrase is being typed, or
// this one from the paper.
func (p *newPassphrase) typed(string) { p.suggested.SetText("") }
