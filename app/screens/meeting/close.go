package meeting

import "thidua/app/widgets"

// Close takes the projector's window and its key away with the screen, and forgets
// what is being typed: by then the desk may have another book.
func (s *Screen) Close() {
	for _, later := range []*widgets.Later{s.prep.form.later, s.prep.rule.later, s.prep.roster.later} {
		later.Drop()
	}
	s.d.Window().Canvas().RemoveShortcut(projectorKey)
	if s.projector.win != nil {
		s.projector.win.Close()
	}
}
