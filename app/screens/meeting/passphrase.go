package meeting

import (
	"crypto/rand"
	"fmt"

	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
)

// askNewPassphrase lets the counting committee set the passphrase of a box, twice.
func askNewPassphrase(d desk.Desk, text, answer string, set func(string) error) {
	first, again := widgets.NewSecretEntry(), widgets.NewSecretEntry()
	suggested := widgets.NewParagraph("")
	suggested.Hide()
	var suggest *widgets.Button
	suggest = widgets.NewButton("Gợi ý một mật khẩu", nil, func() {
		passphrase, err := book.SuggestPassphrase(rand.Reader)
		if d.Report(err) {
			return
		}
		first.SetText(passphrase)
		again.SetText(passphrase)
		suggested.SetText("Ghi ra giấy rồi cất kín: " + passphrase)
		suggested.Show()
		suggest.Hide()
	})
	form := widgets.Rows(3, widgets.NewParagraph(text),
		widgets.NewField("Mật khẩu hòm phiếu", first, fmt.Sprintf("Ít nhất %d ký tự; nên dùng chữ không dấu", book.MinPassphrase)),
		widgets.NewField("Nhập lại mật khẩu", again, ""), suggested, container.NewHBox(suggest))
	widgets.ShowForm(d.Window(), "Ban kiểm phiếu đặt mật khẩu hòm phiếu", form, answer, func() error {
		if first.Text != again.Text {
			return &data.Problem{What: "Hai lần nhập mật khẩu không giống nhau", Do: "Nhập lại"}
		}
		return set(first.Text)
	})
}
