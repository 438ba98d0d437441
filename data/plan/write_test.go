package plan

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"thidua/data"
)

// What is written is read back as it was: the program's own movement with its
// remarks, one that an office changed by its values.
func TestWriteFileIsReadBack(t *testing.T) {
	own := anGiang(t)
	changed := own
	changed.ID, changed.Name = "xa-vinh-hau", "Phong trào của xã \"Vĩnh Hậu\""
	changed.Phases = changed.Phases[:1]
	for _, m := range []data.Movement{own, changed} {
		path := filepath.Join(t.TempDir(), m.ID+".toml")
		if err := WriteFile(path, m); err != nil {
			t.Fatal(err)
		}
		got, err := ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, m) {
			t.Errorf("%s came back as %+v", m.ID, got)
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if remarks := bytes.Contains(raw, []byte("Đơn vị có kế hoạch riêng")); remarks != BuiltIn(m) {
			t.Errorf("%s: remarks %v, built in %v", m.ID, remarks, BuiltIn(m))
		}
	}
	if BuiltIn(changed) || !BuiltIn(own) {
		t.Error("cannot tell a built-in movement from a changed one")
	}
}

func TestWriteFileSaysWhere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "khong-co", "a.toml")
	var p *data.Problem
	if err := WriteFile(path, anGiang(t)); !errors.As(err, &p) || p.Where != path {
		t.Errorf("got %v", err)
	}
}
