package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Group is a heading with what stands under it.
type Group struct {
	Title string
	Items []GroupItem
}

// GroupItem is one line under a heading.
type GroupItem struct {
	Key         string // names it
	Name, State string
	Icon        string // of the state
	Tone        Tone   // of the state
	Quiet       bool   // not there yet: the name is muted
}

// Groups lists items under headings, of which one is chosen. It holds the keyboard
// as a whole: Up and Down move, letters find a name, all else is handed on.
type Groups struct {
	widget.BaseWidget
	OnSelect func(key string) // a person chose another item; may be nil

	rows     []*groupRow
	column   *fyne.Container
	scroll   *container.Scroll
	selected string
	finder   finder
	focused  bool
}

// NewGroups makes an empty list.
func NewGroups() *Groups {
	g := &Groups{column: Rows(0)}
	g.scroll = container.NewVScroll(Inset(0.5, g.column))
	g.ExtendBaseWidget(g)
	return g
}

// Set shows other groups; what was chosen stays so while it is among them.
func (g *Groups) Set(groups []Group) {
	g.rows = nil
	g.finder.forget()
	var all []fyne.CanvasObject
	for _, group := range groups {
		all = append(all, newGroupTitle(group.Title))
		for _, item := range group.Items {
			row := newGroupRow(item, g.tapped)
			g.rows = append(g.rows, row)
			all = append(all, row)
		}
	}
	g.column.Objects = all
	g.update()
	g.column.Refresh()
}

// newGroupTitle is a heading in line with the names under it.
func newGroupTitle(title string) fyne.CanvasObject {
	line := newLine(title, theme.SizeCaption, theme.ColorMuted, true)
	line.Cut = true
	return container.New(&insetLayout{across: 3, down: 1.25}, line)
}

// Selected is the key of the chosen item, or "".
func (g *Groups) Selected() string { return g.selected }

// Select chooses an item without telling of it, and brings it into sight.
func (g *Groups) Select(key string) {
	at := g.place(key)
	if at < 0 {
		return
	}
	g.selected = key
	g.update()
	g.reveal(at)
}

// pick is a person's choice.
func (g *Groups) pick(key string) {
	if key == g.selected {
		return
	}
	g.Select(key)
	if g.OnSelect != nil {
		g.OnSelect(key)
	}
}

// Clear chooses nothing.
func (g *Groups) Clear() {
	g.selected = ""
	g.update()
}

// place is where an item stands, or -1.
func (g *Groups) place(key string) int {
	for i, row := range g.rows {
		if row.item.Key == key {
			return i
		}
	}
	return -1
}

func (g *Groups) tapped(key string) {
	focus(g)
	g.pick(key)
}

func (g *Groups) update() {
	for _, row := range g.rows {
		row.chosen = row.item.Key == g.selected
		row.ringed = g.focused && row.chosen
		row.Refresh()
	}
}

// reveal brings a row into sight, the first with the heading over it.
func (g *Groups) reveal(at int) {
	row := g.rows[at]
	top, bottom := row.Position().Y, row.Position().Y+row.Size().Height+theme.Gap(1)
	if at == 0 {
		top = 0
	}
	offset := min(max(g.scroll.Offset.Y, bottom-g.scroll.Size().Height), top)
	if g.scroll.Size().Height > 0 && offset != g.scroll.Offset.Y {
		g.scroll.ScrollToOffset(fyne.NewPos(0, max(offset, 0)))
	}
}

// Resize keeps the chosen item in sight.
func (g *Groups) Resize(size fyne.Size) {
	g.BaseWidget.Resize(size)
	if at := g.place(g.selected); at >= 0 {
		g.reveal(at)
	}
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (g *Groups) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(newPanel(theme.ColorSurface, theme.ColorBorder, theme.SizeRadius, Inset(0.5, g.scroll)))
}

// MinSize leaves the height to the place.
func (g *Groups) MinSize() fyne.Size { return fyne.NewSize(theme.Gap(50), theme.Gap(30)) }
