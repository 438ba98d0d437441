package meeting

import (
	"fmt"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// dossierCard is what a member reads of a nominee.
func dossierCard(dossier data.Dossier, look func()) fyne.CanvasObject {
	name := heading(dossier.Called(), theme.SizeTitle)
	kind := widgets.NewBadge(vn.UpperFirst(dossier.Kind.String()), widgets.Neutral)
	post := "Chức vụ, đơn vị"
	switch dossier.Kind {
	case data.Household:
		post = "Địa chỉ"
	case data.Collective:
		post = "Địa chỉ, cơ quan quản lý"
	}
	column := widgets.Rows(1, name, aligned(widgets.Side(2, widgets.NewCaption(fmt.Sprintf("Hồ sơ số %d", dossier.Number)), kind)))
	column.Add(fact(post, dossier.Post))
	column.Add(fact("Thành tích", dossier.Achievement))
	column.Add(fact("Thời gian lập thành tích", vn.UpperFirst(period(dossier))))
	if dossier.SelfPoints != nil {
		column.Add(fact("Tự chấm", fmt.Sprintf("%d điểm", *dossier.SelfPoints)))
	}
	column.Add(evidence(dossier, look))
	return column
}

// heading is a bold name that takes as many lines as it needs.
func heading(text string, size fyne.ThemeSizeName) fyne.CanvasObject {
	name := widget.NewRichText(&widget.TextSegment{Text: text,
		Style: widget.RichTextStyle{SizeName: size, TextStyle: fyne.TextStyle{Bold: true}}})
	name.Wrapping = fyne.TextWrapWord
	return name
}

// fact is a caption with its text; what is missing says so.
func fact(label, text string) fyne.CanvasObject {
	words := widgets.NewParagraph(text)
	if text == "" {
		words.SetText("Chưa ghi")
		words.Importance = widget.LowImportance
	}
	return widgets.Rows(0, aligned(widgets.NewCaption(label)), words)
}

// aligned moves an object in by as much as labels are.
func aligned(obj fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(theme.Gap(1), 0, theme.Gap(2), theme.Gap(2)), obj)
}

func period(d data.Dossier) string {
	switch {
	case d.From.IsZero() && d.To.IsZero():
		return ""
	case d.To.IsZero():
		return "từ " + d.From.String()
	case d.From.IsZero():
		return "đến " + d.To.String()
	}
	return fmt.Sprintf("từ %s đến %s", d.From, d.To)
}

// evidence tells how many files there are, with a way to see them.
func evidence(dossier data.Dossier, look func()) fyne.CanvasObject {
	if len(dossier.Evidence) == 0 {
		return fact("Minh chứng", "Không có tệp đính kèm")
	}
	open := newPlate(widgets.Inset(1.5, widgets.Side(2, keycap("X"), widgets.NewLine(fmt.Sprintf("Xem %d tệp", len(dossier.Evidence))))), look)
	open.paint(theme.ColorSurface, fynetheme.ColorNameInputBorder, 1)
	return widgets.Rows(1, aligned(widgets.NewCaption("Minh chứng")), aligned(container.NewHBox(open)))
}

// lookAt opens the evidence in the system's viewer: one file itself, several as
// their folder.
func lookAt(d desk.Desk, dossier data.Dossier) {
	folder := filepath.Join(d.OutFolder(), "Minh chứng", fmt.Sprintf("Hồ sơ %d", dossier.Number))
	if d.Report(os.MkdirAll(folder, 0o755)) {
		return
	}
	path := folder
	for _, e := range dossier.Evidence {
		file, err := d.Book().ExportEvidence(e, folder)
		if d.Report(err) {
			return
		}
		path = file
	}
	if len(dossier.Evidence) > 1 {
		path = folder
	}
	d.OpenFile(path)
}
