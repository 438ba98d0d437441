package documents

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/vn"
)

// reviewed is a decided round whose collectives name their subjects.
func reviewed(nominees int) data.Proceedings {
	p, q := reported(nominees), sample(nominees, data.Secret)
	p.Meeting, p.Result, p.Decision = q.Meeting, q.Result, q.Decision
	subjects := []string{"mat-tran", "so-ban-nganh", "cap-xa", "doanh-nghiep"}
	for i := range p.Dossiers {
		d := &p.Dossiers[i]
		if o, _ := p.Result.Of(d.Number); o.Ordinal > 0 {
			d.State = data.Awarded
		}
		if d.Kind == data.Collective {
			d.Subject = subjects[i/3%4]
		}
	}
	return p
}

// phase is a review of two rounds: 60 nominees of whom 48 were awarded with 54,720,000
// đồng, and 10 with 8 who wait for their decision.
func phase() data.Proceedings {
	p := reviewed(60)
	v := data.NewPhaseReview(p.Movement, p.Phase)
	v.Add(p)
	later := reviewed(10)
	later.Decision, later.Award = nil, data.Award{ID: "bang-khen-tinh", Name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"}
	for i := range later.Result.Nominees {
		later.Result.Nominees[i].Prize = 0
	}
	later.Meeting.Opens = later.Meeting.Opens.AddDate(0, 1, 0)
	v.Add(later)
	v.Rounds = append(v.Rounds, data.RoundReview{Award: "Giấy khen"})
	p.Stock.Review = &v
	return p
}

func TestPhaseReport(t *testing.T) {
	p := phase()
	p.Office.Words = vn.South
	says(t, data.PhaseReport, p, "Số: /BC-UBND", "BÁO CÁO Kết quả sơ kết phong trào", "Thực hiện Kế hoạch số 135/KH-UBND", "I. KẾT QUẢ",
		"trong giai đoạn 1 (2023 - 2025) đã tổ chức 03 đợt xét, đưa ra Hội đồng 70 trường hợp, trong đó 56 trường hợp được Hội đồng thông qua, đạt 80%, gồm 18 tập thể, 20 hộ gia đình và 18 cá nhân.",
		"đã ban hành: 54.720.000 đồng (bằng chữ: Năm mươi tư triệu bảy trăm hai mươi ngàn đồng).",
		"1 20/11/2026 Giấy khen 12/15 60 48 54.720.000", "12/15 10 8 chưa có quyết định", "3 chưa họp Giấy khen 0 0", "Tổng cộng 70 56 54.720.000",
		"1 Tập thể 23 18 78,3% 2 Hộ gia đình 24 20 83,3% 3 Cá nhân 23 18 78,3% Tổng cộng 70 56 80%",
		"Biểu đồ 1. Số trường hợp đề nghị và được khen theo loại đối tượng Đề nghị Được khen Tập thể 23 18 Hộ gia đình 24 20 Cá nhân 23 18",
		"Biểu đồ 2.", "II. ĐÁNH GIÁ 1. Hiệu quả, tác động của phong trào: ....", "4. Bài học kinh nghiệm: ....", "III. PHƯƠNG HƯỚNG",
		"TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn Bình", "- Ủy ban nhân dân tỉnh An Giang (b/c);")
	p.Phase.Review = "tổng kết"
	says(t, data.PhaseReport, p, "BÁO CÁO Kết quả tổng kết phong trào", "Trên đây là báo cáo kết quả tổng kết")
}

// Without a review of the phase the report tells of this round alone; a phase in which
// nothing was awarded has no prize and no share.
func TestPhaseReportOfOneRound(t *testing.T) {
	p := reviewed(10)
	says(t, data.PhaseReport, p, "đã tổ chức 01 đợt xét, đưa ra Hội đồng 10 trường hợp, trong đó 08")
	p.Decision, p.Movement.Plan, p.Movement.Subjects = nil, data.Instrument{}, nil
	for i := range p.Result.Nominees {
		p.Result.Nominees[i].Ordinal, p.Result.Nominees[i].Prize = 0, 0
		p.Dossiers[i].State = data.Declined
	}
	says(t, data.PhaseReport, p, "Ủy ban nhân dân phường Mỹ Thới báo cáo", "trong đó 0 trường hợp được Hội đồng thông qua, đạt 0%.", "Chưa xếp đối tượng 10 0 0%")
	saysNot(t, data.PhaseReport, p, "Thực hiện ,", "bằng chữ", "gồm .")
	p.Phase.Name = ""
	says(t, data.PhaseReport, p, "3. Kết quả xét khen thưởng: đã tổ chức 01 đợt xét")
	p.Result = nil
	wantProblem(t, data.PhaseReport, p, "Chưa có kết quả kiểm phiếu")
}

// The bars are as long as their numbers, side by side from one line; none for nought.
func TestBarsAreAsLongAsTheirNumbers(t *testing.T) {
	c := chart{title: "Thử", names: [2]string{"Đề nghị", "Được khen"}, groups: []chartGroup{{"tập thể", [2]int{40, 10}}, {"hộ gia đình", [2]int{20, 0}}, {"cá nhân", [2]int{7, 7}}}}
	path := printed(t, part{blocks: []block{c}})
	all, pages := readBack(t, path)
	var bars []stroke
	for _, b := range pages[0].boxes {
		if height := max(b.y0, b.y1) - min(b.y0, b.y1); closeTo(height, chartBar) && !closeTo(b.x1-b.x0, swatch) {
			bars = append(bars, b)
		}
	}
	filled := greyBoxes(t, path)
	if len(bars) != 3 || len(filled) != 3 { // 40, 20, 7; and 10, 7 with the legend's
		t.Fatalf("%d hatched and %d grey bars", len(bars), len(filled))
	}
	one := (bars[0].x1 - bars[0].x0) / 40
	for i, value := range []float64{40, 20, 7} {
		if !closeTo(bars[i].x1-bars[i].x0, value*one) || !closeTo(bars[i].x0, bars[0].x0) {
			t.Errorf("the bar of %v is %+v", value, bars[i])
		}
	}
	for i, value := range []float64{10, 7} {
		if bar := filled[i+1]; !closeTo(bar.x1-bar.x0, value*one) || !closeTo(bar.x0, bars[0].x0) {
			t.Errorf("the grey bar of %v is %+v", value, bar)
		}
	}
	for _, text := range []string{"40", "10", "20", "0", "7"} {
		the(t, all, text)
	}
	if n := len(pages[0].lines); n < 60 {
		t.Errorf("%d lines: the bars are not hatched", n)
	}
	for _, l := range pages[0].lines {
		if l.x0 < areaLeft-0.1 || l.x1 > areaRight+0.1 {
			t.Errorf("a line leaves the chart: %+v", l)
		}
	}
}

// More subjects than stand on a page make several charts.
func TestChartOfManySubjects(t *testing.T) {
	p := reviewed(10)
	v := data.NewPhaseReview(p.Movement, p.Phase)
	for i := range 30 {
		v.Subjects = append(v.Subjects, data.GroupReview{Name: fmt.Sprintf("Đối tượng thi đua có tên gọi rất dài, thuộc nhóm số %d của kế hoạch", i+1), Nominees: i, Awarded: i / 2})
	}
	p.Stock.Review = &v
	text := raw(t, write(t, "nhieu", data.PhaseReport, p))
	if n := strings.Count(text, "Biểu đồ 2 (tiếp theo)"); n != 2 {
		t.Errorf("%d charts go on", n)
	}
	checkMargins(t, data.PhaseReport, write(t, "nhieu", data.PhaseReport, p))
}

// The review that a report is given stays as it was, however it is cleaned.
func TestPhaseReportLeavesTheReviewAlone(t *testing.T) {
	p := phase()
	p.Stock.Review.Subjects[0].Name = "Cấp xã 🎓"
	_, warnings, err := Render(data.PhaseReport, p)
	if err != nil || p.Stock.Review.Subjects[0].Name != "Cấp xã 🎓" {
		t.Errorf("%v, %q", err, p.Stock.Review.Subjects[0].Name)
	}
	if !slices.ContainsFunc(warnings, func(w Warning) bool { return strings.Contains(w.Text, "đối tượng thi đua") }) {
		t.Errorf("warnings %v", warnings)
	}
}
