package data

import "errors"

// ErrNotFound says that a record with the asked key does not exist.
var ErrNotFound = errors.New("not found")

// Problem is a failure that a person can do something about. Its texts are
// Vietnamese, full sentences without the final full stop.
type Problem struct {
	What  string // what happened
	Where string // where: file, row and column, record; may be empty
	Do    string // the way out; may be empty
	Cause error  // the error below, for the log and errors.Is; may be nil
}

// Error joins the three parts to one line: "where: what. do".
func (p *Problem) Error() string {
	text := p.What
	if p.Where != "" {
		text = p.Where + ": " + text
	}
	if p.Do != "" {
		text += ". " + p.Do
	}
	return text
}

// Unwrap gives the error below, if there is one.
func (p *Problem) Unwrap() error { return p.Cause }

// Parts gives the three texts apart, for a window that shows them one below the other.
func (p *Problem) Parts() (what, where, do string) { return p.What, p.Where, p.Do }
