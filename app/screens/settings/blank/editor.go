package blank

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
	"thidua/data"
)

// Editor shows a form with its fields over a scan, in true proportion. The mouse
// moves fields and widens them at their edges; with the keyboard on it the arrows
// move the chosen field, with Shift further, Tab goes on to the next, Delete turns
// the field off and Ctrl+Z takes back.
type Editor struct {
	widget.BaseWidget
	OnChanged func() // the form, or the choice of a field, changed; may be nil

	draft  *Draft
	board  *board
	scroll *container.Scroll
	ring   *canvas.Rectangle
	scale  float64 // points to the millimetre; 0 = the whole sheet is in sight
}

// NewEditor makes an editor of an empty sheet.
func NewEditor() *Editor {
	e := &Editor{draft: NewDraft(data.BlankForm{Size: data.Size{Width: 297, Height: 210}}), ring: canvas.NewRectangle(nil)}
	e.board = newBoard(e)
	e.scroll = container.NewScroll(e.board)
	e.ExtendBaseWidget(e)
	return e
}

// Open works on a draft, shown whole.
func (e *Editor) Open(draft *Draft) {
	e.draft, e.scale = draft, 0
	e.board.drag = nil
	e.relay()
}

// Draft is what is being worked on.
func (e *Editor) Draft() *Draft { return e.draft }

// SetScan shows a picture of the empty form below the fields; nil shows white paper.
func (e *Editor) SetScan(scan image.Image) {
	e.board.scan = scan
	e.board.Refresh()
}

// SetTexts sets what stands in the fields.
func (e *Editor) SetTexts(texts map[data.BlankKey]string) {
	e.board.texts = texts
	e.board.Refresh()
}

// Choose works on a field; -1 on none.
func (e *Editor) Choose(field int) {
	e.draft.Chosen = field
	e.reveal()
	e.Changed()
}

// Change makes a step on the chosen field. Steps of one kind go together.
func (e *Editor) Change(kind string, change func(*data.BlankField)) {
	e.draft.Set(kind, change)
	e.Changed()
}

// Undo takes the last step back.
func (e *Editor) Undo() {
	if e.draft.Undo() {
		e.Changed()
	}
}

// Changed draws the form anew and tells of it.
func (e *Editor) Changed() {
	e.board.Refresh()
	if e.OnChanged != nil {
		e.OnChanged()
	}
}

// Tight tells which fields hold a text that does not go in, by their place.
func (e *Editor) Tight() map[int]bool { return e.board.tight }

// FocusTarget is what takes the keyboard.
func (e *Editor) FocusTarget() fyne.Focusable { return e.board }

// ZoomIn shows the sheet larger.
func (e *Editor) ZoomIn() { e.zoom(Zoomed(e.board.plane.Scale, true)) }

// ZoomOut shows the sheet smaller.
func (e *Editor) ZoomOut() { e.zoom(Zoomed(e.board.plane.Scale, false)) }

// Fit shows the whole sheet.
func (e *Editor) Fit() { e.zoom(0) }

func (e *Editor) zoom(scale float64) {
	e.scale = scale
	e.relay()
	e.reveal()
}

// relay lays the board out anew.
func (e *Editor) relay() {
	e.board.arrange(e.scroll.Size())
	e.scroll.Refresh()
	e.board.Refresh()
}

// reveal scrolls the chosen field into sight.
func (e *Editor) reveal() {
	f, ok := e.draft.Field()
	if !ok || e.scale == 0 {
		return
	}
	r := RoomOf(f)
	left, top := e.board.plane.Screen(r.Left, r.Top)
	right, foot := e.board.plane.Screen(r.Right(), r.Foot())
	view := e.scroll.Size()
	e.scroll.ScrollToOffset(fyne.NewPos(into(e.scroll.Offset.X, view.Width, float32(left), float32(right)),
		into(e.scroll.Offset.Y, view.Height, float32(top), float32(foot))))
}

// into is the offset nearest to the one that is, at which all from from to to is
// in sight.
func into(offset, view, from, to float32) float32 {
	return max(min(max(offset, to+margin-view), from-margin), 0)
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (e *Editor) CreateRenderer() fyne.WidgetRenderer {
	r := &editorRenderer{editor: e, area: canvas.NewRectangle(nil)}
	r.Refresh()
	return r
}

type editorRenderer struct {
	editor *Editor
	area   *canvas.Rectangle
}

func (r *editorRenderer) Layout(size fyne.Size) {
	r.area.Resize(size)
	r.editor.ring.Resize(size)
	r.editor.scroll.Move(fyne.NewPos(2, 2))
	r.editor.scroll.Resize(size.SubtractWidthHeight(4, 4))
	r.editor.board.arrange(r.editor.scroll.Size())
	r.editor.scroll.Refresh()
}

func (r *editorRenderer) MinSize() fyne.Size { return fyne.NewSize(theme.Gap(60), theme.Gap(45)) }

func (r *editorRenderer) Refresh() {
	r.area.FillColor, r.area.CornerRadius = theme.Color(theme.ColorTrack), theme.Size(theme.SizeCorner)
	r.editor.ring.FillColor, r.editor.ring.StrokeColor, r.editor.ring.StrokeWidth = none, none, 2
	r.editor.ring.CornerRadius = theme.Size(theme.SizeCorner)
	if r.editor.board.focused {
		r.editor.ring.StrokeColor = theme.Color(theme.ColorBrandText)
	}
	r.area.Refresh()
	r.editor.ring.Refresh()
	r.editor.board.Refresh()
}

func (r *editorRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.area, r.editor.scroll, r.editor.ring}
}

func (r *editorRenderer) Destroy() {}
