// Package printing sends a finished paper to a printer, in its true size. On Linux
// the print service takes the PDF; on Windows the pages are drawn by app/preview
// and sent as pictures, since few printers there take a PDF. What the system cannot
// do it says in words, with the way out.
package printing
