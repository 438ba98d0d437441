package book

import (
	"errors"
	"fmt"

	"thidua/data"
	"thidua/data/store"
)

// Import writes a list of nominees into a round, all or none. A number that the
// round already has is a problem that names both.
func (b *Book) Import(round uint64, source string, list []data.Dossier) error {
	c := &change{what: fmt.Sprintf("Nhập %d hồ sơ từ %s", len(list), source), round: round, topic: Dossiers}
	return b.apply(c, func(w store.Writer) error {
		if err := editable(w, round); err != nil {
			return err
		}
		for _, d := range list {
			d.ID, d.Round = 0, round
			if err := importOne(w, d); err != nil {
				return err
			}
		}
		return nil
	})
}

func importOne(w store.Writer, d data.Dossier) error {
	if err := d.Check(); err != nil {
		return err
	}
	_, err := put(w, d)
	if errors.Is(err, store.ErrTaken) {
		return &data.Problem{What: fmt.Sprintf("Số thứ tự %d đã có trong đợt xét", d.Number), Where: d.Called(),
			Do: "Sửa cột STT trong danh sách, hoặc xóa hồ sơ cũ trước khi nhập", Cause: err}
	}
	return err
}
