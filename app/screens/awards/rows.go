package awards

import (
	"fmt"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"thidua/app/bundle"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/vn"
)

// paperRow is one paper as the list shows it.
type paperRow struct {
	paper       data.Paper
	place       string
	name, state string
	tone        widgets.Tone
	icon        string
}

func newPaperTable() *widgets.Table[paperRow] {
	t := widgets.NewTable(
		widgets.Column[paperRow]{Title: "TT", Width: 44, Align: fyne.TextAlignTrailing, Text: func(r paperRow) string { return r.place }},
		widgets.Column[paperRow]{Title: "Văn bản", Bold: true, Text: func(r paperRow) string { return r.name }},
		widgets.Column[paperRow]{Title: "Tình trạng", Width: 168, Text: func(r paperRow) string { return r.state },
			Tone: func(r paperRow) widgets.Tone { return r.tone },
			Icon: func(r paperRow) fyne.Resource { return widgets.Icon(r.icon) }},
	)
	t.Key = func(r paperRow) string { return string(r.paper) }
	return t
}

func paperRows(p data.Proceedings) []paperRow {
	var rows []paperRow
	for i, paper := range data.Papers {
		state, tone, icon := paperState(p, paper)
		rows = append(rows, paperRow{paper: paper, place: strconv.Itoa(i + 1), name: paperName(p, paper), state: state, tone: tone, icon: icon})
	}
	return rows
}

// paperState says how far a paper has got, with its tone and icon.
func paperState(p data.Proceedings, paper data.Paper) (state string, tone widgets.Tone, icon string) {
	mark := markOf(p, paper)
	switch {
	case !mark.Signed.IsZero():
		return "Đã ký " + vn.ShortDate(mark.Signed), widgets.Good, "check"
	case !mark.Printed.IsZero():
		return "Đã in " + vn.ShortDate(mark.Printed), widgets.Brand, "print"
	case available(p, paper):
		return "Bản nháp", widgets.Neutral, "edit"
	}
	return "Chưa có", widgets.Neutral, "blank"
}

func available(p data.Proceedings, paper data.Paper) bool {
	return slices.Contains(bundle.Available(p), paper)
}

// markOf is how far a paper has got; empty where nothing was noted.
func markOf(p data.Proceedings, paper data.Paper) data.PaperMark {
	i := slices.IndexFunc(p.Papers, func(m data.PaperMark) bool { return m.Paper == paper })
	if i < 0 {
		return data.PaperMark{Paper: paper}
	}
	return p.Papers[i]
}

// winnerRow is one awarded nominee as the list shows it.
type winnerRow struct {
	ordinal                  int
	place, name, kind, votes string
	prize                    string
}

func newWinnerTable() *widgets.Table[winnerRow] {
	t := widgets.NewTable(
		widgets.Column[winnerRow]{Title: "Số sổ vàng", Width: 92, Align: fyne.TextAlignTrailing, Text: func(r winnerRow) string { return r.place }},
		widgets.Column[winnerRow]{Title: "Đối tượng được khen", Bold: true, Text: func(r winnerRow) string { return r.name }},
		widgets.Column[winnerRow]{Title: "Loại", Width: 108, Text: func(r winnerRow) string { return r.kind }},
		widgets.Column[winnerRow]{Title: "Đồng ý", Width: 76, Align: fyne.TextAlignTrailing, Text: func(r winnerRow) string { return r.votes }},
		widgets.Column[winnerRow]{Title: "Tiền thưởng", Width: 112, Align: fyne.TextAlignTrailing, Text: func(r winnerRow) string { return r.prize }},
	)
	t.Key = func(r winnerRow) string { return strconv.Itoa(r.ordinal) }
	return t
}

// winnerRows lists the awarded in the order of the decision's list.
func winnerRows(p data.Proceedings) []winnerRow {
	var rows []winnerRow
	for _, w := range p.Winners() {
		prize := ""
		if p.Decision != nil {
			prize = vn.Group(w.Outcome.Prize)
		}
		rows = append(rows, winnerRow{ordinal: w.Outcome.Ordinal, place: strconv.Itoa(w.Outcome.Ordinal), name: w.Dossier.Called(),
			kind: vn.UpperFirst(w.Dossier.Kind.String()), votes: fmt.Sprintf("%d/%d", w.Outcome.Yes, w.Outcome.Base), prize: prize})
	}
	return rows
}

func ofKind(winners []data.Winner, kind data.Kind) int {
	n := 0
	for _, w := range winners {
		if w.Dossier.Kind == kind {
			n++
		}
	}
	return n
}
