package law

import (
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/data"
)

func day(d, m, y int) data.Date { return data.Date{Year: y, Month: time.Month(m), Day: d} }

// The amounts are worked out by hand from coefficient × base salary, rounded up
// to ten thousand.
func TestPrizesOfBothSalaries(t *testing.T) {
	rows := []struct {
		award        string
		kind         data.Kind
		older, newer int64 // at 2.340.000 and at 2.530.000
	}{
		{"lao-dong-tien-tien", data.Individual, 710_000, 760_000},
		{"chien-si-thi-dua-co-so", data.Individual, 2_340_000, 2_530_000},
		{"chien-si-thi-dua-tinh", data.Individual, 7_020_000, 7_590_000},
		{"chien-si-thi-dua-toan-quoc", data.Individual, 10_530_000, 11_390_000},
		{"tap-the-lao-dong-tien-tien", data.Collective, 1_880_000, 2_030_000},
		{"tap-the-lao-dong-xuat-sac", data.Collective, 3_510_000, 3_800_000},
		{"thon-to-dan-pho-van-hoa", data.Collective, 3_510_000, 3_800_000},
		{"xa-phuong-dac-khu-tieu-bieu", data.Collective, 4_680_000, 5_060_000},
		{"co-thi-dua-tinh", data.Collective, 18_720_000, 20_240_000},
		{"co-thi-dua-chinh-phu", data.Collective, 28_080_000, 30_360_000},
		{"giay-khen", data.Individual, 710_000, 760_000},
		{"giay-khen", data.Household, 1_060_000, 1_140_000},
		{"giay-khen", data.Collective, 1_410_000, 1_520_000},
		{"bang-khen-tinh", data.Individual, 3_510_000, 3_800_000},
		{"bang-khen-tinh", data.Household, 5_270_000, 5_700_000},
		{"bang-khen-tinh", data.Collective, 7_020_000, 7_590_000},
		{"bang-khen-bo", data.Individual, 3_510_000, 3_800_000},
		{"bang-khen-bo", data.Household, 5_270_000, 5_700_000},
		{"bang-khen-bo", data.Collective, 7_020_000, 7_590_000},
		{"bang-khen-thu-tuong", data.Individual, 8_190_000, 8_860_000},
		{"bang-khen-thu-tuong", data.Household, 12_290_000, 13_290_000},
		{"bang-khen-thu-tuong", data.Collective, 16_380_000, 17_710_000},
		{"gia-dinh-van-hoa", data.Household, 0, 0}, // no coefficient known
		{"lao-dong-tien-tien", data.Collective, 0, 0},
	}
	older, newer := Default().On(day(30, 6, 2026)), Default().On(day(1, 7, 2026))
	for _, row := range rows {
		for _, at := range []struct {
			law  Law
			want int64
		}{{older, row.older}, {newer, row.newer}} {
			award, ok := at.law.Award(row.award)
			if got := award.Prize(row.kind, at.law.BaseSalary, data.DoubleCoefficient); !ok || got != at.want {
				t.Errorf("%s %s at %d: %d, want %d", row.award, row.kind, at.law.BaseSalary, got, at.want)
			}
		}
	}
}

func TestBaseSalaryByDay(t *testing.T) {
	rows := []struct {
		on     data.Date
		want   int64
		source string
	}{
		{day(30, 6, 2024), 0, "Chưa có mức lương cơ sở áp dụng ngày 30/06/2024 trong bộ quy định"},
		{day(1, 7, 2024), 2_340_000, "Nghị định số 73/2024/NĐ-CP"},
		{day(30, 6, 2026), 2_340_000, "Nghị định số 73/2024/NĐ-CP"},
		{day(1, 7, 2026), 2_530_000, "Nghị định số 161/2026/NĐ-CP"},
		{day(21, 11, 2026), 2_530_000, "Nghị định số 161/2026/NĐ-CP"},
	}
	for _, row := range rows {
		l := Default().On(row.on)
		if l.BaseSalary != row.want || l.SalarySource != row.source {
			t.Errorf("%s: %d (%s), want %d (%s)", row.on, l.BaseSalary, l.SalarySource, row.want, row.source)
		}
		if missing := slices.Contains(l.Unconfirmed(), l.SalarySource); missing != (row.want == 0) {
			t.Errorf("%s: told as missing = %v", row.on, missing)
		}
	}
}

func TestRulesByDay(t *testing.T) {
	rows := []struct {
		on     data.Date
		award  string
		method data.Method
		pass   string
	}{
		{day(30, 6, 2025), "chien-si-thi-dua-co-so", data.Secret, "80%"},
		{day(1, 7, 2025), "chien-si-thi-dua-co-so", data.Open, ">1/2"},
		{day(30, 6, 2025), "chien-si-thi-dua-tinh", data.Secret, "90%"},
		{day(1, 7, 2025), "chien-si-thi-dua-tinh", data.Open, ">1/2"},
		{day(30, 6, 2025), "co-thi-dua-tinh", data.Secret, "80%"},
		{day(1, 7, 2025), "co-thi-dua-tinh", data.Open, ">1/2"},
		{day(30, 6, 2025), "chien-si-thi-dua-toan-quoc", data.Secret, "90%"},
		{day(1, 7, 2025), "chien-si-thi-dua-toan-quoc", data.Secret, "90%"},
		{day(1, 10, 2026), "chien-si-thi-dua-toan-quoc", data.Secret, "90%"},
		{day(1, 7, 2025), "co-thi-dua-chinh-phu", data.Secret, "80%"},
		{day(30, 6, 2025), "giay-khen", data.Open, ">1/2"},
		{day(1, 10, 2026), "giay-khen", data.Open, ">1/2"},
		{day(1, 10, 2026), "bang-khen-tinh", data.Open, ">1/2"},
		{day(2, 3, 2027), "giay-khen", data.Open, ">1/2"},
	}
	for _, row := range rows {
		award, ok := Default().On(row.on).Award(row.award)
		r := award.Rule
		if !ok || r.Method != row.method || r.Pass.String() != row.pass {
			t.Errorf("%s on %s: %v %s, want %v %s", row.award, row.on, r.Method, r.Pass, row.method, row.pass)
		}
		if r.Quorum.String() != "2/3" || r.Base != data.OfTotal || r.Recused != data.RecusedCounted || r.Basis == "" {
			t.Errorf("%s on %s: quorum %s, base %s, recused %s, basis %q", row.award, row.on, r.Quorum, r.Base, r.Recused, r.Basis)
		}
	}
}

// A council of 21 needs 17 yes votes for 80 % and 19 for 90 %, one of 22 more
// than 11 for the majority.
func TestThresholdsOnRealCouncils(t *testing.T) {
	l := Default().On(day(1, 10, 2026))
	rows := []struct {
		award         string
		members, need int
	}{
		{"co-thi-dua-chinh-phu", 21, 17}, {"chien-si-thi-dua-toan-quoc", 21, 19},
		{"giay-khen", 22, 12}, {"giay-khen", 9, 5},
	}
	for _, row := range rows {
		award, _ := l.Award(row.award)
		if got := award.Rule.Pass.Need(row.members); got != row.need {
			t.Errorf("%s, %d members: %d, want %d", row.award, row.members, got, row.need)
		}
	}
}

func TestInstrumentsAndGroundsByDay(t *testing.T) {
	const older, newer = "Nghị định số 98/2023/NĐ-CP", "Nghị định số 152/2025/NĐ-CP"
	rows := []struct {
		on    data.Date
		names []string
		cited string // decree among the grounds
	}{
		{day(30, 6, 2025), []string{"Luật số 06/2022/QH15", older, "Thông tư số 01/2024/TT-BNV"}, older},
		{day(1, 7, 2025), []string{"Luật số 06/2022/QH15", newer, "Thông tư số 01/2024/TT-BNV"}, newer},
		{day(5, 8, 2025), []string{"Luật số 06/2022/QH15", newer, "Thông tư số 15/2025/TT-BNV"}, newer},
		{day(1, 10, 2026), []string{"Luật số 06/2022/QH15", "Luật số 06/2026/QH16", newer, "Thông tư số 15/2025/TT-BNV"}, newer},
		{day(2, 3, 2027), []string{"Luật số 06/2022/QH15", "Luật số 06/2026/QH16", "Thông tư số 15/2025/TT-BNV"}, ""},
	}
	for _, row := range rows {
		l := Default().On(row.on)
		var names []string
		for _, i := range l.Instruments {
			names = append(names, i.Name)
		}
		if !slices.Equal(names, row.names) {
			t.Errorf("%s in force: %q", row.on, names)
		}
		government := "Căn cứ Luật Tổ chức chính quyền địa phương"
		if !row.on.Before(day(1, 7, 2025)) {
			government += " ngày 16 tháng 6 năm 2025"
		}
		if l.Grounds[0] != government || l.Grounds[1] != "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022" {
			t.Errorf("%s: laws are cited with their day and without number, got %q", row.on, l.Grounds)
		}
		if decrees := l.Grounds[2:]; row.cited == "" && len(decrees) > 0 ||
			row.cited != "" && (len(decrees) != 1 || !strings.HasPrefix(decrees[0], "Căn cứ "+row.cited+" ngày ")) {
			t.Errorf("%s cites %q, want %q", row.on, decrees, row.cited)
		}
	}
}

func TestLapsedDecreeIsTold(t *testing.T) {
	const warning = "Nghị định số 152/2025/NĐ-CP không có hiệu lực vào ngày 01/03/2027"
	told := func(on data.Date) (count int) {
		for _, text := range Default().On(on).Unconfirmed() {
			if strings.HasPrefix(text, warning) {
				count++
			}
		}
		return count
	}
	if n := told(day(28, 2, 2027)); n != 0 {
		t.Errorf("on the last day: told %d times", n)
	}
	if n := told(day(1, 3, 2027)); n != 1 {
		t.Errorf("on the day after: told %d times", n)
	}
	award, ok := Default().On(day(1, 3, 2027)).Award("co-thi-dua-chinh-phu")
	if !ok || award.Confirmed || !strings.HasPrefix(award.Note, warning) {
		t.Errorf("the award under a lapsed decree: %+v", award)
	}
}

func TestUnconfirmed(t *testing.T) {
	find := func(on data.Date, start string) bool {
		return slices.ContainsFunc(Default().On(on).Unconfirmed(), func(s string) bool { return strings.HasPrefix(s, start) })
	}
	rows := []struct {
		on    data.Date
		start string
		want  bool
	}{
		{day(20, 11, 2026), "Giấy khen: Không thấy văn bản cấp quốc gia ấn định tỷ lệ phiếu", true},
		{day(20, 11, 2026), "Cờ thi đua của Chính phủ", false},
		{day(20, 11, 2026), "Chiến sĩ thi đua toàn quốc", false},
		{day(30, 9, 2026), "Luật số 06/2026/QH16", false},
		{day(1, 10, 2026), "Luật số 06/2026/QH16: Chưa xem được nội dung", true},
		{day(31, 12, 2025), "Đến hết ngày 31/12/2025", true},
		{day(1, 1, 2026), "Đến hết ngày 31/12/2025", false},
		{day(30, 6, 2025), "Giấy khen: Chưa xem được điều khoản về người có thẩm quyền", true},
		{day(31, 12, 2023), "Chưa có hình thức khen thưởng nào áp dụng ngày 31/12/2023", true},
	}
	for _, row := range rows {
		if got := find(row.on, row.start); got != row.want {
			t.Errorf("%s, %q: %v", row.on, row.start, got)
		}
	}
	award, _ := Default().On(day(20, 11, 2026)).Award("co-thi-dua-chinh-phu")
	if !strings.Contains(award.Note, "không nói phiếu kín") {
		t.Errorf("secrecy is not explained: %q", award.Note)
	}
}

func TestDecidedBy(t *testing.T) {
	l := Default().On(day(20, 11, 2026))
	for id, want := range map[string]string{
		"giay-khen":                  "Chủ tịch Ủy ban nhân dân cấp xã",
		"gia-dinh-van-hoa":           "Chủ tịch Ủy ban nhân dân cấp xã",
		"bang-khen-tinh":             "Chủ tịch Ủy ban nhân dân tỉnh",
		"tap-the-lao-dong-xuat-sac":  "Chủ tịch Ủy ban nhân dân tỉnh",
		"bang-khen-thu-tuong":        "Thủ tướng Chính phủ",
		"co-thi-dua-chinh-phu":       "Thủ tướng Chính phủ",
		"chien-si-thi-dua-toan-quoc": "Thủ tướng Chính phủ",
	} {
		if award, ok := l.Award(id); !ok || award.DecidedBy != want {
			t.Errorf("%s is decided by %q", id, award.DecidedBy)
		}
	}
	if _, ok := l.Award("huy-hieu"); ok {
		t.Error("an unknown id finds an award")
	}
}

// Who decides says at which level an award stands in the order of handing over.
func TestTiersFollowWhoDecides(t *testing.T) {
	for _, award := range Default().On(day(1, 8, 2026)).Awards {
		want := data.BaseTier
		switch {
		case strings.Contains(award.DecidedBy, "Thủ tướng"):
			want = data.StateTier
		case strings.Contains(award.DecidedBy, "tỉnh") || strings.Contains(award.DecidedBy, "bộ"):
			want = data.ProvinceTier
		}
		if award.Tier != want {
			t.Errorf("%s: %q is decided by %s", award.ID, award.Tier, award.DecidedBy)
		}
	}
}
