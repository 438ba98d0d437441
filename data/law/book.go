package law

import (
	"io/fs"
	"sync"

	"thidua/assets"
	"thidua/data/tomlfile"
)

// Book is all rule packs together, checked.
type Book struct{ pack pack }

// Load reads all packs (*.toml) at the top of fsys and checks them together. Its
// errors are a *data.Problem naming file and key.
func Load(fsys fs.FS) (Book, error) {
	var all pack
	names, err := tomlfile.Names(fsys)
	if err != nil {
		return Book{}, err
	}
	for _, name := range names {
		var p pack
		if err := tomlfile.Read(fsys, name, &p); err != nil {
			return Book{}, err
		}
		p.named(name)
		all.add(p)
	}
	if found := all.faults(); len(found) > 0 {
		return Book{}, found[0].Problem()
	}
	return Book{all}, nil
}

// builtIn reads the packs in the program once. They are part of the program, so
// a fault in them is one of the program and stops it.
var builtIn = sync.OnceValue(func() Book {
	book, err := Load(assets.Law)
	if err != nil {
		panic(err)
	}
	return book
})

// Default is the book of the packs that are built into the program.
func Default() Book { return builtIn() }
