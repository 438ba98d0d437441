package blank

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"thidua/data"
)

// reach is how near to an edge or a middle the mouse takes hold of it, in points of
// the screen.
const reach = 6

// drag is a field that the mouse has taken hold of.
type drag struct {
	field int
	part  Part
	from  fyne.Position   // where it was taken
	was   data.BlankField // what it was then
}

// at is what lies at a place of the screen.
func (b *board) at(pos fyne.Position) (field int, part Part) {
	x, y := b.plane.Sheet(float64(pos.X), float64(pos.Y))
	return Hit(b.editor.draft.Form.Fields, b.editor.draft.Chosen, x, y, reach/b.plane.Scale)
}

// MouseDown takes hold of what lies under the mouse.
func (b *board) MouseDown(ev *desktop.MouseEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
	b.take(ev.Position)
}

// take takes hold of the field at a place, which is worked on from now on.
func (b *board) take(pos fyne.Position) {
	b.drag = nil
	field, part := b.at(pos)
	if field != b.editor.draft.Chosen {
		b.editor.draft.Chosen = field
		b.editor.Changed()
	}
	if field >= 0 {
		b.drag = &drag{field: field, part: part, from: pos, was: b.editor.draft.Form.Fields[field]}
	}
}

// MouseUp lets go.
func (b *board) MouseUp(*desktop.MouseEvent) { b.release() }

// Dragged moves the field, or its edge.
func (b *board) Dragged(ev *fyne.DragEvent) {
	if b.drag == nil {
		b.take(ev.Position.SubtractXY(ev.Dragged.DX, ev.Dragged.DY))
	}
	if b.drag == nil {
		return
	}
	across := float64(ev.Position.X-b.drag.from.X) / b.plane.Scale
	down := float64(ev.Position.Y-b.drag.from.Y) / b.plane.Scale
	b.editor.draft.Do("drag", func(form *data.BlankForm) { b.pull(form, across, down) })
	b.editor.Changed()
}

// pull moves what the mouse holds, by so much from where it was taken. A field that
// comes near a middle snaps to it.
func (b *board) pull(form *data.BlankForm, across, down float64) {
	d := b.drag
	if d.part != Body {
		form.Fields[d.field] = Widened(d.was, form.Size, d.part, across)
		return
	}
	form.Fields[d.field] = Moved(d.was, form.Size, across, down)
	form.Fields[d.field], b.guide, b.guided = Snap(*form, d.field, reach/b.plane.Scale)
}

// DragEnd lets go.
func (b *board) DragEnd() { b.release() }

func (b *board) release() {
	if b.drag == nil {
		return
	}
	b.drag, b.guided = nil, false
	b.editor.draft.Rest()
	b.Refresh()
}

// MouseIn shows by the mouse what it would take hold of.
func (b *board) MouseIn(ev *desktop.MouseEvent) { b.MouseMoved(ev) }

// MouseMoved shows by the mouse what it would take hold of.
func (b *board) MouseMoved(ev *desktop.MouseEvent) {
	switch field, part := b.at(ev.Position); {
	case field < 0:
		b.cursor = desktop.DefaultCursor
	case part == Body:
		b.cursor = desktop.PointerCursor
	default:
		b.cursor = desktop.HResizeCursor
	}
}

// MouseOut has nothing to do.
func (b *board) MouseOut() {}

// Cursor is the mouse's shape.
func (b *board) Cursor() desktop.Cursor { return b.cursor }
