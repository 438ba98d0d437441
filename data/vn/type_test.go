package vn

import (
	"strings"
	"testing"
)

func typeAll(strokes string, m Method) string {
	word := ""
	for _, key := range strokes {
		word = Type(word, key, m)
	}
	return word
}

func TestTypeTelex(t *testing.T) { checkWords(t, telexWords, Telex, 150) }
func TestTypeVNI(t *testing.T)   { checkWords(t, vniWords, VNI, 150) }

// checkWords types a table of words in all its ways and in capitals too.
func checkWords(t *testing.T, table string, m Method, least int) {
	t.Helper()
	count := 0
	for line := range strings.Lines(strings.TrimSpace(table)) {
		fields := strings.Fields(line)
		count++
		for _, strokes := range fields[1:] {
			if got := typeAll(strokes, m); got != fields[0] {
				t.Errorf("%s: got %s, want %s", strokes, got, fields[0])
			}
			if got, want := typeAll(strings.ToUpper(strokes), m), strings.ToUpper(fields[0]); got != want {
				t.Errorf("%s: got %s, want %s", strings.ToUpper(strokes), got, want)
			}
		}
	}
	if count < least {
		t.Errorf("only %d words", count)
	}
}

// Single strokes on a word that stands: undoing, leaving alone, capitals.
func TestTypeStroke(t *testing.T) {
	for _, c := range []struct {
		word string
		key  rune
		m    Method
		want string
	}{
		{"â", 'a', Telex, "aa"}, {"aa", 'a', Telex, "aaa"}, {"á", 's', Telex, "as"}, {"as", 's', Telex, "ass"},
		{"ư", 'w', Telex, "w"}, {"Ư", 'w', Telex, "W"}, {"ươ", 'w', Telex, "uow"}, {"đ", 'd', Telex, "dd"},
		{"ê", 'e', Telex, "ee"}, {"Ô", 'O', Telex, "OO"}, {"Tâm", 'A', Telex, "TamA"},
		{"tiếng", 'z', Telex, "tiêng"}, {"tiêng", 'z', Telex, "tiêngz"}, {"", 'z', Telex, "z"}, {"", 's', Telex, "s"},
		{"tiếng", 'f', Telex, "tiềng"}, {"tiếng", 's', Telex, "tiêngs"}, {"hoà", 'n', Telex, "hoàn"}, {"hòa", 'n', Telex, "hoàn"},
		{"tập", 'f', Telex, "tậpf"}, {"uô", 'w', Telex, "ươ"}, {"ươ", 'o', Telex, "uô"}, {"uơ", 'w', Telex, "ươ"},
		{"â", '6', VNI, "a6"}, {"á", '1', VNI, "a1"}, {"đ", '9', VNI, "d9"}, {"tiếng", '0', VNI, "tiêng"},
		{"ươ", '7', VNI, "uo7"}, {"ă", '8', VNI, "a8"}, {"e", '7', VNI, "e7"}, {"a", 'a', VNI, "aa"}, {"", '1', VNI, "1"},
		{"a", 'a', Off, "aa"}, {"a", 's', Off, "as"}, {"a", '1', Telex, "a1"}, {"việt", ' ', Telex, "việt "},
		{"ad", 'd', Telex, "add"}, {"HD", 'D', Telex, "HĐ"}, {"HĐ", 'D', Telex, "HDD"}, {"HDD", 'D', Telex, "HDDD"},
		{"thie\u0302", 's', Telex, "thiế"}, {"a", 'ư', Telex, "aư"},
	} {
		if got := Type(c.word, c.key, c.m); got != c.want {
			t.Errorf("Type(%q, %q, %d) = %q, want %q", c.word, c.key, c.m, got, c.want)
		}
	}
}

// Words of other languages that come out of Telex as their letters.
func TestTypeForeign(t *testing.T) {
	for word := range strings.FieldsSeq("file Windows windows Word WORD web wifi want with Excel EXCEL text next case email.com Zalo UBND UNESCO online 2026 m2 server") {
		if got := typeAll(word, Telex); got != word {
			t.Errorf("%s came out as %s", word, got)
		}
	}
}
