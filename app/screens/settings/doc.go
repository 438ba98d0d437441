// Package settings is the screen of the choices: those at this desk (the name in the
// history, how the program looks, how Vietnamese is typed, where papers and data are
// kept), and how the office wants its papers.
package settings
