package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// Page is the frame of a screen: a header with title, state, badges and
// buttons, the content, and a footer with counts.
type Page struct {
	widget.BaseWidget
	title, state, footer *Line
	badges, actions      *fyne.Container
	primary              *Button
	primaryPlace         *fyne.Container
	content, foot        *fyne.Container
	buttons              *fyne.Container
	head                 headLayout
	root                 fyne.CanvasObject
}

// NewPage makes an empty page.
func NewPage(title string) *Page {
	p := &Page{
		title:        NewTitle(title),
		state:        newLine("", theme.SizeBody, theme.ColorMuted, false),
		footer:       NewCaption(""),
		badges:       Side(2),
		actions:      Side(1),
		primaryPlace: Side(0),
		content:      container.NewStack(),
	}
	p.title.Cut, p.state.Cut, p.footer.Cut = true, true, true
	p.state.Hide()
	p.badges.Hide()
	p.build()
	p.ExtendBaseWidget(p)
	return p
}

func (p *Page) build() {
	name := container.New(&sideLayout{gap: 3}, p.title, p.badges)
	p.buttons = Side(1, p.actions, p.primaryPlace)
	header := container.New(&p.head, name, p.buttons, p.state)
	p.foot = container.NewVBox(widget.NewSeparator(), container.New(&insetLayout{across: 6, down: 1.5}, p.footer))
	p.foot.Hide()
	p.root = container.NewBorder(
		container.New(&insetLayout{across: 6, down: 3.5}, header), p.foot, nil, nil,
		container.New(&insetLayout{across: 6, down: 0}, p.content),
	)
}

// SetTitle changes the title.
func (p *Page) SetTitle(text string) {
	p.title.SetText(text)
	p.update()
}

// SetState sets the one line that says how things stand; "" hides it.
func (p *Page) SetState(text string) {
	p.state.SetText(text)
	show(p.state, text != "")
	p.update()
}

// SetBadges sets the badges beside the title; none hides them.
func (p *Page) SetBadges(badges ...*Badge) {
	p.badges.Objects = objects(badges)
	show(p.badges, len(badges) > 0)
	p.update()
}

// SetPrimary sets the page's one filled button: the next step.
func (p *Page) SetPrimary(label string, icon fyne.Resource, tapped func()) *Button {
	p.primary = NewPrimaryButton(label, icon, tapped)
	p.primaryPlace.Objects = []fyne.CanvasObject{p.primary}
	p.update()
	return p.primary
}

// ClearPrimary takes the primary button away.
func (p *Page) ClearPrimary() {
	p.primary = nil
	p.primaryPlace.Objects = nil
	p.update()
}

// Primary is the primary button, or nil.
func (p *Page) Primary() *Button { return p.primary }

// AddAction adds a quiet button to the left of the primary one.
func (p *Page) AddAction(label string, icon fyne.Resource, tapped func()) *Button {
	b := NewQuietButton(label, icon, tapped)
	p.actions.Add(b)
	p.update()
	return b
}

// ClearActions takes all quiet buttons away.
func (p *Page) ClearActions() {
	p.actions.RemoveAll()
	p.update()
}

// SetContent sets what the page is about. What may become higher than the
// window, as at large text, comes in a container.NewVScroll.
func (p *Page) SetContent(obj fyne.CanvasObject) {
	p.content.Objects = []fyne.CanvasObject{obj}
	p.content.Refresh()
}

// SetFooter sets the counts at the foot; "" hides the foot.
func (p *Page) SetFooter(text string) {
	p.footer.SetText(text)
	show(p.foot, text != "")
	p.update()
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (p *Page) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(p.root) }

func show(obj fyne.CanvasObject, visible bool) {
	if visible {
		obj.Show()
	} else {
		obj.Hide()
	}
}

// Resize puts the buttons below where they don't fit beside the title.
func (p *Page) Resize(size fyne.Size) {
	p.head.below = p.wanted() > size.Width
	p.BaseWidget.Resize(size)
}

// wanted is the width that title, badges and buttons need side by side.
func (p *Page) wanted() float32 {
	width := p.title.full().Width + p.buttons.MinSize().Width + theme.Gap(16)
	if p.badges.Visible() {
		width += p.badges.MinSize().Width + theme.Gap(3)
	}
	return width
}

// update lays the page out anew after its header changed.
func (p *Page) update() {
	p.head.below = p.Size().Width > 0 && p.wanted() > p.Size().Width
	p.root.Refresh()
}
