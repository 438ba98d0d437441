package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// received tells that a secret ballot is in and gives its receipt. It goes with the
// key that leads on, and nothing of the ballot is left after it.
type received struct {
	booth   *booth
	receipt string
	written bool
	root    fyne.CanvasObject
}

func newReceived(b *booth, receipt string, written bool) *received {
	r := &received{booth: b, receipt: receipt, written: written}
	ink := fynetheme.ColorNameForeground
	next := widgets.NewPrimaryButton("Đã ghi lại, đi tiếp (Enter)", widgets.Icon("check"), r.goOn)
	title := "Đã nhận phiếu. Biên nhận của phiếu này"
	note := "Biên nhận chứng tỏ phiếu có trong hòm, không cho biết đã chọn gì. Ghi lại nếu muốn đối chiếu với biên bản kiểm phiếu."
	if written {
		title = "Đã nhận ý kiến. Biên nhận của ý kiến này; báo cho thành viên gửi ý kiến"
		note = "Biên nhận chứng tỏ ý kiến có trong hòm, không cho biết đã chọn gì. Ghi lại và báo cho thành viên để đối chiếu với biên bản kiểm phiếu."
	}
	middle := widgets.Rows(4, big(title, 22, ink, false), big(receipt, 52, theme.ColorBrandText, true),
		container.NewCenter(widgets.Wide(140, centred(note))), widgets.Rows(0), container.NewCenter(next))
	r.root = container.NewCenter(middle)
	return r
}

func (r *received) object() fyne.CanvasObject { return r.root }

func (r *received) key(name fyne.KeyName) {
	if isEnter(name) {
		r.goOn()
	}
}

func (r *received) letter(rune) {}

func (r *received) goOn() { r.booth.goOn(r.written) }

// centred is a paragraph in the middle.
func centred(text string) fyne.CanvasObject {
	p := widgets.NewParagraph(text)
	p.Alignment = fyne.TextAlignCenter
	return p
}
