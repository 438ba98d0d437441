package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// StepState is how far a step of a round has come.
type StepState int

// The states.
const (
	StepTodo StepState = iota
	StepCurrent
	StepDone
)

// Step is one step of a round.
type Step struct {
	Label string
	State StepState
}

// Steps is the line of a round's steps. It holds the keyboard as a whole: Left
// and Right move, Enter or Space goes to the step.
type Steps struct {
	widget.BaseWidget
	OnTapped func(i int) // may be nil

	steps   []Step
	cursor  int
	focused bool
}

// NewSteps makes the line of steps.
func NewSteps(onTapped func(i int), steps ...Step) *Steps {
	s := &Steps{OnTapped: onTapped, steps: steps}
	s.ExtendBaseWidget(s)
	return s
}

// SetSteps shows other steps.
func (s *Steps) SetSteps(steps ...Step) {
	s.steps = steps
	s.cursor = min(s.cursor, max(len(steps)-1, 0))
	s.Refresh()
}

// Tapped goes to the step under the mouse.
func (s *Steps) Tapped(ev *fyne.PointEvent) {
	if len(s.steps) == 0 {
		return
	}
	s.cursor = min(int(ev.Position.X/s.stepWidth()), len(s.steps)-1)
	s.choose()
}

// TypedKey moves along the steps.
func (s *Steps) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyLeft:
		s.cursor = max(s.cursor-1, 0)
	case fyne.KeyRight:
		s.cursor = min(s.cursor+1, max(len(s.steps)-1, 0))
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		s.choose()
	default:
		bubble(s, key)
		return
	}
	s.Refresh()
}

// TypedRune has no use for letters.
func (s *Steps) TypedRune(rune) {}

// FocusGained draws the ring.
func (s *Steps) FocusGained() { s.focused = true; s.Refresh() }

// FocusLost takes the ring away.
func (s *Steps) FocusLost() { s.focused = false; s.Refresh() }

func (s *Steps) choose() {
	if s.OnTapped != nil && s.cursor < len(s.steps) {
		s.OnTapped(s.cursor)
	}
}

// stepWidth is the width of each step as the widget now stands.
func (s *Steps) stepWidth() float32 {
	if len(s.steps) == 0 {
		return 1
	}
	return min(s.Size().Width/float32(len(s.steps)), theme.Gap(56))
}
