package documents

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"
)

func testSheet(t *testing.T) *sheet {
	t.Helper()
	s, err := newSheet("thử", time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Our own widths are those of the PDF writer.
func TestWidths(t *testing.T) {
	s := testSheet(t)
	s.page(false)
	for style := range files {
		for _, text := range []string{"Cộng hòa xã hội chủ nghĩa Việt Nam", "ẲỀỶỮƯỢNG đồng ≥ 80% × 15 – “Ấp”"} {
			s.pdf.SetFont(family, style, 13)
			if want, got := s.pdf.GetStringWidth(text), s.ruler.width(text, letters{style, 13}); math.Abs(want-got) > 1e-9 {
				t.Errorf("%s %q: %f, want %f", style, text, got, want)
			}
		}
	}
}

func TestHas(t *testing.T) {
	r := testSheet(t).ruler
	for _, c := range "aẫỷƯĐ≥×–“”…" {
		if !r.has(c) {
			t.Errorf("%q is said to be missing", c)
		}
	}
	for _, c := range "漢ក☑🎓" {
		if r.has(c) {
			t.Errorf("%q is said to be there", c)
		}
	}
}

func TestBind(t *testing.T) {
	tests := map[string]string{
		"ngày 15 tháng 6 năm 2026":      "ngày 15~tháng~6 năm~2026",
		"lúc 08 giờ 20 phút, họp":       "lúc 08~giờ~20~phút,~họp",
		"theo Điều 1 và khoản 2":        "theo Điều~1 và khoản~2",
		"ở phường 5, xã Mỹ Đức":         "ở phường~5, xã Mỹ~Đức",
		"khóm Long Hưng 2, tổ 12":       "khóm Long Hưng~2, tổ~12",
		"thưởng 760.000 đồng mỗi người": "thưởng 760.000~đồng mỗi~người",
		"Thi đua - Khen thưởng":         "Thi đua~- Khen~thưởng",
		"Bà Nguyễn Thị Hoa":             "Bà~Nguyễn Thị~Hoa",
		"giai đoạn 1 (2023 - 2025)":     "giai~đoạn~1 (2023~-~2025)",
		"có 60 trường hợp":              "có 60~trường~hợp",
		"giai đoạn 2023 - 2030” ở tỉnh": "giai~đoạn 2023~-~2030” ở~tỉnh",
		"số phiếu thu về: 14; hợp lệ":   "số phiếu thu về:~14; hợp~lệ",
		"8 + 2 văn bản = 10 / 15 = 80%": "8~+ 2 văn bản~= 10~/~15~=~80%",
		"xem xét, quyết định./.":        "xem xét, quyết~định./.",
		"Tiền thưởng (đồng)":            "Tiền thưởng (đồng)",
		"Giấy":                          "Giấy",
		"Số được khen":                  "Số được khen",
		"Tặng ":                         "Tặng ",
	}
	for text, want := range tests {
		if got := strings.ReplaceAll(bind(text), "\u00a0", "~"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// No paragraph and no cell ends in one syllable, and it takes no line more for that.
func TestNoSyllableAlone(t *testing.T) {
	r := testSheet(t).ruler
	for _, text := range []string{"Kính trình Chủ tịch Ủy ban nhân dân phường Mỹ Thới xem xét, quyết định./.", "Tập thể Hội Cựu giáo chức phường Mỹ Thới",
		"Bà Nguyễn Thị Hồng Gấm", "có nhiều đóng góp vào việc học tập suốt đời ở phường"} {
		for width := 30.0; width < 165; width++ {
			rows := r.fill(r.split([]span{{text, body}}), width, width)
			if last := strings.Fields(plainSpaced(rows[len(rows)-1].text())); len(rows) > 1 && len(last) < 2 {
				t.Errorf("on %.0f mm %q ends in %q", width, text, last)
			}
			loose := []unit{}
			for i, word := range strings.Fields(text) {
				loose = r.add(loose, word, body, false)
				loose[i].space = r.width(" ", body)
			}
			if n := len(r.fill(loose, width, width)); len(rows) > n && !strings.Contains(text, "Bà") {
				t.Errorf("on %.0f mm %q takes %d lines, word by word %d", width, text, len(rows), n)
			}
		}
	}
}

// Lines fit, and nothing is lost or added.
func TestFill(t *testing.T) {
	r := testSheet(t).ruler
	texts := []string{"Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ", strings.Repeat("x", 200), longName,
		"Khen thưởng–Thi đua–Khen thưởng–Thi đua", "một\nhai", "", "   "}
	for _, text := range texts {
		for _, width := range []float64{10, 40, 165} {
			rows := r.fill(r.split([]span{{text, body}}), width, width)
			var got strings.Builder
			for _, row := range rows {
				if row.width > width+1e-6 {
					t.Errorf("%q on %.0f mm: line of %.1f mm", text, width, row.width)
				}
				got.WriteString(row.text())
			}
			if want := squeeze(text); squeeze(got.String()) != want {
				t.Errorf("%q on %.0f mm became %q", text, width, got.String())
			}
		}
	}
}

// squeeze takes all spaces out.
func squeeze(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00a0", " ")), "")
}

func TestCutBehindSlash(t *testing.T) {
	r := testSheet(t).ruler
	for _, row := range r.fill(r.split([]span{{longName, body}}), 60, 60) {
		if text := row.text(); !strings.HasSuffix(text, "/") {
			t.Errorf("line ends inside a part: %q", text)
		}
	}
}

func TestPhrases(t *testing.T) {
	r := testSheet(t).ruler
	tests := map[string][]string{
		"ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI":                {"ỦY BAN NHÂN DÂN", "PHƯỜNG MỸ THỚI"},
		"HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG MỸ THỚI": {"HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG", "PHƯỜNG MỸ THỚI"},
		"SỞ NỘI VỤ": {"SỞ NỘI VỤ"},
		"HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG BAN QUẢN LÝ KHU KINH TẾ TỈNH AN GIANG": {"HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG", "BAN QUẢN LÝ KHU KINH TẾ", "TỈNH AN GIANG"},
		"HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU VÀ CÁC KHU CÔNG NGHIỆP TỈNH AN GIANG": {"HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG",
			"BAN QUẢN LÝ KHU KINH TẾ", "CỬA KHẨU VÀ CÁC KHU", "CÔNG NGHIỆP TỈNH AN GIANG"},
		"": nil,
	}
	for name, want := range tests {
		var got []string
		for _, line := range r.phrases(name, letters{bold, 12}, agencyWidth) {
			got = append(got, strings.ReplaceAll(line, "\u00a0", " "))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
