// Package display holds the typeface of the large lines on certificates: Playfair
// Display Bold, which covers the whole of Vietnamese. Its licence lies beside it.
package display

import _ "embed" // the font is part of the program

// Bold is the bold upright face, a TrueType file.
//
//go:embed PlayfairDisplay-Bold.ttf
var Bold []byte
