package law

import (
	"fmt"
	"slices"

	"thidua/data/tomlfile"
)

type faults = []tomlfile.Fault

// faults is everything in the packs that cannot stand.
func (p pack) faults() faults {
	var found faults
	for i, v := range p.Instruments {
		found = append(found, v.faults("instruments", v.ID)...)
		found = append(found, empty(v.Span, "instruments", v.ID, "id", v.ID, "name", v.Name)...)
		found = append(found, again(p.Instruments[:i], v)...)
	}
	for i, v := range p.Salaries {
		found = append(found, v.faults("salaries", "")...)
		found = append(found, v.check(p.Salaries[:i])...)
	}
	for _, v := range p.Grounds {
		found = append(found, v.faults("grounds", "")...)
		found = append(found, empty(v.Span, "grounds", "", "text", v.Text)...)
	}
	for _, v := range p.Doubts {
		found = append(found, v.faults("doubts", "")...)
		found = append(found, empty(v.Span, "doubts", "", "text", v.Text)...)
	}
	for i, v := range p.Awards {
		found = append(found, v.faults("awards", v.ID)...)
		found = append(found, v.check(p, i)...)
	}
	return found
}

// faults looks at the two days of an entry.
func (s Span) faults(table, id string) faults {
	switch {
	case s.From.IsZero():
		return s.fault(table, id, "from", "chưa ghi ngày bắt đầu áp dụng", "Ghi ngày, ví dụ from = 2025-07-01")
	case !s.To.IsZero() && s.To.Before(s.From):
		return s.fault(table, id, "to", fmt.Sprintf("ngày kết thúc %s đứng trước ngày bắt đầu %s", s.To, s.From),
			"Sửa lại một trong hai ngày")
	}
	return nil
}

func (s Span) fault(table, id, key, what, do string) faults {
	return faults{{File: s.file, Table: table, ID: id, Key: key, What: what, Do: do}}
}

// empty finds the keys without a text among pairs of key and text.
func empty(s Span, table, id string, pairs ...string) (found faults) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] == "" {
			found = append(found, s.fault(table, id, pairs[i], "chưa ghi nội dung", "Ghi nội dung cho khóa này")...)
		}
	}
	return found
}

func again(earlier []Instrument, i Instrument) faults {
	if slices.ContainsFunc(earlier, func(e Instrument) bool { return e.ID == i.ID }) {
		return i.fault("instruments", i.ID, "id", "mã này đã dùng cho một văn bản khác", "Đặt mã khác")
	}
	return nil
}

func (s salary) check(earlier []salary) faults {
	found := empty(s.Span, "salaries", "", "source", s.Source)
	if s.Amount <= 0 {
		found = append(found, s.fault("salaries", "", "amount", "mức lương phải lớn hơn 0", "Ghi số đồng, ví dụ 2_530_000")...)
	}
	for _, e := range earlier {
		if e.overlaps(s.Span) {
			found = append(found, s.fault("salaries", "", "from", overlap("mức lương", e.Span, s.Span), closeEarlier)...)
		}
	}
	return found
}

const closeEarlier = "Ghi ngày kết thúc (to) cho mục trước rồi mới bắt đầu mục sau"

func overlap(what string, a, b Span) string {
	return fmt.Sprintf("hai %s trùng thời gian áp dụng: %s và %s", what, a.Days(), b.Days())
}
