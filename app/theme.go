package app

import (
	"os"
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
	"thidua/data"
)

// applyTheme shows the settings' colours and text size.
func applyTheme(a fyne.App, s data.Settings) {
	variant := fynetheme.VariantLight
	if s.Dark {
		variant = fynetheme.VariantDark
	}
	a.Settings().SetTheme(theme.New(variant, max(s.Scale, 1)))
}

// homeFolder is where file dialogs begin while nothing was chosen yet.
func homeFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	for _, name := range []string{"Documents", "Tài liệu", "Tai lieu"} {
		if info, err := os.Stat(home + string(os.PathSeparator) + name); err == nil && info.IsDir() {
			return home + string(os.PathSeparator) + name
		}
	}
	return strings.TrimRight(home, string(os.PathSeparator))
}
