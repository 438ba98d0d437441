package book

import (
	"slices"

	"thidua/data"
	"thidua/data/store"
)

// Councils lists the councils, the newest first.
func (b *Book) Councils() ([]data.Council, error) {
	return list(b, func(r store.Reader) ([]data.Council, error) {
		all, err := collect(councils.All(r), nil)
		slices.Reverse(all)
		return all, err
	})
}

// Council finds a council.
func (b *Book) Council(id uint64) (data.Council, error) { return get(b, councils, store.Uint(id)) }

// SaveCouncil writes a council; ID 0 adds it. Where round is not 0 the round is
// given to it. A council whose members are voting cannot be changed.
func (b *Book) SaveCouncil(c data.Council, round uint64) (data.Council, error) {
	if err := c.Check(); err != nil {
		return c, err
	}
	ch := &change{what: "Cập nhật " + c.Name, round: round, topic: Councils}
	err := b.apply(ch, func(w store.Writer) (err error) {
		if err := settled(w, c.ID); err != nil {
			return err
		}
		if c.ID == 0 {
			if c.ID, err = w.Next("council"); err != nil {
				return err
			}
		}
		if err := councils.Put(w, c); err != nil {
			return err
		}
		return seat(w, round, c.ID)
	})
	return c, err
}

// seat gives a round to a council, unless another one has voted in it.
func seat(w store.Writer, round, council uint64) error {
	if round == 0 {
		return nil
	}
	r, err := openRound(w, round)
	if err != nil {
		return err
	}
	if r.Council != council {
		if err := unvoted(w, round); err != nil {
			return err
		}
	}
	r.Council = council
	return rounds.Put(w, r)
}

// settled refuses changes to a council that has voted or is voting in some
// round: its members are the base of a count.
func settled(r store.Reader, council uint64) error {
	all, err := collect(rounds.All(r), func(r data.Round) bool { return council != 0 && r.Council == council })
	if err != nil {
		return err
	}
	for _, round := range all {
		m, err := meetingOf(r, round.ID)
		if m.Failed() {
			return failed(m, "danh sách Hội đồng")
		}
		if err == nil && !m.Fresh() {
			return &data.Problem{What: "Hội đồng này đã biểu quyết nên danh sách thành viên không sửa được nữa",
				Do: "Lập hội đồng mới theo quyết định kiện toàn"}
		}
		if err != nil && !missing(err) {
			return err
		}
	}
	return nil
}
