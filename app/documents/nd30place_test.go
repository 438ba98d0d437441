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
		if days := find(all, "Mỹ Thới, ngày .*"); len(days) != map[bool]int{true: 1}[paper == data.Invitation || paper == data.Notice || paper == data.Submission || paper == data.DecisionPaper] {
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
		data.MeetingMinutes: "BIÊN BẢN", data.Submission: "TỜ TRÌNH", data.DecisionPaper: "QUYẾT ĐỊNH", data.Notice: "THÔNG BÁO"} {
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

// Row 6: the text is spread to both margins, set in by 1.27 cm at the beginning of a
// paragraph, six points at least between paragraphs, single spacing to one and a half.
func TestText(t *testing.T) {
	each(t, func(t *testing.T, paper data.Paper, path string) {
		all, pages := readBack(t, path)
		var lines []run
		for _, r := range all {
			name := element(paper, r, pages[r.page-1], all)
			if name == "6 lời văn" && r.text != "(Ký tên)" || name == "6 căn cứ" || name == "6 điều" || name == "6 khoản có tiêu đề" || name == "hướng dẫn phiếu" {
				lines = append(lines, r)
			}
		}
		textLines(t, joined(lines))
	})
}

// joined puts texts of one line together.
func joined(all []run) []run {
	var lines []run
	for _, r := range all {
		if n := len(lines); n > 0 && lines[n-1].page == r.page && closeTo(lines[n-1].base, r.base) {
			lines[n-1].x1, lines[n-1].text = r.x1, lines[n-1].text+" "+r.text
			continue
		}
		lines = append(lines, r)
	}
	return lines
}

func textLines(t *testing.T, lines []run) {
	t.Helper()
	for i, l := range lines {
		begins := closeTo(l.x0, areaLeft+12.7)
		centredLine := closeTo(l.middle(), (areaLeft+areaRight)/2) && !closeTo(l.x0, areaLeft)
		if !begins && !centredLine && !closeTo(l.x0, areaLeft) {
			t.Errorf("page %d: %q begins at %.1f", l.page, l.text, l.x0)
		}
		if i == 0 || lines[i-1].page != l.page {
			continue
		}
		before := lines[i-1]
		step := (l.base - before.base) / mm / l.size
		goesOn := closeTo(l.x0, areaLeft) && step < 1.6
		single := 1.149
		switch {
		case goesOn && (step < single-0.01 || step > 1.5*single):
			t.Errorf("page %d: %q is %.2f of its size below the line before", l.page, l.text, step)
		case begins && (l.base-before.base)/mm < single*l.size+6-0.05:
			t.Errorf("page %d: %q begins %.1f points below the paragraph before", l.page, l.text, (l.base-before.base)/mm)
		case goesOn && !closeTo(before.x1, areaRight) && spreads(before):
			t.Errorf("page %d: %q ends at %.1f", l.page, before.text, before.x1)
		}
	}
}

// spreads reports whether a line could have been spread: with few long words it is
// left ragged rather than torn apart.
func spreads(r run) bool {
	return (areaRight-r.x1)/float64(max(strings.Count(r.text, " "), 1)) < 6
}

// Row 6: grounds end in semicolons, the last one in a full stop; a law is cited
// without its number.
func TestGroundsAreCitedAsTheDecreeSays(t *testing.T) {
	for _, paper := range []data.Paper{data.Submission, data.DecisionPaper} {
		path := write(t, string(paper), paper, sample(4, data.Secret))
		all, pages := readBack(t, path)
		var text []string
		for _, r := range all {
			if element(paper, r, pages[r.page-1], all) == "6 căn cứ" {
				if closeTo(r.x0, areaLeft+12.7) {
					text = append(text, "")
				}
				text[len(text)-1] += r.text + " "
			}
		}
		for i, ground := range text {
			ground = strings.TrimSpace(ground)
			if !strings.HasSuffix(ground, map[bool]string{true: ".", false: ";"}[i == len(text)-1]) || !strings.HasPrefix(ground, "Căn cứ ") && !strings.HasPrefix(ground, "Theo đề nghị ") {
				t.Errorf("%s: %q", paper, ground)
			}
			if strings.HasPrefix(ground, "Căn cứ Luật") && strings.Contains(ground, "số") {
				t.Errorf("%s: %q has a number", paper, ground)
			}
		}
		if len(text) < 3 {
			t.Errorf("%s: %d grounds", paper, len(text))
		}
	}
}

// Rows 7 and 8: the signature on the right with the name under the post, Nơi nhận
// level with the first line of the post and flush left.
func TestSignaturesAndRecipients(t *testing.T) {
	for power, post := range map[string][]string{
		"": {"CHỦ TỊCH"}, "TM.": {"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}, "KT.": {"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"},
		"TL.": {"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"}, "TUQ.": {"TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"}, "Q.": {"Q. CHỦ TỊCH"},
	} {
		p := sample(12, data.Secret)
		p.Decision.Power, p.Decision.Post = power, post[len(post)-1]
		signedAs(t, data.DecisionPaper, p, post, "Trần Văn Bình")
	}
	for _, paper := range []data.Paper{data.Submission, data.Invitation} {
		signedAs(t, paper, sample(12, data.Secret), []string{"CHỦ TỊCH HỘI ĐỒNG"}, "Trần Văn Bình")
	}
	sealed := sample(12, data.Secret)
	sealed.Council.Seal = true
	all := signedAs(t, data.Submission, sealed, []string{"CHỦ TỊCH HỘI ĐỒNG"}, "Trần Văn Bình")
	name := the(t, all, "Trần Văn Bình")
	var office []string
	for _, r := range all {
		if r.page == name.page && r.x0 > 105 && r.base < name.base && r.base > name.base-13 && r.bold {
			office = append(office, r.text)
		}
	}
	if strings.Join(office, " ") != "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG" {
		t.Errorf("above the name stands %q", office)
	}
}

// signedAs checks the end of a paper and gives its texts.
func signedAs(t *testing.T, paper data.Paper, p data.Proceedings, post []string, name string) []run {
	t.Helper()
	all := readRuns(t, write(t, string(paper), paper, p))
	list := the(t, all, "Nơi nhận:")
	right := slices.DeleteFunc(slices.Clone(all), func(r run) bool { return r.page != list.page || r.base < list.base-1 || r.x0 < 105 })
	if !closeTo(list.x0, areaLeft) || !closeTo(right[0].base, list.base) {
		t.Errorf("%s: Nơi nhận at %+v, the post at %+v", paper, list, right[0])
	}
	for i, r := range right {
		want := name
		if i < len(post) {
			want = post[i]
		}
		if i < len(post) && r.text != want || i == len(right)-1 && r.text != name || !closeTo(r.middle(), right[0].middle()) {
			t.Errorf("%s: line %d of the signature is %q at %.1f, want %q", paper, i+1, r.text, r.middle(), want)
		}
	}
	recipientsOf(t, all, list)
	return all
}

func recipientsOf(t *testing.T, all []run, list run) {
	t.Helper()
	entries := slices.DeleteFunc(slices.Clone(all), func(r run) bool { return r.page != list.page || r.base < list.base+1 || r.x0 > 105 || r.size > 11.5 })
	for i, r := range entries {
		end := map[bool]string{true: ".", false: ";"}[i == len(entries)-1]
		if !closeTo(r.x0, areaLeft) || !strings.HasPrefix(r.text, "- ") || !strings.HasSuffix(r.text, end) {
			t.Errorf("recipient %q at %.1f", r.text, r.x0)
		}
	}
	if last := entries[len(entries)-1].text; !strings.HasPrefix(last, "- Lưu: VT, ") {
		t.Errorf("the last recipient is %q", last)
	}
}

// Row 8b of the minutes: Nơi nhận below the two signatures, its last line "Lưu: VT, Hồ
// sơ"; the secretary on the left, the chair on the right, level (Mẫu 1.9).
func TestEndOfTheMinutes(t *testing.T) {
	all := readRuns(t, write(t, "bien-ban-hop", data.MeetingMinutes, sample(4, data.Secret)))
	left, right, list := the(t, all, "THƯ KÝ"), the(t, all, "CHỦ TỌA"), the(t, all, "Nơi nhận:")
	if !closeTo(left.base, right.base) || left.x1 > 105 || right.x0 < 105 || list.page == left.page && list.base < left.base+20 || !closeTo(list.x0, areaLeft) {
		t.Errorf("secretary %+v, chair %+v, Nơi nhận %+v", left, right, list)
	}
	recipientsOf(t, all, list)
	the(t, all, "- Lưu: VT, Hồ sơ.")
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
