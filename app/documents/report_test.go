package documents

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thidua/assets"
	"thidua/data"
	"thidua/data/plan"
)

// reported is a round before its council meets, in a movement with contents, subjects
// and criteria.
func reported(nominees int) data.Proceedings {
	p := sample(nominees, data.Secret)
	p.Movement, p.Meeting, p.Result, p.Decision = ownPlan(), data.Meeting{}, nil, nil
	return p
}

// ownPlan is the program's movement, read anew: a test that changes it changes no other's.
func ownPlan() data.Movement {
	list, err := plan.Load(assets.Movements)
	if err != nil {
		panic(err)
	}
	return list[0]
}

// reports are the texts of the reports, one for each nominee.
func reports(t *testing.T, paper data.Paper, p data.Proceedings) []string {
	t.Helper()
	text := raw(t, write(t, string(paper), paper, p))
	all := strings.Split(text, "BÁO CÁO THÀNH TÍCH")
	return all[1:]
}

// A report of each kind says what the dossier has, and leaves the rest to the pen.
func TestReportsOfAllKinds(t *testing.T) {
	p := reported(3)
	p.Dossiers[1].Birth, p.Dossiers[1].Gender = data.Date{Year: 1965, Month: 3, Day: 2}, "Nam"
	all := reports(t, data.AchievementReports, p)
	if len(all) != 3 {
		t.Fatalf("%d reports on three nominees", len(all))
	}
	for i, want := range [][]string{
		{"I. SƠ LƯỢC TÌNH HÌNH HỘ GIA ĐÌNH", "1. Họ và tên chủ hộ: Nguyễn Thị Hoa", "3. Đối tượng thi đua: Hộ gia đình, dòng họ", "ĐẠI DIỆN HỘ GIA ĐÌNH",
			"4. Số người trong hộ, nghề nghiệp của các thành viên: .....", "1 Đạt danh hiệu “Gia đình học tập”"},
		{"I. SƠ LƯỢC LÝ LỊCH", "2. Ngày, tháng, năm sinh: 02/03/1965", "3. Giới tính: Nam", "4. Quê quán: .....", "6. Chức vụ, đơn vị công tác: Giáo viên Trường Tiểu học “Trần Quang Khải”",
			"NGƯỜI BÁO CÁO (Ký tên) Neáng Sóc Khơm", "1 Được công nhận danh hiệu “Công dân học tập”"},
		{"I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH", "1. Tên tập thể: Chi hội Khuyến học khóm Tây Khánh 3", "4. Đối tượng thi đua: .....", "THỦ TRƯỞNG ĐƠN VỊ",
			"Tập thể Chi hội Khuyến học khóm Tây Khánh 3 cam kết"},
	} {
		for _, text := range append(want, "Đề nghị tặng Giấy khen trong phong trào", "II. THÀNH TÍCH ĐẠT ĐƯỢC 1. Thời gian lập thành tích: 01/01/2023 - 31/12/2025",
			"xóa mù chữ trên địa bàn phường.", "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG", "XÁC NHẬN CỦA CẤP TRÌNH") {
			if !strings.Contains(all[i], text) {
				t.Errorf("report %d lacks %q:\n%s", i+1, text, all[i])
			}
		}
	}
	if strings.Contains(all[2], "tự đánh giá") {
		t.Error("a collective is judged by the criteria of a subject that nobody named")
	}
}

// A collective that names its subject has that subject's criteria.
func TestReportOfANamedSubject(t *testing.T) {
	p := reported(3)
	p.Dossiers[2].Subject = "doanh-nghiep"
	if text := reports(t, data.AchievementReports, p)[2]; !strings.Contains(text, "Đối tượng thi đua: Doanh nghiệp, hợp tác xã") || !strings.Contains(text, "tự đánh giá theo tiêu chí") {
		t.Errorf("%s", text)
	}
}

// One who has died signs nothing and pledges nothing.
func TestReportOnOneWhoHasDied(t *testing.T) {
	p := reported(2)
	p.Dossiers[1].Note = "Truy tặng"
	for _, paper := range []data.Paper{data.AchievementReports, data.TopicReports} {
		text := reports(t, paper, p)[1]
		if !strings.Contains(text, "Người lập báo cáo cam kết") || !strings.HasSuffix(text, "NGƯỜI LẬP BÁO CÁO (Ký, ghi rõ họ tên)") {
			t.Errorf("%s: %s", paper, text)
		}
	}
}

// Scored criteria stand with their points and the sum that the nominee gave itself.
func TestReportWithPoints(t *testing.T) {
	p := reported(2)
	points := 85
	p.Dossiers[1].SelfPoints = &points
	for i, s := range p.Movement.Subjects {
		if s.ID == "ca-nhan" {
			p.Movement.Subjects[i].Set = "diem"
		}
	}
	p.Movement.Sets = append(p.Movement.Sets, data.CriteriaSet{ID: "diem", Shape: data.Scored, Pass: 80, Criteria: []data.Criterion{
		{ID: "a", Group: "I. Tự học", Text: "Tìm đọc, cập nhật thông tin", Max: 60, Floor: 5}, {ID: "b", Group: "II. Công cụ", Text: "Dùng máy tính", Max: 40, Floor: 5}}})
	text := reports(t, data.AchievementReports, p)[1]
	for _, want := range []string{"I. Tự học 1 Tìm đọc, cập nhật thông tin 60 II. Công cụ 2 Dùng máy tính 40 Tổng cộng 100 85", "Điểm tự chấm"} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
}

func TestTopicReports(t *testing.T) {
	p := reported(3)
	all := reports(t, data.TopicReports, p)
	for i, d := range p.Dossiers {
		for _, want := range []string{"thi đua theo chuyên đề trong phong trào", "1. Họ và tên, tên tập thể: " + plainSpaced(d.Called()),
			"5. Phong trào được phát động theo Kế hoạch số 135/KH-UBND ngày 20 tháng 02 năm 2024", "1. Tuyên truyền, phổ biến", "6. Thi đua tiếp cận kịp thời", "học từ xa: ....",
			"XÁC NHẬN CỦA CẤP TRÌNH"} {
			if !strings.Contains(all[i], want) {
				t.Errorf("report %d lacks %q:\n%s", i+1, want, all[i])
			}
		}
	}
}

// A dossier with its name alone, in a movement that says nothing of itself, makes a form.
func TestReportsOfWhatIsHardlyKnown(t *testing.T) {
	for _, paper := range []data.Paper{data.AchievementReports, data.TopicReports} {
		for _, kind := range append([]data.Kind{""}, data.Kinds...) {
			p := data.Proceedings{Dossiers: []data.Dossier{{Number: 1, Kind: kind, Name: norm.NFD.String("Nguyễn Thị Ánh Tuyết"), State: data.Received},
				{Number: 2, Kind: kind, Name: "Trả lại", State: data.Returned}}}
			all := reports(t, paper, p)
			if len(all) != 1 || !strings.Contains(all[0], "Nguyễn Thị Ánh Tuyết cam kết") || strings.Count(all[0], "....") < 5 {
				t.Errorf("%s, %s: %q", paper, kind, all)
			}
		}
	}
	wantProblem(t, data.AchievementReports, data.Proceedings{}, "Chưa có hồ sơ")
}

// Signatures stand with the pledge above them, room for earlier awards is on one page.
func TestReportsEndTogether(t *testing.T) {
	t.Parallel()
	p := reported(30)
	for i := range p.Dossiers {
		p.Dossiers[i].Name = "Nguyễn Phước Bảo Quý Công Tằng Tôn Nữ Hoàng Thị Thùy Dương " + p.Dossiers[i].Name
		p.Dossiers[i].Achievement = strings.Repeat("vận động học viên ra lớp; ", i*3) + "hết"
	}
	for _, paper := range []data.Paper{data.AchievementReports, data.TopicReports} {
		for i, page := range pages(t, write(t, string(paper), paper, p)) {
			page = plainSpaced(page)
			if signed, said := strings.Contains(page, "XÁC NHẬN CỦA CẤP TRÌNH"), strings.Contains(page, "cam kết nội dung"); signed != said || said != strings.Contains(page, "KHEN THƯỞNG Năm") && said != strings.Contains(page, "PHONG TRÀO Năm") {
				t.Errorf("%s: page %d divides the end of a report:\n%s", paper, i+1, page)
			}
		}
	}
}
