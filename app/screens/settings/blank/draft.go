package blank

import (
	"reflect"
	"slices"

	"thidua/data"
)

// undoDepth is how many steps can be taken back.
const undoDepth = 200

// Draft is a form that is being worked on, with what it was before each step.
type Draft struct {
	Form   data.BlankForm
	Chosen int // the field that is worked on; -1 for none
	kept   data.BlankForm
	steps  []step
}

// step is what the form was before a step. Steps of one kind that follow each other
// are one, so that a number typed digit by digit is taken back at once.
type step struct {
	before data.BlankForm
	chosen int
	kind   string
}

// NewDraft begins with a form as it is kept.
func NewDraft(form data.BlankForm) *Draft {
	return &Draft{Form: copied(form), kept: copied(form), Chosen: -1}
}

func copied(form data.BlankForm) data.BlankForm {
	form.Fields = slices.Clone(form.Fields)
	return form
}

// Changed reports whether the form differs from what is kept.
func (d *Draft) Changed() bool { return !reflect.DeepEqual(d.Form, d.kept) }

// Keep takes a form as the one that is kept now.
func (d *Draft) Keep(form data.BlankForm) { d.kept, d.Form = copied(form), copied(form) }

// Field is the chosen field; ok is false while none is.
func (d *Draft) Field() (f data.BlankField, ok bool) {
	if d.Chosen < 0 || d.Chosen >= len(d.Form.Fields) {
		return f, false
	}
	return d.Form.Fields[d.Chosen], true
}

// Do makes a step; one of the same kind as the last, if it has a kind, goes on
// with that.
func (d *Draft) Do(kind string, change func(*data.BlankForm)) {
	before := copied(d.Form)
	change(&d.Form)
	if reflect.DeepEqual(before, d.Form) {
		return
	}
	if last := len(d.steps) - 1; kind != "" && last >= 0 && d.steps[last].kind == kind && d.steps[last].chosen == d.Chosen {
		return
	}
	d.steps = append(d.steps, step{before, d.Chosen, kind})
	if len(d.steps) > undoDepth {
		d.steps = d.steps[1:]
	}
}

// Set makes a step that changes the chosen field and keeps it within the sheet.
func (d *Draft) Set(kind string, change func(*data.BlankField)) {
	if _, ok := d.Field(); !ok {
		return
	}
	d.Do(kind, func(form *data.BlankForm) {
		f := form.Fields[d.Chosen]
		change(&f)
		form.Fields[d.Chosen] = Kept(f, form.Size)
	})
}

// Rest ends a step: the next one of its kind is one of its own.
func (d *Draft) Rest() {
	if last := len(d.steps) - 1; last >= 0 {
		d.steps[last].kind = ""
	}
}

// CanUndo reports whether there is a step to take back.
func (d *Draft) CanUndo() bool { return len(d.steps) > 0 }

// Undo takes the last step back; it reports whether there was one.
func (d *Draft) Undo() bool {
	last := len(d.steps) - 1
	if last < 0 {
		return false
	}
	d.Form, d.Chosen = d.steps[last].before, d.steps[last].chosen
	d.steps = d.steps[:last]
	return true
}

// Next is the field after the chosen one that is on, in the order of a certificate,
// or before it; -1 past the end.
func (d *Draft) Next(back bool) int {
	way := 1
	if back {
		way = -1
	}
	at := d.Chosen + way
	if d.Chosen < 0 && back {
		at = len(d.Form.Fields) - 1
	}
	for ; at >= 0 && at < len(d.Form.Fields); at += way {
		if !d.Form.Fields[at].Off {
			return at
		}
	}
	return -1
}

// SetAt makes a step that puts a field in the place of another, within the sheet.
func (d *Draft) SetAt(field int, f data.BlankField) {
	d.Do("", func(form *data.BlankForm) { form.Fields[field] = Kept(f, form.Size) })
}
