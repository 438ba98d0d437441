package documents

import (
	"slices"
	"strings"
	"testing"

	"thidua/data"
)

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
