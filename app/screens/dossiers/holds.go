package dossiers

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"

	"thidua/app/widgets"
	"thidua/data"
)

// holds is the card with what keeps a dossier from the vote.
type holds struct {
	e    *editor
	card fyne.CanvasObject
	rows *fyne.Container
	add  *widgets.Button
}

func newHolds(e *editor) *holds {
	h := &holds{e: e, rows: widgets.Rows(3)}
	h.add = widgets.NewButton("Ghi việc tạm dừng xét", widgets.Icon("add"), h.askNew)
	h.card = widgets.NewCard("Tạm dừng xét", widgets.Rows(3, h.rows, widgets.NewProse(holdBasis), widgets.Side(2, h.add)))
	return h
}

// holdBasis is the rule that holds go by.
const holdBasis = "Chưa xét khen thưởng khi đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm, " +
	"hoặc đang xác minh khiếu nại, tố cáo, thông tin báo chí (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4)."

// set lists the holds of a dossier.
func (h *holds) set(d data.Dossier, free bool) {
	h.rows.Objects = nil
	for _, hold := range d.Holds {
		h.rows.Add(h.row(hold, free))
	}
	widgets.SetVisible(h.rows, len(d.Holds) > 0)
	widgets.SetVisible(h.add, free)
	h.rows.Refresh()
}

// row is one hold with what can be done about it.
func (h *holds) row(hold data.Hold, free bool) fyne.CanvasObject {
	state, tone := holdState(hold)
	rows := widgets.Rows(1, widgets.Side(2, widgets.NewBadge(state, tone)), widgets.NewProse(holdText(hold)))
	if text := overrideText(hold.Override); text != "" {
		rows.Add(widgets.NewProse(text))
	}
	if free {
		rows.Add(h.deeds(hold))
	}
	return rows
}

func (h *holds) deeds(hold data.Hold) fyne.CanvasObject {
	change := widgets.NewButton("Sửa", widgets.Icon("edit"), func() { h.ask(hold) })
	remove := widgets.NewQuietButton("Gỡ", widgets.Icon("delete"), func() { h.remove(hold) })
	side := widgets.Side(1, change)
	switch {
	case hold.Bars():
		side.Add(widgets.NewButton("Vẫn đưa ra biểu quyết", widgets.Icon("vote"), func() { h.askOverride(hold) }))
	case hold.Override != data.Override{}:
		side.Add(widgets.NewButton("Sửa quyết định", widgets.Icon("vote"), func() { h.askOverride(hold) }))
	}
	side.Add(layout.NewSpacer())
	side.Add(remove)
	return side
}

// remove takes a hold out that was written by mistake; the note offers it back.
func (h *holds) remove(hold data.Hold) {
	err := h.keep(func(list []data.Hold) []data.Hold {
		if at := slices.Index(list, hold); at >= 0 {
			list = slices.Delete(list, at, at+1)
		}
		return list
	})
	if !h.e.s.d.Report(err) {
		h.e.s.d.Did("Đã gỡ việc tạm dừng xét ghi nhầm", true)
	}
}

// put writes a hold in the place of another, or behind all where the other is empty.
func (h *holds) put(old, next data.Hold, note string) error {
	err := h.keep(func(list []data.Hold) []data.Hold {
		if at := slices.Index(list, old); at >= 0 {
			list[at] = next
			return list
		}
		return append(list, next)
	})
	if err == nil {
		h.e.s.d.Did(note, true)
	}
	return err
}

// keep changes the holds of the dossier as it is in the book. What is being typed
// in the form beside it stays as it is.
func (h *holds) keep(change func([]data.Hold) []data.Hold) error {
	b := h.e.s.d.Book()
	kept, err := b.Dossier(h.e.base.Round, h.e.base.ID)
	if err != nil {
		return err
	}
	kept.Holds = change(slices.Clone(kept.Holds))
	_, err = b.SaveDossier(kept)
	return err
}
