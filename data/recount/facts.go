package recount

import "fmt"

// fact is a field of a result with its value, both as a person reads them.
type fact struct{ field, value string }

// facts lists what can differ in the meeting, the ballots and the rule.
func (r Result) facts() []fact {
	m, b, rule := r.Meeting, r.Ballots, r.Rule
	return []fact{
		{"tổng số thành viên", number(m.Total)},
		{"số thành viên có mặt", number(m.Present)},
		{"số thành viên gửi ý kiến bằng văn bản", number(m.Written)},
		{"số thành viên vắng mặt", number(m.Absent)},
		{"số thành viên cần có mặt để họp", number(m.Quorum.Need)},
		{"số thành viên tính vào điều kiện họp", number(m.Quorum.Have)},
		{"đủ điều kiện họp", yesNo(m.Quorum.Met)},
		{"số phiếu phát ra", number(b.Issued)},
		{"số phiếu thu về", number(b.Returned)},
		{"số phiếu hợp lệ", number(b.Valid)},
		{"số phiếu không hợp lệ", number(b.Invalid)},
		{"số ý kiến bằng văn bản", number(b.Written)},
		{"cách biểu quyết", rule.Method},
		{"tỷ lệ họp", rule.Quorum.String()},
		{"tỷ lệ thông qua", rule.Pass.String()},
		{"căn cứ tính tỷ lệ", rule.Base},
		{"cách tính thành viên không tham gia biểu quyết", rule.Recused},
		{"số lượng tối đa", number(rule.Quota)},
	}
}

// facts lists what can differ on a nominee.
func (o Outcome) facts() []fact {
	list := append([]fact{{"họ và tên", o.Name}, {"loại", o.Kind}}, o.Poll.facts("")...)
	list = append(list,
		fact{"số phiếu đồng ý bằng văn bản", number(o.WrittenYes)},
		fact{"phần trăm", o.Percent},
		fact{"bằng phiếu ở suất cuối cùng", yesNo(o.Tied)},
		fact{"vượt số lượng tối đa", yesNo(o.OverQuota)},
		fact{"số thứ tự trong danh sách khen thưởng", number(o.Ordinal)},
		fact{"tiền thưởng", number(o.Prize)},
		fact{"có biểu quyết lại", yesNo(o.Runoff != nil)},
	)
	if o.Runoff == nil {
		return append(list, Poll{}.facts(again)...)
	}
	return append(list, o.Runoff.facts(again)...)
}

// again marks the facts of a second vote.
const again = ", biểu quyết lại"

func (p Poll) facts(which string) []fact {
	return []fact{
		{"đồng ý" + which, number(p.Yes)},
		{"không đồng ý" + which, number(p.Against)},
		{"để trống" + which, number(p.Blank)},
		{"số lấy làm căn cứ" + which, number(p.Base)},
		{"tỷ lệ" + which, p.Ratio},
		{"đạt" + which, yesNo(p.Passed)},
	}
}

func number[N int | int64](n N) string { return fmt.Sprint(n) }

func yesNo(is bool) string {
	if is {
		return "có"
	}
	return "không"
}
