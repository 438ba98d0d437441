package widgets

import (
	"errors"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/theme"
	"thidua/data/vn"
)

// Explained is an error that says in Vietnamese what happened, where, and the
// way out. The last two may be "".
type Explained interface {
	error
	Parts() (what, where, do string)
}

// ShowProblem tells of an error: what happened, where, and what can be done.
// An error that is not Explained shows as the one text that it has. A nil
// error shows nothing.
func ShowProblem(win fyne.Window, err error) {
	if err == nil {
		return
	}
	what, where, do := err.Error(), "", ""
	var explained Explained
	if errors.As(err, &explained) {
		what, where, do = explained.Parts()
	}
	tell(win, "Chưa làm được", problemContent(what, where, do))
}

func problemContent(what, where, do string) fyne.CanvasObject {
	picture := newPicture(IconIn("warning", theme.ColorWarn))
	picture.SetMinSize(fyne.NewSquareSize(theme.Gap(8)))
	text := Rows(2, Wide(100, NewParagraph(vn.UpperFirst(what))))
	if where != "" {
		text.Add(labelled("Ở đâu", where))
	}
	if do != "" {
		text.Add(labelled("Cách xử lý", do))
	}
	return container.NewBorder(nil, nil, container.NewVBox(picture), nil, text)
}

func labelled(label, text string) fyne.CanvasObject {
	return Rows(0, container.New(&insetLayout{across: 2}, NewCaption(label)), NewParagraph(text))
}
