package documents

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
)

// awarded is a round in which n nominees win, in the order of their numbers.
func awarded(n int, change func(d *data.Dossier)) data.Proceedings {
	p := sample(1, data.Secret)
	p.Dossiers, p.Result.Nominees = nil, nil
	for i := 1; i <= n; i++ {
		d := nominee(i)
		if change != nil {
			change(&d)
		}
		p.Dossiers = append(p.Dossiers, d)
		p.Result.Nominees = append(p.Result.Nominees, data.Outcome{Number: i, Name: d.Name, Kind: d.Kind, Passed: true, Ordinal: i})
	}
	return p
}

// plainSpaced is text as it can be searched for in what was read back.
func plainSpaced(text string) string { return strings.Join(strings.Fields(norm.NFC.String(text)), " ") }

// squeezed is text without its spaces, for words that were divided.
func squeezed(text string) string { return strings.Join(strings.Fields(norm.NFC.String(text)), "") }

func TestCertificatesReadBack(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 60} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			p := awarded(n, nil)
			path := write(t, "giay-khen", data.CertificateBook, p)
			tool(t, "qpdf", "qpdf", "--check", path)
			all := pages(t, path)
			if len(all) != n {
				t.Fatalf("%d pages for %d recipients", len(all), n)
			}
			for i, page := range all {
				d := p.Dossiers[i]
				name := strings.ReplaceAll(d.Called(), "🎓", "")
				for _, want := range []string{name, d.Post, fmt.Sprintf("Số sổ vàng: %02d", i+1), "Quyết định số 456/QĐ-UBND ngày 21 tháng 11 năm 2026",
					"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI", "TẶNG", "GIẤY KHEN",
					"Đã có nhiều đóng góp trong xây dựng xã hội học tập, vận động 25 học viên ra lớp xóa mù chữ trên địa bàn phường.",
					"Mỹ Thới, ngày 21 tháng 11 năm 2026", "Trần Văn Bình"} {
					if !strings.Contains(squeezed(page), squeezed(want)) {
						t.Errorf("page %d lacks %q:\n%s", i+1, want, page)
					}
				}
			}
		})
	}
}

func TestCertificatePage(t *testing.T) {
	path := write(t, "giay-khen", data.CertificateBook, awarded(3, nil))
	if info := tool(t, "poppler-utils", "pdfinfo", path); !strings.Contains(info, "841.89 x 595.28 pts (A4)") {
		t.Errorf("page size:\n%s", info)
	}
	fontLine := regexp.MustCompile(`(?m)^([A-Z]{6}\+(LiberationSerif|PlayfairDisplay)\S* +CID TrueType +Identity-H +yes yes yes|\S.*) +\d+ +0$`)
	found := fontLine.FindAllStringSubmatch(tool(t, "poppler-utils", "pdffonts", path), -1)
	if len(found) < 4 {
		t.Errorf("%d fonts", len(found))
	}
	for _, f := range found {
		if f[2] == "" {
			t.Errorf("not an embedded subset of our typefaces: %s", f[0])
		}
	}
	all, _ := words(t, path)
	for _, w := range all {
		if w.x0 < bandIn+4 || w.x1 > paperLong-bandIn-4 || w.y1 > paperShort-bandIn {
			t.Errorf("%q stands in the border: %+v", w.text, w)
		}
	}
	motto := place(t, all, "Độc lập - Tự do - Hạnh phúc")
	if math.Abs(motto.middle()-a4.centre()) > 0.3 {
		t.Errorf("the motto stands at %.1f", motto.middle())
	}
	order := []string{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI",
		"TẶNG", "GIẤY KHEN", "Gia đình ông"}
	for i := range order[1:] {
		above, below := place(t, all, order[i]), place(t, all, order[i+1])
		if above.y1 > below.y1 {
			t.Errorf("%q stands below %q", order[i], order[i+1])
		}
	}
}

// A line that would only say the end of the name again is left out, drawn or on a form;
// what says something else stays, and a person's place may be called as the person is.
func TestPostThatRepeatsTheName(t *testing.T) {
	for _, test := range []struct {
		kind             data.Kind
		name, post, want string
	}{
		{data.Collective, "Hội Khuyến học phường Mỹ Thới", "Phường Mỹ Thới", ""},
		{data.Collective, "Hội Khuyến học phường Mỹ Thới", "phường  Mỹ Thới ", ""},
		{data.Collective, "Hội Khuyến học phường Mỹ Thới", "Thới", ""},
		{data.Collective, "Hội Khuyến học phường Mỹ Thới", "ới", "ới"},
		{data.Collective, "Hội Khuyến học phường Mỹ Thới", "Khóm Tây Thạnh, phường Mỹ Thới", "Khóm Tây Thạnh, phường Mỹ Thới"},
		{data.Household, "Lê Văn Đạt, khóm Tây Thạnh", "Khóm Tây Thạnh", ""},
		{data.Individual, "Nguyễn Thị Mỹ Thới", "Mỹ Thới", "Mỹ Thới"},
		{data.Collective, "Trường Tiểu học A", "", ""},
	} {
		d := data.Dossier{Kind: test.kind, Name: test.name, Post: test.post}
		if got := postLine(d); got != test.want {
			t.Errorf("%q, %q: %q, want %q", test.name, test.post, got, test.want)
		}
	}
	repeat := func(d *data.Dossier) {
		d.Kind, d.Name, d.Post = data.Collective, "Hội Khuyến học phường Mỹ Thới", "Phường Mỹ Thới"
	}
	form := onBlank(1, nil)
	repeat(&form.Dossiers[0])
	for name, p := range map[string]data.Proceedings{"drawn": awarded(1, repeat), "on a form": form} {
		text := plainSpaced(pages(t, write(t, "lap", data.CertificateBook, p))[0])
		if !strings.Contains(text, "phường Mỹ Thới") || strings.Contains(text, "Phường Mỹ Thới") {
			t.Errorf("%s: %s", name, text)
		}
	}
}

// The line below the motto is as long as the motto.
func TestMottoLine(t *testing.T) {
	path := write(t, "giay-khen", data.CertificateBook, awarded(1, nil))
	all, _ := words(t, path)
	motto := place(t, all, "Độc lập - Tự do - Hạnh phúc")
	for _, line := range strokes(t, path) {
		if math.Abs(line.x0-motto.x0) < 0.3 && math.Abs(line.x1-motto.x1) < 0.3 && math.Abs(line.y0-line.y1) < 0.01 {
			return
		}
	}
	t.Errorf("no line from %.1f to %.1f", motto.x0, motto.x1)
}

func TestCertificatesOfTitle(t *testing.T) {
	p := awarded(2, nil)
	p.Award = data.Award{ID: baseLevelTitle, Name: "Chiến sĩ thi đua cơ sở", Title: true}
	p.Decision.Power, p.Decision.Post = "KT.", "PHÓ CHỦ TỊCH"
	page := plainSpaced(pages(t, write(t, "danh-hieu", data.CertificateBook, p))[0])
	for _, want := range []string{"TẶNG DANH HIỆU", "CHIẾN SĨ THI ĐUA CƠ SỞ", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI"} {
		if !strings.Contains(page, want) && !strings.Contains(squeezed(page), squeezed(want)) {
			t.Errorf("no %q on\n%s", want, page)
		}
	}
}

func TestCertificatesAreRepeatable(t *testing.T) {
	first, _, err := Certificates(awarded(20, nil), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		again, _, err := Certificates(awarded(20, nil), Options{})
		if err != nil || !bytes.Equal(first, again) {
			t.Fatalf("other bytes the second time (%v)", err)
		}
	}
}

func TestCertificateWarnings(t *testing.T) {
	p := awarded(3, func(d *data.Dossier) { d.Name, d.Note = "Lê Văn Đạt", "🎓" })
	p.Dossiers[1].Achievement = "Đã có thành tích 學 xuất sắc 🎖"
	_, warnings, err := Certificates(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(warnings) != 1 || warnings[0].Nominee != 2 || warnings[0].Name != p.Dossiers[1].Called() || !strings.Contains(warnings[0].Text, "“🎖”") || !strings.Contains(warnings[0].Text, "“學”") {
		t.Errorf("warnings %v", warnings)
	}
}

// A winner without an achievement is told before printing, by name, on every paper
// that would have to say it.
func TestAWinnerWithoutAnAchievement(t *testing.T) {
	for _, paper := range []data.Paper{data.Submission, data.DecisionPaper, data.CertificateBook} {
		p := awarded(3, nil)
		p.Dossiers[1].Achievement = " . "
		_, warnings, err := Render(paper, p)
		if err != nil || len(warnings) != 1 || warnings[0].Nominee != 2 ||
			!strings.HasPrefix(warnings[0].String(), "Hồ sơ số 2, "+p.Dossiers[1].Called()+": Chưa ghi thành tích") {
			t.Errorf("%s: %v, %v", paper, warnings, err)
		}
	}
	p := awarded(3, nil)
	p.Dossiers[1].Achievement = ""
	says(t, data.CertificateBook, p, "Đã có thành tích trong phong trào “")
	saysNot(t, data.CertificateBook, p, "xuất sắc trong phong trào")
}

func TestCertificatesThatCannotBe(t *testing.T) {
	words := strings.Repeat("hoàn thành xuất sắc nhiệm vụ được giao ", 80)
	long := awarded(5, func(d *data.Dossier) {
		if d.Number == 2 || d.Number == 4 {
			d.Achievement = words
		}
	})
	undecided := awarded(2, nil)
	undecided.Decision = nil
	uncounted := awarded(2, nil)
	uncounted.Result = nil
	for name, c := range map[string]struct {
		p    data.Proceedings
		says []string
	}{
		"long":      {long, []string{"thành tích", "Hồ sơ số 2 (", "số 4"}},
		"undecided": {undecided, []string{"quyết định"}},
		"uncounted": {uncounted, []string{"kiểm phiếu"}},
		"no winner": {awarded(0, nil), nil},
	} {
		pdf, _, err := Certificates(c.p, Options{})
		var problem *data.Problem
		if !errors.As(err, &problem) || pdf != nil || problem.Do == "" {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, want := range c.says {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %q does not say %q", name, err, want)
			}
		}
	}
}

func TestMerit(t *testing.T) {
	p := sample(1, data.Secret)
	for text, want := range map[string]string{
		"đã có thành tích xuất sắc trong phong trào": "Đã có thành tích xuất sắc trong phong trào.",
		"ĐÃ CÓ THÀNH TÍCH xuất sắc.":                 "Đã CÓ THÀNH TÍCH xuất sắc.",
		"Có thành tích trong học tập;":               "Đã có thành tích trong học tập.",
		"Thành tích trong học tập":                   "Đã có thành tích trong học tập.",
		"Xuất sắc trong học tập":                     "Đã có thành tích xuất sắc trong học tập.",
		"Cống hiến lâu năm":                          "Đã có thành tích cống hiến lâu năm.",
		"UBND xã giao nhiệm vụ":                      "Đã có thành tích UBND xã giao nhiệm vụ.",
		"An Giang học tập":                           "Đã có thành tích An Giang học tập.",
		" ":                                          "Đã có thành tích trong phong trào “" + p.Movement.Name + "”, giai đoạn 1 (2023 - 2025).",
	} {
		if got := merit(p, text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

func TestGranting(t *testing.T) {
	for _, c := range []struct{ power, post, want string }{
		{"", "Chủ tịch", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI"},
		{"", "Chủ tịch Ủy ban nhân dân phường Mỹ Thới", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI"},
		{"KT.", "PHÓ CHỦ TỊCH", "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI"},
		{"TM.", "CHỦ TỊCH", "ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI"},
	} {
		p := awarded(1, nil)
		p.Decision.Power, p.Decision.Post = c.power, c.post
		if got := granting(p); got != c.want {
			t.Errorf("%s %s: %q", c.power, c.post, got)
		}
	}
	if verb, name := given(data.Award{Name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"}); verb != "TẶNG" || name != "BẰNG KHEN" {
		t.Errorf("%s %s", verb, name)
	}
}

// A body of the Party has the Party's name instead of the country's and its motto, and
// no Quốc huy.
func TestCertificatesOfTheParty(t *testing.T) {
	p := awarded(1, nil)
	p.Council.Agency = "Đảng ủy phường Mỹ Thới"
	p.Decision.Post = "Bí thư"
	path := write(t, "dang", data.CertificateBook, p)
	text := plainSpaced(pages(t, path)[0])
	if !strings.Contains(text, "BÍ THƯ ĐẢNG ỦY PHƯỜNG MỸ THỚI TẶNG") || !strings.HasPrefix(text, "ĐẢNG CỘNG SẢN VIỆT NAM ") || strings.Contains(text, "Độc lập") {
		t.Errorf("it says %q", text)
	}
	if got := looked(t, path).at(a4.centre(), a4.emblemTop()+6); got != white {
		t.Errorf("%v where the Quốc huy stands", got)
	}
	for agency, want := range map[string]bool{"Ủy ban nhân dân phường": false, "ĐẢNG ỦY XÃ": true, "Công đoàn": false, "Chi bộ khóm 3": true} {
		if ofParty(agency) != want {
			t.Errorf("%s: %v", agency, !want)
		}
	}
}
