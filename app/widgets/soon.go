package widgets

import "time"

// lookingRests is how long a change rests before what it comes to is shown.
const lookingRests = 200 * time.Millisecond

// NewSoon is a Later for showing what a change comes to, which is waited for.
func NewSoon(show func()) *Later { return &Later{save: show, rest: lookingRests} }
