package vn

import "testing"

func TestLegacy(t *testing.T) {
	for _, c := range []struct{ tcvn3, vni, want string }{
		{"TrÇn V¨n B×nh", "Traàn Vaên Bình", "Trần Văn Bình"},
		{"NguyÔn ThÞ H\u00adêng", "Nguyeãn Thò Höôøng", "Nguyễn Thị Hường"},
		{"§Æng H÷u Ph\u00adíc", "Ñaëng Höõu Phöôùc", "Đặng Hữu Phước"},
		{"ñy ban nh©n d©n", "uûy ban nhaân daân", "ủy ban nhân dân"},
		{"tØnh, huyÖn, x·", "tænh, huyeän, xaõ", "tỉnh, huyện, xã"},
		{"kü s\u00ad, lý luËn", "kyõ sö, lyù luaän", "kỹ sư, lý luận"},
		{"B¶o Th¾ng", "Baûo Thaéng", "Bảo Thắng"},
	} {
		if got := FromTCVN3(c.tcvn3); got != c.want {
			t.Errorf("FromTCVN3(%q) = %q, want %q", c.tcvn3, got, c.want)
		}
		if got := FromVNI(c.vni); got != c.want {
			t.Errorf("FromVNI(%q) = %q, want %q", c.vni, got, c.want)
		}
		for _, old := range []string{c.tcvn3, c.vni} {
			if got, ok := FromLegacy(old); got != c.want || !ok || !LooksLegacy(old) {
				t.Errorf("FromLegacy(%q) = %q, %v", old, got, ok)
			}
		}
	}
	if got := FromVNI("TRAÀN VAÊN BÌNH, Aùnh"); got != "TRẦN VĂN BÌNH, Ánh" {
		t.Errorf("capitals: %q", got)
	}
}

func TestLegacyLeavesUnicode(t *testing.T) {
	for _, s := range []string{"", "Trần Văn Bình", "TRẦN VĂN BÌNH", "Lê Thị Hòa", "Hoà", "Tô Hoài", "Trần Cát", "Nguyen Van A", "café", "Y Moan Ênuôl", "Krông Pắk",
		"Điều 5, khoản 2", "Tập thể lao động tiên tiến", "15 °C", "Lò Thị Sáo", "À ơi", "Đạt “Lao động tiên tiến” 😀", "Kinh tế − xã hội", "Hội ý"} {
		if got, ok := FromLegacy(s); ok || got != s || LooksLegacy(s) {
			t.Errorf("FromLegacy(%q) = %q, %v", s, got, ok)
		}
	}
}
