package book

import (
	"fmt"

	"thidua/data"
	"thidua/data/store"
)

// Editable is nil while the dossiers of a round may be changed; else it is the
// *data.Problem that says why not.
func (b *Book) Editable(round uint64) error {
	return b.space.View(func(r store.Reader) error { return editable(r, round) })
}

// CouncilEditable is nil while the members of a council may be changed; else it
// is the *data.Problem that says why not.
func (b *Book) CouncilEditable(council uint64) error {
	return b.space.View(func(r store.Reader) error { return settled(r, council) })
}

// CheckImport says for each dossier of a list what would keep it out of a round;
// nil where nothing does. The list's own repetitions are the reader's to find.
func (b *Book) CheckImport(round uint64, list []data.Dossier) ([]error, error) {
	kept, err := b.Dossiers(round)
	if err != nil {
		return nil, err
	}
	taken := make(map[int]data.Dossier, len(kept))
	for _, d := range kept {
		taken[d.Number] = d
	}
	faults := make([]error, len(list))
	for i, d := range list {
		faults[i] = d.Check()
		if old, ok := taken[d.Number]; ok && faults[i] == nil {
			faults[i] = &data.Problem{What: fmt.Sprintf("Số thứ tự %d đã có trong đợt xét: %s", d.Number, old.Called()),
				Do: "Sửa cột STT trong danh sách, hoặc xóa hồ sơ cũ trước khi nhập"}
		}
	}
	return faults, nil
}

// failed refuses a change to what the minutes of a meeting without a result speak
// of, while that is the round's last meeting.
func failed(m data.Meeting, what string) error {
	why := "Phiên họp đã kết thúc vì không đủ thành viên"
	if m.Stage == data.Stopped {
		why = m.Failure()
	}
	return &data.Problem{What: why + "; biên bản dựa vào " + what + " lúc đó nên chưa sửa được",
		Do: "Lập phiên họp khác cho đợt xét rồi sửa"}
}

// SeatCouncil gives a round to a council that is kept already, unless the
// round's vote has begun.
func (b *Book) SeatCouncil(round, council uint64) error {
	c := &change{what: "Chọn Hội đồng cho đợt xét", round: round, topic: Councils}
	return b.apply(c, func(w store.Writer) error {
		if err := unvoted(w, round); err != nil {
			return err
		}
		if _, err := councils.Get(w, store.Uint(council)); err != nil {
			return err
		}
		return seat(w, round, council)
	})
}

// unvoted refuses a round whose vote has begun another council.
func unvoted(r store.Reader, round uint64) error {
	m, err := meetingOf(r, round)
	if missing(err) || err == nil && m.Fresh() {
		return nil
	}
	if err != nil {
		return err
	}
	if m.Failed() {
		return failed(m, "Hội đồng của đợt xét")
	}
	return &data.Problem{What: "Đợt xét này đã biểu quyết nên không đổi Hội đồng được nữa", Do: "Mở một đợt xét mới nếu cần xét thêm"}
}
