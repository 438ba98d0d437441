package meeting

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// projector is a second window for the room: which vote, how many have handed in,
// and after the close the result. It never shows a count before.
type projector struct {
	win      fyne.Window // nil while closed
	now      data.Proceedings
	turnedIn int
}

func newProjector() *projector { return &projector{} }

// open shows the window, or brings it to the front.
func (p *projector) open() {
	if p.win != nil {
		p.win.RequestFocus()
		return
	}
	p.win = fyne.CurrentApp().NewWindow("Màn hình chiếu")
	p.win.Resize(fyne.NewSize(1024, 640))
	p.win.SetOnClosed(func() { p.win = nil })
	p.win.Canvas().SetOnTypedKey(p.key)
	p.draw()
	p.win.Show()
}

// key fills the screen by F11 and leaves by Escape.
func (p *projector) key(ev *fyne.KeyEvent) {
	switch {
	case ev.Name == fyne.KeyF11:
		p.win.SetFullScreen(!p.win.FullScreen())
	case ev.Name == fyne.KeyEscape && p.win.FullScreen():
		p.win.SetFullScreen(false)
	case ev.Name == fyne.KeyEscape:
		p.win.Close()
	}
}

// fill shows the state of the vote.
func (p *projector) fill(now data.Proceedings, turnedIn int) {
	p.now, p.turnedIn = now, turnedIn
	if p.win != nil {
		p.draw()
	}
}

func (p *projector) draw() {
	head := container.NewVBox(
		big(p.now.Council.Name, 20, theme.ColorMuted, false),
		big("Xét tặng "+p.now.Award.Name, 40, theme.ColorBrandText, true),
		wrapped(p.now.Movement.Name))
	if p.now.Trial {
		head.Add(big("DIỄN TẬP - KHÔNG CÓ GIÁ TRỊ", 28, theme.ColorBad, true))
	}
	body := p.state()
	if p.now.Meeting.Stage == data.Counted && p.now.Result != nil {
		body = p.results(*p.now.Result)
	}
	foot := big("F11: toàn màn hình", 13, theme.ColorMuted, false)
	inner := container.NewBorder(head, foot, nil, nil, body)
	p.win.SetContent(container.New(layout.NewCustomPaddedLayout(theme.Gap(6), theme.Gap(2), theme.Gap(10), theme.Gap(10)), inner))
	inner.Refresh() // the movement's name knows its lines only once it has a width
}

// state says where the meeting stands, in numbers of ballots at most.
func (p *projector) state() fyne.CanvasObject {
	m := p.now.Meeting
	title, note := "Đang chuẩn bị", fmt.Sprintf("%d hồ sơ", len(p.now.OnBallot()))
	switch m.Stage {
	case data.Voting:
		title = fmt.Sprintf("%d/%d %s", p.turnedIn, voters(m), handedIn(m))
		note = vn.UpperFirst(m.Rule.Method.String()) + fmt.Sprintf(" · %d hồ sơ", len(p.now.OnBallot()))
		if len(m.Hands) > 0 {
			title = "Đã giơ tay biểu quyết"
		}
		if closed(m) {
			title, note = "Biểu quyết đã đóng", vn.UpperFirst(waitsFor(m))
		}
	case data.Adjourned:
		title, note = "Phiên họp không biểu quyết", "Không đủ thành viên dự họp"
	case data.Stopped:
		title, note = "Biểu quyết không có kết quả", "Biểu quyết đã dừng"
	}
	bar := newThinBar()
	bar.set(p.turnedIn, voters(m))
	column := container.NewVBox(layout.NewSpacer(), big(title, 72, fynetheme.ColorNameForeground, true), big(note, 26, theme.ColorMuted, false))
	if m.Stage == data.Voting {
		column.Add(bar)
		column.Add(big("Mã danh sách biểu quyết (SHA-256): "+shortened(m.RollSHA256)+" …", 20, theme.ColorMuted, false))
	}
	column.Add(layout.NewSpacer())
	return column
}

// results lists the outcomes in large type.
func (p *projector) results(r data.Result) fyne.CanvasObject {
	top := big(fmt.Sprintf("%d trên %d trường hợp đạt", len(r.Awarded()), len(r.Nominees)), 34, fynetheme.ColorNameForeground, true)
	return container.NewBorder(container.NewPadded(top), nil, nil, nil, widgets.NewScrolled(newResultList(outcomeRows(p.now, r))))
}

// big is a centred line of a size of its own, smaller where room is short.
func big(words string, size float32, ink fyne.ThemeColorName, bold bool) fyne.CanvasObject {
	t := text(words, size, ink, bold)
	t.Alignment = fyne.TextAlignCenter
	return shrinking(t)
}

func text(words string, size float32, ink fyne.ThemeColorName, bold bool) *canvas.Text {
	t := canvas.NewText(words, theme.Color(ink))
	t.TextSize, t.TextStyle.Bold = size*theme.Scale(), bold
	return t
}

// wrapped is a centred title that may take several lines.
func wrapped(words string) fyne.CanvasObject {
	t := widget.NewRichText(&widget.TextSegment{Text: words,
		Style: widget.RichTextStyle{Alignment: fyne.TextAlignCenter, SizeName: theme.SizeTitle}})
	t.Wrapping = fyne.TextWrapWord
	return t
}
