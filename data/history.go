package data

import "time"

// Entry is one line of the history: who did what, when. An entry on a vote never
// names the voter of a secret ballot.
type Entry struct {
	ID    uint64    `json:"id"`
	At    time.Time `json:"at"`
	Who   string    `json:"who"`
	What  string    `json:"what"`            // Vietnamese sentence
	Round uint64    `json:"round,omitempty"` // 0 where it belongs to none
}
