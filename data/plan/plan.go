// Package plan reads movement files: the plan of an emulation movement with its
// phases, subjects and criteria. A movement is data, so an office copies a file,
// changes it, and what it wrote is checked here before it is used.
package plan

import (
	"io/fs"
	"path/filepath"
	"sync"

	"thidua/assets"
	"thidua/data"
	"thidua/data/tomlfile"
)

// Load reads all movement files (*.toml) at the top of fsys in the order of their
// names. Its errors are a *data.Problem naming file and key.
func Load(fsys fs.FS) ([]data.Movement, error) {
	names, err := tomlfile.Names(fsys)
	if err != nil {
		return nil, err
	}
	var list []data.Movement
	for _, name := range names {
		var m data.Movement
		if err := tomlfile.Read(fsys, name, &m); err != nil {
			return nil, err
		}
		if err := check(m, name, list); err != nil {
			return nil, err
		}
		list = append(list, m)
	}
	return list, nil
}

// ReadFile reads the movement file at path. Its errors are a *data.Problem naming
// file and key.
func ReadFile(path string) (data.Movement, error) {
	var m data.Movement
	if err := tomlfile.ReadFile(path, &m); err != nil {
		return data.Movement{}, err
	}
	if err := check(m, filepath.Base(path), nil); err != nil {
		return data.Movement{}, err
	}
	return m, nil
}

// builtIn reads the movements in the program once. They are part of the program,
// so a fault in them is one of the program and stops it.
var builtIn = sync.OnceValue(func() []data.Movement {
	list, err := Load(assets.Movements)
	if err != nil {
		panic(err)
	}
	return list
})

// Default is the movements that are built into the program.
func Default() []data.Movement { return append([]data.Movement(nil), builtIn()...) }
