package awards

import (
	"slices"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
)

// TestEveryPaperHasItsPlace: under one heading, in the order in which papers are
// needed, with what it is for.
func TestEveryPaperHasItsPlace(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	p := proceedings(t, b, round)
	var listed []data.Paper
	for _, group := range groupsOf(p) {
		for _, item := range group.Items {
			listed = append(listed, data.Paper(item.Key))
			if item.Name == "" || purposes[data.Paper(item.Key)] == "" {
				t.Errorf("%s has no name or no purpose", item.Key)
			}
		}
	}
	for _, paper := range data.Papers {
		if count := len(slices.DeleteFunc(slices.Clone(listed), func(l data.Paper) bool { return l != paper })); count != 1 {
			t.Errorf("%s stands in the list %d times", paper, count)
		}
	}
	if len(listed) != len(data.Papers) {
		t.Errorf("%d papers are listed, %d there are", len(listed), len(data.Papers))
	}
}

// TestWhatCannotBeMadeSaysWhatComesFirst, for every paper at every step.
func TestWhatCannotBeMadeSaysWhatComesFirst(t *testing.T) {
	fresh, first := desktest.Fresh(t)
	filled, second := desktest.Filled(t)
	counted, third := desktest.Counted(t, 0)
	for name, p := range map[string]data.Proceedings{"fresh": proceedings(t, fresh, first), "filled": proceedings(t, filled, second),
		"nobody passed": proceedings(t, counted, third)} {
		for _, paper := range data.Papers {
			if !available(p, paper) && comesFirst(p, paper) == "Chưa có đủ thông tin để tạo văn bản này." {
				t.Errorf("%s: %s does not say what it lacks", name, paper)
			}
		}
	}
}
