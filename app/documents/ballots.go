package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// ballotPapers is a ballot for each member present, each with page numbers of its own.
// In a secret vote all are alike and carry nothing that tells one from another; in
// an open vote each carries its member's name.
func ballotPapers(p data.Proceedings) []part {
	var all []part
	if p.Meeting.Rule.Method == data.Secret {
		one := part{blocks: ballot(p, nil)}
		for range present(p) {
			all = append(all, one)
		}
		return all
	}
	for _, m := range present(p) {
		all = append(all, part{blocks: ballot(p, &m)})
	}
	return all
}

// ballot is one ballot; member is nil in a secret vote.
func ballot(p data.Proceedings, member *data.Member) []block {
	top := heading{parent: p.Council.Agency, agency: p.Council.Name}
	if member == nil {
		top.number = "Số phiếu: " + strings.Repeat(".", 16)
	}
	kind := "PHIẾU BIỂU QUYẾT"
	if p.Meeting.After != 0 {
		kind = "PHIẾU BIỂU QUYẾT LẠI"
	}
	session := fmt.Sprintf("Phiên họp %s của %s", vn.LongDate(p.Meeting.Opens), p.Council.Name)
	out := []block{top, title{kind, "Xét tặng " + awardName(p) + " trong " + occasion(p)}, lines{text: session, letters: body, space: 6}}
	if member != nil {
		out = append(out, titled("Thành viên biểu quyết:", called(*member)+stand(p, *member)+"."))
	}
	for _, g := range guidance(p, member) {
		out = append(out, titled(g.title, g.text))
	}
	end := plain(fmt.Sprintf("Danh sách có %s trường hợp, gồm %s./.", count2(len(p.OnBallot())), byKind(kindsOf(p.OnBallot()))), body)
	out = append(out, ballotTable(p, member))
	if member == nil {
		return append(out, kept(end), plain(numberNote, letters{italic, 11}))
	}
	return append(out, end, closing{signature: ballotSigned(p, *member)})
}

// ballotSigned is whose name an open ballot bears.
func ballotSigned(p data.Proceedings, member data.Member) signature {
	sig := signature{post: []string{"Thành viên Hội đồng"}, note: "(Ký tên)", name: member.Name}
	if sub := p.Meeting.Seat(member.ID).Substitute; sub.Name != "" {
		sig.post, sig.name = []string{"Người dự thay"}, sub.Name
	}
	return sig
}

// numberNote says whose the number in the corner is: the two who type a ballot name it
// by its number. It is given after the ballots were collected and tells nothing of
// their voters.
const numberNote = "Số phiếu do Ban kiểm phiếu ghi sau khi thu phiếu, lúc nhập phiếu vào máy, để đối chiếu hai lần nhập; người bỏ phiếu không ghi vào chỗ này."

// stand names who attends in the member's place, or nobody.
func stand(p data.Proceedings, m data.Member) string {
	sub := p.Meeting.Seat(m.ID).Substitute
	if sub.Name == "" {
		return ""
	}
	return fmt.Sprintf("; người dự thay: %s (%s)", sub.Name, warrant(sub.Paper))
}

// advice is a rule on how to fill in a ballot.
type advice struct{ title, text string }

// guidance is how to fill in a ballot. In a secret vote a recused member leaves the
// line empty as others may: a mark of its own would tell whose ballot it is.
func guidance(p data.Proceedings, member *data.Member) []advice {
	list := []advice{{"Cách ghi phiếu:", "đánh dấu X vào một trong hai ô “Đồng ý” hoặc “Không đồng ý” trên dòng của từng trường hợp. " +
		"Dòng để trống cả hai ô được tính là không có ý kiến; dòng đánh dấu cả hai ô thì phần biểu quyết đối với trường hợp đó không hợp lệ."}}
	if member != nil {
		return append(list, advice{"Phiếu không hợp lệ:", "phiếu không do Hội đồng phát ra; phiếu không có chữ ký của thành viên."})
	}
	if len(recusals(p)) > 0 {
		list[0].text += " Thành viên không tham gia biểu quyết đối với trường hợp nào thì để trống cả hai ô của trường hợp đó, không gạch, không ghi gì thêm."
	}
	return append(list, advice{"Phiếu không hợp lệ:", "phiếu không do Hội đồng phát ra; phiếu có ghi tên, chữ ký hoặc dấu hiệu riêng của người bỏ phiếu."})
}

func ballotTable(p data.Proceedings, member *data.Member) table {
	t := table{stay: 1, columns: []column{
		{head: "STT", width: 12, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		{head: "Đồng ý", width: 18, align: centre},
		{head: "Không đồng ý", width: 18, align: centre},
	}}
	for _, d := range p.OnBallot() {
		row := cells(fmt.Sprint(d.Number), d.Called(), d.Post)
		if member != nil && p.Meeting.Seat(member.ID).RecusedFrom(d.Number) {
			row = append(row, cell{text: "không biểu quyết", span: 2})
		} else {
			row = append(row, cell{box: true}, cell{box: true})
		}
		t.rows = append(t.rows, row)
	}
	return t
}
