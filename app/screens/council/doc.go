// Package council is the screen of a round's council: its establishing decision,
// its members in their order, and the ways to take over one that is kept already.
package council
