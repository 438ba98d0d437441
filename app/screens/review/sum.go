package review

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// roundRow is one round of the phase as the table shows it.
type roundRow struct {
	id                              uint64
	place, award, council, held     string
	nominees, awarded, prize, state string
	tone                            widgets.Tone
	icon                            string
}

// sumPart is the phase in figures.
type sumPart struct {
	screen   *Screen
	object   fyne.CanvasObject
	rounds   *widgets.Table[roundRow]
	lacks    *fyne.Container
	kinds    *fyne.Container
	subjects *fyne.Container
}

func newSumPart(s *Screen) *sumPart {
	p := &sumPart{screen: s, rounds: newRoundTable(), lacks: widgets.Rows(2), kinds: widgets.Rows(1), subjects: widgets.Rows(1)}
	p.rounds.OnOpen = p.open
	cards := container.NewGridWithColumns(3, widgets.NewCard("Trước khi lưu trữ", p.lacks),
		widgets.NewCard("Được khen theo loại", container.NewVScroll(p.kinds)), widgets.NewCard("Được khen theo đối tượng", container.NewVScroll(p.subjects)))
	p.object = container.New(&halvesLayout{share: 0.36, gap: 16}, p.rounds, cards)
	return p
}

func newRoundTable() *widgets.Table[roundRow] {
	t := widgets.NewTable(
		widgets.Column[roundRow]{Title: "Đợt", Width: 54, Align: fyne.TextAlignTrailing, Text: func(r roundRow) string { return r.place }},
		widgets.Column[roundRow]{Title: "Hình thức khen", Bold: true, Text: func(r roundRow) string { return r.award }},
		widgets.Column[roundRow]{Title: "Hội đồng", Weight: 1.2, Text: func(r roundRow) string { return r.council }},
		widgets.Column[roundRow]{Title: "Ngày họp", Width: 106, Text: func(r roundRow) string { return r.held }},
		widgets.Column[roundRow]{Title: "Hồ sơ", Width: 72, Align: fyne.TextAlignTrailing, Text: func(r roundRow) string { return r.nominees }},
		widgets.Column[roundRow]{Title: "Được khen", Width: 92, Align: fyne.TextAlignTrailing, Text: func(r roundRow) string { return r.awarded }},
		widgets.Column[roundRow]{Title: "Tiền thưởng (đồng)", Width: 154, Align: fyne.TextAlignTrailing, Text: func(r roundRow) string { return r.prize }},
		widgets.Column[roundRow]{Title: "Tình trạng", Width: 190, Text: func(r roundRow) string { return r.state },
			Tone: func(r roundRow) widgets.Tone { return r.tone }, Icon: func(r roundRow) fyne.Resource { return widgets.Icon(r.icon) }},
	)
	t.Key = func(r roundRow) string { return strconv.FormatUint(r.id, 10) }
	return t
}

// open brings another round onto the screens.
func (p *sumPart) open(r roundRow) {
	s := p.screen
	if !s.desk.Report(s.desk.Book().Show(r.id)) {
		s.desk.Did("Đang xem đợt "+r.place+": "+r.award, false)
	}
}

func (p *sumPart) set(round data.Proceedings, review data.PhaseReview) {
	var rows []roundRow
	for _, r := range review.Rounds {
		rows = append(rows, rowOf(r))
	}
	p.rounds.SetRows(rows)
	if _, ok := p.rounds.Selected(); !ok {
		p.rounds.SelectWhere(func(r roundRow) bool { return r.id == round.Round.ID })
	}
	p.showLacks(round)
	bars(p.kinds, review.Kinds)
	bars(p.subjects, review.Subjects)
	p.object.Refresh()
}

func rowOf(r data.RoundReview) roundRow {
	award := r.Award
	if r.Round.From != 0 {
		award += " (chuyển từ đợt " + vn.Number2(int(r.Round.From)) + ")"
	}
	row := roundRow{id: r.Round.ID, place: vn.Number2(int(r.Round.ID)), award: award, council: r.Council,
		nominees: vn.Group(int64(r.Nominees)), awarded: vn.Group(int64(r.Awarded)), prize: vn.Group(r.Prize)}
	if !r.Held.IsZero() {
		row.held = vn.ShortDate(r.Held)
	}
	row.state, row.tone, row.icon = roundState(r)
	return row
}

// roundState says how far a round has come.
func roundState(r data.RoundReview) (state string, tone widgets.Tone, icon string) {
	switch {
	case !r.Round.Archived.IsZero():
		return "Đã lưu trữ", widgets.Good, "lock"
	case r.Decided:
		return "Đã có quyết định", widgets.Good, "check"
	case r.Stage == "":
		return "Đang nhận hồ sơ", widgets.Neutral, "folder"
	case r.Stage == data.Adjourned:
		return "Không đủ thành viên", widgets.Warn, "warning"
	case r.Stage == data.Stopped:
		return "Không có kết quả", widgets.Warn, "warning"
	}
	return r.Stage.String(), widgets.Neutral, "clock"
}

// showLacks lists what the round on the screen still lacks.
func (p *sumPart) showLacks(round data.Proceedings) {
	p.lacks.Objects = nil
	lacks := book.Unfinished(round)
	for _, text := range lacks {
		line := widgets.NewLine(text)
		line.Cut = true
		p.lacks.Add(container.NewBorder(nil, nil, widgets.NewBadge("Thiếu", widgets.Warn), nil, widgets.Inset(1, line)))
	}
	switch {
	case !round.Round.Archived.IsZero():
		p.lacks.Add(widgets.Side(2, widgets.NewBadge("Đã khóa", widgets.Good), widgets.NewLine("Đợt này đã lưu trữ ngày "+vn.ShortDate(round.Round.Archived))))
	case len(lacks) == 0:
		p.lacks.Add(widgets.Side(2, widgets.NewBadge("Đủ", widgets.Good), widgets.NewLine("Có thể đóng gói lưu trữ")))
	default:
		p.lacks.Add(container.NewHBox(widgets.NewButton("Sang Khen thưởng", widgets.Icon("forward"), func() { p.screen.desk.Show(desk.Awards, "") })))
	}
}

// bars shows groups as bars of those awarded among those nominated. Names may be
// long, so they stand above their bars and wrap.
func bars(into *fyne.Container, groups []data.GroupReview) {
	into.Objects = nil
	for _, g := range groups {
		name := widgets.NewParagraph(vn.UpperFirst(g.Name))
		share := vn.Percent(int64(g.Awarded), int64(g.Nominees))
		into.Add(widgets.Rows(-2.5, name, widgets.NewBar(share, g.Awarded, g.Nominees, widgets.Good, nil)))
	}
}
