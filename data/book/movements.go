package book

import (
	"cmp"
	"slices"

	"thidua/data"
	"thidua/data/law"
	"thidua/data/store"
)

// Movements lists the office's own movements and the built-in ones. An own
// movement stands in for a built-in one with the same id.
func (b *Book) Movements() ([]data.Movement, error) {
	return list(b, func(r store.Reader) ([]data.Movement, error) {
		own, err := collect(movements.All(r), nil)
		for _, m := range b.movements {
			if !slices.ContainsFunc(own, func(o data.Movement) bool { return o.ID == m.ID }) {
				own = append(own, m)
			}
		}
		slices.SortFunc(own, func(x, y data.Movement) int { return cmp.Compare(x.ID, y.ID) })
		return own, err
	})
}

// Movement finds a movement by id.
func (b *Book) Movement(id string) (m data.Movement, err error) {
	err = b.space.View(func(r store.Reader) error {
		m, err = b.movement(r, id)
		return err
	})
	return m, err
}

func (b *Book) movement(r store.Reader, id string) (data.Movement, error) {
	m, err := movements.Get(r, []byte(id))
	if !missing(err) {
		return m, err
	}
	for _, m := range b.movements {
		if m.ID == id {
			return m, nil
		}
	}
	return m, &data.Problem{What: "Không có phong trào mang mã \"" + id + "\"",
		Do: "Chọn một phong trào trong danh mục hoặc thêm tệp phong trào", Cause: data.ErrNotFound}
}

// AddMovement takes a movement that the office wrote itself, or a newer text of one.
func (b *Book) AddMovement(m data.Movement) error {
	c := &change{what: "Thêm phong trào \"" + m.Name + "\"", topic: Movements}
	return b.apply(c, func(w store.Writer) error {
		if err := unvotedOn(w, m.ID); err != nil {
			return err
		}
		return movements.Put(w, m)
	})
}

// unvotedOn refuses a newer text of a movement while a vote on its criteria is on.
func unvotedOn(r store.Reader, movement string) error {
	all, err := collect(rounds.All(r), func(round data.Round) bool { return round.Movement == movement })
	for _, round := range all {
		m, missed := meetingOf(r, round.ID)
		if missed == nil && m.Stage == data.Voting {
			return &data.Problem{What: "Đang biểu quyết theo tiêu chí của phong trào này nên chưa thay được", Do: "Đóng biểu quyết trước"}
		}
	}
	return err
}

// Law is what the rule packs say on a day.
func (b *Book) Law(on data.Date) law.Law { return b.law.On(on) }
