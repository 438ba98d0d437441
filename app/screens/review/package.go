package review

import (
	"fmt"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data/vn"
)

// faultRow is one thing that is wrong with a package.
type faultRow struct{ place, file, what string }

// packagePart shows what the last check of a package found.
type packagePart struct {
	object *fyne.Container
	state  *widgets.Badge
	facts  *widget.Label
	faults *widgets.Table[faultRow]
	result fyne.CanvasObject
}

func newPackagePart(check func()) *packagePart {
	p := &packagePart{state: widgets.NewBadge("", widgets.Neutral), facts: widget.NewLabel("")}
	p.facts.Wrapping = fyne.TextWrapBreak
	p.facts.Selectable = true
	p.faults = widgets.NewTable(
		widgets.Column[faultRow]{Title: "TT", Width: 48, Align: fyne.TextAlignTrailing, Text: func(r faultRow) string { return r.place }},
		widgets.Column[faultRow]{Title: "Tệp trong gói", Weight: 0.7, Bold: true, Text: func(r faultRow) string { return r.file }},
		widgets.Column[faultRow]{Title: "Điều không khớp", Text: func(r faultRow) string { return r.what }},
	)
	p.faults.SetEmpty(widgets.NewEmpty(widgets.Icon("check"), "Mọi tệp đều khớp mã kiểm tra",
		"Không có tệp nào bị thêm, bớt hoặc thay đổi từ khi đóng gói."))
	card := widgets.NewCard("Kết quả kiểm tra", widgets.Rows(2, p.state, p.facts))
	p.result = container.NewBorder(container.NewVBox(card, widgets.Rows(1)), nil, nil, nil, p.faults)
	p.object = container.NewStack(widgets.NewEmpty(widgets.Icon("archive"), "Chưa kiểm tra gói nào",
		"Chọn một gói lưu trữ (tệp .zip) để biết gói còn nguyên vẹn hay đã bị thay đổi, và ở tệp nào.",
		widgets.NewButton("Chọn gói để kiểm tra", widgets.Icon("folder"), check)))
	return p
}

// show shows what a check found.
func (p *packagePart) show(found proof) {
	p.state.Set("Còn nguyên vẹn", widgets.Good)
	if found.err != nil {
		p.state.Set(fmt.Sprintf("Không nguyên vẹn: %d điều không khớp", len(found.report.Faults)), widgets.Bad)
	}
	p.facts.SetText(factsText(found))
	var rows []faultRow
	for i, f := range found.report.Faults {
		file := f.Path
		if file == "" {
			file = "Toàn gói"
		}
		rows = append(rows, faultRow{place: fmt.Sprint(i + 1), file: file, what: f.What})
	}
	p.faults.SetRows(rows)
	p.object.Objects = []fyne.CanvasObject{p.result}
	p.object.Refresh()
}

// factsText says which package it is, how large, and its digest.
func factsText(found proof) string {
	text := "Gói: " + found.path
	if office := found.report.Info["Source-Organization"]; office != "" {
		text += "\nĐơn vị: " + office
	}
	if about := found.report.Info["External-Description"]; about != "" {
		text += "\nNội dung: " + about
	}
	text += fmt.Sprintf("\nSố tệp: %s · Dung lượng: %s byte", vn.Group(int64(found.report.Files)), vn.Group(found.report.Bytes))
	if found.sum != "" {
		text += "\nMã SHA-512 của danh mục " + manifestName + ":\n" + found.sum
	}
	return text
}

// baseName is a file's name as it is said in a sentence.
func baseName(path string) string { return filepath.Base(path) }
