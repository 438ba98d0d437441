package documents

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"thidua/data"
)

// floor is what sets any paper, whatever it says.
var floor = strings.Fields("addressees appendix block break bind clause closing face fit flow foot head lines marks paper paragraph sign stamps table tablehead")

// What sets papers knows nothing of a round, so that it can become a package of its own.
func TestTheFloorKnowsNoRound(t *testing.T) {
	for _, name := range floor {
		text, err := os.ReadFile(name + ".go")
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"data.Proceedings", "data.Paper", "data.Council", "data.Decision"} {
			if strings.Contains(string(text), word) {
				t.Errorf("%s.go refers to %s", name, word)
			}
		}
	}
}

// A paper is the same plain values each time, before anything is measured.
func TestPapersAreValues(t *testing.T) {
	for _, paper := range written {
		first, second := compose(paper, sample(8, data.Open)), compose(paper, sample(8, data.Open))
		if !reflect.DeepEqual(first, second) {
			t.Errorf("%s differs between two writings", paper)
		}
		if _, ok := first[0].blocks[0].(heading); !ok {
			t.Errorf("%s begins with %T", paper, first[0].blocks[0])
		}
	}
}

// A block's last lines stay with what follows as it says.
func TestStay(t *testing.T) {
	s := testSheet(t)
	long := plain(strings.Repeat("chữ ", 200), body)
	for _, stay := range []int{0, 1, 2, whole} {
		long.stay = stay
		strips := s.strips(part{blocks: []block{long}})
		n := len(strips)
		for i, st := range strips {
			want := i == 0 || i == n-2 || i >= n-stay
			if st.keep != want {
				t.Errorf("stay %d: line %d of %d stays: %v, want %v", stay, i+1, n, st.keep, want)
			}
		}
	}
	strips := s.strips(part{blocks: []block{plain("một", body), plain("hai", body), plain("ba", body), closing{}}})
	if strips[0].keep || !strips[1].keep || !strips[2].keep {
		t.Error("two lines do not stay with the signature")
	}
}

// A line that announces something stays with it; the total of a table stays with the
// row above it, and nothing stays with a total.
func TestWhatAnnouncesStays(t *testing.T) {
	s := testSheet(t)
	strips := s.strips(part{blocks: []block{plain("Gồm các trường hợp sau:", body), plain("Hết.", body)}})
	if !strips[0].keep || strips[1].keep {
		t.Error("a line with a colon does not stay with what it announces")
	}
	sums := table{columns: []column{{head: "TT", width: 12}, {head: "Tên"}}, rows: [][]cell{cells("1", "một"), cells("2", "hai")}, total: []cell{across("Tổng cộng", 2)}}
	strips = s.strips(part{blocks: []block{sums}})
	for i, want := range []bool{true, false, true, false} {
		if strips[i].keep != want {
			t.Errorf("line %d of the table stays: %v", i+1, strips[i].keep)
		}
	}
}
