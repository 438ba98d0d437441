package app

import (
	"io/fs"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"thidua/assets"
)

// speakVietnamese gives Fyne its own strings in Vietnamese. Fyne picks the
// system's language and has no call to choose another, so the same strings are
// registered under that name too: the program speaks Vietnamese on an English
// Windows as well.
func speakVietnamese() {
	text, err := fs.ReadFile(assets.Lang, "vi.json")
	if err != nil {
		fyne.LogError("language", err)
		return
	}
	for _, name := range []string{"vi", lang.SystemLocale().LanguageString()} {
		if err := lang.AddTranslations(fyne.NewStaticResource(name+".json", text)); err != nil {
			fyne.LogError("language "+name, err)
		}
	}
}
