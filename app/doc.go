// Package app is the window: it opens the book, sets theme and language, holds
// the rail and one screen at a time, and hands every screen its desk. It holds no
// rule and draws no paper.
package app
