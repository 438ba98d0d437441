package documents

import (
	"cmp"
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vote"
)

// meetingMinutes is the minutes of the meeting after Mẫu 1.9 of Nghị định
// 30/2020/NĐ-CP, Phụ lục III: no place and date above, the two signatures, then
// Nơi nhận. A meeting without a quorum records why it could not vote, a vote that was
// stopped why it has no result.
func meetingMinutes(p data.Proceedings) []part {
	number := gapNumber("BB", p)
	if p.Meeting.Number != "" {
		number = "Số: " + p.Meeting.Number
	}
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: number},
		title{"BIÊN BẢN", "Họp " + p.Council.Name + " xét tặng " + awardName(p) + " trong " + occasion(p)},
		labelled("Thời gian bắt đầu:", moment(p.Meeting.Opens)+"."),
		labelled("Địa điểm:", sentence(cmp.Or(p.Meeting.Venue, p.Council.Agency), ".")),
	}
	out = append(out, attendance(p)...)
	out = append(out, deliberation(p)...)
	if !p.Meeting.Failed() && p.Result.Meeting.Quorum.Met {
		out = append(out, conclusion(p)...)
	}
	end := fmt.Sprintf("Cuộc họp kết thúc vào %s./.", moment(p.Meeting.Closes))
	return []part{{blocks: append(append(out, plain(end, body)), minutesSigned(p)...)}}
}

// attendance is who took part, with the arithmetic of the quorum.
func attendance(p data.Proceedings) []block {
	clerked := "thư ký Hội đồng vắng mặt, chủ tọa phân công người ghi biên bản."
	if m := clerk(p); m.Name != "" {
		clerked = called(m) + "."
	}
	out := []block{
		section("I. THÀNH PHẦN THAM DỰ"),
		labelled("1. Chủ trì (chủ tọa):", chaired(p)),
		labelled("2. Thư ký (người ghi biên bản):", clerked),
		kept(labelled("3. Thành viên Hội đồng", "theo "+sentence(established(p), ":"))),
		memberTable(p),
	}
	return append(out, turnoutLines(p)...)
}

// turnoutLines sum the attendance as the first vote of the sitting found it, with
// who came and went, who attended in whose place, and the quorum.
func turnoutLines(p data.Proceedings) []block {
	first := p.Of(p.Votes()[0])
	t := first.Result.Meeting
	lines := []block{
		plain(fmt.Sprintf("Tổng số thành viên theo quyết định thành lập: %s; có mặt: %s; vắng mặt: %s.", count2(t.Total), count2(t.Present), count2(t.Total-t.Present)), body)}
	say := func(format string, args ...any) { lines = append(lines, plain(fmt.Sprintf(format, args...), body)) }
	if t.Written > 0 {
		say("Vắng mặt, có ý kiến bằng văn bản (%s): %s.", count2(t.Written), reasons(first, attending(first, data.Written)))
	}
	if t.Absent > 0 {
		say("Vắng mặt, không có ý kiến bằng văn bản (%s): %s.", count2(t.Absent), reasons(first, attending(first, data.Absent)))
	}
	if came := comings(p); len(came) > 0 {
		say("Thành viên đến muộn, rời phiên họp: %s", sentence(strings.Join(came, "; "), "."))
	}
	if subs := substitutes(p); len(subs) > 0 {
		say("Người dự thay: %s", substituted(subs))
	}
	return append(lines, labelled("4. Điều kiện họp:", quorumSentence(first)))
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
	return fmt.Sprintf("%s; %s.", quorum(r.Meeting, r.Rule.Quorum), verdict)
}

// memberTable lists the council with how each member took part.
func memberTable(p data.Proceedings) table {
	width := 26.0
	if len(comings(p)) > 0 {
		width = 40
	}
	t := table{columns: []column{
		{head: "STT", width: 12, align: centre},
		{head: "Họ và tên", align: left},
		{head: "Chức vụ", align: left},
		{head: "Trong Hội đồng", width: 36, align: left},
		{head: "Tham dự", width: width, align: left},
	}}
	for i, m := range p.Council.Members {
		name := m.Name
		if sub := p.Meeting.Seat(m.ID).Substitute; sub.Name != "" {
			name += "\n(dự thay: " + sub.Name + ")"
		}
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), name, m.Position, m.Role.String(), attended(p, m)))
	}
	return t
}

func resultTable(p data.Proceedings) table {
	_, silent := voteHeads(*p.Result)
	t := table{columns: []column{
		{head: "STT", width: 12, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Đồng ý", width: 15, align: centre},
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
func conclusion(p data.Proceedings) []block {
	out := []block{section("III. KẾT LUẬN CỦA CHỦ TỌA")}
	text, winners := verdict(p)
	text = "Theo kết quả kiểm phiếu, " + text
	if len(winners) == 0 {
		out = append(out, plain(text+"; Hội đồng không đề nghị tặng "+awardName(p)+" trong đợt xét này.", body))
		return append(out, notes(passedOn(p))...)
	}
	out = append(out, kept(plain(fmt.Sprintf("%s. Hội đồng thống nhất đề nghị %s tặng %s cho:", text, authority(p), awardName(p)), body)))
	for i, w := range winners {
		out = append(out, item(fmt.Sprintf("%d. %s", i+1, w.Dossier.Called()), i == len(winners)-1))
	}
	out = append(out, notes(passedOn(p))...)
	return append(out, plain(fmt.Sprintf("Giao thư ký Hội đồng hoàn thiện hồ sơ, tờ trình để trình %s xem xét, quyết định.", authority(p)), body))
}

// minutesSigned are the secretary's and the chair's signatures, and Nơi nhận.
func minutesSigned(p data.Proceedings) []block {
	signed := secretaryAndChair(p)
	signed.stay = 1
	return []block{signed, recipients{"Thành viên Hội đồng", "Lưu: VT, Hồ sơ"}}
}

// secretaryAndChair sign what the meeting recorded.
func secretaryAndChair(p data.Proceedings) pair {
	return pair{left: []signature{{post: []string{"Thư ký"}, name: clerk(p).Name}}, right: []signature{{post: []string{"Chủ tọa"}, name: presiding(p).Name}}}
}
