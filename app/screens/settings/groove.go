package settings

import (
	"image/color"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
)

// grooved is the program's theme with a groove that can be seen on a white card:
// Fyne draws the line of a slider in the colour of fields.
type grooved struct{}

// Color is the program's, but for the groove.
func (grooved) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	if name == fynetheme.ColorNameInputBackground {
		name = fynetheme.ColorNameInputBorder
	}
	return current().Color(name, variant)
}

// Font is the program's.
func (grooved) Font(style fyne.TextStyle) fyne.Resource { return current().Font(style) }

// Icon is the program's.
func (grooved) Icon(name fyne.ThemeIconName) fyne.Resource { return current().Icon(name) }

// Size is the program's.
func (grooved) Size(name fyne.ThemeSizeName) float32 { return current().Size(name) }

// current is the theme that the program now has.
func current() fyne.Theme {
	if app := fyne.CurrentApp(); app != nil {
		return app.Settings().Theme()
	}
	return theme.New(theme.Light, 1)
}
