// Package review is the area "Sơ kết, lưu trữ": what a phase came to, the
// package of a round that proves itself, and the history.
package review
