package theme

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Sizes of our own. All grow with the text size that the reader chose.
const (
	SizeTitle   fyne.ThemeSizeName = "tdTitle"   // page titles
	SizeSection fyne.ThemeSizeName = "tdSection" // section and card titles
	SizeBody                       = fynetheme.SizeNameText
	SizeCaption                    = fynetheme.SizeNameCaptionText
	SizeFigure  fyne.ThemeSizeName = "tdFigure" // large numbers
	SizeIcon    fyne.ThemeSizeName = "tdIcon"   // icons beside text
	SizeGap     fyne.ThemeSizeName = "tdGap"    // the unit of all spacing
	SizeRadius  fyne.ThemeSizeName = "tdRadius" // corners of cards
	SizeCorner  fyne.ThemeSizeName = "tdCorner" // corners of buttons and fields
)

// baseText is the body text's size at scale 1.0.
const baseText = 15

var sizes = map[fyne.ThemeSizeName]float32{
	SizeTitle:   25,
	SizeSection: 17,
	SizeFigure:  30,
	SizeIcon:    20,
	SizeGap:     4,
	SizeRadius:  10,
	SizeCorner:  7,

	fynetheme.SizeNameText:            baseText,
	fynetheme.SizeNameCaptionText:     13,
	fynetheme.SizeNameHeadingText:     25,
	fynetheme.SizeNameSubHeadingText:  17,
	fynetheme.SizeNameInlineIcon:      20,
	fynetheme.SizeNamePadding:         5,
	fynetheme.SizeNameInnerPadding:    8,
	fynetheme.SizeNameInputRadius:     7,
	fynetheme.SizeNameButtonRadius:    7,
	fynetheme.SizeNameCardRadius:      10,
	fynetheme.SizeNameDialogRadius:    12,
	fynetheme.SizeNamePopupRadius:     10,
	fynetheme.SizeNameMenuRadius:      8,
	fynetheme.SizeNameScrollBar:       12,
	fynetheme.SizeNameScrollBarSmall:  5,
	fynetheme.SizeNameScrollBarRadius: 5,
	fynetheme.SizeNameSelectionRadius: 4,
	fynetheme.SizeNameInputBorder:     1.4,
	fynetheme.SizeNameModalBlurRadius: 0,
}

// fixedSizes do not grow: lines stay thin whatever the text.
var fixedSizes = map[fyne.ThemeSizeName]bool{
	fynetheme.SizeNameInputBorder:     true,
	fynetheme.SizeNameModalBlurRadius: true,
}

// Size is the size of that name in the theme that the program now uses.
func Size(name fyne.ThemeSizeName) float32 { return fynetheme.Size(name) }

// Gap is n units of spacing (a unit is 4 at scale 1.0).
func Gap(n float32) float32 { return n * Size(SizeGap) }

// Scale is how much larger than normal the text now is, 1.0 to 2.0.
func Scale() float32 { return Size(SizeBody) / baseText }
