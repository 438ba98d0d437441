package documents

import (
	"fmt"

	"thidua/data"
	"thidua/data/vn"
)

// roundsTable has a row for each round of a phase.
func roundsTable(v data.PhaseReview) table {
	t := table{columns: []column{
		{head: "TT", width: 10, align: centre},
		{head: "Ngày họp", width: 24, align: centre},
		{head: "Hình thức khen thưởng", align: left},
		{head: "Thành viên có mặt", width: 26, align: centre},
		{head: "Số đề nghị", width: 18, align: centre},
		{head: "Số được khen", width: 18, align: centre},
		{head: "Tiền thưởng (đồng)", width: 30, align: centre},
	}}
	var all data.GroupReview
	for i, r := range v.Rounds {
		all.Nominees, all.Awarded = all.Nominees+r.Nominees, all.Awarded+r.Awarded
		present := ""
		if r.Members > 0 {
			present = fmt.Sprintf("%d/%d", r.Present, r.Members)
		}
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), heldOn(r), r.Award, present, fmt.Sprint(r.Nominees), fmt.Sprint(r.Awarded), prizeOfRound(r)))
	}
	t.total = []cell{across("Tổng cộng", 4), {text: fmt.Sprint(all.Nominees), bold: true}, {text: fmt.Sprint(all.Awarded), bold: true}, {text: money(v.Prize()), bold: true}}
	return t
}

func heldOn(r data.RoundReview) string {
	if r.Held.IsZero() {
		return "chưa họp"
	}
	return vn.ShortDate(r.Held)
}

// prizeOfRound says why a round with awards has no prize yet.
func prizeOfRound(r data.RoundReview) string {
	if r.Awarded > 0 && !r.Decided {
		return "chưa có quyết định"
	}
	return money(r.Prize)
}

// fewGroups are so few that their table and their chart stand on one page.
const fewGroups = 4

// groupTable has a row for each group, with the share that was awarded.
func groupTable(by grouping) table {
	t := table{columns: []column{
		{head: "TT", width: 12, align: centre},
		{head: by.name, align: left},
		{head: "Số đề nghị", width: 24, align: centre},
		{head: "Số được khen", width: 24, align: centre},
		{head: "Tỷ lệ", width: 22, align: centre},
	}}
	for i, g := range by.groups {
		t.rows = append(t.rows, cells(fmt.Sprint(i+1), vn.UpperFirst(g.Name), fmt.Sprint(g.Nominees), fmt.Sprint(g.Awarded), shareOf(g)))
	}
	if len(by.groups) <= fewGroups {
		t.stay = whole
	}
	all := data.Sum(by.groups)
	t.total = []cell{across("Tổng cộng", 2), {text: fmt.Sprint(all.Nominees), bold: true}, {text: fmt.Sprint(all.Awarded), bold: true}, {text: shareOf(all), bold: true}}
	return t
}

// shareOf is the share of the awarded; of nobody there is none.
func shareOf(g data.GroupReview) string {
	if g.Nominees == 0 {
		return ""
	}
	return vn.Percent(int64(g.Awarded), int64(g.Nominees))
}
