package documents

import (
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// achievementReports are the reports on achievements that go with the dossiers, one for
// each, filled in as far as the dossier goes; the rest is left to the pen. The text of the
// official forms was not to be had: the blocks are those in general use.
func achievementReports(p data.Proceedings) []part {
	return eachReport(p, func(d data.Dossier) []block {
		values := reportFields(p, d)
		out := reportHead(p, d, "bao-cao-thanh-tich", values)
		out = append(out, prose(worded(p, "bao-cao-thanh-tich."+outline(d.Kind), values))...)
		out = append(out, prose(worded(p, "bao-cao-thanh-tich.thanh-tich", values))...)
		return append(out, reportEnd(p, d, "bao-cao-thanh-tich", values)...)
	})
}

// eachReport makes a part of each dossier that goes to the council.
func eachReport(p data.Proceedings, report func(data.Dossier) []block) []part {
	var all []part
	for _, d := range p.Listed() {
		all = append(all, part{blocks: report(d)})
	}
	return all
}

// outline names the text on who the nominee is.
func outline(kind data.Kind) string {
	switch kind {
	case data.Collective:
		return "tap-the"
	case data.Household:
		return "ho-gia-dinh"
	}
	return "ca-nhan"
}

// reportHead is what stands above the text of a report.
func reportHead(p data.Proceedings, d data.Dossier, paper string, values own) []block {
	top := heading{parent: "Đơn vị đề nghị", agency: strings.Repeat(pen, 10), place: placeAndDay(p, unknownDay(""))}
	if d.Kind == data.Collective {
		top.parent, top.agency = "", d.Name
	}
	return []block{top, title{"BÁO CÁO THÀNH TÍCH", oneLine(worded(p, paper+".trich-yeu", values))}}
}

// reportEnd is how the nominee meets the criteria, what it was awarded before, and who
// signs.
func reportEnd(p data.Proceedings, d data.Dossier, paper string, values own) []block {
	var out []block
	if set, ok := judgedBy(p, d); ok {
		out = append(out, prose(worded(p, paper+".tieu-chi", values))...)
		out = append(out, criteriaTable(set, d))
	}
	out = append(out, prose(worded(p, paper+".khen-thuong", values))...)
	out = append(out, earlierTable())
	out = append(out, together(prose(worded(p, paper+".cam-ket", values)))...)
	return append(out, pair{left: []signature{{post: []string{"Xác nhận của cấp trình"}, note: "(Ký, đóng dấu, ghi rõ họ tên)"}}, right: []signature{reporter(d)}})
}

// reporter is who signs a report; for one who has died somebody else wrote it.
func reporter(d data.Dossier) signature {
	switch {
	case d.Posthumous():
		return signature{post: []string{"Người lập báo cáo"}, note: "(Ký, ghi rõ họ tên)"}
	case d.Kind == data.Collective:
		return signature{post: []string{"Thủ trưởng đơn vị"}, note: "(Ký, đóng dấu, ghi rõ họ tên)"}
	case d.Kind == data.Household:
		return signature{post: []string{"Đại diện hộ gia đình"}, note: "(Ký, ghi rõ họ tên)"}
	}
	return signature{post: []string{"Người báo cáo"}, note: "(Ký tên)", name: d.Name}
}

// firstReport are the values of the first report.
func firstReport(p data.Proceedings) own { return reportFields(p, p.Listed()[0]) }

// reportFields are the values of a report's own fields; what the dossier does not have is
// left to the pen.
func reportFields(p data.Proceedings, d data.Dossier) own {
	values := own{
		"tên":               d.Name,
		"tên kèm danh xưng": d.Called(),
		"người cam kết":     d.Called(),
		"ngày sinh":         d.Birth.String(),
		"giới tính":         d.Gender,
		"chức vụ, đơn vị":   d.Post,
		"thành tích":        achieved(d.Achievement),
		"thời gian":         period(d),
		"đối tượng thi đua": "",
	}
	if s, ok := subjectOf(p, d); ok {
		values["đối tượng thi đua"] = s.Name
	}
	if d.Posthumous() {
		values["người cam kết"] = "Người lập báo cáo"
	}
	for name, value := range values {
		if vn.Blank(value) {
			values[name] = pen
		}
	}
	return values
}
