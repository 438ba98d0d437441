package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/desk"
	"thidua/app/widgets"
	"thidua/data"
	"thidua/data/book"
	"thidua/data/vn"
)

// stats is the row of figures: how complete the dossiers are and, after the
// vote, what became of them.
type stats struct {
	row             *fyne.Container
	before, after   []*widgets.Stat
	beforeO, afterO *fyne.Container
}

func newStats() *stats {
	s := &stats{before: tiles("hồ sơ", "đủ", "thiếu", "trả lại", "tạm dừng"), after: tiles("hồ sơ", "được khen", "không đạt", "trả lại")}
	s.beforeO, s.afterO = container.NewStack(), tileRow(s.after)
	s.row = widgets.Rows(0, s.beforeO, s.afterO)
	return s
}

func tiles(labels ...string) []*widgets.Stat {
	var list []*widgets.Stat
	for _, label := range labels {
		list = append(list, widgets.NewStat("", label, widgets.Neutral))
	}
	return list
}

func tileRow(list []*widgets.Stat) *fyne.Container {
	var row []fyne.CanvasObject
	for _, tile := range list {
		row = append(row, tile)
	}
	return widgets.Columns(len(row), row...)
}

func (s *stats) set(p data.Proceedings) {
	t := book.Count(p.Dossiers, "")
	if p.Result != nil && p.Meeting.Stage == data.Counted {
		s.beforeO.Hide()
		s.afterO.Show()
		fill(s.after, []int{t.All, t.Awarded, t.Declined, t.Returned}, []widgets.Tone{widgets.Neutral, widgets.Good, widgets.Bad, widgets.Neutral})
		return
	}
	s.afterO.Hide()
	s.beforeO.Show()
	fill(s.before, []int{t.All, t.Complete, t.Lacking, t.Returned, t.Held},
		[]widgets.Tone{widgets.Neutral, widgets.Good, widgets.Warn, widgets.Bad, widgets.Warn})
	shown := s.before
	if t.Held == 0 {
		shown = shown[:len(shown)-1]
	}
	s.beforeO.Objects = []fyne.CanvasObject{tileRow(shown)}
	s.beforeO.Refresh()
}

// fill shows figures; a zero has no colour.
func fill(list []*widgets.Stat, figures []int, tones []widgets.Tone) {
	for i, tile := range list {
		tone := tones[i]
		if figures[i] == 0 {
			tone = widgets.Neutral
		}
		tile.Set(vn.Group(int64(figures[i])), tone)
	}
}

// kindBars shows the dossiers by kind of recipient; a bar leads to its dossiers.
type kindBars struct {
	d       desk.Desk
	card    fyne.CanvasObject
	caption *widgets.Line
	bars    []*widgets.Bar
}

func newKindBars(d desk.Desk) *kindBars {
	k := &kindBars{d: d, caption: widgets.NewCaption("")}
	k.caption.Cut = true
	rows := []fyne.CanvasObject{k.caption}
	for _, kind := range data.Kinds {
		bar := widgets.NewBar(vn.UpperFirst(kind.String()), 0, 0, widgets.Good, func() { d.Show(desk.Dossiers, string(kind)) })
		k.bars = append(k.bars, bar)
		rows = append(rows, bar)
	}
	k.card = widgets.NewCard("Theo đối tượng", widgets.Rows(1, rows...))
	return k
}

func (k *kindBars) set(p data.Proceedings) {
	counted := p.Result != nil && p.Meeting.Stage == data.Counted
	k.caption.SetText("Số hồ sơ đủ trên tổng số. Bấm vào một dòng để xem các hồ sơ")
	if counted {
		k.caption.SetText("Số được khen trên tổng số. Bấm vào một dòng để xem các hồ sơ")
	}
	for i, kind := range data.Kinds {
		t := book.Count(p.Dossiers, kind)
		part, tone := t.Complete, widgets.Good
		switch {
		case counted:
			part = t.Awarded
		case part < t.All:
			tone = widgets.Warn
		}
		if part == 0 {
			tone = widgets.Neutral
		}
		k.bars[i].Set(part, t.All, tone)
	}
}
