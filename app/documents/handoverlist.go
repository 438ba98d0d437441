package documents

import (
	"fmt"

	"thidua/data"
)

// handoverList is signed by those who receive their certificate and their prize, in the
// order of handing over. There is no binding form.
func handoverList(p data.Proceedings) []part {
	values := handoverFields(p)
	out := []block{
		heading{parent: p.Council.Parent, agency: p.Council.Agency, place: placeAndDay(p, unknownDay(decisionYear(p)))},
		title{"DANH SÁCH", oneLine(worded(p, "danh-sach-ky-nhan.trich-yeu", values))},
	}
	out = append(out, prose(worded(p, "danh-sach-ky-nhan.mo-dau", values))...)
	out = append(out, receiptsTable(p))
	out = append(out, together(prose(worded(p, "danh-sach-ky-nhan.tong-cong", values)))...)
	return []part{{landscape: true, blocks: append(out, receiptSigners(p))}}
}

// handoverFields are the values of the list's own fields.
func handoverFields(p data.Proceedings) own {
	values := own{"hiện vật": handed(p), "số được khen": count2(len(p.Winners())), "được khen và loại": cases(winnerKinds(p.Winners()))}
	for name, value := range decisionFields(p) {
		switch name {
		case "số quyết định", "ngày quyết định", "số người được khen", "tổng tiền", "tổng tiền bằng chữ":
			values[name] = value
		}
	}
	return values
}

// handed is what everybody is handed: certificates come framed (Nghị định
// 152/2025/NĐ-CP, Điều 30 khoản 5 and Điều 54).
func handed(p data.Proceedings) string { return p.Award.Certificate() + ", khung" }

// receiptsTable has a row for each recipient with room to sign.
func receiptsTable(p data.Proceedings) table {
	t := table{least: 13, stay: 1, columns: []column{
		{head: "TT", width: 12, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		{head: "Hiện vật", width: 28, align: centre},
		{head: "Tiền thưởng (đồng)", width: 26, align: centre},
		{head: "Người nhận ký, ghi rõ họ tên", width: 46, align: left},
		{head: "Người phát ký", width: 26, align: left},
	}}
	list := p.Handovers()
	t.rows = groupedRows(handoverKinds(list), len(t.columns), func(at int) []cell {
		h := list[at]
		return cells(fmt.Sprint(at+1), receiver(h), h.Dossier.Post, handed(p), money(h.Prize), "", "")
	})
	n := count2(len(list))
	t.total = []cell{across(fmt.Sprintf("Tổng cộng: %s trường hợp", n), 3), {text: n, bold: true}, {text: money(prizeTotal(p)), bold: true}, {}, {}}
	return t
}

func handoverKinds(list []data.Handover) []data.Kind {
	var kinds []data.Kind
	for _, h := range list {
		kinds = append(kinds, h.Dossier.Kind)
	}
	return kinds
}

// receiver is who is handed an award. In the place of one who has died stands the family
// (Nghị định 152/2025/NĐ-CP, Điều 29 khoản 4).
func receiver(h data.Handover) string {
	if h.Dossier.Posthumous() {
		return h.Dossier.Called() + "\n(truy tặng, đại diện gia đình nhận)"
	}
	return h.Dossier.Called()
}

// receiptSigners are who answers for the list and the money.
func receiptSigners(p data.Proceedings) signers {
	const by = "(Ký, ghi rõ họ tên)"
	return signers{
		{post: []string{"Người lập danh sách"}, note: by},
		{post: []string{"Người chi tiền"}, note: by},
		{post: []string{"Kế toán"}, note: by},
		{post: signing(p), name: p.Decision.Signer},
	}
}
