package documents

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

// lacking is a letter that no typeface of the papers has.
const lacking = "☃"

// madeByProgram are texts that nobody writes: they need no cleaning.
var madeByProgram = []string{".Percent", ".Ratio", ".Receipts[]", ".Box.Journal", ".Office.Words.Thousand", ".Office.Words.Zero"}

// Every text that a person may have written is cleaned before it stands on a paper,
// whatever is added to the records later.
func TestEveryTextOnAPaperIsCleaned(t *testing.T) {
	for _, path := range textsOf(reported(4)) {
		if slices.ContainsFunc(madeByProgram, func(end string) bool { return strings.HasSuffix(path, end) }) {
			continue
		}
		p := reported(4)
		visit(reflect.ValueOf(&p), "", func(at string, text reflect.Value) {
			if at == path {
				text.SetString(text.String() + lacking)
			}
		})
		for paper := range composers {
			if where := uncleaned(paper, p); where != "" {
				t.Errorf("%s: %s shows %q", path, paper, where)
			}
		}
	}
}

// textsOf are the paths to all texts of a round.
func textsOf(p data.Proceedings) (paths []string) {
	visit(reflect.ValueOf(&p), "", func(path string, _ reflect.Value) {
		if !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
	})
	return paths
}

// uncleaned is a text of the paper that still has the letter.
func uncleaned(paper data.Paper, p data.Proceedings) (found string) {
	p, _, err := checked(paper, p, func(r rune) bool { return string(r) != lacking })
	if err != nil {
		return "" // said instead of printed
	}
	for _, one := range compose(paper, p) {
		visit(reflect.ValueOf(&one), "", func(_ string, text reflect.Value) {
			if strings.Contains(text.String(), lacking) {
				found = text.String()
			}
		})
	}
	return found
}

// visit calls see for each string that is reached from v; words of a fixed choice have
// types of their own and are none.
func visit(v reflect.Value, path string, see func(path string, text reflect.Value)) {
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() {
			see(path, v)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			visit(v.Elem(), path, see)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			visit(v.Field(i), path+"."+v.Type().Field(i).Name, see)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			visit(v.Index(i), path+"[]", see)
		}
	}
}
