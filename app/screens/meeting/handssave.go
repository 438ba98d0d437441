package meeting

import (
	"fmt"

	"thidua/app/widgets"
	"thidua/data"
)

// save keeps the count, or says which nominee's numbers cannot be and goes there.
func (h *handsPage) save() {
	var list []data.Hands
	for _, row := range h.rows {
		hands, err := row.read()
		if err == nil && hands == nil {
			err = &data.Problem{What: "Chưa ghi số người giơ tay", Where: row.called(), Do: "Ghi số người đồng ý và không đồng ý"}
		}
		if err != nil {
			h.screen.d.Window().Canvas().Focus(row.yes)
			h.screen.d.Report(err)
			return
		}
		list = append(list, *hands)
	}
	h.take(list, fmt.Sprintf("Đã ghi kết quả giơ tay của %d hồ sơ", len(list)))
}

// take hands a count, or none, to the book.
func (h *handsPage) take(list []data.Hands, did string) {
	if h.screen.d.Report(h.screen.d.Book().TakeHands(h.now.Round.ID, list)) {
		return
	}
	h.changed = false
	h.screen.d.Did(did, false)
	h.screen.leaveInner()
}

func (h *handsPage) askClear() {
	widgets.Ask(h.screen.d.Window(), widgets.Question{Title: "Xóa các số đã ghi",
		Text:   "Kết quả giơ tay đã ghi bị bỏ; từng thành viên có thể biểu quyết trên máy, hoặc thư ký ghi lại số.",
		Answer: "Xóa các số đã ghi", Danger: true}, func() { h.take(nil, "Đã xóa các số giơ tay") })
}

// back leaves; numbers that were typed and not saved are asked about first.
func (h *handsPage) back() {
	if !h.changed {
		h.screen.leaveInner()
		return
	}
	widgets.Ask(h.screen.d.Window(), widgets.Question{Title: "Chưa ghi kết quả giơ tay",
		Text: "Các số vừa nhập trên trang này chưa được ghi và sẽ bị bỏ.", Answer: "Bỏ các số vừa nhập", Danger: true}, h.screen.leaveInner)
}
