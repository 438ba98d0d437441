package meeting

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/app/widgets"
)

// mostLeft is the width that the cards of the preparation take where there is
// room, in units of 4.
const mostLeft = 94

// between is the room between cards and roster.
const between = 3

// halves is the preparation's content: the cards with the roster beside them, each
// scrolling by itself, or all in one column where nothing would be whole so.
type halves struct {
	widget.BaseWidget
	cards   *container.Scroll   // beside the roster
	column  *fyne.Container     // what scrolls: the cards, and the roster in one column
	first   []fyne.CanvasObject // in one column these stand above the roster
	others  []fyne.CanvasObject
	roster  *roster
	root    *fyne.Container
	stacked bool
}

func newHalves(r *roster, first []fyne.CanvasObject, others ...fyne.CanvasObject) *halves {
	h := &halves{roster: r, first: first, others: others, column: widgets.Rows(3), root: container.NewStack()}
	h.cards = widgets.NewScrolled(h.column)
	h.build()
	h.ExtendBaseWidget(h)
	return h
}

// build puts the parts where they belong.
func (h *halves) build() {
	h.roster.whole(h.stacked)
	parts, shown := h.others, fyne.CanvasObject(h.cards)
	if h.stacked {
		parts = append([]fyne.CanvasObject{h.roster.card}, parts...)
	} else {
		shown = container.New(&besideLayout{h}, h.cards, h.roster.card)
	}
	h.column.Objects = slices.Concat(h.first, parts)
	h.root.Objects = []fyne.CanvasObject{shown}
	h.column.Refresh()
	h.root.Refresh()
}

// least is the width without which the cards would be cut.
func (h *halves) least() float32 {
	var width float32
	for _, o := range slices.Concat(h.first, h.others) {
		if o.Visible() {
			width = max(width, o.MinSize().Width)
		}
	}
	return width + theme.Gap(3) // the scroll bar's room
}

// arrange chooses anew between the two ways for a width.
func (h *halves) arrange(width float32) {
	if width > 0 {
		h.roster.fit(width)
	}
	stacked := width > 0 && (h.roster.tight || h.least()+theme.Gap(between)+h.roster.wants() > width)
	if stacked != h.stacked {
		h.stacked = stacked
		h.build()
	}
	h.root.Refresh()
}

// Resize chooses before the parts are laid out.
func (h *halves) Resize(size fyne.Size) {
	if size.Width != h.Size().Width {
		h.arrange(size.Width)
	}
	h.BaseWidget.Resize(size)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (h *halves) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(h.root) }

// Held is what is shown.
func (h *halves) Held() fyne.CanvasObject { return h.root }

// besideLayout gives the roster what its names want and the cards the rest, up to
// their own width.
type besideLayout struct{ halves *halves }

func (l *besideLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Gap(100), max(objects[0].MinSize().Height, objects[1].MinSize().Height))
}

func (l *besideLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	room := size.Width - theme.Gap(between)
	left := max(min(theme.Gap(mostLeft), room-l.halves.roster.wants()), l.halves.least())
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left+theme.Gap(between), 0))
	objects[1].Resize(fyne.NewSize(room-left, size.Height))
}
