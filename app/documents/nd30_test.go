package documents

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/vn"
)

// cases of letters.
const (
	anyCase = iota
	capitals
	small
)

// style is a row of the table of styles in Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
// mục V, with the sizes allowed and the weight.
type style struct {
	least, most  float64
	bold, italic bool
	letters      int
}

// decree is that table: the rows that papers of a council use, by their element.
var decree = map[string]style{
	"1 Quốc hiệu":                {12, 13, true, false, capitals},
	"1 Tiêu ngữ":                 {13, 14, true, false, small},
	"2 cơ quan chủ quản":         {12, 13, false, false, capitals},
	"2 cơ quan ban hành":         {12, 13, true, false, capitals},
	"3 số, ký hiệu":              {13, 13, false, false, anyCase},
	"4 địa danh, thời gian":      {13, 14, false, true, small},
	"5a tên loại":                {13, 14, true, false, capitals},
	"5a trích yếu":               {13, 14, true, false, small},
	"5b trích yếu công văn":      {12, 13, false, false, small},
	"6 căn cứ":                   {13, 14, false, true, small},
	"6 lời văn":                  {13, 14, false, false, anyCase},
	"6 mục La Mã":                {13, 14, true, false, capitals},
	"6 điều":                     {13, 14, true, false, small},
	"6 khoản có tiêu đề":         {13, 14, true, false, small},
	"7 quyền hạn, chức vụ":       {13, 14, true, false, capitals},
	"7 họ tên":                   {13, 14, true, false, small},
	"8a Kính gửi":                {13, 14, false, false, small},
	"8b Nơi nhận":                {12, 12, true, true, small},
	"8b danh sách nơi nhận":      {11, 11, false, false, anyCase},
	"9a phụ lục":                 {14, 14, true, false, small},
	"9a tên phụ lục":             {13, 14, true, false, capitals},
	"9a kèm theo":                {13, 14, false, true, small},
	"10 dấu khẩn":                {13, 14, true, false, capitals},
	"11 phạm vi lưu hành":        {13, 14, true, false, capitals},
	"12 ký hiệu người soạn thảo": {11, 11, false, false, capitals},
	"13 địa chỉ":                 {11, 12, false, false, small},
	"14 số trang":                {13, 14, false, false, anyCase},
}

// unregulated are the elements that the decree says nothing of: what stands in tables, the
// words that a ballot is explained with, checksums, the mark "(Ký tên)".
var unregulated = map[string]style{
	"bảng":            {12, 12, false, false, anyCase},
	"đầu bảng":        {12, 12, true, false, anyCase},
	"mã kiểm tra":     {12, 12, false, false, anyCase},
	"ghi chú phiếu":   {11, 11, false, true, small},
	"hướng dẫn phiếu": {14, 14, true, false, small},
}

// kind tells an element of a paper by its text.
type kind struct {
	name string
	text *regexp.Regexp
}

func is(name, pattern string) kind { return kind{name, regexp.MustCompile("^(?:" + pattern + ")$")} }

// everywhere are the elements that look the same on every paper.
var everywhere = []kind{
	is("1 Quốc hiệu", country),
	is("1 Tiêu ngữ", motto),
	is("3 số, ký hiệu", `Số: .*|Số phiếu: \.+`),
	is("4 địa danh, thời gian", `Mỹ Thới, ngày .*`),
	is("8b Nơi nhận", `Nơi nhận:`),
	is("9a phụ lục", `Phụ lục( [IVX]+)?`),
	is("9a tên phụ lục", `DANH SÁCH .*`),
	is("6 mục La Mã", `[IVX]+\. [^a-z]+|BIỂU QUYẾT (LẦN ĐẦU|LẠI)`),
}

// elements are those of each paper of the sample round, besides.
var elements = map[data.Paper][]kind{
	data.Invitation: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|PHƯỜNG MỸ THỚI`),
		is("5a tên loại", `GIẤY MỜI`),
		is("7 quyền hạn, chức vụ", `CHỦ TỊCH HỘI ĐỒNG`),
	},
	data.BallotPaper: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|PHƯỜNG MỸ THỚI`),
		is("5a tên loại", `PHIẾU BIỂU QUYẾT`),
		is("hướng dẫn phiếu", `Thành viên biểu quyết:|Cách ghi phiếu:|Phiếu không hợp lệ:`),
		is("ghi chú phiếu", `Số phiếu do Ban kiểm phiếu.*|.*người bỏ phiếu không ghi vào chỗ này\.`),
		is("7 quyền hạn, chức vụ", `THÀNH VIÊN HỘI ĐỒNG`),
		is("6 lời văn", `\(Ký tên\)`),
	},
	data.CountMinutes: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|PHƯỜNG MỸ THỚI`),
		is("5a tên loại", `BIÊN BẢN KIỂM PHIẾU`),
		is("7 quyền hạn, chức vụ", `(ỦY VIÊN|TRƯỞNG) BAN KIỂM PHIẾU`),
		is("mã kiểm tra", `[0-9a-f]{64}`),
	},
	data.MeetingMinutes: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|PHƯỜNG MỸ THỚI`),
		is("5a tên loại", `BIÊN BẢN`),
		is("7 quyền hạn, chức vụ", `THƯ KÝ|CHỦ TỌA`),
		is("mã kiểm tra", `[0-9a-f]{64}`),
	},
	data.Submission: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|PHƯỜNG MỸ THỚI`),
		is("5a tên loại", `TỜ TRÌNH`),
		is("8a Kính gửi", `Kính gửi: Chủ tịch Ủy ban nhân dân phường Mỹ Thới`),
		is("6 khoản có tiêu đề", `\d\. (Tóm tắt quá trình xét|Đề nghị|Cam kết|Hồ sơ kèm theo)`),
		is("7 quyền hạn, chức vụ", `CHỦ TỊCH HỘI ĐỒNG`),
	},
	data.Notice: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|TỈNH AN GIANG`),
		is("5a tên loại", `THÔNG BÁO`),
		is("7 quyền hạn, chức vụ", `(KT\. )?(PHÓ )?CHỦ TỊCH`),
	},
	data.DecisionPaper: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|TỈNH AN GIANG`),
		is("5a tên loại", `QUYẾT ĐỊNH:?`),
		is("7 quyền hạn, chức vụ", `(KT\. )?(PHÓ )?CHỦ TỊCH( ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI)?`),
		is("6 điều", `Điều \d\.`),
	},
}

// element names what a text of a paper is, first by what it says, then by where it
// stands.
func element(paper data.Paper, r run, page drawn, all []run) string {
	if page.holds(r) {
		return map[bool]string{true: "đầu bảng", false: "bảng"}[r.bold]
	}
	for _, k := range slices.Concat(elements[paper], everywhere) {
		if k.text.MatchString(r.text) && !(k.name == "2 cơ quan chủ quản" && r.bold) {
			return k.name
		}
	}
	switch {
	case r.base < 20:
		return "14 số trang"
	case inHeading(r, all):
		return "2 cơ quan ban hành"
	case r.italic && strings.HasPrefix(r.text, "(Kèm theo") || r.italic && strings.HasSuffix(r.text, ")"):
		return "9a kèm theo"
	case r.italic:
		return "6 căn cứ"
	case r.size < 12:
		return "8b danh sách nơi nhận"
	case r.bold && aboveBody(r, all):
		return "5a trích yếu"
	case r.bold:
		return "7 họ tên"
	}
	return "6 lời văn"
}

// onFront finds the first text of the page that r stands on, if that page begins a paper.
func onFront(r run, all []run, match func(run) bool) (found run, ok bool) {
	front := false
	for _, other := range all {
		if other.page == r.page {
			front = front || other.text == country
			if !ok && match(other) {
				found, ok = other, true
			}
		}
	}
	return found, front && ok
}

// inHeading reports whether a text stands on the left above the line of the number, or
// above the title where there is no number.
func inHeading(r run, all []run) bool {
	below, ok := onFront(r, all, func(o run) bool {
		return strings.HasPrefix(o.text, "Số: ") || strings.HasPrefix(o.text, "Số phiếu: ") || o.text == "PHIẾU BIỂU QUYẾT"
	})
	return ok && r.base < below.base && r.x1 < 105
}

// aboveBody reports whether a text stands above the first line of the text.
func aboveBody(r run, all []run) bool {
	first, ok := onFront(r, all, func(o run) bool { return o.size > 13.5 && !o.bold })
	return ok && r.base < first.base
}

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
				check(t, paper, write(t, name+"-"+string(paper), paper, p))
			})
		}
	}
}

// closeTo reports whether two lengths agree to half a millimetre.
func closeTo(a, b float64) bool { return math.Abs(a-b) <= 0.5 }

// The face is Times New Roman's metric twin in four styles, all embedded, in a file of
// version 1.4 at least.
func TestFaceOfPapers(t *testing.T) {
	line := regexp.MustCompile(`(?m)^(\S+)\s+CID TrueType\s+Identity-H\s+(yes|no)`)
	each(t, func(t *testing.T, _ data.Paper, path string) {
		found := line.FindAllStringSubmatch(tool(t, "poppler-utils", "pdffonts", path), -1)
		if len(found) == 0 {
			t.Error("no font")
		}
		for _, f := range found {
			if !regexp.MustCompile(`^utf8liberationserif(B|I|BI)?$`).MatchString(f[1]) || f[2] != "yes" {
				t.Errorf("font %s, embedded: %s", f[1], f[2])
			}
		}
	})
}
