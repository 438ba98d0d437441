package meeting

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/widgets"
	"thidua/data"
)

// handoverWidth is the room that a name has before it becomes smaller, in units of 4.
const handoverWidth = 180

// handover is the plain page between two ballots: whose turn it is, no more.
type handover struct {
	booth *booth
	root  fyne.CanvasObject
}

func newHandover(b *booth) *handover {
	h := &handover{booth: b}
	above, below := "Mời ông/bà", "đến máy để bỏ phiếu"
	if b.now.Meeting.Rule.Method == data.Open {
		below = "đến máy để biểu quyết"
	}
	if b.now.Meeting.Seat(b.member.ID).Attendance == data.Written {
		above, below = "Thư ký nhập ý kiến bằng văn bản của ông/bà", "theo đúng văn bản đã gửi"
	}
	name, proxy := b.member.Name, ""
	if sub := b.now.Meeting.Seat(b.member.ID).Substitute; sub.Name != "" {
		name, proxy = sub.Name, "dự thay ông/bà "+b.member.Name
	}
	begin := widgets.NewPrimaryButton("Bắt đầu (Enter)", widgets.Icon("vote"), b.begin)
	back := widgets.NewQuietButton("Về bảng theo dõi (Esc)", widgets.Icon("back"), b.back)
	ink := fynetheme.ColorNameForeground
	middle := widgets.Rows(4, big(above, 22, ink, false), big(name, 44, ink, true))
	if proxy != "" {
		middle.Add(big(proxy, 22, ink, false))
	}
	for _, line := range []fyne.CanvasObject{big(below, 22, ink, false), widgets.Rows(0), container.NewCenter(begin)} {
		middle.Add(line)
	}
	h.root = container.NewBorder(nil, widgets.Inset(3, container.NewHBox(layout.NewSpacer(), back)), nil, nil, container.NewCenter(widgets.Wide(handoverWidth, middle)))
	return h
}

func (h *handover) object() fyne.CanvasObject { return h.root }

func (h *handover) key(name fyne.KeyName) {
	switch {
	case isEnter(name):
		h.booth.begin()
	case name == fyne.KeyEscape:
		h.booth.back()
	}
}

func (h *handover) letter(rune) {}
