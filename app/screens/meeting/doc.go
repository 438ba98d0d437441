// Package meeting is the screen of a council's meeting, from preparation and
// attendance over the vote to its result: one screen that follows the meeting's
// stage. A member's ballot fills the whole window while it is being marked and
// leaves no trace there once it is handed in.
package meeting
