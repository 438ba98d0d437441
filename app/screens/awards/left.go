package awards

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"thidua/app/widgets"
	"thidua/data"
)

// left is what stands beside the paper: the list of papers or the list of the
// awarded.
type left struct {
	object  *fyne.Container
	tabs    *widgets.Choice
	papers  *widgets.Groups
	awarded *awarded
}

// The lists in the order of their tabs.
const (
	papersTab = iota
	awardedTab
)

func newLeft(s *Screen) *left {
	l := &left{papers: widgets.NewGroups(), awarded: newAwarded(s)}
	l.tabs = widgets.NewChoice([]widgets.ChoiceOption{{Label: "Văn bản"}, {Label: "Được khen"}}, l.turn)
	l.papers.OnSelect = func(paper string) { s.goTo(data.Paper(paper)) }
	l.object = container.NewBorder(widgets.Rows(2, l.tabs, widgets.Rows(0)), nil, nil, nil, container.NewStack(l.papers, l.awarded.object))
	l.turn(papersTab)
	return l
}

// turn shows one of the lists.
func (l *left) turn(tab int) {
	l.tabs.SetSelected(tab)
	widgets.SetVisible(l.papers, tab == papersTab)
	widgets.SetVisible(l.awarded.object, tab == awardedTab)
	l.object.Refresh()
}

// set shows a round; without anybody awarded there is one list only.
func (l *left) set(p data.Proceedings, certificates []data.Certificate) {
	l.papers.Set(groupsOf(p))
	l.awarded.set(p, certificates)
	some := len(p.Winners()) > 0
	widgets.SetVisible(l.tabs, some)
	if !some {
		l.turn(papersTab)
	}
}
