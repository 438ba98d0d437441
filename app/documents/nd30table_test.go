package documents

import (
	"regexp"
	"slices"
	"strings"

	"thidua/data"
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
	data.PhaseReport: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|TỈNH AN GIANG`),
		is("5a tên loại", `BÁO CÁO`),
		is("7 quyền hạn, chức vụ", `TM\. ỦY BAN NHÂN DÂN|CHỦ TỊCH`),
	},
	data.Notice: {
		is("2 cơ quan chủ quản", `ỦY BAN NHÂN DÂN|TỈNH AN GIANG`),
		is("5a tên loại", `THÔNG BÁO`),
		is("7 quyền hạn, chức vụ", `TM\. ỦY BAN NHÂN DÂN|(KT\. )?(PHÓ )?CHỦ TỊCH`),
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
