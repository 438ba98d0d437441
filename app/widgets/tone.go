package widgets

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
)

// Tone is what a colour says. A tone never stands alone: a word goes with it.
type Tone int

// The tones.
const (
	Neutral Tone = iota // no judgement
	Good                // reached, complete
	Warn                // something is missing
	Bad                 // not reached, failed
	Brand               // worth notice, no judgement
)

// text is the tone's colour for words and icons.
func (t Tone) text() fyne.ThemeColorName {
	switch t {
	case Good:
		return theme.ColorGood
	case Warn:
		return theme.ColorWarn
	case Bad:
		return theme.ColorBad
	case Brand:
		return theme.ColorBrandText
	}
	return theme.ColorNeutral
}

// back is the tone's colour behind text.
func (t Tone) back() fyne.ThemeColorName {
	switch t {
	case Good:
		return theme.ColorGoodBack
	case Warn:
		return theme.ColorWarnBack
	case Bad:
		return theme.ColorBadBack
	case Brand:
		return theme.ColorBrandBack
	}
	return theme.ColorNeutralBack
}

// plain is the tone's colour for words among other words: neutral text there
// is simply text.
func (t Tone) plain() fyne.ThemeColorName {
	if t == Neutral {
		return fynetheme.ColorNameForeground
	}
	return t.text()
}

// icon is the mark that goes with the tone where none is chosen.
func (t Tone) icon() fyne.Resource {
	switch t {
	case Good:
		return Icon("check")
	case Warn:
		return Icon("warning")
	case Bad:
		return Icon("cross")
	case Brand:
		return Icon("star")
	}
	return nil
}

// strong is the tone's colour for filled areas without text.
func (t Tone) strong() fyne.ThemeColorName {
	switch t {
	case Good:
		return fynetheme.ColorNameSuccess
	case Warn:
		return theme.ColorGold
	case Bad:
		return fynetheme.ColorNameError
	case Brand:
		return fynetheme.ColorNamePrimary
	}
	return theme.ColorMuted
}
