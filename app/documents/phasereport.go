package documents

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"thidua/data"
	"thidua/data/vn"
)

// phaseReport is the report that ends a phase of the movement, a first or a final review
// (sơ kết, tổng kết), after Mẫu 1.4 of Nghị định 30/2020/NĐ-CP, Phụ lục III. What the
// program knows stands there; the judgement is left to the office: results, effect and
// impact, weaknesses and their causes, lessons.
func phaseReport(p data.Proceedings) []part {
	v, values := reviewOf(p), phaseFields(p)
	number := "Số:" + blank + "/BC-" + councilAgencySymbol(p)
	out := []block{
		heading{parent: p.Council.Parent, agency: p.Council.Agency, number: number, place: placeAndDay(p, unknownDay(""))},
		title{"BÁO CÁO", oneLine(worded(p, "bao-cao-giai-doan.trich-yeu", values))},
	}
	out = append(out, prose(worded(p, "bao-cao-giai-doan.mo-dau", values))...)
	out = append(out, roundsTable(v))
	for i, by := range groupings(v) {
		out = append(out, prose(worded(p, "bao-cao-giai-doan."+by.id, values))...)
		out = append(append(out, groupTable(by)), groupCharts(by, i+1)...)
	}
	out = append(out, prose(worded(p, "bao-cao-giai-doan.danh-gia", values))...)
	out = append(out, prose(worded(p, "bao-cao-giai-doan.phuong-huong", values))...)
	return []part{{blocks: append(out, closing{texts(worded(p, "bao-cao-giai-doan.noi-nhan", values)), agencySigned(p)})}}
}

// reviewOf is what the phase came to; without a review of it what this round came to.
func reviewOf(p data.Proceedings) data.PhaseReview {
	if p.Stock.Review != nil {
		return *p.Stock.Review
	}
	v := data.NewPhaseReview(p.Movement, p.Phase)
	v.Add(p)
	return v
}

// phaseFields are the values of the report's own fields.
func phaseFields(p data.Proceedings) own {
	v := reviewOf(p)
	all := data.Sum(v.Kinds)
	values := own{
		"sơ kết, tổng kết":   cmp.Or(p.Phase.Review, "đánh giá"),
		"giai đoạn":          vn.LowerFirst(p.Phase.Name),
		"số đợt":             count2(len(v.Rounds)),
		"số trường hợp":      count2(all.Nominees),
		"số được khen":       count2(all.Awarded),
		"tỷ lệ":              vn.Percent(int64(all.Awarded), int64(all.Nominees)),
		"theo loại":          awardedBy(v.Kinds),
		"tổng tiền":          "",
		"tổng tiền bằng chữ": "",
	}
	if sum := v.Prize(); sum > 0 {
		values["tổng tiền"], values["tổng tiền bằng chữ"] = vn.Dong(sum), p.Office.Words.Dong(sum)
	}
	return values
}

// awardedBy counts the awarded of each group: "03 tập thể và 12 cá nhân".
func awardedBy(groups []data.GroupReview) string {
	var parts []string
	for _, g := range groups {
		if g.Awarded > 0 {
			parts = append(parts, count2(g.Awarded)+"\u00a0"+g.Name)
		}
	}
	return enumerate(parts)
}

// councilAgencySymbol is the agency's abbreviation, as its decision on the council has it.
func councilAgencySymbol(p data.Proceedings) string {
	_, symbol, _ := strings.Cut(p.Council.EstablishedBy, "/QĐ-")
	return cmp.Or(symbol, blank)
}

// agencySigned is the signature of the agency's head.
func agencySigned(p data.Proceedings) signature {
	return signature{post: agencySigning(p, "", head(p)), name: chair(p).Name}
}

// grouping is one way to divide the nominees of a phase.
type grouping struct {
	id     string // of the text above it
	name   string // of a group: "Loại đối tượng"
	title  string // of its chart
	groups []data.GroupReview
}

func groupings(v data.PhaseReview) []grouping {
	all := []grouping{{"theo-loai", "Loại đối tượng", "Số trường hợp đề nghị và được khen theo loại đối tượng", v.Kinds}}
	if len(v.Subjects) > 0 {
		all = append(all, grouping{"theo-doi-tuong", "Đối tượng thi đua", "Số trường hợp đề nghị và được khen theo đối tượng thi đua", v.Subjects})
	}
	return all
}

// mostBars is how many groups a chart has at most: more would not stand on a page.
const mostBars = 12

// groupCharts draw the numbers of a grouping.
func groupCharts(by grouping, number int) []block {
	var list []block
	title := fmt.Sprintf("Biểu đồ %d. %s", number, by.title)
	for groups := range slices.Chunk(by.groups, mostBars) {
		c := chart{title: title, names: [2]string{"Đề nghị", "Được khen"}}
		for _, g := range groups {
			c.groups = append(c.groups, chartGroup{g.Name, [2]int{g.Nominees, g.Awarded}})
		}
		list = append(list, c)
		title = fmt.Sprintf("Biểu đồ %d (tiếp theo)", number)
	}
	return list
}
