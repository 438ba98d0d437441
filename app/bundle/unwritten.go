package bundle

// Unwritten is a failure to leave a file behind: the folder, the disk or another
// program is in the way, and nothing is wrong with the round.
type Unwritten struct{ Cause error }

// Error gives the words of the failure below.
func (u *Unwritten) Error() string { return u.Cause.Error() }

// Unwrap gives the failure below.
func (u *Unwritten) Unwrap() error { return u.Cause }

// unwritten marks an error as one of writing.
func unwritten(err error) error {
	if err == nil {
		return nil
	}
	return &Unwritten{err}
}
