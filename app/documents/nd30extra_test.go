package documents

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// printed sets parts of a paper that no round has.
func printed(t *testing.T, parts ...part) string {
	t.Helper()
	s, err := newSheet("thử", time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	pdf, err := s.paper(parts...)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if *keep != "" {
		dir = *keep
	}
	path := filepath.Join(dir, strings.ReplaceAll(t.Name(), "/", "-")+".pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// letterOf is a công văn with everything that may stand on one.
func letterOf(urgency urgency) part {
	return part{foot: address{"Số 12 đường Trần Hưng Đạo, phường Mỹ Thới, tỉnh An Giang", "Điện thoại: 0296 000000"}, blocks: []block{
		heading{parent: "Ủy ban nhân dân tỉnh An Giang", agency: "Ủy ban nhân dân phường Mỹ Thới", number: "Số: 05/UBND-VX", place: "Mỹ Thới, ngày 05 tháng 01 năm 2026",
			about: "V/v rà soát danh sách đề nghị khen thưởng đợt cuối năm"},
		stamps{urgency, "LƯU HÀNH NỘI BỘ"},
		addressees{"Phòng Văn hóa - Xã hội", "Hội Khuyến học phường", "Các trường học trên địa bàn phường, các trung tâm học tập cộng đồng của các khóm và những đơn vị có liên quan"},
		plain("Đề nghị các đơn vị rà soát danh sách và gửi về trước ngày 15 tháng 6 năm 2026.", body),
		plain("Trân trọng./.", body),
		closing{recipients{"Như trên", "Lưu: VT, VX"}, signature{post: []string{"TL. Chủ tịch", "Chánh Văn phòng"}, name: "Lê Minh Đức"}},
		drafter("NVA.20"),
	}}
}

// Rows 5b, 8a of several, 10, 11, 12, 13.
func TestALetter(t *testing.T) {
	path := printed(t, letterOf(mostUrgent))
	all, pages := readBack(t, path)
	page := pages[0]
	number := the(t, all, "Số: .*")
	for text, name := range map[string]string{"V/v .*": "5b trích yếu công văn", "Kính gửi:": "8a Kính gửi", "LƯU HÀNH NỘI BỘ": "11 phạm vi lưu hành",
		`NVA\.20`: "12 ký hiệu người soạn thảo", "Số 12 .*": "13 địa chỉ", "Điện thoại.*": "13 địa chỉ"} {
		styled(t, name, the(t, all, text), decree[name])
	}
	about := the(t, all, "V/v .*")
	if gap := (about.base - about.size*faceAbove*mm) - (number.base + number.size*faceBelow*mm); !closeTo(about.middle(), number.middle()) || !closeTo(gap, 6*mm) {
		t.Errorf("the subject is %.1f mm below the number, around %.1f", gap, about.middle())
	}
	for i, r := range find(all, "- [PHC].*") {
		colon := the(t, all, "Kính gửi:").x1 - body.size*0.278/2*mm
		dash := r.x0 + body.size*0.333/2*mm
		if !closeTo(colon, dash) || i < 2 && !strings.HasSuffix(r.text, ";") {
			t.Errorf("%q has its dash at %.1f, the colon stands at %.1f", r.text, dash, colon)
		}
	}
	the(t, all, ".*những đơn vị có liên quan\\.|.*có liên quan\\.")
	foot := the(t, all, "Số 12 .*")
	if !slices.ContainsFunc(page.lines, func(l stroke) bool {
		return closeTo(l.x0, areaLeft) && closeTo(l.x1, areaRight) && l.y0 < foot.base && l.y0 > foot.base-8
	}) || the(t, all, "Điện thoại.*").base > 277 {
		t.Error("the address has no line above it, or stands in the margin")
	}
	if mark, list := the(t, all, `NVA\.20`), the(t, all, "- Lưu: VT, VX."); !closeTo(mark.x0, areaLeft) || mark.base < list.base {
		t.Errorf("the drafter's mark is at %+v", mark)
	}
}

// Row 10: the stamps in bright red in single boxes of their sizes.
func TestStampsOfUrgency(t *testing.T) {
	for urgency, want := range map[urgency]struct {
		text  string
		width float64
	}{urgent: {"KHẨN", 20}, moreUrgent: {"THƯỢNG KHẨN", 40}, mostUrgent: {"HOẢ TỐC", 30}} {
		path := printed(t, letterOf(urgency))
		all, pages := readBack(t, path)
		page := pages[0]
		r := the(t, all, want.text)
		if r.size < 12.95 || r.size > 14.05 || !r.bold || r.italic || r.ink != "#e60000" {
			t.Errorf("%+v", r)
		}
		boxes := slices.DeleteFunc(slices.Clone(page.boxes), func(b stroke) bool { return r.base < min(b.y0, b.y1) || r.base > max(b.y0, b.y1) })
		if len(boxes) != 1 {
			t.Fatalf("%s stands in %d boxes", want.text, len(boxes))
		}
		b := boxes[0]
		middle := r.base - 0.66*r.size*mm/2
		if !closeTo(b.x1-b.x0, want.width) || !closeTo(max(b.y0, b.y1)-min(b.y0, b.y1), 8) || !closeTo((b.x0+b.x1)/2, r.middle()) || !closeTo((b.y0+b.y1)/2, middle) {
			t.Errorf("%s: %+v in %+v", want.text, r, b)
		}
	}
}

// The address takes room of the first page only, and never the text's.
func TestTheAddressKeepsItsRoom(t *testing.T) {
	p := letterOf(noHurry)
	for range 20 {
		p.blocks = append(p.blocks, plain(strings.Repeat("chữ trong văn bản ", 30), body))
	}
	path := printed(t, p)
	all := readRuns(t, path)
	foot := find(all, "Số 12 .*")
	if len(foot) != 1 || foot[0].page != 1 {
		t.Fatalf("the address stands %d times", len(foot))
	}
	low := map[int]float64{}
	for _, r := range all {
		if strings.Contains(r.text, "chữ trong văn bản") {
			low[r.page] = max(low[r.page], r.base)
		}
	}
	if low[1] > foot[0].base-6 || low[2] < 268 {
		t.Errorf("the text reaches to %v, the address begins at %.1f", low, foot[0].base)
	}
}

// Row 9a: two appendices are numbered in Roman numbers, each with page numbers of its own.
func TestTwoAppendices(t *testing.T) {
	long := table{columns: []column{{head: "TT", width: 12}, {head: "Nội dung"}}}
	for range 60 {
		long.rows = append(long.rows, cells("1", "một"))
	}
	var parts []part
	for n := range 2 {
		parts = append(parts, part{blocks: []block{appendix{n + 1, "Danh sách", "(Kèm theo Quyết định số 05/QĐ-UBND)"}, long}})
	}
	all := readRuns(t, printed(t, append([]part{letterOf(noHurry)}, parts...)...))
	first, second := the(t, all, "Phụ lục I"), the(t, all, "Phụ lục II")
	for _, r := range []run{first, second} {
		styled(t, "9a phụ lục", r, decree["9a phụ lục"])
	}
	if first.page != 2 || second.page <= first.page {
		t.Errorf("appendices on pages %d and %d", first.page, second.page)
	}
	for _, r := range find(all, `\d+`) {
		start := first.page
		if r.page >= second.page {
			start = second.page
		}
		if r.base < 20 && r.text != strconv.Itoa(r.page-start+1) {
			t.Errorf("page %d is numbered %s", r.page, r.text)
		}
	}
}

func TestRomanNumbers(t *testing.T) {
	for n, want := range map[int]string{0: "", 1: "I", 3: "III", 4: "IV", 5: "V", 8: "VIII", 9: "IX", 14: "XIV"} {
		if got := roman(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

// Điểm: the Vietnamese alphabet, đ behind d.
func TestPointLetters(t *testing.T) {
	var got []string
	for at := range 25 {
		got = append(got, pointLetter(at))
	}
	if want := "a b c d đ e g h i k l m n o p q r s t u v x y aa ab"; strings.Join(got, " ") != want {
		t.Errorf("got %q", got)
	}
}
