// Package assets holds the files that are built into the program: rule packs,
// movements and the Vietnamese for Fyne's own strings.
package assets

import (
	"embed"
	"io/fs"
)

//go:embed law movements lang
var files embed.FS

// The folders, each as a file system of its own: rule packs, movement files,
// translations.
var (
	Law       = folder("law")
	Movements = folder("movements")
	Lang      = folder("lang")
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
