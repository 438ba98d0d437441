package documents

import (
	"fmt"
	"strings"

	"thidua/data"
)

// onStage is how many recipients stand on the stage at once at most.
const onStage = 10

// ceremonyScript is how the awards are handed over, step by step and call by call, after
// Nghị định 152/2025/NĐ-CP, Điều 29 and 30: whoever organises the ceremony has to write one.
// There is no binding form; times are left to the pen.
func ceremonyScript(p data.Proceedings) []part {
	values, calls := ceremonyFields(p), data.Calls(p.Handovers(), onStage)
	out := []block{
		heading{parent: p.Council.Parent, agency: p.Council.Agency, place: placeAndDay(p, unknownDay(decisionYear(p)))},
		title{"KỊCH BẢN", oneLine(worded(p, "kich-ban-trao-thuong.trich-yeu", values))},
	}
	out = append(out, prose(worded(p, "kich-ban-trao-thuong.thong-tin", values))...)
	out = append(out, prose(worded(p, "kich-ban-trao-thuong.trinh-tu", values))...)
	out = append(out, stepTable(p, values, calls))
	out = append(out, above(prose(worded(p, "kich-ban-trao-thuong.cac-luot", values)))...)
	for i, call := range calls {
		out = append(out, callBlocks(p, values, call, i)...)
	}
	out = append(out, prose(worded(p, "kich-ban-trao-thuong.nghi-thuc", values))...)
	return []part{{blocks: append(out, pair{
		left:  []signature{{post: []string{"Người xây dựng kịch bản"}, note: "(Ký, ghi rõ họ tên)"}},
		right: []signature{{post: signing(p), name: p.Decision.Signer}},
	})}}
}

// ceremonyFields are the values of the script's own fields; those of one call show the
// first.
func ceremonyFields(p data.Proceedings) own {
	values, calls := handoverFields(p), data.Calls(p.Handovers(), onStage)
	values["số lượt"] = count2(len(calls))
	return callFields(p, values, calls[0], 0)
}

// callFields are the values of one call.
func callFields(p data.Proceedings, values own, call []data.Handover, at int) own {
	values["lượt"] = count2(at + 1)
	values["người nhận"] = stageCall(call)
	values["hiện vật mỗi lượt"] = fmt.Sprintf("%s %s", count2(len(call)), handed(p))
	values["tiền thưởng mỗi lượt"] = ""
	var sum int64
	for _, h := range call {
		sum += h.Prize
	}
	if sum > 0 {
		values["tiền thưởng mỗi lượt"] = money(sum) + " đồng"
	}
	return values
}

// stageCall is who comes up: collectives and households by one who stands for them, one
// who has died by the family (Điều 29 khoản 4).
func stageCall(call []data.Handover) string {
	d := call[0].Dossier
	who := count2(len(call)) + "\u00a0" + d.Kind.String()
	switch {
	case d.Posthumous():
		return "đại diện gia đình của " + who + " được truy tặng"
	case d.Kind == data.Individual:
		return who
	}
	return "đại diện " + who
}

// stepTable are the steps of the ceremony. A line of its texts has what happens and, behind
// a bar, who does it.
func stepTable(p data.Proceedings, values own, calls [][]data.Handover) table {
	t := table{least: 8, columns: []column{
		{head: "TT", width: 12, align: centre},
		{head: "Thời gian", width: 26, align: centre},
		{head: "Nội dung", align: left},
		{head: "Người thực hiện", width: 46, align: left},
	}}
	add := func(id string) {
		for _, text := range texts(worded(p, id, values)) {
			what, who, _ := strings.Cut(text, "|")
			t.rows = append(t.rows, cells(fmt.Sprint(len(t.rows)+1), "", strings.TrimSpace(what), strings.TrimSpace(who)))
		}
	}
	add("kich-ban-trao-thuong.truoc-khi-trao")
	for i, call := range calls {
		callFields(p, values, call, i)
		add("kich-ban-trao-thuong.mot-luot")
	}
	add("kich-ban-trao-thuong.sau-khi-trao")
	return t
}

// callBlocks is one call: the words that call up, who comes, what lies ready.
func callBlocks(p data.Proceedings, values own, call []data.Handover, at int) []block {
	t := table{stay: whole, columns: []column{
		{head: "Vị trí", width: 14, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		{head: "Số sổ vàng", width: 18, align: centre},
	}}
	for i, h := range call {
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), receiver(h), h.Dossier.Post, fmt.Sprint(h.Ordinal)))
	}
	callFields(p, values, call, at)
	out := above(prose(worded(p, "kich-ban-trao-thuong.loi-moi", values)))
	return append(append(out, t), prose(worded(p, "kich-ban-trao-thuong.chuan-bi", values))...)
}
