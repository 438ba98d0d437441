package documents

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

// Rounds of which the ends of their papers fall on all heights of a page.
func TestBreaks(t *testing.T) {
	var rounds []data.Proceedings
	for _, n := range []int{1, 2, 4, 5, 7, 9, 11, 13, 16, 20, 26, 33, 41} {
		rounds = append(rounds, sample(n, data.Open))
	}
	for _, paper := range written {
		t.Run(string(paper), func(t *testing.T) {
			t.Parallel()
			for i, r := range readApart(t, paper, rounds) {
				t.Run(fmt.Sprint(len(rounds[i].Dossiers)), func(t *testing.T) {
					nothingAlone(t, r.runs, r.pages)
					signatureWhole(t, paper, rounds[i], r.runs, r.pages)
					notTorn(t, bodyOf(r.runs, r.pages))
				})
			}
		})
	}
}

// bodyOf are the lines of a paper outside its tables, page by page, without page numbers.
func bodyOf(all []run, pages []drawn) []run {
	lines := slices.DeleteFunc(slices.Clone(all), func(r run) bool { return r.base < 20 || pages[r.page-1].holds(r) })
	return joined(lines)
}

// nothingAlone: no page ends in a heading, in a line that announces a list or a table,
// or in the head of a table or of a group without a row.
func nothingAlone(t *testing.T, all []run, pages []drawn) {
	for page := 1; page < len(pages); page++ {
		if beginsPart(all, page+1) {
			continue
		}
		last := slices.MaxFunc(onPage(all, page), higher)
		announces := strings.HasSuffix(last.text, ":") && !continues(all, pages, page+1)
		if announces || last.bold && (!pages[page-1].holds(last) || !strings.HasPrefix(last.text, "Tổng cộng")) {
			t.Errorf("page %d ends in %q", page, last.text)
		}
	}
}

func onPage(all []run, page int) []run {
	return slices.DeleteFunc(slices.Clone(all), func(r run) bool { return r.page != page || r.base < 20 })
}

func higher(a, b run) int { return cmp.Compare(a.base, b.base) }

// continues reports whether a page begins inside a paragraph.
func continues(all []run, pages []drawn, page int) bool {
	first := slices.MinFunc(onPage(all, page), higher)
	return closeTo(first.x0, areaLeft) && !pages[page-1].holds(first)
}

// beginsPart reports whether a page begins an appendix or another ballot.
func beginsPart(all []run, page int) bool {
	return slices.ContainsFunc(all, func(r run) bool {
		return r.page == page && (r.text == "Phụ lục" || strings.HasPrefix(r.text, "Phụ lục I") || r.text == country)
	})
}

// posts are those of whom each paper is signed by.
var posts = map[data.Paper]string{data.Invitation: "CHỦ TỊCH HỘI ĐỒNG", data.BallotPaper: "THÀNH VIÊN HỘI ĐỒNG", data.CountMinutes: "TRƯỞNG BAN KIỂM PHIẾU", data.MeetingMinutes: "CHỦ TỌA",
	data.Submission: "CHỦ TỊCH HỘI ĐỒNG", data.DecisionPaper: "CHỦ TỊCH", data.Notice: "CHỦ TỊCH", data.PhaseReport: "CHỦ TỊCH",
	data.AchievementReports: "XÁC NHẬN CỦA CẤP TRÌNH", data.TopicReports: "XÁC NHẬN CỦA CẤP TRÌNH",
	data.HandoverList: "NGƯỜI CHI TIỀN", data.CeremonyScript: "NGƯỜI XÂY DỰNG KỊCH BẢN"}

// signatureWhole: a signature stands on one page, with two lines of text at least
// above it; on a ballot the last row of the table is one of them.
func signatureWhole(t *testing.T, paper data.Paper, p data.Proceedings, all []run, pages []drawn) {
	post := the(t, all, posts[paper])
	above := slices.DeleteFunc(bodyOf(all, pages), func(r run) bool { return r.page != post.page || r.base >= post.base-1 })
	if len(above) < 2 && paper != data.BallotPaper || len(above) < 1 {
		t.Errorf("%d lines above the signature on page %d", len(above), post.page)
	}
	if !slices.ContainsFunc(find(all, signedBy(paper, p)), func(r run) bool { return r.page == post.page && r.base > post.base && r.x0 > 105 }) {
		t.Errorf("no name under the post on page %d", post.page)
	}
}

func signedBy(paper data.Paper, p data.Proceedings) string {
	switch paper {
	case data.CountMinutes:
		return counters(p)[0].Name
	case data.BallotPaper:
		return present(p)[0].Name
	}
	return "Trần Văn Bình"
}

// torn are ends and beginnings of lines that belong on one: a day and its month, a
// word and its number; a line does not begin with a dash either.
var torn = []struct{ end, begin *regexp.Regexp }{
	{regexp.MustCompile(`\d$`), regexp.MustCompile(`^(tháng|đồng|giờ|phút|phiếu) `)},
	{regexp.MustCompile(`(tháng|năm|Điều|khoản|số)$`), regexp.MustCompile(`^\d`)},
	{regexp.MustCompile(`.`), regexp.MustCompile(`^[-–/] `)},
}

func notTorn(t *testing.T, lines []run) {
	for i, l := range lines {
		if i == 0 || !closeTo(l.x0, areaLeft) || l.size < 13.5 {
			continue // not the second line of a paragraph
		}
		for _, pair := range torn {
			if pair.end.MatchString(lines[i-1].text) && pair.begin.MatchString(l.text) {
				t.Errorf("page %d: %q goes on with %q", l.page, lines[i-1].text, l.text)
			}
		}
	}
}

// Every page of a table that goes on begins with the table's head.
func TestTablesRepeatTheirHeads(t *testing.T) {
	t.Parallel()
	heads := map[data.Paper]string{data.Invitation: "Họ và tên", data.BallotPaper: "Họ và tên, tên đơn vị", data.CountMinutes: "Họ và tên", data.Submission: "Hình thức", data.DecisionPaper: "Thành tích", data.Notice: "Thành tích"}
	for paper, head := range heads {
		path := write(t, string(paper), paper, sample(60, data.Open))
		all, pages := readBack(t, path)
		for page := range pages {
			here := slices.DeleteFunc(onPage(all, page+1), func(r run) bool { return !pages[page].holds(r) })
			if len(here) == 0 {
				continue
			}
			top := slices.MinFunc(here, higher)
			found := slices.ContainsFunc(here, func(r run) bool { return r.bold && strings.Contains(r.text, head) && r.base < top.base+15 })
			if !found || !top.bold {
				t.Errorf("%s: the table on page %d begins with %q", paper, page+1, top.text)
			}
		}
	}
}
