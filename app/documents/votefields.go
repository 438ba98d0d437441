package documents

import (
	"fmt"
	"strings"

	"thidua/data"
)

// voteFields are the values that one vote gives the texts of both minutes and of the
// submission.
func voteFields(p data.Proceedings) own {
	r, on := *p.Result, p.OnBallot()
	return own{
		"số trường hợp":        count2(len(on)),
		"các trường hợp":       byKind(kindsOf(on)),
		"trường hợp và loại":   cases(kindsOf(on)),
		"danh sách trường hợp": namesOf(on),
		"cách biểu quyết":      method(r),
		"quy tắc biểu quyết":   rules(p),
		"thời gian biểu quyết": voteTimes(p),
		"số phiếu":             returns(r),
		"ban kiểm phiếu":       committee(p),
		"không tham gia":       recused(p),
		"chuyển từ":            origin(p),
	}
}

// recused are the sentences on recusals, or nothing where there was none.
func recused(p data.Proceedings) string {
	list := recusals(p)
	if len(list) == 0 {
		return ""
	}
	return sentence(strings.Join(list, "; "), ".") + " " + recusalRule(*p.Result)
}

// unjudged says on whom fewer ballots count than were valid, so that the columns of the
// table do not come out: on some the part on a nominee is void, some are a recused
// member's. Hands that were shown are counted one by one.
func unjudged(p data.Proceedings) []string {
	r := *p.Result
	all := r.Ballots.Valid + r.Ballots.Written
	var list []string
	for _, o := range ranked(r.Nominees) {
		if d, ok := p.Dossier(o.Number); ok && o.Yes+o.Against+o.Blank < all && !r.ByHands {
			list = append(list, fmt.Sprintf("%s (%s)", d.Called(), count2(o.Yes+o.Against+o.Blank)))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("Số phiếu được tính ít hơn tổng số phiếu hợp lệ và ý kiến bằng văn bản (%s), do có thành viên không tham gia biểu quyết "+
		"hoặc phần biểu quyết không hợp lệ: %s.", count2(all), strings.Join(list, "; "))}
}

// attendanceFields are the values that say who attended, as a vote found it, with who
// came and went over the whole sitting.
func attendanceFields(p, vote data.Proceedings) own {
	t := vote.Result.Meeting
	values := own{
		"quyết định thành lập":         established(p),
		"nơi họp":                      unmarked(p.Meeting.Venue),
		"tổng số thành viên":           count2(t.Total),
		"số có mặt":                    count2(t.Present),
		"số vắng mặt":                  count2(t.Total - t.Present),
		"số ý kiến bằng văn bản":       count2(t.Written),
		"số không có ý kiến":           count2(t.Absent),
		"người có ý kiến bằng văn bản": "",
		"người không có ý kiến":        "",
		"số thành viên cần thiết":      count2(t.Quorum.Need),
		"đến muộn, rời phiên họp":      unmarked(strings.Join(comings(p), "; ")),
		"người dự thay":                "",
	}
	if t.Written > 0 {
		values["người có ý kiến bằng văn bản"] = reasons(vote, attending(vote, data.Written))
	}
	if t.Absent > 0 {
		values["người không có ý kiến"] = reasons(vote, attending(vote, data.Absent))
	}
	if subs := substitutes(p); len(subs) > 0 {
		values["người dự thay"] = substituted(subs)
	}
	return values
}
