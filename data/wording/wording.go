// Package wording holds the sentences of the papers as data: templates with named
// fields in braces that an office may rewrite without a developer. The shipped ones
// come from assets/wording.
package wording

import (
	"cmp"
	"slices"
	"sync"

	"thidua/assets"
	"thidua/data"
	"thidua/data/tomlfile"
)

// Text is one templated text of a paper: its lines are paragraphs.
//
// In a text {name} stands for a field. What is in square brackets is left out where
// a field inside is empty. **Two stars** around words make them bold. A line that
// comes out empty is left out. Dots at the end of a line leave room for the pen: the
// sign … the rest of the line, each further one a line more.
type Text struct {
	ID    string     `toml:"id"`    // "quyet-dinh.can-cu"
	Paper data.Paper `toml:"paper"` // that it stands on
	Part  string     `toml:"part"`  // Vietnamese name of the place: "Căn cứ"
	Text  string     `toml:"text"`  // as shipped
	// Fields are those that this text knows besides the common ones.
	Fields []string `toml:"fields"`
}

// Field is a name that texts may use.
type Field struct {
	Name    string `toml:"name"`    // "tên hội đồng"
	Meaning string `toml:"meaning"` // for the person who edits
	Common  bool   `toml:"common"`  // every text knows it
}

// file is the shape of a file in assets/wording.
type file struct {
	Fields []Field `toml:"fields"`
	Texts  []Text  `toml:"texts"`
}

// shipped reads the files once. They are part of the program: a fault in them is
// one of the program and stops it.
var shipped = sync.OnceValue(func() file {
	all, err := load()
	if err != nil {
		panic(err)
	}
	return all
})

func load() (all file, err error) {
	names, err := tomlfile.Names(assets.Wording)
	if err != nil {
		return all, err
	}
	for _, name := range names {
		var f file
		if err := tomlfile.Read(assets.Wording, name, &f); err != nil {
			return all, err
		}
		all.Fields = append(all.Fields, f.Fields...)
		all.Texts = append(all.Texts, f.Texts...)
	}
	slices.SortStableFunc(all.Texts, func(a, b Text) int {
		return cmp.Compare(slices.Index(data.Papers, a.Paper), slices.Index(data.Papers, b.Paper))
	})
	return all, nil
}

// Texts lists all texts in the order of their papers.
func Texts() []Text { return slices.Clone(shipped().Texts) }

// Shipped is the text that comes with the program; empty for an unknown id.
func Shipped(id string) string { return byID(id).Text }

// Of is the office's own text, or the shipped one.
func Of(o data.Office, id string) string {
	if own, ok := o.Wording[id]; ok {
		return own
	}
	return Shipped(id)
}

// OfPaper gives all texts of a paper by their ids, as they hold for the office.
func OfPaper(o data.Office, paper data.Paper) map[string]string {
	texts := make(map[string]string)
	for _, t := range shipped().Texts {
		if t.Paper == paper {
			texts[t.ID] = Of(o, t.ID)
		}
	}
	return texts
}

// Fields lists the fields that a text may use.
func Fields(id string) []Field {
	t := byID(id)
	var known []Field
	for _, f := range shipped().Fields {
		if f.Common || slices.Contains(t.Fields, f.Name) {
			known = append(known, f)
		}
	}
	return known
}

func byID(id string) Text {
	for _, t := range shipped().Texts {
		if t.ID == id {
			return t
		}
	}
	return Text{}
}
