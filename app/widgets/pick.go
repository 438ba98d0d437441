package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Select is Fyne's choice from a list that hands on Enter and Escape.
type Select struct{ widget.Select }

// NewSelect makes a choice from a list of texts.
func NewSelect(options []string, onChanged func(string)) *Select {
	s := &Select{}
	s.Options, s.OnChanged, s.PlaceHolder = options, onChanged, "Chọn"
	s.ExtendBaseWidget(s)
	return s
}

// TypedKey works as in Fyne's and hands on Enter and Escape.
func (s *Select) TypedKey(key *fyne.KeyEvent) {
	if isEnter(key) || key.Name == fyne.KeyEscape {
		bubble(s, key)
		return
	}
	s.Select.TypedKey(key)
}

// Check is Fyne's check box that hands on Enter and Escape.
type Check struct{ widget.Check }

// NewCheck makes a check box.
func NewCheck(label string, onChanged func(bool)) *Check {
	c := &Check{}
	c.Text, c.OnChanged = label, onChanged
	c.ExtendBaseWidget(c)
	return c
}

// TypedKey works as in Fyne's and hands on Enter and Escape.
func (c *Check) TypedKey(key *fyne.KeyEvent) {
	if isEnter(key) || key.Name == fyne.KeyEscape {
		bubble(c, key)
		return
	}
	c.Check.TypedKey(key)
}
