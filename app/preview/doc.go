// Package preview turns the pages of a PDF that lies in memory into pictures, for
// the window and for printers that take nothing else. The work is done by PDFium,
// compiled to WebAssembly: no library has to be installed, and it sees no file of
// the machine. It is started on first use, in the background, and compiled once:
// what was compiled is kept in the user's cache folder.
package preview
