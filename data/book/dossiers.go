package book

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"thidua/data"
	"thidua/data/store"
)

// Dossiers lists a round's dossiers in the order of their numbers.
func (b *Book) Dossiers(round uint64) ([]data.Dossier, error) {
	return list(b, func(r store.Reader) ([]data.Dossier, error) { return dossiersOf(r, round) })
}

func dossiersOf(r store.Reader, round uint64) ([]data.Dossier, error) {
	all, err := collect(dossiers.Under(r, store.Join(store.Uint(round))), nil)
	slices.SortFunc(all, func(x, y data.Dossier) int { return cmp.Compare(x.Number, y.Number) })
	return all, err
}

// Dossier finds one dossier of a round.
func (b *Book) Dossier(round, id uint64) (data.Dossier, error) {
	return get(b, dossiers, dossierKey(round, id))
}

// SaveDossier writes a dossier back after editing, or adds it where its ID is 0;
// a Number of 0 gets the next free one.
func (b *Book) SaveDossier(d data.Dossier) (data.Dossier, error) {
	if err := d.Check(); err != nil {
		return d, err
	}
	for _, h := range d.Holds {
		if data.DateOf(b.clock()).Before(h.Ended) {
			return d, &data.Problem{What: "Ngày kết thúc việc tạm dừng xét chưa tới", Where: d.Called(), Do: "Chỉ ghi ngày kết thúc khi đã có kết luận"}
		}
	}
	c := &change{what: "Sửa hồ sơ " + d.Called(), round: d.Round, topic: Dossiers}
	if d.ID == 0 {
		c.what = "Thêm hồ sơ " + d.Called()
	}
	err := b.apply(c, func(w store.Writer) (err error) {
		if err := editable(w, d.Round); err != nil {
			return err
		}
		d, err = put(w, d)
		return err
	})
	return d, err
}

// put writes a dossier, giving it what it lacks: id, number, state.
func put(w store.Writer, d data.Dossier) (data.Dossier, error) {
	var err error
	if d.ID == 0 {
		if d.ID, err = w.Next("dossier"); err != nil {
			return d, err
		}
	}
	if d.Number == 0 {
		if d.Number, err = nextNumber(w, d.Round); err != nil {
			return d, err
		}
	}
	d.State = cmp.Or(d.State, data.Received)
	d.Kind = cmp.Or(d.Kind, data.Individual)
	err = dossiers.Put(w, d)
	if errors.Is(err, store.ErrTaken) {
		return d, &data.Problem{What: fmt.Sprintf("Số thứ tự %d đã có hồ sơ khác", d.Number),
			Where: d.Called(), Do: "Chọn một số thứ tự khác", Cause: err}
	}
	return d, err
}

func nextNumber(r store.Reader, round uint64) (int, error) {
	all, err := dossiersOf(r, round)
	if err != nil || len(all) == 0 {
		return 1, err
	}
	return all[len(all)-1].Number + 1, nil
}

// editable refuses changes to the dossiers of a round whose vote has begun.
func editable(r store.Reader, round uint64) error {
	if _, err := openRound(r, round); err != nil {
		return err
	}
	m, err := meetingOf(r, round)
	if missing(err) || err == nil && m.Fresh() {
		return nil
	}
	if err != nil {
		return err
	}
	if m.Failed() {
		return failed(m, "hồ sơ")
	}
	return &data.Problem{What: "Hội đồng đã biểu quyết trên các hồ sơ của đợt xét này nên không sửa, xóa hoặc thêm hồ sơ được nữa",
		Do: "Mở một đợt xét mới nếu cần xét thêm"}
}

// Return sends dossiers back to the proposing unit with a reason; an empty
// reason takes them in again.
func (b *Book) Return(round uint64, ids []uint64, reason string) error {
	next, what := data.Returned, fmt.Sprintf("Trả lại %d hồ sơ: %s", len(ids), reason)
	if reason == "" {
		next, what = data.Received, fmt.Sprintf("Tiếp nhận lại %d hồ sơ", len(ids))
	}
	c := &change{what: what, round: round, topic: Dossiers}
	return b.apply(c, func(w store.Writer) error {
		if err := editable(w, round); err != nil {
			return err
		}
		return each(w, round, ids, func(d data.Dossier) error {
			d.Reason = reason
			return move(w, d, next)
		})
	})
}

// move passes a dossier to its next state.
func move(w store.Writer, d data.Dossier, next data.State) error {
	if d.State == next {
		return dossiers.Put(w, d)
	}
	if !d.State.May(next) {
		return &data.Problem{Where: d.Called(),
			What: fmt.Sprintf("Hồ sơ đang ở trạng thái \"%s\" nên không chuyển sang \"%s\" được", d.State, next)}
	}
	d.State = next
	return dossiers.Put(w, d)
}

func each(w store.Writer, round uint64, ids []uint64, do func(data.Dossier) error) error {
	for _, id := range ids {
		d, err := dossiers.Get(w, dossierKey(round, id))
		if err != nil {
			return err
		}
		if err := do(d); err != nil {
			return err
		}
	}
	return nil
}

// DeleteDossiers removes dossiers; it can be taken back.
func (b *Book) DeleteDossiers(round uint64, ids []uint64) error {
	c := &change{what: fmt.Sprintf("Xóa %d hồ sơ", len(ids)), round: round, topic: Dossiers}
	return b.apply(c, func(w store.Writer) error {
		if err := editable(w, round); err != nil {
			return err
		}
		for _, id := range ids {
			if err := dossiers.Delete(w, dossierKey(round, id)); err != nil {
				return err
			}
		}
		return nil
	})
}
