package documents

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"thidua/data"
)

// The text area of a page, in millimetres: the margins that Phụ lục I, Phần I, mục I.3
// allows at the narrowest.
const (
	areaLeft  = 30.0
	areaRight = 195.0
	areaWide  = 297.0 - 15
)

// find gives the texts that match, in their order.
func find(all []run, pattern string) []run {
	shape := regexp.MustCompile("^(?:" + pattern + ")$")
	return slices.DeleteFunc(slices.Clone(all), func(r run) bool { return !shape.MatchString(r.text) })
}

// the gives the first text that matches.
func the(t *testing.T, all []run, pattern string) run {
	t.Helper()
	found := find(all, pattern)
	if len(found) == 0 {
		t.Fatalf("nothing says %q", pattern)
	}
	return found[0]
}

// under checks a line below a text: between the shares of its length, in its middle.
func under(t *testing.T, page drawn, r run, least, most float64) {
	t.Helper()
	line, ok := page.below(r)
	if !ok {
		t.Errorf("no line under %q", r.text)
		return
	}
	share := (line.x1 - line.x0) / (r.x1 - r.x0)
	if share < least || share > most || !closeTo((line.x0+line.x1)/2, r.middle()) || !closeTo(line.y0, line.y1) {
		t.Errorf("line under %q is %.3f of it, from %.1f to %.1f", r.text, share, line.x0, line.x1)
	}
}

// Rows 1 to 4: the two columns above a paper.
func TestHeadings(t *testing.T) {
	council := []string{"ỦY BAN NHÂN DÂN", "PHƯỜNG MỸ THỚI", "*HỘI ĐỒNG", "*THI ĐUA - KHEN THƯỞNG", "*PHƯỜNG MỸ THỚI"}
	for paper, want := range map[data.Paper][]string{
		data.Invitation: council, data.BallotPaper: council, data.CountMinutes: council, data.MeetingMinutes: council, data.Submission: council,
		data.DecisionPaper: {"ỦY BAN NHÂN DÂN", "TỈNH AN GIANG", "*ỦY BAN NHÂN DÂN", "*PHƯỜNG MỸ THỚI"},
		data.PhaseReport:   {"ỦY BAN NHÂN DÂN", "TỈNH AN GIANG", "*ỦY BAN NHÂN DÂN", "*PHƯỜNG MỸ THỚI"},
		data.Notice:        {"ỦY BAN NHÂN DÂN", "TỈNH AN GIANG", "*ỦY BAN NHÂN DÂN", "*PHƯỜNG MỸ THỚI"},
	} {
		path := write(t, string(paper), paper, sample(4, data.Secret))
		all, pages := readBack(t, path)
		page := pages[0]
		nation, said := the(t, all, country), the(t, all, motto)
		number := the(t, all, `Số: .*|Số phiếu: \.+`)
		issuer := slices.DeleteFunc(slices.Clone(all), func(r run) bool { return r.page > 1 || r.x1 > 105 || r.base >= number.base })
		var got []string
		for _, r := range issuer {
			got = append(got, map[bool]string{true: "*"}[r.bold]+r.text)
			if !closeTo(r.middle(), number.middle()) {
				t.Errorf("%s: %q is not above the number", paper, r.text)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: the issuer is %q, want %q", paper, got, want)
		}
		under(t, page, issuer[len(issuer)-1], 1.0/3, 1.0/2)
		under(t, page, said, 0.995, 1.005)
		if nation.x0 < issuer[0].x1 || nation.middle() < 130 || nation.x1 > areaRight+0.5 || nation.base-nation.size*mm > 25 || !closeTo(said.middle(), nation.middle()) {
			t.Errorf("%s: the nation stands at %+v, its motto at %+v", paper, nation, said)
		}
		if lead := (said.base - nation.base) / mm / said.size; lead < 1 || lead > 1.25 {
			t.Errorf("%s: nation and motto are %.2f lines apart", paper, lead)
		}
		if days := find(all, "Mỹ Thới, ngày .*"); len(days) != map[bool]int{true: 1}[paper == data.Invitation || paper == data.PhaseReport || paper == data.Notice || paper == data.Submission || paper == data.DecisionPaper] {
			t.Errorf("%s: place and day stand %d times", paper, len(days))
		} else if len(days) == 1 && (!closeTo(days[0].base, number.base) || !closeTo(days[0].middle(), nation.middle())) {
			t.Errorf("%s: place and day at %+v, the number at %+v", paper, days[0], number)
		}
	}
}

// Row 5a: the title in the middle of the text, with a line of a third to a half of the
// subject's last line.
func TestTitles(t *testing.T) {
	for paper, title := range map[data.Paper]string{data.Invitation: "GIẤY MỜI", data.BallotPaper: "PHIẾU BIỂU QUYẾT", data.CountMinutes: "BIÊN BẢN KIỂM PHIẾU",
		data.MeetingMinutes: "BIÊN BẢN", data.Submission: "TỜ TRÌNH", data.DecisionPaper: "QUYẾT ĐỊNH", data.Notice: "THÔNG BÁO", data.PhaseReport: "BÁO CÁO"} {
		path := write(t, string(paper), paper, sample(4, data.Secret))
		all, pages := readBack(t, path)
		for i, r := range all {
			name := element(paper, r, pages[r.page-1], all)
			if name != "5a tên loại" && name != "5a trích yếu" {
				continue
			}
			if !closeTo(r.middle(), (areaLeft+areaRight)/2) {
				t.Errorf("%s: %q is off the middle", paper, r.text)
			}
			if r.page == 1 && name == "5a trích yếu" && element(paper, all[i+1], pages[0], all) != name {
				under(t, pages[0], r, 1.0/3, 1.0/2)
			}
		}
		if !strings.HasPrefix(the(t, all, title).text, title) {
			t.Errorf("%s has no title", paper)
		}
	}
}

// Row 9a: the appendix on wide pages of its own, its head in the middle; row 14: every
// page but a part's first is numbered in the middle of the top margin.
func TestAppendicesAndPageNumbers(t *testing.T) {
	for _, paper := range []data.Paper{data.Submission, data.DecisionPaper} {
		path := write(t, string(paper), paper, sample(60, data.Secret))
		all, pages := readBack(t, path)
		_, sizes := words(t, path)
		head := the(t, all, "Phụ lục")
		for _, r := range all {
			name := element(paper, r, pages[r.page-1], all)
			if strings.HasPrefix(name, "9a") && (r.page != head.page || !closeTo(r.middle(), (areaLeft+areaWide)/2)) {
				t.Errorf("%s: %q is off the middle of the appendix: %+v", paper, r.text, r)
			}
		}
		numbered(t, all, sizes, head.page)
	}
	path := write(t, "bien-ban", data.MeetingMinutes, sample(60, data.Secret))
	_, sizes := words(t, path)
	numbered(t, readRuns(t, path), sizes, len(sizes)+1)
}

// numbered checks page numbers; the appendix begins on a page of its own.
func numbered(t *testing.T, all []run, sizes []pageSize, appendix int) {
	t.Helper()
	for page := range len(sizes) {
		want := page + 1
		if page+1 >= appendix {
			want = page + 2 - appendix
		}
		above := slices.DeleteFunc(slices.Clone(all), func(r run) bool { return r.page != page+1 || r.base > 20 })
		switch {
		case want == 1 && len(above) > 0:
			t.Errorf("page %d: %q above a first page", page+1, above[0].text)
		case want > 1 && (len(above) != 1 || above[0].text != strconv.Itoa(want) || !closeTo(above[0].middle(), sizes[page].width/2) || above[0].base > 20 || above[0].base-above[0].size*mm < 5):
			t.Errorf("page %d: %+v stands above, want %d", page+1, above, want)
		}
	}
}
