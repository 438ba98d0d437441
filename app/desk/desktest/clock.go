package desktest

import "time"

// stillClock stands at Day and never calls back.
type stillClock struct{}

// Now is Day.
func (stillClock) Now() time.Time { return Day }

// After forgets what it is given.
func (stillClock) After(time.Duration, func()) (stop func()) { return func() {} }
