package settings

import (
	"thidua/app/documents"
	"thidua/data"
	"thidua/data/wording"
)

// fieldValues is what the fields of a text stand for in a round. A field that the
// round cannot fill stands for its own name, so that its place is seen.
func fieldValues(p data.Proceedings, id string) map[string]string {
	values := documents.Values(textOf(id).Paper, p)
	for _, f := range wording.Fields(id) {
		if _, known := values[f.Name]; !known {
			values[f.Name] = "(" + f.Name + ")"
		}
	}
	return values
}
