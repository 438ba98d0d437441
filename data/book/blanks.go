package book

import (
	"cmp"
	"fmt"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vn"
)

// Blanks lists the pre-printed forms in the order in which they were made.
func (b *Book) Blanks() ([]data.BlankForm, error) {
	return list(b, func(r store.Reader) ([]data.BlankForm, error) { return collect(blanks.All(r), nil) })
}

// SaveBlank keeps a pre-printed form; a new one (ID 0) is given its id.
func (b *Book) SaveBlank(f data.BlankForm) (data.BlankForm, error) {
	f.Name = vn.Clean(f.Name)
	if err := f.Check(); err != nil {
		return f, err
	}
	c := &change{what: "Sửa phôi “" + f.Name + "”", topic: Settings}
	err := b.apply(c, func(w store.Writer) (err error) {
		if f.ID == 0 {
			c.what = "Thêm phôi “" + f.Name + "”"
			if f.ID, err = w.Next("blank"); err != nil {
				return fmt.Errorf("blank id: %w", err)
			}
		}
		return blanks.Put(w, f)
	})
	return f, err
}

// DeleteBlank forgets a pre-printed form; awards that were printed on it are drawn
// in full from then on.
func (b *Book) DeleteBlank(id uint64) error {
	c := &change{topic: Settings}
	return b.apply(c, func(w store.Writer) error {
		f, err := blanks.Get(w, store.Uint(id))
		if err != nil {
			return err
		}
		c.what = "Xóa phôi “" + f.Name + "”"
		o, err := optional(offices, w, []byte("office"))
		if err != nil {
			return err
		}
		for award, used := range o.Blanks {
			if used == id {
				delete(o.Blanks, award)
			}
		}
		return first(offices.Put(w, o), blanks.Delete(w, store.Uint(id)))
	})
}

// Offset is by how far a printer is off.
func (b *Book) Offset(printer string) (o data.PrinterOffset, err error) {
	err = b.space.View(func(r store.Reader) error {
		o, err = optional(offsets, r, offsetKey(printer))
		return err
	})
	o.Printer = printer
	return o, err
}

// mostOffset is the largest offset taken, in tenths of a millimetre: what is off by
// more is a sheet laid in wrongly.
const mostOffset = 200

// SaveOffset keeps by how far a printer is off.
func (b *Book) SaveOffset(o data.PrinterOffset) error {
	if max(o.X, -o.X, o.Y, -o.Y) > mostOffset {
		return &data.Problem{What: "Độ lệch của máy in lớn hơn 20 mm", Where: o.Printer, Do: "Đặt lại giấy cho sát mép khay rồi in lại trang căn chỉnh"}
	}
	name := cmp.Or(o.Printer, "mặc định")
	c := &change{what: "Căn chỉnh máy in " + name, topic: Settings}
	return b.apply(c, func(w store.Writer) error { return offsets.Put(w, o) })
}
