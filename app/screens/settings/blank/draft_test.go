package blank

import (
	"testing"

	"thidua/data"
)

func draft() *Draft { return NewDraft(data.NewBlankForm("Phôi", a4)) }

func TestStepsAreTakenBackOneByOne(t *testing.T) {
	d := draft()
	d.Chosen = 1
	move := func(by float64) { d.Set("", func(f *data.BlankField) { f.Y += by }) }
	move(1)
	move(0) // changes nothing and is no step
	move(2)
	d.Chosen = 3
	d.Set("", func(f *data.BlankField) { f.Off = true })
	if !d.Changed() || len(d.steps) != 3 {
		t.Fatalf("%d steps, changed %v", len(d.steps), d.Changed())
	}
	d.Undo()
	d.Undo()
	if f, ok := d.Field(); !ok || d.Chosen != 1 || f.Y != 106 { // 0.50 × 210, and 1
		t.Errorf("chosen %d at %v", d.Chosen, f.Y)
	}
	if !d.Undo() || d.Changed() || d.Undo() {
		t.Error("does not end where it began")
	}
}

func TestANumberTypedDigitByDigitIsOneStep(t *testing.T) {
	d := draft()
	d.Chosen = 1
	for _, size := range []float64{2, 24} {
		d.Set("size", func(f *data.BlankField) { f.Size = size })
	}
	d.Rest()
	d.Set("size", func(f *data.BlankField) { f.Size = 30 })
	d.Chosen = 2
	d.Set("size", func(f *data.BlankField) { f.Size = 30 })
	if len(d.steps) != 3 {
		t.Errorf("%d steps", len(d.steps))
	}
	d.Undo()
	d.Undo()
	if f, _ := d.Field(); f.Size != 24 {
		t.Errorf("size %v", f.Size)
	}
}

func TestWhatIsKeptIsNotTheDraft(t *testing.T) {
	form := data.NewBlankForm("Phôi", a4)
	d := NewDraft(form)
	d.Chosen = 0
	d.Set("", func(f *data.BlankField) { f.X = 100 })
	if form.Fields[0].X == 100 {
		t.Error("the form that was handed in changed")
	}
	d.Keep(d.Form)
	if d.Changed() || !d.CanUndo() {
		t.Errorf("changed %v after keeping", d.Changed())
	}
}

func TestTheNextFieldThatIsOn(t *testing.T) {
	d := draft()
	var seen []int
	for at := d.Next(false); at >= 0; at = d.Next(false) {
		d.Chosen = at
		seen = append(seen, at)
	}
	if len(seen) != 9 || seen[0] != 0 || seen[8] != 8 { // the code is off
		t.Errorf("went through %v", seen)
	}
	d.Form.Fields[7].Off = true
	if back := d.Next(true); back != 6 {
		t.Errorf("before the last is %d", back)
	}
	d.Chosen = -1
	if last := d.Next(true); last != 8 {
		t.Errorf("from nowhere back is %d", last)
	}
}
