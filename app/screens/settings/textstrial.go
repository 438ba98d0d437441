package settings

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/bundle"
	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/wording"
)

// textTrial shows what a text comes to while it is typed.
type textTrial struct {
	object fyne.CanvasObject
	on     *widgets.Line // whose values are filled in
	filled *widget.RichText
	scroll *container.Scroll
	soon   *widgets.Later
	round  data.Proceedings // the one that is open; empty while none is
	sample data.Proceedings
}

func newTextTrial(whole func()) *textTrial {
	t := &textTrial{on: widgets.NewCaption(""), filled: widget.NewRichText()}
	t.on.Cut = true
	t.filled.Wrapping = fyne.TextWrapWord
	t.scroll = container.NewVScroll(widgets.Flush(t.filled))
	look := widgets.NewButton("Xem cả văn bản", widgets.Icon("paper"), whole)
	head := container.NewBorder(nil, nil, nil, look, container.NewVBox(widgets.NewSection("Kết quả"), t.on))
	t.object = widgets.NewCard("", container.NewBorder(widgets.Rows(1.5, head, widgets.Rows(0)), nil, nil, nil, t.scroll))
	return t
}

// load reads the round that texts are tried on, and makes the sample.
func (t *textTrial) load(d desk.Desk) { t.round, t.sample = trialRounds(d) }

// of is what a paper is tried on: the open round if it has come that far, else the
// sample. Why says in words which.
func (t *textTrial) of(paper data.Paper) (p data.Proceedings, real bool, why string) {
	switch {
	case t.round.Round.ID == 0:
		return t.sample, false, "Điền thử bằng số liệu mẫu, vì chưa mở đợt xét nào"
	case !slices.Contains(bundle.Available(t.round), paper):
		return t.sample, false, "Điền thử bằng số liệu mẫu, vì đợt xét đang mở chưa đến văn bản này"
	}
	return t.round, true, "Điền bằng số liệu của đợt xét đang mở"
}

// show fills the text in the editor. A text with a fault leaves what was shown.
func (t *textTrial) show(from *texts) {
	p, _, why := t.of(textOf(from.id).Paper)
	values := fieldValues(p, from.id)
	from.fields.setValues(values)
	t.on.SetText(why)
	lines, err := wording.Fill(from.text(from.id), values)
	if err != nil {
		return
	}
	t.filled.Segments = segments(lines)
	t.filled.Refresh()
	t.scroll.Refresh()
}

// segments are paragraphs as the window shows them.
func segments(lines []wording.Line) []widget.RichTextSegment {
	var all []widget.RichTextSegment
	for _, line := range lines {
		for i, run := range line {
			style := widget.RichTextStyle{Inline: i < len(line)-1, TextStyle: fyne.TextStyle{Bold: run.Bold}}
			all = append(all, &widget.TextSegment{Text: run.Text, Style: style})
		}
	}
	return all
}
