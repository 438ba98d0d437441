package documents

import (
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/vn"
)

// posthumous is a round in which one of the awarded has died.
func posthumous(nominees int) data.Proceedings {
	p := sample(nominees, data.Secret)
	p.Dossiers[13].Note = "truy tặng"
	return p
}

// 16 of 20 nominees: 4 collectives, 6 households, 6 individuals, the dead one last. 4 ×
// 1,520,000 + 6 × 1,140,000 + 6 × 760,000 is 17,480,000.
func TestHandoverListIsInOrderAndAddsUp(t *testing.T) {
	p := posthumous(20)
	p.Office.Words = vn.South
	says(t, data.HandoverList, p, "DANH SÁCH Ký nhận hiện vật khen thưởng và tiền thưởng", "Quyết định số 456/QĐ-UBND ngày 21 tháng 11 năm 2026",
		"I. TẬP THỂ (04) 1 Tập thể", "II. HỘ GIA ĐÌNH (06) 5 Gia đình ông", "III. CÁ NHÂN (06) 11 Ông Trần Thị Bích Ngọc",
		"16 Ông Phan Văn Ất (truy tặng, đại diện gia đình nhận)", "Giấy khen, khung 1.520.000", "Tổng cộng: 16 trường hợp 16 17.480.000",
		"Tổng số hiện vật: 16 bộ, mỗi bộ gồm Giấy khen, khung.",
		"17.480.000 đồng (bằng chữ: Mười bảy triệu bốn trăm tám mươi ngàn đồng).", "NGƯỜI CHI TIỀN", "KẾ TOÁN", "Trần Văn Bình")
}

// The order is that of the rule, whatever the decision's list has.
func TestHandoverListFollowsTheRule(t *testing.T) {
	p := posthumous(40)
	var want []string
	for _, h := range p.Handovers() {
		want = append(want, h.Dossier.Called())
	}
	var got []string
	for _, row := range receiptsTable(p).rows {
		if len(row) > 1 {
			name, _, _ := strings.Cut(row[1].text, "\n")
			got = append(got, name)
		}
	}
	if !slices.Equal(got, want) || len(got) != len(p.Winners()) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Three pages and more: each begins with the heading, every row has room to sign.
func TestHandoverListGoesOn(t *testing.T) {
	path := write(t, "ky-nhan-dai", data.HandoverList, posthumous(60))
	all := pages(t, path)
	if len(all) < 4 {
		t.Fatalf("%d pages", len(all))
	}
	for i, page := range all[:len(all)-1] {
		if !strings.Contains(plainSpaced(page), "Người nhận ký, ghi rõ họ tên") {
			t.Errorf("page %d has no heading", i+1)
		}
	}
	if last := plainSpaced(all[len(all)-1]); !strings.Contains(last, "bằng chữ") || !strings.Contains(last, "KẾ TOÁN") {
		t.Errorf("the signatures stand alone: %s", last)
	}
	_, drawings := readBack(t, path)
	rows := 0
	for _, page := range drawings {
		for _, b := range page.boxes {
			if width, height := b.x1-b.x0, max(b.y0, b.y1)-min(b.y0, b.y1); closeTo(width, 46) && height > 12.9 {
				rows++
			}
		}
	}
	if rows != 48 {
		t.Errorf("%d rows with room to sign for 48 recipients", rows)
	}
}

// However long the list is, its totals and signatures stand on one page with at least
// one of those who sign above them.
func TestHandoverListEndsWithARecipient(t *testing.T) {
	t.Parallel()
	for n := 14; n <= 32; n++ {
		all := pages(t, write(t, "ky-nhan-cuoi", data.HandoverList, posthumous(n)))
		last := plainSpaced(all[len(all)-1])
		for _, want := range []string{"Giấy khen, khung 760.000", "Tổng cộng:", "Tổng số hiện vật", "bằng chữ", "KẾ TOÁN"} {
			if !strings.Contains(last, want) {
				t.Errorf("%d nominees: no %q on the last page: %s", n, want, last)
			}
		}
	}
}

// Titles come with a certificate of their own, and without prizes no money is named.
func TestHandoverListWithoutPrizes(t *testing.T) {
	p := sample(4, data.Secret)
	p.Award = data.Award{ID: "td", Name: "Gia đình văn hóa", Title: true}
	for i := range p.Result.Nominees {
		p.Result.Nominees[i].Prize = 0
	}
	says(t, data.HandoverList, p, "Giấy chứng nhận, khung", "tặng danh hiệu “Gia đình văn hóa”")
	saysNot(t, data.HandoverList, p, "bằng chữ")
	p.Decision = nil
	wantProblem(t, data.HandoverList, p, "Chưa có quyết định khen thưởng")
}
