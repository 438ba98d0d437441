package documents

import (
	"cmp"

	"thidua/data"
	"thidua/data/vn"
)

// opinionForms ask members who do not attend for their opinion in writing: one for each
// who is to give it; while nobody is known to, one for each absent member, or one
// without a name. There is no binding form.
func opinionForms(p data.Proceedings) []part {
	var all []part
	for _, m := range consulted(p) {
		all = append(all, part{blocks: opinionForm(p, m)})
	}
	return all
}

// consulted are the members who are asked, or one whom the form leaves to the pen.
func consulted(p data.Proceedings) []data.Member {
	list := attending(p, data.Written)
	if len(list) == 0 {
		list = attending(p, data.Absent)
	}
	if len(list) == 0 || len(p.Meeting.Seats) == 0 {
		return []data.Member{{}}
	}
	return list
}

func opinionForm(p data.Proceedings, m data.Member) []block {
	values := opinionFields(p, m)
	kind := "PHIẾU LẤY Ý KIẾN"
	if p.Meeting.After != 0 {
		kind = "PHIẾU LẤY Ý KIẾN LẠI"
	}
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, place: placeAndDay(p, unknownDay(yearBefore(p)))},
		title{kind, oneLine(worded(p, "phieu-lay-y-kien.trich-yeu", values))},
	}
	out = append(out, prose(worded(p, "phieu-lay-y-kien.mo-dau", values))...)
	t := ballotTable(p, &m)
	t.stay = 0
	out = append(out, t)
	out = append(out, prose(worded(p, "phieu-lay-y-kien.cuoi-phieu", values))...)
	return append(out, closing{signature: opinionSigned(m)})
}

func opinionSigned(m data.Member) signature {
	sig := signature{post: []string{"Thành viên Hội đồng"}, note: "(Ký tên)", name: m.Name}
	if m.Name == "" {
		sig.note = "(Ký, ghi rõ họ tên)"
	}
	return sig
}

func opinionFields(p data.Proceedings, m data.Member) own {
	on := p.OnBallot()
	values := own{
		"thành viên":         pen,
		"số trường hợp":      count2(len(on)),
		"các trường hợp":     byKind(kindsOf(on)),
		"trường hợp và loại": cases(kindsOf(on)),
		"hạn gửi phiếu":      blank + "giờ" + blank + "phút, " + unknownDay(yearBefore(p)),
		"người nhận phiếu":   "Thư ký Hội đồng",
	}
	if m.Name != "" {
		values["thành viên"] = called(m)
	}
	if secretary, ok := p.Council.Of(data.Secretary); ok {
		values["người nhận phiếu"] = secretary.Name + ", " + cmp.Or(vn.LowerFirst(secretary.Position), "thư ký Hội đồng")
	}
	return values
}
