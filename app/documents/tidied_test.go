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
var madeByProgram = []string{".Percent", ".Ratio", ".Receipts[]", ".Box.Journal", ".Review.Kinds[].Name", ".Office.Words.Thousand", ".Office.Words.Zero"}

// Every text that a person may have written is cleaned before it stands on a paper,
// whatever is added to the records later.
func TestEveryTextOnAPaperIsCleaned(t *testing.T) {
	for paper := range composers {
		round := summedUp
		if slices.Contains([]data.Paper{data.AchievementReports, data.TopicReports}, paper) {
			round = func() data.Proceedings { return reported(4) }
		}
		if _, _, err := checked(paper, round(), everyLetter); err != nil {
			t.Fatalf("%s is not made: %v", paper, err)
		}
		for _, path := range textsOf(round()) {
			if where := uncleaned(paper, spoilt(round(), path)); where != "" {
				t.Errorf("%s: %s shows %q", path, paper, where)
			}
		}
	}
}

// summedUp is a round in a phase that has been summed up, by kinds and by subjects.
func summedUp() data.Proceedings {
	p := sample(4, data.Secret)
	v := data.NewPhaseReview(p.Movement, p.Phase)
	v.Add(p)
	p.Stock.Review = &v
	return p
}

// What cannot be shown of another round is told of the phase's report and of no other
// paper.
func TestOtherRoundsAreNoConcernOfAPaper(t *testing.T) {
	p := summedUp()
	p.Stock.Review.Rounds[0].Award = "Bằng khen " + lacking
	for paper, want := range map[data.Paper]int{data.PhaseReport: 1, data.BallotPaper: 0, data.CertificateBook: 0} {
		_, warnings, err := Render(paper, p)
		must(t, err)
		told := 0
		for _, w := range warnings {
			if strings.Contains(w.Text, lacking) {
				told++
			}
		}
		if told != want {
			t.Errorf("%s: told %d times, want %d: %v", paper, told, want, warnings)
		}
	}
}

func everyLetter(rune) bool { return true }

// spoilt is a round with the letter at the end of its texts at a path.
func spoilt(p data.Proceedings, path string) data.Proceedings {
	visit(reflect.ValueOf(&p), "", func(at string, text reflect.Value) {
		if at == path {
			text.SetString(text.String() + lacking)
		}
	})
	return p
}

// textsOf are the paths to all texts of a round that people write.
func textsOf(p data.Proceedings) (paths []string) {
	visit(reflect.ValueOf(&p), "", func(path string, _ reflect.Value) {
		made := slices.ContainsFunc(madeByProgram, func(end string) bool { return strings.HasSuffix(path, end) })
		if !made && !slices.Contains(paths, path) {
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
