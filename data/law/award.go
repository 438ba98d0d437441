package law

import (
	"fmt"
	"maps"
	"slices"

	"thidua/data"
)

// award is an award in the time in which its rule and coefficients hold.
type award struct {
	data.Award
	Span
	Instrument string `toml:"instrument"` // id of the instrument it rests on
}

// check looks at award number i of the pack.
func (a award) check(p pack, i int) faults {
	found := empty(a.Span, "awards", a.ID, "id", a.ID, "name", a.Name, "decided_by", a.DecidedBy, "source", a.Source)
	if !a.Confirmed && a.Note == "" {
		found = append(found, a.fault("awards", a.ID, "note", "mục chưa kiểm chứng mà không nói điều gì chưa kiểm chứng",
			"Ghi rõ điều chưa kiểm chứng, hoặc confirmed = true")...)
	}
	if !slices.ContainsFunc(p.Instruments, func(v Instrument) bool { return v.ID == a.Instrument }) {
		found = append(found, a.fault("awards", a.ID, "instrument", "không có văn bản mang mã \""+a.Instrument+"\"",
			"Ghi mã của một mục instruments")...)
	}
	for _, e := range p.Awards[:i] {
		if e.ID == a.ID && e.overlaps(a.Span) {
			found = append(found, a.fault("awards", a.ID, "from", overlap("mục cùng mã", e.Span, a.Span), closeEarlier)...)
		}
	}
	tier := a.oneOf("tier", string(a.Tier), "", string(data.BaseTier), string(data.ProvinceTier), string(data.StateTier))
	return slices.Concat(found, a.kinds(), tier, a.coefficients(), a.rule())
}

func (a award) kinds() (found faults) {
	if len(a.Kinds) == 0 {
		return a.fault("awards", a.ID, "kinds", "chưa ghi loại đối tượng được khen", knownKinds)
	}
	for _, k := range a.Kinds {
		if !slices.Contains(data.Kinds, k) {
			found = append(found, a.fault("awards", a.ID, "kinds", "không có loại đối tượng \""+string(k)+"\"", knownKinds)...)
		}
	}
	return found
}

const knownKinds = "Dùng individual (cá nhân), household (hộ gia đình) hoặc collective (tập thể)"

func (a award) coefficients() (found faults) {
	for _, k := range slices.Sorted(maps.Keys(a.Coefficients)) {
		if !a.Takes(k) {
			found = append(found, a.fault("awards", a.ID, "coefficients", "hệ số cho loại \""+string(k)+"\" không có trong kinds",
				"Thêm loại này vào kinds hoặc bỏ hệ số")...)
		}
		if a.Coefficients[k].Num <= 0 {
			found = append(found, a.fault("awards", a.ID, "coefficients", "hệ số phải lớn hơn 0", "Ghi hệ số, ví dụ \"0.45\"")...)
		}
	}
	return found
}

func (a award) rule() (found faults) {
	r := a.Rule
	if r.Quorum.IsZero() {
		found = append(found, a.fault("awards", a.ID, "rule.quorum", "chưa ghi tỷ lệ phải có mặt", "Ghi tỷ lệ, ví dụ \"2/3\"")...)
	}
	if r.Pass.IsZero() {
		found = append(found, a.fault("awards", a.ID, "rule.pass", "chưa ghi tỷ lệ phiếu phải đạt", "Ghi tỷ lệ, ví dụ \"80%\" hoặc \">1/2\"")...)
	}
	found = append(found, a.oneOf("rule.method", string(r.Method), "secret", "open")...)
	found = append(found, a.oneOf("rule.base", string(r.Base), "total", "present", "consulted", "cast")...)
	found = append(found, a.oneOf("rule.recused", string(r.Recused), "counted", "excluded")...)
	return append(found, empty(a.Span, "awards", a.ID, "rule.basis", r.Basis)...)
}

func (a award) oneOf(key, value string, known ...string) faults {
	if slices.Contains(known, value) {
		return nil
	}
	return a.fault("awards", a.ID, key, "không có giá trị \""+value+"\"", fmt.Sprintf("Dùng một trong các giá trị %q", known))
}
