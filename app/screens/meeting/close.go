package meeting

// Close takes the projector's window and its key away with the screen.
func (s *Screen) Close() {
	s.d.Window().Canvas().RemoveShortcut(projectorKey)
	if s.projector.win != nil {
		s.projector.win.Close()
	}
}
