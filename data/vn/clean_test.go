package vn

import (
	"slices"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"":                                   "",
		"  Trần\t Văn\r\nBình ":              "Trần Văn Bình",
		"Tie\u0302\u0301ng Vie\u0302\u0323t": "Tiếng Việt",
		"a\xffb\xc3":                         "ab",
		"Lan\u00a0\u3000Anh\x00":             "Lan Anh",
		"Hoa 😀":                              "Hoa 😀",
		"a\u200db":                           "a\u200db",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCleanText(t *testing.T) {
	in := "\r\n Một \t đoạn\r\n\r\n\r\nHai\u2028Ba\r \n"
	if got, want := CleanText(in), "Một đoạn\n\nHai\nBa"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPrintable(t *testing.T) {
	noEuro := func(r rune) bool { return r != '€' }
	for _, c := range []struct {
		in, want string
		dropped  []rune
	}{
		{"Trần Văn Bình", "Trần Văn Bình", nil},
		{"Lan 😀 Anh 😀", "Lan Anh", []rune{'😀'}},
		{"Lan\u200b Anh\ufeff", "Lan Anh", []rune{0x200b, 0xfeff}},
		{"❤\ufe0f 5 €", "❤ 5", []rune{0xfe0f, '€'}},
		{"\ue000\uffff\u0378", "", []rune{0xe000, 0xffff, 0x378}},
		{"a\u200d\u0301 \n b", "á\nb", []rune{0x200d}},
	} {
		got, dropped := Printable(c.in, noEuro)
		if got != c.want || !slices.Equal(dropped, c.dropped) {
			t.Errorf("Printable(%q) = %q, %q", c.in, got, dropped)
		}
	}
}

func TestBlank(t *testing.T) {
	for in, want := range map[string]bool{"": true, " \t": true, "😀": true, "\u200b.-": true, "\u3164": true, "𝐀": true, "山田太郎": true, "محمد": true, "٣": true, "A": false, "山 A": false, "Άννα": false, "Юрий": false, "7": false, "-Đ-": false} {
		if Blank(in) != want {
			t.Errorf("Blank(%q) = %v", in, !want)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Trần  Đặng Hưng": "tran dang hung",
		"ĐƯỜNG\nHoà":      "duong hoa",
		"e\u0302\u0301ch": "ech",
		"La\u200bn":       "lan",
		"Ðức ngữ ươ":      "duc ngu uo",
		"\xffA":           "a",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Header(" Chức vụ,\nđơn vị (2) "); got != "chucvudonvi2" {
		t.Errorf("Header: %q", got)
	}
}

func TestCase(t *testing.T) {
	for _, c := range [][2]string{
		{Upper("giấy khen đ"), "GIẤY KHEN Đ"}, {Upper("e\u0302"), "Ê"},
		{UpperFirst("đạt 5"), "Đạt 5"}, {UpperFirst("“ủy ban”"), "“Ủy ban”"}, {UpperFirst("5 người"), "5 người"}, {UpperFirst(""), ""},
		{LowerFirst("Đồng chí An"), "đồng chí An"}, {LowerFirst("…"), "…"},
	} {
		if c[0] != c[1] {
			t.Errorf("got %q, want %q", c[0], c[1])
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("  Trần\xff\tVăn 😀\u0301 ")
	f.Fuzz(func(t *testing.T, s string) {
		kept, _ := Printable(s, nil)
		for _, got := range []string{Clean(s), CleanText(s), kept} {
			if !norm.NFC.IsNormalString(got) {
				t.Errorf("%q gives %q, not NFC", s, got)
			}
		}
		if once := Clean(s); Clean(once) != once {
			t.Errorf("Clean(%q) is not settled", s)
		}
		_, _ = FromLegacy(s)
	})
}

func FuzzFold(f *testing.F) {
	f.Add("Đặng\u0345 İ ǅ")
	f.Fuzz(func(t *testing.T, s string) {
		if got := Fold(s); !norm.NFC.IsNormalString(got) {
			t.Errorf("Fold(%q) = %q, not NFC", s, got)
		}
		Header(s)
	})
}

func FuzzType(f *testing.F) {
	f.Add("thưởn", 'g', 1)
	f.Add("g\u031bi\u0302", '7', 2)
	f.Fuzz(func(t *testing.T, word string, key rune, m int) {
		if got := Type(word, key, Method(m)); !norm.NFC.IsNormalString(got) {
			t.Errorf("Type(%q, %q) = %q, not NFC", word, key, got)
		}
	})
}
