// Package widgets holds the parts that screens are put together from: page,
// rail, table, fields, buttons, badges, questions and notes. They know nothing
// of dossiers or councils; what they show comes in as ready texts.
//
// Three rules hold for all of them. Every mouse action has a key, and focus is
// drawn as a ring. A key that a part has no use for goes on to the window (or
// to the question that is open), so that Escape and Enter work everywhere.
// Widgets are touched on Fyne's own goroutine only.
package widgets
