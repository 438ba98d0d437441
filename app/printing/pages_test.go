package printing

import "testing"

func TestPageList(t *testing.T) {
	for _, test := range []struct {
		pages []int
		want  string
	}{
		{nil, ""}, {[]int{12}, "12"}, {[]int{2, 3, 4}, "2-4"}, {[]int{7, 2, 4, 3}, "2-4,7"}, {[]int{1, 3, 5}, "1,3,5"}, {[]int{5, 5, 6}, "5-6"},
	} {
		if got := PageList(test.pages); got != test.want {
			t.Errorf("%v: got %q, want %q", test.pages, got, test.want)
		}
	}
}
