package data

import (
	"fmt"
	"math/big"
)

// Shortfall says, in Vietnamese sentences without a final stop, where a dossier's
// scored criteria miss the set's pass mark or a floor: by its self-assessed points,
// and by the scores of one ballot, which may be nil. A vote for the award is still
// the member's to cast.
func (s CriteriaSet) Shortfall(d Dossier, scores Scores) []string {
	if s.Shape != Scored {
		return nil
	}
	var list []string
	if d.SelfPoints != nil && *d.SelfPoints < s.Pass {
		list = append(list, fmt.Sprintf("Hồ sơ tự chấm %d điểm, dưới mức đạt %d điểm", *d.SelfPoints, s.Pass))
	}
	if len(scores) == 0 {
		return list
	}
	a := s.Assess(scores)
	for _, id := range a.Below {
		list = append(list, fmt.Sprintf("Tiêu chí %d được chấm %d điểm, dưới mức thấp nhất %d điểm", s.place(id), scores[id], s.floor(id)))
	}
	if len(a.Open) == 0 && a.Total < s.Pass {
		list = append(list, fmt.Sprintf("Phiếu này chấm %d điểm, dưới mức đạt %d điểm", a.Total, s.Pass))
	}
	return list
}

// CountedShortfall is Shortfall by the council's average scores.
func (s CriteriaSet) CountedShortfall(counts []CriterionCount) []string {
	if s.Shape != Scored {
		return nil
	}
	var list []string
	total, judged := new(big.Rat), 0
	for _, c := range s.Criteria {
		count, ok := find(counts, func(n CriterionCount) bool { return n.ID == c.ID })
		if !ok || count.Marks == 0 {
			continue
		}
		judged++
		mean := big.NewRat(int64(count.Sum), int64(count.Marks))
		total.Add(total, mean)
		if mean.Cmp(big.NewRat(int64(c.Floor), 1)) < 0 {
			list = append(list, fmt.Sprintf("Điểm trung bình tiêu chí %d là %s, dưới mức thấp nhất %d điểm", s.place(c.ID), points(mean), c.Floor))
		}
	}
	if judged == len(s.Criteria) && judged > 0 && total.Cmp(big.NewRat(int64(s.Pass), 1)) < 0 {
		list = append(list, fmt.Sprintf("Tổng điểm trung bình là %s, dưới mức đạt %d điểm", points(total), s.Pass))
	}
	return list
}

// points writes an average with one decimal and a comma. It is never compared.
func points(r *big.Rat) string {
	tenths := new(big.Int).Quo(new(big.Int).Mul(r.Num(), big.NewInt(10)), r.Denom()).Int64()
	return fmt.Sprintf("%d,%d", tenths/10, tenths%10)
}

// place is a criterion's number in the set, from 1.
func (s CriteriaSet) place(id string) int {
	for i, c := range s.Criteria {
		if c.ID == id {
			return i + 1
		}
	}
	return 0
}

func (s CriteriaSet) floor(id string) int {
	c, _ := find(s.Criteria, func(c Criterion) bool { return c.ID == id })
	return c.Floor
}
