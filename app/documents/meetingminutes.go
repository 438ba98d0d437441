package documents

import (
	"cmp"
	"fmt"
	"maps"
	"strings"

	"thidua/data"
	"thidua/data/vote"
)

// meetingMinutes is the minutes of the meeting after Mẫu 1.9 of Nghị định
// 30/2020/NĐ-CP, Phụ lục III: no place and date above, the two signatures, then
// Nơi nhận. A meeting without a quorum records why it could not vote, a vote that was
// stopped why it has no result.
func meetingMinutes(p data.Proceedings) []part {
	number, values := gapNumber("BB", p), minutesFields(p)
	if p.Meeting.Number != "" {
		number = "Số: " + p.Meeting.Number
	}
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: number},
		title{"BIÊN BẢN", oneLine(worded(p, "bien-ban-hop.trich-yeu", values))},
	}
	out = append(out, above(prose(worded(p, "bien-ban-hop.thanh-phan", values)))...)
	out = append(out, memberTable(p))
	out = append(out, prose(worded(p, "bien-ban-hop.tham-du", values))...)
	out = append(out, deliberation(p)...)
	if !p.Meeting.Failed() && p.Result.Meeting.Quorum.Met {
		out = append(out, conclusion(p, values)...)
	}
	out = append(out, prose(worded(p, "bien-ban-hop.ket-thuc", values))...)
	return []part{{blocks: append(out, minutesSigned(p, values)...)}}
}

// minutesFields are the values of the minutes' own fields: the attendance as the first
// vote of the sitting found it, the conclusion of all votes together.
func minutesFields(p data.Proceedings) own {
	first := p.Of(p.Votes()[0])
	values := attendanceFields(p, first)
	maps.Copy(values, minutesVoteFields(first))
	values["nơi họp"] = unmarked(cmp.Or(p.Meeting.Venue, p.Council.Agency))
	values["chủ tọa"], values["người ghi biên bản"] = chaired(p), clerked(p)
	values["điều kiện họp"] = quorumSentence(first)
	values["kết luận"], _ = verdict(p)
	values["giờ kết thúc"] = moment(p.Meeting.Closes)
	return values
}

// clerked says who kept the minutes.
func clerked(p data.Proceedings) string {
	if m := clerk(p); m.Name != "" {
		return called(m) + "."
	}
	return "thư ký Hội đồng vắng mặt, chủ tọa phân công người ghi biên bản."
}

// chaired says who led the meeting. Where the chair and every vice-chair were
// absent the name is written in by hand.
func chaired(p data.Proceedings) string {
	if m := presiding(p); m.Name != "" {
		return called(m) + "."
	}
	return "Chủ tịch và Phó Chủ tịch Hội đồng vắng mặt; người được ủy quyền chủ trì: " + strings.Repeat(blank, 4)
}

// quorumSentence writes the quorum out.
func quorumSentence(p data.Proceedings) string {
	r := *p.Result
	verdict := "đủ điều kiện để Hội đồng họp xét và biểu quyết"
	if !r.Meeting.Quorum.Met {
		verdict = "không đủ điều kiện để Hội đồng biểu quyết"
	}
	return fmt.Sprintf("%s; %s", quorum(r.Meeting, r.Rule.Quorum), verdict)
}

// memberTable lists the council with how each member took part.
func memberTable(p data.Proceedings) table {
	name, came := 45.0, 27.0
	if len(comings(p)) > 0 {
		name, came = 37, 38
	}
	t := table{columns: []column{
		{head: "TT", width: 10, align: centre},
		{head: "Họ và tên", width: name, align: left},
		{head: "Chức vụ", align: left},
		{head: "Trong Hội đồng", width: 32, align: left},
		{head: "Tham dự", width: came, align: left},
	}}
	for i, m := range p.Council.Members {
		name := m.Name
		if sub := p.Meeting.Seat(m.ID).Substitute; sub.Name != "" {
			name += "\n(dự thay: " + sub.Name + ")"
		}
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), name, m.Position, inCouncil(m.Role), attended(p, m)))
	}
	return t
}

// inCouncil is a role in a column that says that it is one in the council.
func inCouncil(r data.Role) string { return strings.TrimSuffix(r.String(), " Hội đồng") }

func resultTable(p data.Proceedings) table {
	_, silent := voteHeads(*p.Result)
	t := table{columns: []column{
		{head: "TT", width: 10, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Đồng ý", width: 15.5, align: centre},
		{head: "Không đồng ý", width: 17, align: centre},
		{head: silent, width: 16, align: centre},
		{head: "Tỷ lệ và kết quả", width: 52, align: left},
	}}
	for i, o := range ranked(p.Result.Nominees) {
		d, _ := p.Dossier(o.Number)
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), d.Called(), fmt.Sprint(o.Yes), fmt.Sprint(o.Against),
			fmt.Sprint(o.Blank), vote.Arithmetic(o, p.Result.Rule)))
	}
	return t
}

// conclusion is the chair's.
func conclusion(p data.Proceedings, values own) []block {
	winners := p.Winners()
	if len(winners) == 0 {
		return append(prose(worded(p, "bien-ban-hop.khong-ai", values)), notes(passedOn(p))...)
	}
	out := above(prose(worded(p, "bien-ban-hop.ket-luan", values)))
	for i, w := range winners {
		out = append(out, item(fmt.Sprintf("%d. %s", i+1, w.Dossier.Called()), i == len(winners)-1))
	}
	out = append(out, notes(passedOn(p))...)
	return append(out, prose(worded(p, "bien-ban-hop.giao-viec", values))...)
}

// minutesSigned are the secretary's and the chair's signatures, and Nơi nhận.
func minutesSigned(p data.Proceedings, values own) []block {
	signed := secretaryAndChair(p)
	signed.stay = 1
	return []block{signed, recipients(texts(worded(p, "bien-ban-hop.noi-nhan", values)))}
}

// secretaryAndChair sign what the meeting recorded.
func secretaryAndChair(p data.Proceedings) pair {
	return pair{left: []signature{{post: []string{"Thư ký"}, name: clerk(p).Name}}, right: []signature{{post: []string{"Chủ tọa"}, name: presiding(p).Name}}}
}
