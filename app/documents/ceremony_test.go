package documents

import (
	"fmt"
	"strings"
	"testing"

	"thidua/data"
)

// 48 of 60 nominees, 16 of each kind: collectives and households in two calls of 8,
// individuals in 8 and 7, and the family of the one who has died.
func TestCeremonyScript(t *testing.T) {
	p := posthumous(60)
	says(t, data.CeremonyScript, p, "KỊCH BẢN Công bố, trao tặng và đón nhận Giấy khen", "1. Thời gian: ....", "3. Tổ chức kết hợp trong lễ, hội nghị: ....",
		"4. Quyết định được công bố: Quyết định số 456/QĐ-UBND ngày 21 tháng 11 năm 2026 của Chủ tịch Ủy ban nhân dân phường Mỹ Thới",
		"Công bố toàn văn Quyết định", "Lượt 01: mời đại diện 08 tập thể lên lễ đài; trao Giấy khen và tiền thưởng 12.160.000 đồng",
		"Có 07 lượt", "Lượt 03. Trân trọng kính mời đại diện 08 hộ gia đình có tên sau đây", "Lượt 05. Trân trọng kính mời 08 cá nhân có tên sau đây",
		"Lượt 06. Trân trọng kính mời 07 cá nhân", "Lượt 07. Trân trọng kính mời đại diện gia đình của 01 cá nhân được truy tặng có tên sau đây",
		"Chuẩn bị: 01 Giấy khen, khung, xếp theo vị trí đứng; tiền thưởng 760.000 đồng.", "khay phủ vải đỏ", "NGƯỜI XÂY DỰNG KỊCH BẢN")
}

// Those called up are everybody, in the order of handing over, ten at most at a time.
func TestEverybodyIsCalledUp(t *testing.T) {
	p := posthumous(60)
	var want, got []string
	for _, h := range p.Handovers() {
		want = append(want, fmt.Sprint(h.Ordinal))
	}
	for _, part := range ceremonyScript(p) {
		for _, b := range part.blocks {
			list, ok := b.(table)
			if !ok || list.columns[0].head != "Vị trí" {
				continue
			}
			if len(list.rows) > onStage {
				t.Errorf("%d at a time", len(list.rows))
			}
			for i, row := range list.rows {
				got = append(got, row[3].text)
				if row[0].text != fmt.Sprint(i+1) {
					t.Errorf("place %s is the %d.", row[0].text, i+1)
				}
			}
		}
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("got %v, want %v", got, want)
	}
}

// What a call says, those who come and what lies ready stand on one page.
func TestCallsAreWhole(t *testing.T) {
	p := posthumous(60)
	p.Dossiers[16].Name = "Nguyễn Phước Bảo Quý Công Tằng Tôn Nữ Hoàng Thị Thùy Dương An"
	for i, page := range pages(t, write(t, "kich-ban", data.CeremonyScript, p)) {
		page = plainSpaced(page)
		if calls, ready := strings.Count(page, "Trân trọng kính mời"), strings.Count(page, "Chuẩn bị: "); calls != ready {
			t.Errorf("page %d has %d calls and says of %d what lies ready", i+1, calls, ready)
		}
	}
}

// An office divides the steps by its own words; a step without one who does it has none.
func TestOwnSteps(t *testing.T) {
	p := sample(4, data.Secret)
	p.Office.Wording = map[string]string{"kich-ban-trao-thuong.truoc-khi-trao": "Văn nghệ chào mừng | Đoàn Thanh niên\nChào cờ"}
	rows := stepTable(p, ceremonyFields(p), data.Calls(p.Handovers(), onStage)).rows
	if rows[0][2].text != "Văn nghệ chào mừng" || rows[0][3].text != "Đoàn Thanh niên" || rows[1][2].text != "Chào cờ" || rows[1][3].text != "" {
		t.Errorf("%+v", rows[:2])
	}
}
