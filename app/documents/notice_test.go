package documents

import (
	"testing"

	"thidua/data"
	"thidua/data/vn"
)

// Before the decision the council tells what it proposes: 8 of 10, with their votes.
func TestNoticeOfTheCouncil(t *testing.T) {
	p := sample(10, data.Secret)
	p.Decision = nil
	says(t, data.Notice, p, "Số: /TB-HĐTĐKT", "THÔNG BÁO Kết quả xét tặng Giấy khen", "xét 10 trường hợp đề nghị tặng Giấy khen",
		"1. Phiên họp có 12/15 thành viên có mặt, 02 ý kiến bằng văn bản; Hội đồng bỏ phiếu kín.",
		"2. Hội đồng thông qua và đề nghị Chủ tịch Ủy ban nhân dân phường Mỹ Thới tặng Giấy khen cho", "3. Số trường hợp không được thông qua: 02.",
		"Việc khen thưởng đối với các trường hợp có tên trong danh sách chỉ có hiệu lực khi có quyết định", "trước ngày tháng năm .", "CHỦ TỊCH HỘI ĐỒNG", "DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH VÀ CÁ NHÂN ĐƯỢC HỘI ĐỒNG ĐỀ NGHỊ TẶNG GIẤY KHEN",
		"12/15 80%", "Tổng cộng: 08 trường hợp")
	saysNot(t, data.Notice, p, "Quyết định số", "không có trường hợp nào")
}

// Where nobody passed the notice says so and has no list.
func TestNoticeThatNobodyPassed(t *testing.T) {
	p := sample(3, data.Open)
	p.Decision = nil
	for i := range p.Result.Nominees {
		p.Result.Nominees[i].Ordinal = 0
	}
	says(t, data.Notice, p, "2. Qua biểu quyết, không có trường hợp nào đạt điều kiện thông qua.", "3. Số trường hợp không được thông qua: 03.")
	saysNot(t, data.Notice, p, "Phụ lục", "thông qua và đề nghị", "trong danh sách", "Việc khen thưởng")
}

// From the decision on the agency tells what was awarded: 16 × (1,520,000 + 1,140,000
// + 760,000) is 54,720,000.
func TestNoticeOfTheAgency(t *testing.T) {
	p := sample(60, data.Secret)
	p.Office.Words = vn.South
	says(t, data.Notice, p, "Số: /TB-UBND", "đã ban hành Quyết định số 456/QĐ-UBND ngày 21 tháng 11 năm 2026", "1. Tặng Giấy khen cho 48 trường hợp, gồm 16 tập thể, 16 hộ gia đình và 16 cá nhân",
		"tổng số 54.720.000 đồng (bằng chữ: Năm mươi tư triệu bảy trăm hai mươi ngàn đồng)", "Thời gian, địa điểm trao thưởng: ....", "- Các trường hợp có tên trong danh sách;",
		"(Kèm theo Thông báo số /TB-UBND ngày tháng năm 2026 của Ủy ban nhân dân phường Mỹ Thới)", "I. TẬP THỂ (16)")
	says(t, data.Notice, p, "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Bình")
	p.Decision.Power, p.Decision.Post, p.Decision.Signer = "KT.", "Phó Chủ tịch", "Nguyễn Thị Hồng Gấm"
	says(t, data.Notice, p, "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thị Hồng Gấm")
	for i := range p.Result.Nominees {
		p.Result.Nominees[i].Prize = 0
	}
	saysNot(t, data.Notice, p, "tiền thưởng kèm theo", "bằng chữ")
}

func TestNoticeNeedsAVote(t *testing.T) {
	p := sample(3, data.Open)
	p.Result = nil
	wantProblem(t, data.Notice, p, "Chưa có kết quả kiểm phiếu")
}
