package documents

import (
	"fmt"

	"thidua/data"
	"thidua/data/vn"
)

// pen is the value of a field that is left to the pen: dots to the right margin.
const pen = "…"

// invitation asks members and units to the council's meeting, after Mẫu 1.7 of Nghị
// định 30/2020/NĐ-CP, Phụ lục III, with the lists of those invited and of the nominees.
func invitation(p data.Proceedings) []part {
	values, day := invitationFields(p), unknownDay(yearBefore(p))
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: gapNumber("GM", p), place: placeAndDay(p, day)},
		title{"GIẤY MỜI", oneLine(worded(p, "giay-moi.trich-yeu", values))},
	}
	out = append(out, prose(worded(p, "giay-moi.noi-dung", values))...)
	out = append(out, closing{recipients(texts(worded(p, "giay-moi.noi-nhan", values))), councilSigned(p)})
	below := fmt.Sprintf("(Kèm theo Giấy mời số%s %s của %s)", openNumber("GM", p), day, p.Council.Name)
	return []part{
		{blocks: out},
		{blocks: []block{appendix{number: 1, title: "Danh sách thành viên Hội đồng được mời họp", below: below}, invitedTable(p)}},
		{blocks: []block{appendix{number: 2, title: "Danh sách trường hợp đưa ra Hội đồng", below: below}, agendaTable(p)}},
	}
}

// yearBefore is the year of a paper that goes out before the meeting; it is left to the
// pen for a meeting at the turn of the year.
func yearBefore(p data.Proceedings) string {
	if p.Meeting.Opens.Month() == 1 {
		return ""
	}
	return fmt.Sprint(p.Meeting.Opens.Year())
}

func invitationFields(p data.Proceedings) own {
	on := p.OnBallot()
	values := own{
		"chủ trì":            called(chair(p)),
		"thứ":                vn.Weekday(p.Meeting.Opens),
		"số trường hợp":      count2(len(on)),
		"các trường hợp":     byKind(kindsOf(on)),
		"trường hợp và loại": cases(kindsOf(on)),
		"cách biểu quyết":    p.Meeting.Rule.Method.String(),
		"nơi họp":            p.Meeting.Venue,
	}
	if vn.Blank(p.Meeting.Venue) {
		values["nơi họp"] = pen
	}
	return values
}

// chair is the head of the council.
func chair(p data.Proceedings) data.Member {
	m, _ := p.Council.Of(data.Chair)
	return m
}

func invitedTable(p data.Proceedings) table {
	t := table{columns: []column{
		{head: "TT", width: 10, align: centre},
		{head: "Họ và tên", width: 48, align: left},
		{head: "Chức vụ, đơn vị", align: left},
		{head: "Chức danh trong Hội đồng", width: 38, align: left},
	}}
	for i, m := range p.Council.Members {
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), m.Name, m.Position, inCouncil(m.Role)))
	}
	return t
}

// agendaTable lists those whom the council is to examine.
func agendaTable(p data.Proceedings) table {
	t := table{columns: []column{
		{head: "TT", width: 10, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		{head: "Thành tích", align: left},
	}}
	for _, d := range p.OnBallot() {
		t.rows = append(t.rows, cells(fmt.Sprint(d.Number), d.Called(), d.Post, d.Achievement))
	}
	return t
}
