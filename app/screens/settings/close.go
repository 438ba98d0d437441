package settings

// Close forgets what is being typed: by then the desk may have another book.
func (s *Screen) Close() { s.person.later.Drop() }
