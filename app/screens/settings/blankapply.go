package settings

import (
	"slices"
	"strings"

	"thidua/data"
)

// colourOf is a colour with its name.
type colourOf struct{ code, name string }

// colours are those that certificates are printed in. The first two are named by
// the rule for Giấy khen (Nghị định 98/2023/NĐ-CP, Điều 104).
var colours = []colourOf{{"#000000", "Đen"}, {"#a3141c", "Đỏ"}, {"#1f3a8a", "Xanh dương"}, {"#8a6a12", "Vàng kim"}, {"#1b5e34", "Xanh lá"}}

// otherColour stands for a colour without a name.
const otherColour = "Màu khác, theo mã"

// flush takes what was typed now.
func (p *blankPanel) flush() { p.later.Flush() }

// drop forgets what was typed.
func (p *blankPanel) drop() { p.later.Drop() }

// apply makes one step of the numbers that were typed for the field that they were
// filled for.
func (p *blankPanel) apply() {
	draft := p.editor.Draft()
	if p.filled < 0 || p.filled >= len(draft.Form.Fields) {
		return
	}
	f, fine := draft.Form.Fields[p.filled], true
	for _, n := range p.numbers {
		value, ok := n.read()
		if fine = fine && ok; ok && lengthText(value) != lengthText(*n.of(&f)) {
			*n.of(&f) = value
		}
	}
	colour := strings.ToLower(strings.TrimSpace(p.code.Text))
	if !isColour(colour) && f.Key != data.CodeField || !fine {
		p.later.Hold()
		return
	}
	f.Colour = colour
	draft.SetAt(p.filled, f)
	p.editor.Changed()
}

// isColour reports whether a text is a colour: "#a3141c".
func isColour(text string) bool {
	return len(text) == 7 && text[0] == '#' && strings.Trim(text[1:], "0123456789abcdef") == ""
}

func (p *blankPanel) typedColour() {
	if !p.quiet {
		p.later.Typed()
	}
}

// showColour shows the name of a colour.
func (p *blankPanel) showColour(code string) {
	at := slices.IndexFunc(colours, func(c colourOf) bool { return c.code == code })
	if at < 0 {
		at = len(colours)
	}
	p.colour.Options = nil
	for _, c := range colours {
		p.colour.Options = append(p.colour.Options, c.name)
	}
	p.colour.Options = append(p.colour.Options, otherColour)
	p.colour.SetSelectedIndex(at)
}

// pickColour takes the colour of a name; the other one waits for its code.
func (p *blankPanel) pickColour(string) {
	at := p.colour.SelectedIndex()
	if at >= 0 && at < len(colours) {
		p.change("", func(f *data.BlankField) { f.Colour = colours[at].code })
	}
}
