// Package assets holds the files that are built into the program: rule packs,
// movements, the demo round, the papers' sentences and the Vietnamese for Fyne's own strings.
package assets

import (
	"embed"
	"io/fs"
)

//go:embed law movements lang demo wording
var files embed.FS

// Icon is the program's own emblem as PNG, 512 pixels square.
//
//go:embed icon.png
var Icon []byte

// ReceiptWords are the words that receipts of a secret vote are made of, one a line.
//
//go:embed words/bien-nhan.txt
var ReceiptWords string

// Licences are those of the libraries in the program, gathered by .ci/licences.
//
//go:embed licences.txt
var Licences string

// The folders, each as a file system of its own: rule packs, movement files,
// translations, the demo round, the papers' sentences.
var (
	Law       = folder("law")
	Movements = folder("movements")
	Lang      = folder("lang")
	Demo      = folder("demo")
	Wording   = folder("wording")
)

// folder narrows files to one of its folders. The names are those of the embed
// line above, so a mistake shows in the first test that runs.
func folder(name string) fs.FS {
	sub, err := fs.Sub(files, name)
	if err != nil {
		panic(err)
	}
	return sub
}
