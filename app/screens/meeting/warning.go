package meeting

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// mostWarnings is how many lines a warning on the ballot has at most.
const mostWarnings = 3

// warning is a note in the colour of what is missing, with its sign; it takes no
// room while it has nothing to say.
type warning struct {
	box  *fyne.Container
	text *widget.Label
}

func newWarning() *warning {
	w := &warning{text: widgets.NewParagraph("")}
	w.text.Importance = widget.WarningImportance
	sign := container.NewVBox(widgets.Inset(1.5, widgets.NewPicture("warning", theme.ColorWarn, 5)))
	w.box = container.NewBorder(nil, nil, sign, nil, w.text)
	w.box.Hide()
	return w
}

// set shows lines, or nothing; where there are many, the first ones.
func (w *warning) set(lines []string) {
	if more := len(lines) - mostWarnings; more > 0 {
		lines = append(lines[:mostWarnings:mostWarnings], fmt.Sprintf("và %d điểm khác", more))
	}
	w.text.SetText(strings.Join(lines, "\n"))
	widgets.SetVisible(w.box, len(lines) > 0)
}
