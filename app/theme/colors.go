package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// Colours of our own, beside Fyne's. Each has a light and a dark value.
const (
	ColorSurface     fyne.ThemeColorName = "tdSurface"     // cards, tables, fields
	ColorBorder      fyne.ThemeColorName = "tdBorder"      // the soft line around cards
	ColorMuted       fyne.ThemeColorName = "tdMuted"       // captions and other quiet text
	ColorRail        fyne.ThemeColorName = "tdRail"        // behind the navigation rail
	ColorRailChosen  fyne.ThemeColorName = "tdRailChosen"  // behind the chosen rail item
	ColorZebra       fyne.ThemeColorName = "tdZebra"       // every second row of a table
	ColorRowHover    fyne.ThemeColorName = "tdRowHover"    // the row or quiet button under the mouse
	ColorRowChosen   fyne.ThemeColorName = "tdRowChosen"   // a selected row
	ColorBrandHover  fyne.ThemeColorName = "tdBrandHover"  // the primary button under the mouse
	ColorBrandText   fyne.ThemeColorName = "tdBrandText"   // the brand's red where it is text or a line
	ColorGold        fyne.ThemeColorName = "tdGold"        // accent only, never text
	ColorTrack       fyne.ThemeColorName = "tdTrack"       // the empty part of a bar
	ColorVeil        fyne.ThemeColorName = "tdVeil"        // over the screen while a question is open
	ColorTip         fyne.ThemeColorName = "tdTip"         // behind tooltips and notes
	ColorOnTip       fyne.ThemeColorName = "tdOnTip"       // text on ColorTip
	ColorNeutral     fyne.ThemeColorName = "tdNeutral"     // text of neutral badges
	ColorNeutralBack fyne.ThemeColorName = "tdNeutralBack" // behind neutral badges
	ColorGood        fyne.ThemeColorName = "tdGood"        // text: reached, complete
	ColorGoodBack    fyne.ThemeColorName = "tdGoodBack"    // behind it
	ColorWarn        fyne.ThemeColorName = "tdWarn"        // text: something is missing
	ColorWarnBack    fyne.ThemeColorName = "tdWarnBack"    // behind it
	ColorBad         fyne.ThemeColorName = "tdBad"         // text: not reached, failed
	ColorBadBack     fyne.ThemeColorName = "tdBadBack"     // behind it
	ColorBrandBack   fyne.ThemeColorName = "tdBrandBack"   // behind brand badges
)

// pair holds a colour's light and dark value as 0xRRGGBBAA.
type pair struct{ light, dark uint32 }

var palette = map[fyne.ThemeColorName]pair{
	ColorSurface:     {0xffffffff, 0x212327ff},
	ColorBorder:      {0xe5e1dbff, 0x383b41ff},
	ColorMuted:       {0x625d57ff, 0xadaaa5ff},
	ColorRail:        {0xf0ede8ff, 0x121316ff},
	ColorRailChosen:  {0xffffffff, 0x2a2c31ff},
	ColorZebra:       {0xfbfaf8ff, 0x25272bff},
	ColorRowHover:    {0xf1eee9ff, 0x2d3035ff},
	ColorRowChosen:   {0xfbe9e4ff, 0x40282aff},
	ColorBrandHover:  {0xa91a15ff, 0xb02a24ff},
	ColorBrandText:   {0xb31c16ff, 0xff9a91ff},
	ColorGold:        {0xe2a917ff, 0xe6b845ff},
	ColorTrack:       {0xebe7e1ff, 0x34373dff},
	ColorVeil:        {0x2b25204d, 0x00000099},
	ColorTip:         {0x2b2825ff, 0xf0ede8ff},
	ColorOnTip:       {0xffffffff, 0x1f1d1bff},
	ColorNeutral:     {0x4d4944ff, 0xcfccc7ff},
	ColorNeutralBack: {0xefece7ff, 0x33363bff},
	ColorGood:        {0x17643aff, 0x86d9a3ff},
	ColorGoodBack:    {0xe3f3e8ff, 0x1a3526ff},
	ColorWarn:        {0x7a4a00ff, 0xf3c56eff},
	ColorWarnBack:    {0xfdf0d5ff, 0x3b2e14ff},
	ColorBad:         {0xa71d2aff, 0xffa3a0ff},
	ColorBadBack:     {0xfce8e8ff, 0x452023ff},
	ColorBrandBack:   {0xfdf3d9ff, 0x3a2f19ff},

	fynetheme.ColorNameBackground:          {0xf8f6f3ff, 0x191a1dff},
	fynetheme.ColorNameForeground:          {0x211e1bff, 0xefece8ff},
	fynetheme.ColorNamePrimary:             {0xc4211bff, 0xc5342dff},
	fynetheme.ColorNameForegroundOnPrimary: {0xffffffff, 0xffffffff},
	fynetheme.ColorNameHyperlink:           {0xb31c16ff, 0xff9a91ff},
	fynetheme.ColorNameSuccess:             {0x1b7a45ff, 0x86d9a3ff},
	fynetheme.ColorNameForegroundOnSuccess: {0xffffffff, 0x10241aff},
	fynetheme.ColorNameWarning:             {0x8f5a00ff, 0xf3c56eff},
	fynetheme.ColorNameForegroundOnWarning: {0xffffffff, 0x2a1f08ff},
	fynetheme.ColorNameError:               {0xb3202dff, 0xffa3a0ff},
	fynetheme.ColorNameForegroundOnError:   {0xffffffff, 0x33110fff},
	fynetheme.ColorNameButton:              {0xefece7ff, 0x2f3237ff},
	fynetheme.ColorNameDisabledButton:      {0xefece7ff, 0x2a2c31ff},
	fynetheme.ColorNameDisabled:            {0x9b958dff, 0x75736fff},
	fynetheme.ColorNamePlaceHolder:         {0x6b665fff, 0xa19e99ff},
	fynetheme.ColorNameInputBackground:     {0xffffffff, 0x26282cff},
	fynetheme.ColorNameInputBorder:         {0xbdb7aeff, 0x5a5e66ff},
	fynetheme.ColorNameFocus:               {0xc4211b40, 0xff9a9140},
	fynetheme.ColorNameHover:               {0x0000000d, 0xffffff14},
	fynetheme.ColorNamePressed:             {0x0000001f, 0xffffff29},
	fynetheme.ColorNameSelection:           {0xf6dfa6ff, 0x6a4f1dff},
	fynetheme.ColorNameSeparator:           {0xe5e1dbff, 0x383b41ff},
	fynetheme.ColorNameScrollBar:           {0x00000033, 0xffffff38},
	fynetheme.ColorNameShadow:              {0x2b252012, 0x00000033},
	fynetheme.ColorNameHeaderBackground:    {0xffffffff, 0x212327ff},
	fynetheme.ColorNameMenuBackground:      {0xffffffff, 0x26282cff},
	fynetheme.ColorNameOverlayBackground:   {0xffffffff, 0x26282cff},
}

// Color is the colour of that name in the theme that the program now uses.
func Color(name fyne.ThemeColorName) color.Color { return fynetheme.Color(name) }

func rgba(v uint32) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 24), G: uint8(v >> 16), B: uint8(v >> 8), A: uint8(v)}
}
