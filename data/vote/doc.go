// Package vote counts: ballots in, result out. It is pure and exact: whole
// numbers only, no percentage is rounded before it is compared (8/9 passes 80 %,
// 7/9 does not). The thresholds and bases come with the meeting's rule; nothing
// legal is decided here.
package vote
