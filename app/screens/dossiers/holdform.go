package dossiers

import (
	"slices"

	"fyne.io/fyne/v2"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// holdForm is what can be filled in of a hold.
type holdForm struct {
	kind        *widgets.Select
	source      *widgets.VietEntry
	from, ended *widgets.DateField
}

func newHoldForm(h data.Hold) *holdForm {
	var kinds []string
	for _, k := range data.HoldKinds {
		kinds = append(kinds, vn.UpperFirst(k.String()))
	}
	f := &holdForm{kind: widgets.NewSelect(kinds, nil), source: widgets.NewVietEntry(), from: dateField(h.From), ended: dateField(h.Ended)}
	f.kind.SetSelectedIndex(max(slices.Index(data.HoldKinds, h.Kind), 0))
	f.source.SetText(h.Source)
	return f
}

func dateField(d data.Date) *widgets.DateField {
	field := widgets.NewDateField()
	if !d.IsZero() {
		field.SetDate(d.Time())
	}
	return field
}

func (f *holdForm) content() fyne.CanvasObject {
	return widgets.Rows(3, widgets.NewForm(1,
		widgets.NewField("Nội dung", f.kind, ""),
		widgets.NewField("Nguồn", f.source, "Văn bản hoặc cơ quan thông báo")),
		widgets.NewForm(2,
			widgets.NewField("Tạm dừng từ ngày", f.from, ""),
			widgets.NewField("Kết thúc ngày", f.ended, "Để trống khi chưa kết luận")))
}

// read gives the hold that the form describes, on the ground of another.
func (f *holdForm) read(h data.Hold) (data.Hold, error) {
	h.Kind, h.Source = data.HoldKinds[max(f.kind.SelectedIndex(), 0)], vn.Clean(f.source.Text)
	var err error
	if h.From, err = dateIn(f.from); err != nil {
		return h, err
	}
	h.Ended, err = dateIn(f.ended)
	return h, err
}

// dateIn is the date of a field; what cannot be read is no date.
func dateIn(f *widgets.DateField) (data.Date, error) {
	on, ok := f.Date()
	switch {
	case ok:
		return data.DateOf(on), nil
	case vn.Clean(f.Text()) == "":
		return data.Date{}, nil
	}
	return data.Date{}, &data.Problem{What: "Không đọc được ngày " + f.Text(), Do: "Ghi ngày/tháng/năm, ví dụ 20/11/2026"}
}

// askNew asks for a hold. A new dossier is saved first: the hold belongs to it.
func (h *holds) askNew() {
	if h.e.s.d.Report(h.e.s.now.locked) || h.e.base.ID == 0 && !h.e.save() {
		return
	}
	f := newHoldForm(data.Hold{From: data.DateOf(h.e.s.d.Book().Now())})
	widgets.ShowForm(h.e.s.d.Window(), "Tạm dừng xét hồ sơ này", f.content(), "Tạm dừng xét", func() error {
		hold, err := f.read(data.Hold{})
		if err != nil {
			return err
		}
		return h.put(data.Hold{}, hold, "Đã ghi việc tạm dừng xét")
	})
}

// ask changes a hold: above all it is ended here.
func (h *holds) ask(old data.Hold) {
	f := newHoldForm(old)
	widgets.ShowForm(h.e.s.d.Window(), "Sửa việc tạm dừng xét", f.content(), "Lưu", func() error {
		hold, err := f.read(old)
		if err != nil {
			return err
		}
		return h.put(old, hold, "Đã sửa việc tạm dừng xét")
	})
}

// askOverride asks who decided that the nominee is voted on all the same, and why.
func (h *holds) askOverride(old data.Hold) {
	o := old.Override
	by, why, on := widgets.NewVietEntry(), widgets.NewVietArea(), dateField(o.On)
	by.SetText(o.By)
	why.SetText(o.Reason)
	why.SetMinRowsVisible(3)
	if (o == data.Override{}) {
		on.SetDate(h.e.s.d.Book().Now())
	}
	hint := "Ghi rõ căn cứ; lý do này được in trong biên bản họp"
	if (o != data.Override{}) {
		hint = "Xóa trống người quyết định và lý do để tạm dừng xét trở lại"
	}
	form := widgets.Rows(3, widgets.SideBySide(0.62, widgets.NewField("Người quyết định", by, "Họ tên, chức vụ"), widgets.NewField("Ngày", on, "")),
		widgets.NewField("Lý do", why, hint))
	widgets.ShowForm(h.e.s.d.Window(), "Vẫn đưa hồ sơ này ra biểu quyết", form, "Lưu quyết định", func() error {
		next, err := overridden(old, by.Text, why.Text, on)
		if err != nil {
			return err
		}
		return h.put(old, next, "Đã ghi quyết định đưa ra biểu quyết")
	})
}

// overridden is the hold with the override that was filled in. It may be taken
// back by emptying it, but not be left out where there is none yet.
func overridden(old data.Hold, by, why string, on *widgets.DateField) (data.Hold, error) {
	next := old
	next.Override = data.Override{By: vn.Clean(by), Reason: vn.CleanText(why)}
	if next.Override == (data.Override{}) && old.Override != next.Override {
		return next, nil
	}
	day, err := dateIn(on)
	if err == nil && (next.Override.By == "" || next.Override.Reason == "") {
		err = &data.Problem{What: "Chưa ghi đủ người quyết định và lý do vẫn đưa ra biểu quyết", Do: "Ghi người quyết định và lý do"}
	}
	next.Override.On = day
	return next, err
}
