// Package movement is the screen of the movements: their plans with subjects and
// criteria, the rounds opened for them, and the law that applies on a day.
package movement
