package settings

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/widgets"
	"thidua/data/wording"
)

// fieldList shows the fields that a text may use.
type fieldList struct {
	object  fyne.CanvasObject
	table   *widgets.Table[wording.Field]
	meaning *widget.Label
	insert  func(wording.Field)
	values  map[string]string // what the fields stand for now
}

func newFieldList(insert func(wording.Field)) *fieldList {
	f := &fieldList{insert: insert, meaning: widgets.NewParagraph("")}
	f.table = widgets.NewTable(widgets.Column[wording.Field]{Title: "Trường dùng được", Text: func(field wording.Field) string { return "{" + field.Name + "}" }})
	f.table.Key = func(field wording.Field) string { return field.Name }
	f.table.OnOpen, f.table.OnSelect = insert, f.explain
	scroll := container.NewVScroll(widgets.Flush(f.meaning))
	add := widgets.NewButton("Chèn vào câu", widgets.Icon("add"), f.insertChosen)
	foot := widgets.Rows(1, widgets.Rows(0), widgets.Tall(21, scroll), widgets.Side(0, add))
	f.object = container.NewBorder(nil, foot, nil, nil, f.table)
	return f
}

// set shows the fields of a text; one that stays chosen stays explained.
func (f *fieldList) set(id string) {
	f.table.SetRows(wording.Fields(id))
	if _, ok := f.table.Selected(); !ok {
		f.table.SelectWhere(func(wording.Field) bool { return true })
	}
}

// setValues tells what the fields stand for.
func (f *fieldList) setValues(values map[string]string) {
	f.values = values
	if chosen, ok := f.table.Selected(); ok {
		f.explain(chosen)
	}
}

// explain says what a field means and what it now stands for.
func (f *fieldList) explain(field wording.Field) {
	text := field.Meaning + "."
	if value := f.values[field.Name]; value != "" {
		text += " Hiện là: " + value
	}
	f.meaning.SetText(text)
}

func (f *fieldList) insertChosen() {
	if chosen, ok := f.table.Selected(); ok {
		f.insert(chosen)
	}
}
