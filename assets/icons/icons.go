// Package icons holds the drawings of the program's icons: 24 by 24, lines of
// 1.75 in the colour of the text around them ("currentColor").
package icons

import "embed"

// FS holds one <name>.svg for each icon.
//
//go:embed *.svg
var FS embed.FS
