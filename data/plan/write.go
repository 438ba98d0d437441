package plan

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/BurntSushi/toml"

	"thidua/assets"
	"thidua/data"
	"thidua/data/tomlfile"
)

// BuiltIn reports whether a movement is one of the program's own, unchanged.
func BuiltIn(m data.Movement) bool {
	for _, own := range builtIn() {
		if reflect.DeepEqual(own, m) {
			return true
		}
	}
	return false
}

// WriteFile writes a movement to a file that ReadFile takes: for a built-in one
// the program's own file with its remarks, so that an office can change a copy.
// A failure to write is a *data.Problem.
func WriteFile(path string, m data.Movement) error {
	text, err := text(m)
	if err != nil {
		return err
	}
	if err := os.WriteFile(path, text, 0o644); err != nil {
		return &data.Problem{What: "Không ghi được tệp phong trào", Where: path,
			Do: "Hãy kiểm tra dung lượng còn trống và quyền ghi trong thư mục " + filepath.Dir(path), Cause: err}
	}
	return nil
}

func text(m data.Movement) ([]byte, error) {
	if BuiltIn(m) {
		return source(m.ID)
	}
	var out bytes.Buffer
	out.WriteString("# " + strings.Join(strings.Fields(m.Name), " ") + "\n\n")
	encoder := toml.NewEncoder(&out)
	encoder.Indent = ""
	if err := encoder.Encode(m); err != nil {
		return nil, fmt.Errorf("write movement %s: %w", m.ID, err)
	}
	return out.Bytes(), nil
}

// source is the text of the built-in file that holds the movement.
func source(id string) ([]byte, error) {
	names, err := tomlfile.Names(assets.Movements)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		var m data.Movement
		if err := tomlfile.Read(assets.Movements, name, &m); err != nil {
			return nil, err
		}
		if m.ID == id {
			return fs.ReadFile(assets.Movements, name)
		}
	}
	return nil, fmt.Errorf("built-in movement %s: %w", id, data.ErrNotFound)
}
