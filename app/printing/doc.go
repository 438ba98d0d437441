// Package printing sends a finished paper to a printer. What the system cannot
// do by itself it says in words, with the way out.
package printing
