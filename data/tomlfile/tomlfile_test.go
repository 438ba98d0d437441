package tomlfile

import (
	"errors"
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"

	"thidua/data"
)

type sample struct {
	Name  string     `toml:"name"`
	On    data.Date  `toml:"on"`
	Pass  data.Share `toml:"pass"`
	Rows  []row      `toml:"rows"`
	Count int        `toml:"count"`
}

type row struct {
	Rate map[string]data.Ratio `toml:"rate"`
}

func TestRead(t *testing.T) {
	const text = "name = 'Hoa\u0300'\non = 2026-11-20\npass = '>1/2'\n[[rows]]\n[rows.rate]\na = '0,45'\n"
	var got sample
	if err := Read(fstest.MapFS{"a.toml": {Data: []byte(text)}}, "a.toml", &got); err != nil {
		t.Fatal(err)
	}
	if got.Name != "Hoà" || got.On != (data.Date{Year: 2026, Month: 11, Day: 20}) {
		t.Errorf("%q on %v", got.Name, got.On)
	}
	if got.Pass != (data.Share{Num: 1, Den: 2, More: true}) || got.Rows[0].Rate["a"].String() != "0.45" {
		t.Errorf("%v, %v", got.Pass, got.Rows)
	}
}

func TestErrorsNameThePlace(t *testing.T) {
	rows := []struct{ name, text, where string }{
		{"unknown key", "name = 'a'\nnam = 2\n", "Tệp a.toml, khóa nam"},
		{"unknown key below", "[[rows]]\nrat = 2\n", "Tệp a.toml, khóa rows.rat"},
		{"no TOML", "name = 'a'\non =\n", "Tệp a.toml, dòng 2, khóa on"},
		{"wrong type", "name = 'a'\ncount = 'hai'\n", "Tệp a.toml, khóa count"},
		{"share", "\n\npass = 'nhiều'\n", "Tệp a.toml, dòng 3, khóa pass"},
		{"key twice", "count = 1\ncount = 2\n", "Tệp a.toml, dòng 2, khóa count"},
	}
	for _, r := range rows {
		var into sample
		err := Read(fstest.MapFS{"a.toml": {Data: []byte(r.text)}}, "a.toml", &into)
		var problem *data.Problem
		if !errors.As(err, &problem) || problem.Where != r.where || problem.What == "" || problem.Do == "" {
			t.Errorf("%s: %v", r.name, err)
		}
	}
}

func TestMissing(t *testing.T) {
	err := Read(fstest.MapFS{}, "a.toml", &sample{})
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the cause is lost: %v", err)
	}
}

func TestNames(t *testing.T) {
	files := fstest.MapFS{"b.toml": {}, "a.toml": {}, "doc.txt": {}, "sub/c.toml": {}}
	names, err := Names(files)
	if err != nil || !slices.Equal(names, []string{"a.toml", "b.toml"}) {
		t.Errorf("%q, %v", names, err)
	}
}

func TestFault(t *testing.T) {
	f := Fault{File: "a.toml", Table: "subjects", ID: "tinh", Key: "kinds", What: "sai", Do: "Sửa lại"}
	if got, want := f.Problem().Error(), `Tệp a.toml, mục subjects "tinh", khóa kinds: sai. Sửa lại`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
