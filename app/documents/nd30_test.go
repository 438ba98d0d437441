package documents

import (
	"math"
	"testing"

	"thidua/data"
	"thidua/data/vn"
)

// A document's styles are those of the decree, every text of every paper.
func TestEveryTextIsStyledAsTheDecreeSays(t *testing.T) {
	each(t, func(t *testing.T, paper data.Paper, path string) {
		all, pages := readBack(t, path)
		seen := map[string]int{}
		for _, r := range all {
			name := element(paper, r, pages[r.page-1], all)
			want, known := decree[name]
			if !known {
				want, known = unregulated[name]
			}
			if !known {
				t.Fatalf("no row for %q", name)
			}
			seen[name]++
			styled(t, name, r, want)
		}
		for _, name := range mustHave(paper) {
			if seen[name] == 0 {
				t.Errorf("nothing on the paper is %s", name)
			}
		}
	})
}

// styled compares a text with its row.
func styled(t *testing.T, name string, r run, want style) {
	t.Helper()
	if r.size < want.least-0.05 || r.size > want.most+0.05 || r.bold != want.bold || r.italic != want.italic {
		t.Errorf("page %d, %s: %q is %.2f points, bold %v, italic %v, want %v", r.page, name, r.text, r.size, r.bold, r.italic, want)
	}
	if want.letters == capitals && r.text != vn.Upper(r.text) || want.letters == small && r.text == vn.Upper(r.text) {
		t.Errorf("page %d, %s: %q has letters of the wrong case", r.page, name, r.text)
	}
	if r.ink != "#000000" {
		t.Errorf("page %d, %s: %q is %s", r.page, name, r.text, r.ink)
	}
}

// mustHave are the elements without which the reading has gone wrong.
func mustHave(paper data.Paper) []string {
	common := []string{"1 Quốc hiệu", "1 Tiêu ngữ", "2 cơ quan chủ quản", "2 cơ quan ban hành", "5a tên loại", "5a trích yếu", "6 lời văn", "bảng", "đầu bảng"}
	more := map[data.Paper][]string{
		data.PhaseReport: {"3 số, ký hiệu", "4 địa danh, thời gian", "6 mục La Mã", "7 quyền hạn, chức vụ", "7 họ tên", "8b Nơi nhận", "8b danh sách nơi nhận", "14 số trang"},
		data.Notice: {"3 số, ký hiệu", "4 địa danh, thời gian", "7 quyền hạn, chức vụ", "7 họ tên", "8b Nơi nhận", "8b danh sách nơi nhận",
			"9a phụ lục", "9a tên phụ lục", "9a kèm theo"},
		data.Invitation: {"3 số, ký hiệu", "4 địa danh, thời gian", "7 quyền hạn, chức vụ", "7 họ tên", "8b Nơi nhận", "8b danh sách nơi nhận",
			"9a phụ lục", "9a tên phụ lục", "9a kèm theo"},
		data.BallotPaper:    {"hướng dẫn phiếu"},
		data.CountMinutes:   {"3 số, ký hiệu", "7 quyền hạn, chức vụ", "7 họ tên"},
		data.MeetingMinutes: {"3 số, ký hiệu", "6 mục La Mã", "7 quyền hạn, chức vụ", "7 họ tên", "8b Nơi nhận", "8b danh sách nơi nhận", "14 số trang"},
		data.Submission: {"3 số, ký hiệu", "4 địa danh, thời gian", "8a Kính gửi", "6 căn cứ", "6 khoản có tiêu đề", "7 quyền hạn, chức vụ", "7 họ tên", "8b Nơi nhận",
			"8b danh sách nơi nhận", "9a phụ lục", "9a tên phụ lục", "9a kèm theo"},
		data.DecisionPaper: {"3 số, ký hiệu", "4 địa danh, thời gian", "6 căn cứ", "6 điều", "7 quyền hạn, chức vụ", "7 họ tên", "8b Nơi nhận", "8b danh sách nơi nhận",
			"9a phụ lục", "9a tên phụ lục", "9a kèm theo"},
	}
	return append(common, more[paper]...)
}

// each calls check with every paper of four rounds.
func each(t *testing.T, check func(t *testing.T, paper data.Paper, path string)) {
	deputy := sample(12, data.Secret)
	deputy.Decision.Power, deputy.Decision.Post = "KT.", "PHÓ CHỦ TỊCH"
	for name, p := range map[string]data.Proceedings{"mot": sample(1, data.Secret), "kt": deputy, "dai": sample(60, data.Open), "hai-luot": sitting()} {
		for _, paper := range written {
			if name == "hai-luot" && paper == data.BallotPaper {
				continue // its title is another one
			}
			t.Run(name+"-"+string(paper), func(t *testing.T) {
				t.Parallel()
				check(t, paper, writeOnce(t, name+"-"+string(paper), paper, p))
			})
		}
	}
}

// closeTo reports whether two lengths agree to half a millimetre.
func closeTo(a, b float64) bool { return math.Abs(a-b) <= 0.5 }
