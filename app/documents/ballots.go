package documents

import (
	"fmt"
	"strings"

	"thidua/data"
)

// ballotPapers is a ballot for each member present, each with page numbers of its own.
// In a secret vote all are alike and carry nothing that tells one from another; in
// an open vote each carries its member's name.
func ballotPapers(p data.Proceedings) []part {
	var all []part
	if p.Meeting.Rule.Method == data.Secret {
		one := part{blocks: secretBallot(p)}
		for range present(p) {
			all = append(all, one)
		}
		return all
	}
	for _, m := range present(p) {
		all = append(all, part{blocks: openBallot(p, m)})
	}
	return all
}

// ballotFields are the values of a ballot's own fields. In a secret vote a recused
// member leaves the line empty as others may: a mark of its own would tell whose ballot
// it is.
func ballotFields(p data.Proceedings) own {
	on := p.OnBallot()
	values := own{"số trường hợp": count2(len(on)), "các trường hợp": byKind(kindsOf(on)), "trường hợp và loại": cases(kindsOf(on)), "không biểu quyết": ""}
	if len(recusals(p)) > 0 {
		values["không biểu quyết"] = "không tham gia biểu quyết"
	}
	return values
}

func secretBallot(p data.Proceedings) []block {
	values := ballotFields(p)
	out := ballotHead(p, "Số phiếu: "+strings.Repeat(".", 16), values)
	out = append(out, prose(worded(p, "phieu-bieu-quyet.kin", values))...)
	out = append(out, ballotTable(p, nil))
	out = append(out, above(prose(worded(p, "phieu-bieu-quyet.cuoi", values)))...)
	// Whose the number in the corner is: the two who type a ballot name it by its
	// number. It is given after the ballots were collected and tells nothing of their
	// voters.
	return append(out, plain(oneLine(worded(p, "phieu-bieu-quyet.so-phieu", values)), letters{italic, 11}))
}

func openBallot(p data.Proceedings, member data.Member) []block {
	values := ballotFields(p)
	out := append(ballotHead(p, "", values), titled("Thành viên biểu quyết:", called(member)+stand(p, member)+"."))
	out = append(out, prose(worded(p, "phieu-bieu-quyet.cong-khai", values))...)
	out = append(out, ballotTable(p, &member))
	out = append(out, prose(worded(p, "phieu-bieu-quyet.cuoi", values))...)
	return append(out, closing{signature: ballotSigned(p, member)})
}

func ballotHead(p data.Proceedings, number string, values own) []block {
	kind := "PHIẾU BIỂU QUYẾT"
	if p.Meeting.After != 0 {
		kind = "PHIẾU BIỂU QUYẾT LẠI"
	}
	return []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: number},
		title{kind, oneLine(worded(p, "phieu-bieu-quyet.trich-yeu", values))},
		lines{text: oneLine(worded(p, "phieu-bieu-quyet.phien-hop", values)), letters: body, space: 6},
	}
}

// ballotSigned is whose name an open ballot bears.
func ballotSigned(p data.Proceedings, member data.Member) signature {
	sig := signature{post: []string{"Thành viên Hội đồng"}, note: "(Ký tên)", name: member.Name}
	if sub := p.Meeting.Seat(member.ID).Substitute; sub.Name != "" {
		sig.post, sig.name = []string{"Người dự thay"}, sub.Name
	}
	return sig
}

// stand names who attends in the member's place, or nobody.
func stand(p data.Proceedings, m data.Member) string {
	sub := p.Meeting.Seat(m.ID).Substitute
	if sub.Name == "" {
		return ""
	}
	return fmt.Sprintf("; người dự thay: %s (%s)", sub.Name, warrant(sub.Paper))
}

// ballotTable lists the nominees with the squares to be marked; member is nil in a
// secret vote.
func ballotTable(p data.Proceedings, member *data.Member) table {
	t := table{stay: 1, columns: []column{
		{head: "TT", width: 12, align: centre},
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
