package theme

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// textPairs lists every text colour with all that it is drawn on.
var textPairs = map[fyne.ThemeColorName][]fyne.ThemeColorName{
	fynetheme.ColorNameForeground: {
		fynetheme.ColorNameBackground, ColorSurface, ColorRail, ColorRailChosen, ColorZebra, ColorRowHover,
		ColorRowChosen, ColorNeutralBack, ColorGoodBack, ColorWarnBack, ColorBadBack, ColorBrandBack,
		fynetheme.ColorNameButton, fynetheme.ColorNameInputBackground, fynetheme.ColorNameMenuBackground,
		fynetheme.ColorNameOverlayBackground, fynetheme.ColorNameSelection, fynetheme.ColorNameHeaderBackground,
	},
	ColorMuted: {
		fynetheme.ColorNameBackground, ColorSurface, ColorRail, ColorRailChosen, ColorZebra, ColorRowHover, ColorRowChosen,
		fynetheme.ColorNameOverlayBackground, fynetheme.ColorNameButton,
	},
	fynetheme.ColorNamePlaceHolder:         {fynetheme.ColorNameInputBackground},
	fynetheme.ColorNameForegroundOnPrimary: {fynetheme.ColorNamePrimary, ColorBrandHover},
	fynetheme.ColorNameForegroundOnSuccess: {fynetheme.ColorNameSuccess},
	fynetheme.ColorNameForegroundOnWarning: {fynetheme.ColorNameWarning},
	fynetheme.ColorNameForegroundOnError:   {fynetheme.ColorNameError},
	fynetheme.ColorNameHyperlink:           {fynetheme.ColorNameBackground, ColorSurface},
	ColorBrandText: {
		fynetheme.ColorNameBackground, ColorSurface, ColorRail, ColorRailChosen, ColorBrandBack, ColorRowChosen,
		ColorRowHover, ColorZebra, fynetheme.ColorNameOverlayBackground,
	},
	ColorOnTip:   {ColorTip},
	ColorNeutral: {ColorNeutralBack, ColorSurface},
	ColorGood:    {ColorGoodBack, ColorSurface, ColorZebra, ColorRowHover, ColorRowChosen, fynetheme.ColorNameBackground},
	ColorWarn:    {ColorWarnBack, ColorSurface, ColorZebra, ColorRowHover, ColorRowChosen, fynetheme.ColorNameBackground},
	ColorBad:     {ColorBadBack, ColorSurface, ColorZebra, ColorRowHover, ColorRowChosen, fynetheme.ColorNameBackground},
	fynetheme.ColorNameError: {
		fynetheme.ColorNameBackground, ColorSurface, fynetheme.ColorNameOverlayBackground,
	},
}

func TestTextContrast(t *testing.T) {
	for name, variant := range map[string]fyne.ThemeVariant{"light": Light, "dark": Dark} {
		th := New(variant, 1)
		for text, backs := range textPairs {
			for _, back := range backs {
				got := contrast(th.Color(text, variant), th.Color(back, variant))
				if got < 4.5 {
					t.Errorf("%s: %s on %s is %.2f:1, want 4.5:1", name, text, back, got)
				}
			}
		}
	}
}

// TestLineContrast holds what is not text but must be seen to 3:1.
func TestLineContrast(t *testing.T) {
	for name, variant := range map[string]fyne.ThemeVariant{"light": Light, "dark": Dark} {
		th := New(variant, 1)
		for _, back := range []fyne.ThemeColorName{fynetheme.ColorNameBackground, ColorSurface, ColorRail} {
			if got := contrast(th.Color(ColorBrandText, variant), th.Color(back, variant)); got < 3 {
				t.Errorf("%s: focus ring on %s is %.2f:1, want 3:1", name, back, got)
			}
		}
	}
}

func TestContrastReckoning(t *testing.T) {
	black, white := color.Black, color.White
	if got := contrast(black, white); math.Abs(got-21) > 0.001 {
		t.Errorf("black on white is %v, want 21", got)
	}
	grey := color.NRGBA{R: 0x76, G: 0x76, B: 0x76, A: 0xff} // the well-known lightest grey that passes
	if got := contrast(grey, white); math.Abs(got-4.54) > 0.01 {
		t.Errorf("#767676 on white is %v, want 4.54", got)
	}
}

// contrast is WCAG 2's ratio of relative luminances.
func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func linear(v uint32) float64 {
	s := float64(v) / 0xffff
	if s <= 0.03928 {
		return s / 12.92
	}
	return math.Pow((s+0.055)/1.055, 2.4)
}

func TestScale(t *testing.T) {
	for _, c := range []struct{ scale, text, title float32 }{
		{1, 15, 25}, {1.2, 18, 30}, {2, 30, 50}, {0.3, 15, 25}, {9, 30, 50},
	} {
		th := New(Light, c.scale)
		if got := th.Size(SizeBody); math.Abs(float64(got-c.text)) > 0.001 {
			t.Errorf("scale %v: text %v, want %v", c.scale, got, c.text)
		}
		if got := th.Size(SizeTitle); math.Abs(float64(got-c.title)) > 0.001 {
			t.Errorf("scale %v: title %v, want %v", c.scale, got, c.title)
		}
	}
}

func TestNoMonospaceFont(t *testing.T) {
	th := New(Light, 1)
	if th.Font(fyne.TextStyle{Monospace: true}) != th.Font(fyne.TextStyle{}) {
		t.Error("monospace text must use the regular face, which holds every Vietnamese letter")
	}
}
