package documents

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"thidua/data"
)

// says checks that a paper contains texts.
func says(t *testing.T, paper data.Paper, p data.Proceedings, texts ...string) {
	t.Helper()
	got := raw(t, write(t, string(paper), paper, p))
	for _, text := range texts {
		if !strings.Contains(got, text) {
			t.Errorf("%s does not say %q", paper, text)
		}
	}
}

// saysNot checks that a paper contains none of the texts.
func saysNot(t *testing.T, paper data.Paper, p data.Proceedings, texts ...string) {
	t.Helper()
	got := raw(t, write(t, string(paper), paper, p))
	for _, text := range texts {
		if strings.Contains(got, text) {
			t.Errorf("%s says %q", paper, text)
		}
	}
}

// Of 15 members 12 are present, 2 wrote. Nominee 7 lost two votes of those
// present, nominee 9 four, nominee 3 one to a recusal. How many of the yes votes
// came in writing is told of an open vote alone: of one opinion it would be that
// member's vote.
func TestArithmeticIsWritten(t *testing.T) {
	counts := []string{
		"có mặt 12/15 thành viên, bảo đảm số thành viên theo quy định (ít nhất 10, tức là 2/3)",
		"ít nhất 12 phiếu đồng ý (12/15 = 80%)",
		"Huỳnh Quốc Thái không tham gia biểu quyết đối với tập thể Chi hội Khuyến học khóm Tây Khánh 3 (không nêu lý do)",
		"phiếu phát ra: 12; số phiếu thu về: 12; số phiếu không thu về: 0; số phiếu hợp lệ: 12; số phiếu không hợp lệ: 0; số ý kiến bằng văn bản: 02",
	}
	open := []string{"10 + 2 văn bản = 12 / 15 = 80% ≥ 80%: đạt", "11 + 2 văn bản = 13 / 15 = 86,7% ≥ 80%: đạt"}
	secret := []string{" 12 / 15 = 80% ≥ 80%: đạt", " 13 / 15 = 86,7% ≥ 80%: đạt"}
	minutes := []string{"Bùi Thanh Tâm (lý do: đi công tác); Lý Văn Sơn (lý do: đi công tác)", "10 giờ 15 phút, ngày 20 tháng 11 năm 2026./."}
	for method, votes := range map[data.Method][]string{data.Open: open, data.Secret: secret} {
		p := sample(10, method)
		says(t, data.CountMinutes, p, slices.Concat(counts, votes, []string{"có 08 trên 10 trường hợp đạt"})...)
		says(t, data.MeetingMinutes, p, slices.Concat(counts, votes, minutes)...)
	}
	says(t, data.MeetingMinutes, sample(10, data.Open), "8 + 2 văn bản = 10 / 15 = 66,7% < 80%: không đạt")
	for _, paper := range []data.Paper{data.CountMinutes, data.MeetingMinutes} {
		saysNot(t, paper, sample(10, data.Secret), "2 văn bản =")
	}
}

func TestDecisionText(t *testing.T) {
	p := sample(60, data.Secret)
	says(t, data.DecisionPaper, p,
		"CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MỸ THỚI", "Căn cứ Luật Thi đua, khen thưởng;",
		"Theo đề nghị của Hội đồng Thi đua - Khen thưởng phường Mỹ Thới tại Biên bản họp số 05/BB-HĐTĐKT ngày 20 tháng 11 năm 2026.",
		"16 tập thể, 16 hộ gia đình và 16 cá nhân", "c) Cá nhân: 16 × 760.000 đồng = 12.160.000 đồng.",
		"54.720.000 đồng (bằng chữ: Năm mươi tư triệu bảy trăm hai mươi nghìn đồng)",
		"từ ngày 01 tháng 01 năm 2023 đến ngày 31 tháng 12 năm 2025", "thi hành Quyết định này./.",
		"(Kèm theo Quyết định số 456/QĐ-UBND ngày 21 tháng 11 năm 2026 của Chủ tịch Ủy ban nhân dân phường Mỹ Thới)",
		"I. TẬP THỂ (16)", "II. HỘ GIA ĐÌNH (16)", "III. CÁ NHÂN (16)")
	all := pages(t, write(t, "quyet-dinh", data.DecisionPaper, p))
	for i, page := range all[2:] {
		if !strings.Contains(page, "Tiền thưởng") {
			t.Errorf("page %d of the list has no heading", i+1)
		}
	}
}

func TestSigningPower(t *testing.T) {
	p := sample(1, data.Open)
	tests := []struct {
		power, post string
		want        []string
	}{
		{"", "Chủ tịch", []string{"CHỦ TỊCH"}},
		{"TM.", "CHỦ TỊCH", []string{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}},
		{"KT.", "PHÓ CHỦ TỊCH", []string{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}},
		{"KT.", "CHỦ TỊCH", []string{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}},
		{"TL.", "CHÁNH VĂN PHÒNG", []string{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"}},
		{"TUQ.", "TRƯỞNG PHÒNG", []string{"TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"}},
		{"Q.", "CHỦ TỊCH", []string{"Q. CHỦ TỊCH"}},
	}
	for _, test := range tests {
		p.Decision.Power, p.Decision.Post = test.power, test.post
		if got := signing(p); !slices.Equal(got, test.want) {
			t.Errorf("%s %s: %q, want %q", test.power, test.post, got, test.want)
		}
	}
}

// A committee's own papers are signed in its name, whoever signs; other agencies' by
// their head.
func TestSigningForTheAgency(t *testing.T) {
	p := sample(1, data.Open)
	const committee = "Ủy ban nhân dân phường Mỹ Thới"
	tests := []struct {
		agency, power, post string
		want                []string
	}{
		{committee, "", "Chủ tịch", []string{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}},
		{committee, "TM.", "Chủ tịch", []string{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"}},
		{committee, "KT.", "Phó Chủ tịch", []string{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}},
		{committee, "Q.", "Chủ tịch", []string{"TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"}},
		{committee, "TL.", "Chánh Văn phòng", []string{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"}},
		{"Sở Nội vụ", "KT.", "Phó Giám đốc", []string{"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"}},
	}
	for _, test := range tests {
		p.Council.Agency = test.agency
		if got := agencySigning(p, test.power, test.post); !slices.Equal(got, test.want) {
			t.Errorf("%s %s %s: %q, want %q", test.agency, test.power, test.post, got, test.want)
		}
	}
}

// A secret ballot is the same for everyone and names nobody; an open one names
// its member and bars the member from the nominees it is recused from.
func TestBallots(t *testing.T) {
	secret := pages(t, write(t, "kin", data.BallotPaper, sample(4, data.Secret)))
	if len(secret) != 12 {
		t.Fatalf("%d pages for 12 members present", len(secret))
	}
	for _, page := range secret {
		if page != secret[0] || strings.Contains(page, "Huỳnh Quốc Thái") || strings.Contains(page, "không biểu quyết") {
			t.Fatal("secret ballots can be told apart")
		}
	}
	open := write(t, "cong-khai", data.BallotPaper, sample(4, data.Open))
	if got := raw(t, open); strings.Count(got, "không biểu quyết") != 1 || strings.Count(got, "Thành viên biểu quyết:") != 12 ||
		strings.Contains(got, "Trương Hoàng Nam") {
		t.Error("open ballots do not name those present, or the recusal")
	}
}

// A recused member's secret ballot looks like any other with an empty line.
func TestASecretBallotDoesNotMarkTheRecused(t *testing.T) {
	says(t, data.BallotPaper, sample(4, data.Secret), "thì để trống cả hai ô của trường hợp đó", "Số phiếu: ....",
		"Số phiếu do Ban kiểm phiếu ghi sau khi thu phiếu", "dấu hiệu riêng của người bỏ phiếu")
	saysNot(t, data.BallotPaper, sample(4, data.Secret), "gạch ngang")
	saysNot(t, data.BallotPaper, sample(4, data.Open), "Số phiếu", "để trống cả hai ô của")
}

func TestMeetingWithoutQuorum(t *testing.T) {
	p := sample(5, data.Secret)
	for i := range 6 {
		p.Meeting.Seats[i].Attendance = data.Absent
	}
	p = recount(p)
	says(t, data.MeetingMinutes, p, "có mặt 06/15 thành viên, không bảo đảm số thành viên theo quy định (ít nhất 10, tức là 2/3)", "Hội đồng không tiến hành biểu quyết đối với 05 trường hợp", "người được ủy quyền chủ trì:")
	for _, paper := range []data.Paper{data.CountMinutes, data.Submission, data.DecisionPaper} {
		wantProblem(t, paper, p, "không đủ thành viên")
	}
}

func wantProblem(t *testing.T, paper data.Paper, p data.Proceedings, text string) {
	t.Helper()
	pdf, _, err := Render(paper, p)
	var problem *data.Problem
	if pdf != nil || !errors.As(err, &problem) || !strings.Contains(problem.What, text) {
		t.Errorf("%s: got %v, want a problem with %q", paper, err, text)
	}
}

func TestWhatComesFirst(t *testing.T) {
	tests := []struct {
		paper  data.Paper
		change func(*data.Proceedings)
		want   string
	}{
		{data.CountMinutes, func(p *data.Proceedings) { p.Result = nil }, "Chưa có kết quả kiểm phiếu"},
		{data.MeetingMinutes, func(p *data.Proceedings) { p.Result = nil }, "Chưa có kết quả kiểm phiếu"},
		{data.DecisionPaper, func(p *data.Proceedings) { p.Decision = nil }, "Chưa có quyết định khen thưởng"},
		{data.Submission, func(p *data.Proceedings) { p.Result.Nominees[0].Ordinal = 0 }, "Không có trường hợp nào được Hội đồng thông qua"},
		{data.BallotPaper, func(p *data.Proceedings) { p.Meeting.Seats = nil }, "điểm danh"},
		{data.BallotPaper, func(p *data.Proceedings) { p.Dossiers = nil }, "Chưa có hồ sơ"},
		{data.BallotPaper, func(p *data.Proceedings) { p.Council.Members = nil }, "chưa có thành viên"},
		{data.BallotPaper, func(p *data.Proceedings) { p.Meeting = data.Meeting{} }, "phiên họp"},
		{data.BallotPaper, func(p *data.Proceedings) { p.Dossiers[0].Name = "ភាសាខ្មែរ 🎓" }, "không có chữ nào in được"},
		{"khac", func(*data.Proceedings) {}, "Không có loại văn bản này"},
	}
	for _, test := range tests {
		p := sample(1, data.Secret)
		test.change(&p)
		wantProblem(t, test.paper, p, test.want)
	}
}

func TestCharactersLeftOff(t *testing.T) {
	p := sample(4, data.Secret)
	p.Council.Members[0].Name = "Trần Văn Bình\u200b 漢"
	pdf, warnings, err := Render(data.BallotPaper, p)
	if err != nil || len(pdf) == 0 {
		t.Fatal(err)
	}
	want := []Warning{
		{Text: "Mục thành viên Hội đồng có ký tự không in được, đã bỏ trên giấy: ký tự ẩn, “漢”"},
		{Nominee: 4, Text: "Mục họ và tên có ký tự không in được, đã bỏ trên giấy: “🎓”"},
	}
	if !slices.Equal(warnings, want) {
		t.Errorf("warnings %q, want %q", warnings, want)
	}
	says(t, data.BallotPaper, p, "Gia đình ông Nguyễn Thị Hoa", "Gia đình ông Trần Thị Bích Ngọc", "Ông Neáng Sóc Khơm")
}

// Numbers, days and signatures that come later leave room, nothing else does.
func TestWhatIsNotKnownYet(t *testing.T) {
	p := sample(3, data.Open)
	p.Decision.Number, p.Decision.On, p.Meeting.Number, p.Meeting.Closes = "", data.Date{}, "", time.Time{}
	says(t, data.DecisionPaper, p, "/QĐ-", "Mỹ Thới, ngày tháng năm")
	says(t, data.Submission, p, "/TTr-HĐTĐKT", "ngày tháng năm 2026", "Kính gửi: Chủ tịch Ủy ban nhân dân phường Mỹ Thới")
	says(t, data.MeetingMinutes, p, "/BB-HĐTĐKT", "kết thúc vào giờ phút, ngày tháng năm")
}

func TestQuotaNotes(t *testing.T) {
	p := sample(4, data.Secret)
	p.Meeting.Rule.Quota = 2
	p = recount(p)
	for _, paper := range []data.Paper{data.CountMinutes, data.MeetingMinutes} {
		says(t, paper, p, "không quá 02 trường hợp", "đủ phiếu, chưa phân định được do bằng phiếu ở chỉ tiêu cuối",
			"chưa phân định được: Gia đình ông Nguyễn Thị Hoa; Ông Neáng Sóc Khơm; Gia đình ông Trần Thị Bích Ngọc.")
	}
}

func TestByKind(t *testing.T) {
	kinds := []data.Kind{data.Individual, data.Collective, data.Individual}
	if got := byKind(kinds); got != "01\u00a0tập thể và 02\u00a0cá nhân" {
		t.Errorf("got %q", got)
	}
	if got := strings.Join([]string{count2(0), count2(7), count2(12)}, " "); got != "0 07 12" {
		t.Errorf("got %q", got)
	}
}

// Most votes first, equal ones by given name, then by number.
func TestRanked(t *testing.T) {
	var got []int
	for _, o := range ranked([]data.Outcome{{Number: 1, Name: "Trần Văn Ất", Yes: 8}, {Number: 2, Name: "Lê Thị Đào", Yes: 9},
		{Number: 3, Name: "Nguyễn Văn Dần", Yes: 9}, {Number: 4, Name: "Lê Thị Đào", Yes: 9}, {Number: 5, Name: "Bùi An", Yes: 10}}) {
		got = append(got, o.Number)
	}
	if want := []int{5, 3, 2, 4, 1}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

// A law cited with its number and a learned signer are told before printing.
func TestRemarksOnADecision(t *testing.T) {
	p := sample(4, data.Secret)
	if got := warned(t, data.DecisionPaper, p); len(got) > 0 {
		t.Errorf("%q", got)
	}
	p.Decision.Grounds[1], p.Decision.Signer = "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022", "TS. Trần Văn Bình"
	want := []string{"Luật, Pháp lệnh ghi trong căn cứ không kèm số, ký hiệu, cơ quan ban hành: “Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022”",
		"Trước họ tên người ký không ghi học hàm, học vị: “TS. Trần Văn Bình”"}
	if got := warned(t, data.DecisionPaper, p); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// The registry's number is printed with a zero in front below ten, wherever it stands.
func TestNumbersBelowTen(t *testing.T) {
	p := sample(4, data.Secret)
	p.Decision.Number, p.Meeting.Number = "6/QĐ-UBND", "5/BB-HĐTĐKT"
	says(t, data.DecisionPaper, p, "Số: 06/QĐ-UBND", "(Kèm theo Quyết định số 06/QĐ-UBND", "Biên bản họp số 05/BB-HĐTĐKT")
	says(t, data.MeetingMinutes, p, "Số: 05/BB-HĐTĐKT")
}

// A list of receipts is an appendix that the minutes point to.
func TestTheMinutesPointToTheirAppendix(t *testing.T) {
	const points = "Danh sách mã biên nhận tại Phụ lục kèm theo Biên bản này."
	says(t, data.CountMinutes, sitting(), points, "Phụ lục DANH SÁCH MÃ BIÊN NHẬN (Kèm theo Biên bản kiểm phiếu số /BB-HĐTĐKT ngày 20 tháng 11 năm 2026 của Hội đồng Thi đua - Khen thưởng phường Mỹ Thới)")
	saysNot(t, data.CountMinutes, sample(4, data.Secret), points)
	says(t, data.DecisionPaper, sample(4, data.Secret), "(có danh sách tại Phụ lục kèm theo)")
	says(t, data.Submission, sample(4, data.Secret), "(có danh sách tại Phụ lục kèm theo)")
}
