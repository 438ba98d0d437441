package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/screens/settings/blank"
	"thidua/app/widgets"
	"thidua/data"
)

// blankPanel shows the chosen field of a form in numbers.
type blankPanel struct {
	editor  *blank.Editor
	object  fyne.CanvasObject
	field   *widgets.Select
	on      *widgets.Check
	numbers []*panelNumber
	later   *widgets.Later
	filled  int // the field whose numbers are in the entries
	colour  *widgets.Select
	code    *widgets.VietEntry
	face    *widgets.Select
	bold    *widgets.Check
	italic  *widgets.Check
	align   *widgets.Choice
	rest    *fyne.Container // all but the choice of the field
	whole   *fyne.Container // all, with the note below
	overlap *widgets.Note   // which fields of the form lie on each other
	quiet   bool
}

// panelNumber is a number of a field.
type panelNumber struct {
	*numberEntry
	of func(*data.BlankField) *float64
}

// The faces and alignments in the order of their choices.
var (
	faceNames  = []string{"Liberation Serif", "Playfair Display"}
	alignments = []data.Align{data.Left, data.Centred, data.Right}
)

func newBlankPanel(editor *blank.Editor) *blankPanel {
	p := &blankPanel{editor: editor, filled: -1, overlap: widgets.NewNote(widget.WarningImportance)}
	p.later = widgets.NewLater(p.apply)
	p.field = widgets.NewSelect(nil, p.pick)
	p.on = widgets.NewCheck("In mục này", p.turn)
	for _, n := range []struct {
		label string
		of    func(*data.BlankField) *float64
	}{
		{"Tâm, từ trái", func(f *data.BlankField) *float64 { return &f.X }},
		{"Từ mép trên", func(f *data.BlankField) *float64 { return &f.Y }},
		{"Rộng", func(f *data.BlankField) *float64 { return &f.Width }},
		{"Cao", func(f *data.BlankField) *float64 { return &f.Height }},
		{"Cỡ chữ", func(f *data.BlankField) *float64 { return &f.Size }},
	} {
		p.numbers = append(p.numbers, &panelNumber{newNumberEntry(n.label, p.later.Typed, p.flush), n.of})
	}
	p.colour = widgets.NewSelect(nil, p.pickColour)
	p.code = widgets.NewVietEntry()
	p.code.OnChanged, p.code.OnSubmitted = func(string) { p.typedColour() }, func(string) { p.flush() }
	p.face = widgets.NewSelect(faceNames, p.pickFace)
	p.bold = widgets.NewCheck("Đậm", func(bool) { p.restyle() })
	p.italic = widgets.NewCheck("Nghiêng", func(bool) { p.restyle() })
	p.align = widgets.NewChoice(brandOptions("Trái", "Giữa", "Phải"), p.realign)
	scroll := widgets.NewScrolled(p.build())
	p.whole = container.NewBorder(nil, p.overlap.Box, nil, nil, scroll)
	p.object = container.New(&unrolledLayout{scroll: scroll, least: 95}, widgets.NewCard("", p.whole))
	return p
}

func (p *blankPanel) build() fyne.CanvasObject {
	var fields []*widgets.Field
	for _, n := range p.numbers {
		fields = append(fields, n.field)
	}
	fields = append(fields, widgets.NewField("Mã màu", p.code, ""))
	p.rest = widgets.Rows(1.5, p.on, widgets.NewForm(2, fields...), widgets.NewCaption("Đơn vị: milimét; cỡ chữ: điểm"), widgets.NewField("Màu chữ", p.colour, ""),
		widgets.NewField("Phông chữ", p.face, ""), widgets.Side(3, p.bold, p.italic), widgets.NewField("Căn", p.align, ""))
	return widgets.Rows(2, widgets.NewField("Mục", p.field, ""), p.rest)
}

// show shows the field that is chosen now; numbers that are being typed stay.
func (p *blankPanel) show() {
	draft := p.editor.Draft()
	if draft.Chosen != p.filled {
		p.flush()
		p.drop() // what cannot be read is not for another field
	}
	p.tell(overlapText(draft.Form))
	p.quiet = true
	p.field.Options = nil
	for _, f := range draft.Form.Fields {
		name := f.Key.String()
		if f.Off {
			name += " (không in)"
		}
		p.field.Options = append(p.field.Options, name)
	}
	p.field.SetSelectedIndex(draft.Chosen)
	f, ok := draft.Field()
	widgets.SetVisible(p.rest, ok)
	if ok {
		p.fill(f)
	}
	p.quiet = false
	p.filled = draft.Chosen
	p.field.Refresh()
}

// tell shows which fields lie on each other, below all else.
func (p *blankPanel) tell(text string) {
	if p.overlap.Label.Text != text {
		p.overlap.Say(text)
		p.whole.Refresh()
	}
}

// fill puts a field's numbers into the entries.
func (p *blankPanel) fill(f data.BlankField) {
	p.on.SetChecked(!f.Off)
	if !p.later.Waiting() {
		for _, n := range p.numbers {
			n.set(*n.of(&f))
		}
		if p.code.Text != f.Colour {
			p.code.SetText(f.Colour)
		}
	}
	p.showColour(f.Colour)
	face := 0
	if f.Show {
		face = 1
	}
	p.face.SetSelectedIndex(face)
	p.bold.SetChecked(f.Style == "B" || f.Style == "BI")
	p.italic.SetChecked(f.Style == "I" || f.Style == "BI")
	p.align.SetSelected(index(alignments, f.Align))
	text := f.Key != data.CodeField
	for _, o := range []fyne.Disableable{p.numbers[3].entry, p.numbers[4].entry, p.code, p.colour, p.face, p.align} {
		widgets.SetEnabled(o, text)
	}
	widgets.SetEnabled(p.bold, text && !f.Show) // the display face has one style
	widgets.SetEnabled(p.italic, text && !f.Show)
}

// change makes a step that a person chose in the panel.
func (p *blankPanel) change(kind string, change func(*data.BlankField)) {
	if p.quiet {
		return
	}
	p.flush()
	p.editor.Change(kind, change)
}

// pick works on the field of a name.
func (p *blankPanel) pick(string) {
	if at := p.field.SelectedIndex(); !p.quiet && at >= 0 {
		p.editor.Choose(at)
	}
}

func (p *blankPanel) turn(on bool) { p.change("", func(f *data.BlankField) { f.Off = !on }) }

func (p *blankPanel) pickFace(string) {
	at := p.face.SelectedIndex()
	p.change("", func(f *data.BlankField) { f.Show = at == 1 })
}

func (p *blankPanel) restyle() {
	style := ""
	if p.bold.Checked {
		style += "B"
	}
	if p.italic.Checked {
		style += "I"
	}
	p.change("", func(f *data.BlankField) { f.Style = style })
}

func (p *blankPanel) realign(i int) {
	p.change("", func(f *data.BlankField) { f.Align = alignments[i] })
}
