package council

import (
	"cmp"
	"errors"
	"image/color"
	"reflect"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"thidua/app/desk"
	"thidua/app/theme"
	"thidua/app/widgets"
	"thidua/data"
)

// snapshot is what one reading of the book says.
type snapshot struct {
	open   bool             // a round is on the screen
	p      data.Proceedings // the round
	others []data.Council   // all councils that are kept
	locked error            // why the council cannot be changed; nil where it can
	fixed  error            // why the round cannot take another council; nil where it can
}

// Screen shows the council of the round on the screen, and lets it be written.
type Screen struct {
	d       desk.Desk
	keys    *widgets.Shortcuts[key]
	now     snapshot
	page    *widgets.Page
	deed    *deed
	members *members
	base    data.Council // what the form began with; ID 0 for a new one
	filled  data.Council // what the form said right after it was filled
	writing bool         // a council is in the form, even if none is kept yet
	tried   bool         // saving failed once: what is wrong shows while typing

	none, empty, deedCard *fyne.Container
	form                  *container.Scroll
	bar, adding           *fyne.Container // what can be done to members
	up, down, destroy     *widgets.Button
	choosing, renewing    *widgets.Button
}

// New makes the screen; Load fills it.
func New(d desk.Desk) *Screen {
	s := &Screen{d: d, page: widgets.NewPage(desk.Council.String()), deedCard: container.NewStack(), empty: container.NewStack()}
	s.keys = widgets.NewShortcuts(s.press, bindings)
	s.deed, s.members = newDeed(s.changed), newMembers(s.changed)
	s.members.name.OnSubmitted = func(string) { s.focus(s.members.position) }
	s.members.position.OnSubmitted = func(string) { s.nextMember() }
	s.members.table.OnChoice, s.members.table.OnSelect = s.showChosen, s.selected
	s.choosing = s.page.AddAction("Chọn Hội đồng đã có", widgets.Icon("council"), s.askCouncil)
	s.renewing = s.page.AddAction("Kiện toàn từ Hội đồng cũ", widgets.Icon("edit"), s.askRenewal)
	s.build()
	return s
}

func (s *Screen) build() {
	s.none = container.NewStack(widgets.NewEmpty(widgets.Icon("council"), "Chưa mở đợt xét khen thưởng",
		"Mỗi đợt xét có một Hội đồng. Hãy chọn phong trào, giai đoạn và hình thức khen thưởng để mở đợt xét.",
		widgets.NewPrimaryButton("Mở đợt xét", widgets.Icon("movement"), func() { s.d.Show(desk.Movement, "") })))
	s.up = widgets.NewButton("Lên", widgets.Icon("up"), func() { s.move(-1) })
	s.down = widgets.NewButton("Xuống", widgets.Icon("down"), func() { s.move(1) })
	s.destroy = widgets.NewButton("Xóa", widgets.Icon("delete"), s.deleteMembers)
	s.bar = widgets.Rows(2, s.members.fault, s.members.fields, s.members.home(s.up, s.down, s.destroy))
	s.adding = widgets.Side(2, widgets.NewButton("Thêm thành viên", widgets.Icon("add"), s.addMember),
		widgets.NewButton("Dán danh sách", widgets.Icon("import"), s.paste))
	total := container.NewVBox(layout.NewSpacer(), s.members.total, layout.NewSpacer())
	head := widgets.Rows(0.5, container.NewBorder(nil, nil, nil, s.adding, total), s.members.rule, s.members.quorum, widgets.Rows(0))
	least := canvas.NewRectangle(color.Transparent) // the table shows some rows even under large text
	least.SetMinSize(fyne.NewSize(0, theme.Gap(50)))
	right := container.NewBorder(head, widgets.Rows(2, widgets.Rows(0), s.bar), nil, nil, container.NewStack(least, s.members.table))
	s.form = container.NewVScroll(widgets.Inset(1, widgets.SideBySideUpTo(1.3, 0.34, s.deedCard, widgets.NewCard("", right))))
	s.page.SetContent(container.NewStack(s.none, s.empty, s.form))
}

// Content is the screen's object.
func (s *Screen) Content() fyne.CanvasObject { return s.page }

// Load reads the round anew. A council that is being written stays.
func (s *Screen) Load() {
	s.keys.Attach(s.d.Window().Canvas())
	s.now = s.read()
	kept := s.now.p.Council
	switch {
	case s.unsaved() && s.lock() == nil:
	case kept.ID != 0:
		s.fill(kept, kept)
	default:
		s.writing, s.base, s.filled = false, data.Council{}, data.Council{}
	}
	s.show()
}

func (s *Screen) read() snapshot {
	round, ok := s.d.Round()
	if !ok {
		return snapshot{}
	}
	b := s.d.Book()
	now := snapshot{open: true, p: s.d.Proceedings(), fixed: b.Editable(round.ID)}
	all, err := b.Councils()
	s.d.Report(err)
	now.others, now.locked = all, now.fixed
	if now.p.Council.ID != 0 {
		now.locked = cmp.Or(b.CouncilEditable(now.p.Council.ID), now.fixed)
	}
	return now
}

// fill puts a council into the form. Shown may differ from what is kept: a copy
// that is still to be saved.
func (s *Screen) fill(base, shown data.Council) {
	if s.writing && reflect.DeepEqual(base, s.base) && reflect.DeepEqual(shown, base) && !s.dirty() {
		return
	}
	s.writing, s.base, s.tried = true, base, false
	s.deed.fill(shown)
	s.members.fill(shown.Members)
	s.filled = s.council()
}

// lock says why what is in the form cannot be changed: a council that voted stays
// as it is, a new one is bound by the round alone.
func (s *Screen) lock() error {
	if s.writing && s.base.ID == 0 {
		return s.now.fixed
	}
	return s.now.locked
}

// council is the council that the form describes.
func (s *Screen) council() data.Council {
	c := s.deed.read(s.base)
	c.Members = append([]data.Member{}, s.members.members...)
	return c
}

// dirty reports whether anything is written that is not kept.
func (s *Screen) dirty() bool {
	return s.writing && (s.deed.badDate() || !reflect.DeepEqual(s.council(), s.filled))
}

// unsaved reports whether there is anything to save: changes, or a copy.
func (s *Screen) unsaved() bool { return s.writing && (s.base.ID == 0 || s.dirty()) }

func (s *Screen) focus(obj fyne.Focusable) { s.d.Window().Canvas().Focus(obj) }

// reason is what a failure says to a person, without the place.
func reason(err error) string {
	var p *data.Problem
	if !errors.As(err, &p) {
		return err.Error()
	}
	if p.Do == "" {
		return p.What
	}
	return strings.Join([]string{p.What, p.Do}, ". ")
}
