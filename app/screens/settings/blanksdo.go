package settings

import (
	"fmt"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// add asks for a name and a sheet and keeps a new form.
func (b *blanks) add() {
	b.ask("Thêm phôi", "Thêm phôi", "", a4, func(name string, size data.Size) error {
		return b.keep(data.NewBlankForm(name, size), "Đã thêm")
	})
}

// duplicate keeps a copy of the form under the cursor, under a name of its own.
func (b *blanks) duplicate() {
	f, ok := b.selected()
	if !ok {
		return
	}
	b.ask("Chép thành phôi mới", "Chép phôi", f.Name+" (bản chép)", f.Size, func(name string, size data.Size) error {
		return b.keep(resized(f, name, size, 0), "Đã chép thành")
	})
}

// rename changes name and sheet of the form under the cursor.
func (b *blanks) rename() {
	f, ok := b.selected()
	if !ok {
		return
	}
	b.ask("Đổi tên, khổ phôi", "Lưu", f.Name, f.Size, func(name string, size data.Size) error {
		return b.keep(resized(f, name, size, f.ID), "Đã lưu")
	})
}

// resized is a form under another name on another sheet, on which every field
// stands in the same share of it.
func resized(f data.BlankForm, name string, size data.Size, id uint64) data.BlankForm {
	across, down := size.Width/f.Size.Width, size.Height/f.Size.Height
	f.ID, f.Name, f.Size = id, name, size
	f.Fields = append([]data.BlankField(nil), f.Fields...)
	for i := range f.Fields {
		field := &f.Fields[i]
		field.X, field.Y, field.Height = field.X*across, field.Y*down, field.Height*down
		if field.Key != data.CodeField {
			field.Width *= across
		}
	}
	return f
}

// ask lets a name and a sheet be written.
func (b *blanks) ask(title, answer, name string, size data.Size, save func(string, data.Size) error) {
	entry, choice := widgets.NewVietEntry(), newSizeChoice(nil, func() {})
	entry.SetText(name)
	entry.SetPlaceHolder("Ví dụ: Phôi giấy khen phường 2026")
	choice.set(size)
	choice.width.entry.OnSubmitted, choice.height.entry.OnSubmitted = nil, nil // Enter answers
	content := widgets.Rows(3, widgets.NewField("Tên phôi", entry, ""), widgets.NewField("Khổ giấy", choice.box, ""))
	widgets.ShowForm(b.d.Window(), title, content, answer, func() error {
		size, err := choice.read()
		if err != nil {
			return err
		}
		return save(vn.Clean(entry.Text), size)
	})
}

// keep saves a form and puts the cursor on it.
func (b *blanks) keep(f data.BlankForm, did string) error {
	saved, err := b.d.Book().SaveBlank(f)
	if err != nil {
		return err
	}
	b.d.Did(fmt.Sprintf("%s phôi “%s”", did, saved.Name), true)
	b.Load()
	b.table.SelectWhere(func(r blankRow) bool { return r.id == saved.ID })
	return nil
}

// destroy forgets the form under the cursor.
func (b *blanks) destroy() {
	f, ok := b.selected()
	if !ok || b.d.Report(b.d.Book().DeleteBlank(f.ID)) {
		return
	}
	b.d.Did(fmt.Sprintf("Đã xóa phôi “%s”", f.Name), true)
	b.Load()
}
