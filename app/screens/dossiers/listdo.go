package dossiers

import (
	"fmt"

	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

func (l *list) chosenIDs() []uint64 {
	var ids []uint64
	for _, r := range l.table.SelectedRows() {
		ids = append(ids, r.id)
	}
	return ids
}

// returnedIDs are the chosen dossiers that were sent back.
func (l *list) returnedIDs() []uint64 {
	var ids []uint64
	for _, r := range l.table.SelectedRows() {
		if r.group == returned {
			ids = append(ids, r.id)
		}
	}
	return ids
}

func (l *list) open(r row) { l.s.openDossier(r.id) }

func (l *list) openChosen() {
	if rows := l.table.SelectedRows(); len(rows) > 0 {
		l.open(rows[0])
	}
}

// deleteChosen deletes at once: it can be taken back.
func (l *list) deleteChosen() {
	ids := l.chosenIDs()
	if len(ids) == 0 {
		return
	}
	if !l.s.d.Report(l.s.d.Book().DeleteDossiers(l.s.now.p.Round.ID, ids)) {
		l.s.d.Did(fmt.Sprintf("Đã xóa %d hồ sơ", len(ids)), true)
	}
}

// acceptChosen takes returned dossiers in again.
func (l *list) acceptChosen() {
	ids := l.returnedIDs()
	if len(ids) == 0 {
		return
	}
	if !l.s.d.Report(l.s.d.Book().Return(l.s.now.p.Round.ID, ids, "")) {
		l.s.d.Did(fmt.Sprintf("Đã tiếp nhận lại %d hồ sơ", len(ids)), true)
	}
}

// returnChosen asks why and sends dossiers back.
func (l *list) returnChosen() {
	ids := l.chosenIDs()
	if len(ids) == 0 {
		return
	}
	why := widgets.NewVietArea()
	why.SetMinRowsVisible(3)
	field := widgets.NewField("Lý do trả lại", why, "Ghi rõ còn thiếu gì, để nơi đề nghị bổ sung")
	title := fmt.Sprintf("Trả lại %d hồ sơ cho nơi đề nghị", len(ids))
	widgets.ShowForm(l.s.d.Window(), title, field, fmt.Sprintf("Trả lại %d hồ sơ", len(ids)), func() error {
		return l.giveBack(ids, vn.Clean(why.Text))
	})
}

func (l *list) giveBack(ids []uint64, why string) error {
	if vn.Blank(why) {
		return &data.Problem{What: "Chưa ghi lý do trả lại"}
	}
	if err := l.s.d.Book().Return(l.s.now.p.Round.ID, ids, why); err != nil {
		return err
	}
	l.s.d.Did(fmt.Sprintf("Đã trả lại %d hồ sơ", len(ids)), true)
	return nil
}
