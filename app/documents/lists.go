package documents

import (
	"fmt"

	"thidua/data"
	"thidua/data/vn"
)

// listTitle names a list of recipients.
func listTitle(p data.Proceedings, what string) string {
	return "Danh sách " + enumerate(kindNames(winnerKinds(p.Winners()))) + " " + what + " tặng " + awardName(p)
}

// kindNames are the kinds that occur, in the order of the list.
func kindNames(kinds []data.Kind) []string {
	var names []string
	for _, kind := range data.Kinds {
		if countKind(kinds, kind) > 0 {
			names = append(names, kind.String())
		}
	}
	return names
}

// kindRows gives the rows of a list, each kind under a heading of its own.
func kindRows(p data.Proceedings, columns int, row func(data.Winner) []cell) [][]cell {
	winners := p.Winners()
	return groupedRows(winnerKinds(winners), columns, func(at int) []cell { return row(winners[at]) })
}

// groupedRows gives a row for each entry of a list, with a heading where the kind changes.
// A list of one kind needs none: its title says which.
func groupedRows(kinds []data.Kind, columns int, row func(at int) []cell) [][]cell {
	var rows [][]cell
	several := len(kindNames(kinds)) > 1
	n := 0
	for i, kind := range kinds {
		if several && (i == 0 || kinds[i-1] != kind) {
			n++
			title := fmt.Sprintf("%s. %s (%s)", roman(n), vn.Upper(kind.String()), count2(countKind(kinds, kind)))
			rows = append(rows, []cell{across(title, columns)})
		}
		rows = append(rows, row(i))
	}
	return rows
}

// proposalList is the list with a submission.
func proposalList(p data.Proceedings, below string) part {
	columns := append(append([]column{
		{head: "TT", width: 11, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
	}, birthColumns()...),
		column{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		column{head: "Hình thức đề nghị", width: 27, align: centre},
		column{head: "Thành tích", align: left},
		column{head: "Số phiếu đồng ý", width: 20, align: centre},
		column{head: "Ghi chú", width: 27, align: left, spare: true},
	)
	rows := kindRows(p, len(columns), func(w data.Winner) []cell {
		d := w.Dossier
		row := append(cells(fmt.Sprint(w.Outcome.Ordinal), d.Called()), birthCells(d)...)
		return append(row, cells(d.Post, p.Award.Name, d.Achievement, votesFor(w.Outcome), d.Note)...)
	})
	t := table{columns: columns, rows: rows, total: []cell{across(inAll(p), len(columns))}}
	return part{landscape: true, blocks: []block{appendix{title: listTitle(p, "đề nghị"), below: below}, t.lean()}}
}

// inAll is the last row of a list.
func inAll(p data.Proceedings) string { return "Tổng cộng: " + cases(winnerKinds(p.Winners())) }

// votesFor is the share of yes votes, and that of the second round where one decided.
func votesFor(o data.Outcome) string {
	text := o.Ratio + "\n" + o.Percent
	if o.Runoff != nil {
		text += "\nbiểu quyết lại: " + o.Runoff.Ratio
	}
	return text
}

// awardList is the list of a decision.
func awardList(p data.Proceedings, below string) part {
	columns := []column{
		{head: "Số sổ vàng", width: 15, align: centre},
		{head: "Họ và tên, tên đơn vị", align: left},
		{head: "Năm sinh", width: 16, align: centre, spare: true},
		{head: "Chức vụ, đơn vị hoặc địa chỉ", align: left},
		{head: "Thành tích", align: left},
		{head: "Thời gian lập thành tích", width: 27, align: centre},
		{head: "Tiền thưởng (đồng)", width: 25, align: centre, spare: true},
	}
	rows := kindRows(p, len(columns), func(w data.Winner) []cell {
		d := w.Dossier
		return cells(fmt.Sprint(w.Outcome.Ordinal), d.Called(), birthYear(d), d.Post, d.Achievement, period(d), money(w.Outcome.Prize))
	})
	t := table{columns: columns, rows: rows, total: []cell{across(inAll(p), len(columns)-1), {text: money(prizeTotal(p)), bold: true}}}
	return part{landscape: true, blocks: []block{appendix{title: listTitle(p, "được"), below: below}, t.lean()}}
}

func birthYear(d data.Dossier) string {
	if d.Birth.Year == 0 || d.Kind != data.Individual {
		return ""
	}
	return fmt.Sprint(d.Birth.Year)
}

// period is the time in which the achievement was made; the next award counts
// from it (Nghị định 152/2025/NĐ-CP, Điều 33 khoản 7).
func period(d data.Dossier) string {
	switch {
	case d.From.IsZero() && d.To.IsZero():
		return ""
	case d.From.IsZero():
		return "đến " + d.To.String()
	case d.To.IsZero():
		return "từ " + d.From.String()
	}
	return d.From.String() + " - " + d.To.String()
}

func money(dong int64) string {
	if dong == 0 {
		return ""
	}
	return vn.Group(dong)
}

func prizeTotal(p data.Proceedings) int64 {
	var sum int64
	for _, w := range p.Winners() {
		sum += w.Outcome.Prize
	}
	return sum
}
