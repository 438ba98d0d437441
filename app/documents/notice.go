package documents

import (
	"fmt"
	"maps"
	"strings"

	"thidua/data"
)

// notice tells units and nominees the outcome, after Mẫu 1.4 of Nghị định
// 30/2020/NĐ-CP, Phụ lục III: until there is a decision the council tells what it
// proposes, from then on the agency what was awarded. Its number and day are given by
// the registry after signing.
func notice(p data.Proceedings) []part {
	if p.Decision == nil {
		return councilNotice(p)
	}
	return agencyNotice(p)
}

// councilNotice is the council's own, with the list of those it proposes.
func councilNotice(p data.Proceedings) []part {
	values, day := noticeFields(p), unknownDay(fmt.Sprint(p.Meeting.Opens.Year()))
	out := []block{
		heading{parent: p.Council.Agency, agency: p.Council.Name, number: gapNumber("TB", p), place: placeAndDay(p, day)},
		title{"THÔNG BÁO", oneLine(worded(p, "thong-bao-ket-qua.trich-yeu", values))},
	}
	out = append(out, prose(worded(p, "thong-bao-ket-qua.hoi-dong", values))...)
	out = append(out, closing{texts(worded(p, "thong-bao-ket-qua.noi-nhan", values)), councilSigned(p)})
	parts := []part{{blocks: out}}
	if len(p.Winners()) > 0 {
		below := fmt.Sprintf("(Kèm theo Thông báo số%s %s của %s)", openNumber("TB", p), day, p.Council.Name)
		parts = append(parts, passedList(p, below))
	}
	return parts
}

// agencyNotice is the agency's, with the list of its decision.
func agencyNotice(p data.Proceedings) []part {
	values, day := noticeFields(p), unknownDay(decisionYear(p))
	number := blank + "/TB-" + agencySymbol(p)
	out := []block{
		heading{parent: p.Council.Parent, agency: p.Council.Agency, number: "Số:" + number, place: placeAndDay(p, day)},
		title{"THÔNG BÁO", oneLine(worded(p, "thong-bao-ket-qua.trich-yeu", values))},
	}
	out = append(out, prose(worded(p, "thong-bao-ket-qua.co-quan", values))...)
	out = append(out, closing{texts(worded(p, "thong-bao-ket-qua.noi-nhan", values)), signature{post: agencySigning(p, p.Decision.Power, p.Decision.Post), name: p.Decision.Signer}})
	return []part{{blocks: out}, awardList(p, fmt.Sprintf("(Kèm theo Thông báo số%s %s của %s)", number, day, p.Council.Agency))}
}

// agencySymbol is the agency's abbreviation, as its decision has it.
func agencySymbol(p data.Proceedings) string {
	_, symbol, _ := strings.Cut(decisionNumber(p), "/QĐ-")
	return symbol
}

// decisionYear is the year of papers that follow the decision.
func decisionYear(p data.Proceedings) string {
	if p.Decision.On.IsZero() {
		return ""
	}
	return fmt.Sprint(p.Decision.On.Year)
}

// noticeFields are the values of a notice: those of the submission, and of the decision
// once there is one. "Nobody" has a value where nobody passed.
func noticeFields(p data.Proceedings) own {
	values := submissionFields(p)
	values["số không được thông qua"], values["không có ai"] = "", ""
	values["hạn phản ánh"] = unknownDay("")
	if n := len(p.Result.Nominees) - len(p.Winners()); n > 0 {
		values["số không được thông qua"] = count2(n)
	}
	values["có tên trong danh sách"] = "có tên trong danh sách"
	if len(p.Winners()) == 0 {
		values["không có ai"], values["có tên trong danh sách"] = "không có trường hợp nào đạt điều kiện thông qua", ""
		values["số người được khen"] = ""
	}
	for _, name := range []string{"số quyết định", "ngày quyết định", "tổng tiền", "tổng tiền bằng chữ"} {
		values[name] = ""
	}
	if p.Decision != nil {
		maps.Copy(values, decisionFields(p))
	}
	return values
}

// passedList is the list of those whom the council proposes.
func passedList(p data.Proceedings, below string) part {
	columns := []column{
		{head: "TT", width: 12, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		{head: "Số phiếu đồng ý", width: 28, align: centre},
	}
	rows := kindRows(p, len(columns), func(w data.Winner) []cell {
		return cells(fmt.Sprint(w.Outcome.Ordinal), w.Dossier.Called(), w.Dossier.Post, votesFor(w.Outcome))
	})
	t := table{columns: columns, rows: rows, total: []cell{across(inAll(p), len(columns))}}
	return part{blocks: []block{appendix{title: listTitle(p, "được Hội đồng đề nghị"), below: below}, t}}
}
