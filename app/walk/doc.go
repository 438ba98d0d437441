// Package walk goes through the program as its user does: the built program in a
// real window, with keys and mouse, from the list of nominees to the certificates.
// Its tests need the build tag "window", a virtual screen and a window manager:
// see "make test-window".
package walk
