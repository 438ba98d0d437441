package council

import (
	"time"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// deed is what the establishing decision says of the council itself.
type deed struct {
	name, agency, parent, place, symbol, number *widgets.VietEntry
	on                                          *widgets.DateField
	seal                                        *widgets.Check
	nameField, onField                          *widgets.Field
	form                                        *fyne.Container
}

func newDeed(changed func()) *deed {
	d := &deed{on: widgets.NewDateField()}
	for _, e := range []**widgets.VietEntry{&d.name, &d.agency, &d.parent, &d.place, &d.symbol, &d.number} {
		*e = widgets.NewVietEntry()
		(*e).OnChanged = func(string) { changed() }
	}
	d.on.OnChanged = changed
	d.seal = widgets.NewCheck("Văn bản của Hội đồng dùng con dấu của cơ quan", func(bool) { changed() })
	d.nameField = widgets.NewField("Tên Hội đồng", d.name, "")
	d.onField = widgets.NewField("Ngày quyết định", d.on, "")
	number := widgets.NewField("Số quyết định", d.number, "")
	d.number.OnChanged = func(text string) {
		number.SetDoubt(data.NumberDoubt(text))
		changed()
	}
	d.form = widgets.Rows(3, widgets.NewForm(1,
		d.nameField,
		widgets.NewField("Cơ quan thành lập", d.agency, ""),
		widgets.NewField("Cơ quan cấp trên", d.parent, "Ghi ở đầu văn bản; để trống nếu không có")),
		widgets.NewForm(2,
			widgets.NewField("Địa danh", d.place, "“Mỹ Thới, ngày …”"),
			widgets.NewField("Ký hiệu văn bản", d.symbol, "Như HĐTĐKT"),
			number,
			d.onField),
		d.seal)
	return d
}

func (d *deed) fill(c data.Council) {
	d.name.SetText(c.Name)
	d.agency.SetText(c.Agency)
	d.parent.SetText(c.Parent)
	d.place.SetText(c.Place)
	d.symbol.SetText(c.Symbol)
	d.number.SetText(c.EstablishedBy)
	d.seal.SetChecked(c.Seal)
	if c.EstablishedOn.IsZero() {
		d.on.SetDate(time.Time{})
	} else {
		d.on.SetDate(c.EstablishedOn.Time())
	}
	d.nameField.SetError("")
}

// read writes the fields into a council.
func (d *deed) read(c data.Council) data.Council {
	c.Name, c.Agency, c.Parent = vn.Clean(d.name.Text), vn.Clean(d.agency.Text), vn.Clean(d.parent.Text)
	c.Place, c.Symbol, c.EstablishedBy = vn.Clean(d.place.Text), vn.Clean(d.symbol.Text), vn.Clean(d.number.Text)
	c.Seal = d.seal.Checked
	c.EstablishedOn = data.Date{}
	if on, ok := d.on.Date(); ok {
		c.EstablishedOn = data.DateOf(on)
	}
	return c
}

// badDate reports a date that nobody can read.
func (d *deed) badDate() bool {
	_, known := d.on.Date()
	return !known && d.on.Text() != ""
}

// facts shows a council that is only to be read.
func facts(c data.Council) fyne.CanvasObject {
	rows := widgets.Rows(1)
	for _, f := range []struct{ label, value string }{
		{"Tên Hội đồng", c.Name}, {"Cơ quan thành lập", c.Agency}, {"Cơ quan cấp trên", c.Parent}, {"Địa danh", c.Place},
		{"Ký hiệu văn bản", c.Symbol}, {"Số quyết định", c.EstablishedBy}, {"Ngày quyết định", c.EstablishedOn.String()}, {"Con dấu", sealed(c)},
	} {
		if f.value != "" {
			rows.Add(widgets.NewField(f.label, widgets.NewParagraph(f.value), ""))
		}
	}
	return rows
}

// sealed says whose seal the council's papers bear; nothing where they bear none.
func sealed(c data.Council) string {
	if !c.Seal {
		return ""
	}
	return "Văn bản của Hội đồng dùng con dấu của cơ quan"
}
