package documents

import (
	"strings"
	"testing"

	"thidua/data"
)

// Two of fifteen members write: each has a form with the name, the row of a nominee
// that the member is recused from says so.
func TestOpinionForms(t *testing.T) {
	p := sample(4, data.Secret)
	p.Meeting.Seats[9].Recused = []int{3}
	all := pages(t, write(t, "phieu-lay-y-kien", data.OpinionForm, p))
	if len(all) != 2 {
		t.Fatalf("%d pages for two members who write", len(all))
	}
	for i, want := range []string{"Bùi Thanh Tâm, Chủ tịch Công đoàn phường, Ủy viên.", "Lý Văn Sơn, Chỉ huy trưởng Ban Chỉ huy Quân sự phường, Ủy viên."} {
		page := plainSpaced(all[i])
		for _, text := range []string{"PHIẾU LẤY Ý KIẾN Về việc xét tặng Giấy khen", "Thành viên được lấy ý kiến: " + want,
			"không dự phiên họp ngày 20 tháng 11 năm 2026 đối với 04 trường hợp, gồm 01 tập thể, 02 hộ gia đình và 01 cá nhân.",
			"phiếu gửi về Hồ Thị Thu Thủy, chuyên viên Phòng Văn hóa - Xã hội, trước giờ phút, ngày tháng năm 2026.", "Ý kiến khác (nếu có): .....",
			"4 Gia đình ông Trần Thị Bích Ngọc", "(Ký tên)"} {
			if !strings.Contains(page, text) {
				t.Errorf("page %d lacks %q:\n%s", i+1, text, page)
			}
		}
		if got := strings.Count(page, "không biểu quyết"); got != 1-i {
			t.Errorf("page %d: %d recusals", i+1, got)
		}
	}
	if boxes := squares(t, p); boxes != 2*2*4-2 {
		t.Errorf("%d boxes to mark", boxes)
	}
}

// squares counts the boxes to be marked on the forms.
func squares(t *testing.T, p data.Proceedings) int {
	n := 0
	for _, form := range opinionForms(p) {
		for _, b := range form.blocks {
			if list, ok := b.(table); ok {
				n += boxesOf(list)
			}
		}
	}
	return n
}

func boxesOf(list table) int {
	n := 0
	for _, row := range list.rows {
		for _, c := range row {
			if c.box {
				n++
			}
		}
	}
	return n
}

// While nobody is known to write, those absent are asked; before the roll is called
// there is one form without a name.
func TestOpinionFormsBeforeTheRoll(t *testing.T) {
	p := sample(4, data.Open)
	p.Meeting.Seats[9].Attendance, p.Meeting.Seats[12].Attendance = data.Present, data.Present
	all := pages(t, write(t, "vang", data.OpinionForm, p))
	if len(all) != 1 || !strings.Contains(all[0], "Trương Hoàng Nam") {
		t.Errorf("%d pages: %s", len(all), all[0])
	}
	p.Meeting.Seats = nil
	all = pages(t, write(t, "trong", data.OpinionForm, p))
	if len(all) != 1 || !strings.Contains(all[0], "lấy ý kiến: .....") || !strings.Contains(all[0], "(Ký, ghi rõ họ tên)") {
		t.Errorf("%d pages: %s", len(all), all[0])
	}
}
