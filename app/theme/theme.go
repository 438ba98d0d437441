package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// The two variants.
const (
	Light = fynetheme.VariantLight
	Dark  = fynetheme.VariantDark
)

// The text scale stays between these.
const (
	MinScale = 1.0
	MaxScale = 2.0
)

type paint struct {
	fyne.Theme // Fyne's own, for what we don't set
	variant    fyne.ThemeVariant
	scale      float32
}

// New makes the theme. The variant is ours and not the system's; a scale
// outside 1.0 to 2.0 is brought to the nearer end.
func New(variant fyne.ThemeVariant, scale float32) fyne.Theme {
	scale = min(max(scale, MinScale), MaxScale)
	return &paint{Theme: fynetheme.DefaultTheme(), variant: variant, scale: scale}
}

// Color gives our colour, or Fyne's for a name that we don't set.
func (p *paint) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	v, ok := palette[name]
	if !ok {
		return p.Theme.Color(name, p.variant)
	}
	if p.variant == Dark {
		return rgba(v.dark)
	}
	return rgba(v.light)
}

// Size gives our size, scaled, or Fyne's for a name that we don't set.
func (p *paint) Size(name fyne.ThemeSizeName) float32 {
	v, ok := sizes[name]
	if !ok {
		return p.Theme.Size(name)
	}
	if fixedSizes[name] {
		return v
	}
	return v * p.scale
}

// Font never gives the monospace face: the bundled one lacks a third of the
// accented Vietnamese letters.
func (p *paint) Font(style fyne.TextStyle) fyne.Resource {
	style.Monospace = false
	return p.Theme.Font(style)
}
