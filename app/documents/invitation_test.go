package documents

import (
	"strings"
	"testing"
	"time"

	"thidua/data"
)

func TestInvitation(t *testing.T) {
	p := sample(60, data.Secret)
	says(t, data.Invitation, p, "Số: /GM-HĐTĐKT", "Mỹ Thới, ngày tháng năm 2026", "GIẤY MỜI Họp Hội đồng Thi đua - Khen thưởng phường Mỹ Thới xét tặng Giấy khen",
		"trân trọng kính mời: - Các thành viên Hội đồng", "- Đại diện cơ quan, đơn vị: ......",
		"bỏ phiếu kín đối với 60 trường hợp, gồm 20 tập thể, 20 hộ gia đình và 20 cá nhân.",
		"Chủ trì: Trần Văn Bình, Chủ tịch Ủy ban nhân dân phường, Chủ tịch Hội đồng.",
		"Thời gian: 08 giờ 00 phút, thứ Sáu, ngày 20 tháng 11 năm 2026.", "Địa điểm: Phòng họp số 1, Ủy ban nhân dân phường Mỹ Thới.",
		"DANH SÁCH THÀNH VIÊN HỘI ĐỒNG ĐƯỢC MỜI HỌP", "15 Hồ Thị Thu Thủy Chuyên viên Phòng Văn hóa - Xã hội Ủy viên kiêm thư ký",
		"DANH SÁCH TRƯỜNG HỢP ĐƯA RA HỘI ĐỒNG", "- Lưu: VT, HĐTĐKT.")
}

// The nominees' list repeats its heading on each of its pages.
func TestInvitationsListGoesOn(t *testing.T) {
	all := pages(t, write(t, "giay-moi", data.Invitation, sample(60, data.Secret)))
	if len(all) < 5 {
		t.Fatalf("%d pages", len(all))
	}
	for i, page := range all[2:] {
		if !strings.Contains(page, "Họ và tên, tên đơn vị") {
			t.Errorf("page %d of the list has no heading", i+1)
		}
	}
}

// A place that is not known is left to the pen, and so is the year of a paper that may
// go out in the year before.
func TestInvitationBeforeAllIsKnown(t *testing.T) {
	p := sample(3, data.Open)
	p.Meeting.Venue, p.Meeting.Opens, p.Meeting.Closes = "", time.Date(2027, 1, 5, 14, 0, 0, 0, time.UTC), time.Time{}
	p.Result, p.Decision, p.Council.Symbol, p.Council.Place = nil, nil, "", ""
	says(t, data.Invitation, p, "Số: /GM-", "Ngày tháng năm GIẤY MỜI", "Địa điểm: ......", "14 giờ 00 phút, thứ Ba, ngày 05 tháng 01 năm 2027.", "- Lưu: VT.")
	saysNot(t, data.Invitation, p, "năm 2026", "VT,")
}

// An office's own text is printed; one with a field that nobody knows is refused with
// its place.
func TestOwnWordingOfAPaper(t *testing.T) {
	p := sample(3, data.Open)
	p.Office.Wording = map[string]string{"giay-moi.trich-yeu": "Họp xét khen đợt cuối năm 🎓"}
	p.Office.Unit = "VHXH"
	says(t, data.Invitation, p, "GIẤY MỜI Họp xét khen đợt cuối năm", "- Lưu: VT, VHXH.")
	p.Office.Wording["giay-moi.trich-yeu"] = "Họp {tên hội dồng}"
	wantProblem(t, data.Invitation, p, "{tên hội dồng}")
}
