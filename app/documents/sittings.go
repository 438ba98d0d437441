package documents

import (
	"fmt"
	"strings"

	"thidua/data"
	"thidua/data/vote"
)

// again names a vote after the first of a sitting; at counts from 0.
func again(at, of int) string {
	switch {
	case of < 2:
		return ""
	case at == 0:
		return "BIỂU QUYẾT LẦN ĐẦU"
	case of == 2:
		return "BIỂU QUYẾT LẠI"
	}
	return fmt.Sprintf("BIỂU QUYẾT LẠI LẦN %d", at)
}

// arithmetic writes a nominee's count out in every vote that it was in.
func arithmetic(p data.Proceedings, number int) string {
	var lines []string
	for i, s := range p.Votes() {
		o, ok := s.Result.Of(number)
		if !ok {
			continue
		}
		text := vote.Arithmetic(o, s.Result.Rule)
		if i > 0 {
			text = "biểu quyết lại: " + text
		}
		lines = append(lines, text)
	}
	return strings.Join(lines, ";\n")
}

// method is how the votes were given.
func method(r data.Result) string {
	if r.ByHands {
		return "biểu quyết công khai bằng giơ tay"
	}
	return r.Rule.Method.String()
}

// byHands says that the secretary counted hands: there are no ballots.
const byHands = "Số người giơ tay đồng ý, không đồng ý và không biểu quyết của từng trường hợp do thư ký đếm và ghi bằng số; không phát phiếu"

// voteHeads are the headings over the votes, and over those that say neither yes nor no.
func voteHeads(r data.Result) (votes, silent string) {
	if r.ByHands {
		return "Số biểu quyết", "Không biểu quyết"
	}
	return "Số phiếu", "Trống"
}

// returns is what became of the ballot papers, or that there were none.
func returns(r data.Result) string {
	if !r.ByHands {
		return ballotNumbers(r.Ballots)
	}
	if r.Ballots.Written == 0 {
		return byHands + "."
	}
	return fmt.Sprintf("%s; số ý kiến bằng văn bản: %s.", byHands, count2(r.Ballots.Written))
}

// origin says where the nominees of a round come from that was put to the vote in
// the sitting of another one.
func origin(p data.Proceedings) string {
	if p.FromAward == "" {
		return ""
	}
	return fmt.Sprintf("Các trường hợp này không đạt điều kiện xét tặng %s tại cùng phiên họp và được Hội đồng chuyển sang xét tặng %s.", titledName(p.FromAward, p.FromTitle), awardName(p))
}

// passedOn says who went on to another award in the same sitting, and what came of it.
func passedOn(p data.Proceedings) []string {
	var list []string
	for _, next := range p.Downgraded {
		var names []string
		for _, number := range next.Nominees {
			if d, ok := p.Dossier(number); ok {
				names = append(names, d.Called())
			}
		}
		text := fmt.Sprintf("Ngay tại phiên họp, Hội đồng chuyển sang xét tặng %s đối với %s trường hợp không đạt: %s", titledName(next.Award, next.Title), count2(len(names)), strings.Join(names, "; "))
		if next.Result != nil {
			text += fmt.Sprintf(". Kết quả: %s trường hợp đạt", count2(len(next.Result.Awarded())))
		}
		list = append(list, text+" (có biên bản riêng).")
	}
	return list
}
