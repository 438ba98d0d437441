package documents

import (
	"errors"
	"strings"
	"testing"

	"thidua/data"
)

// minutesPapers are the two papers that tell the whole vote.
var minutesPapers = []data.Paper{data.CountMinutes, data.MeetingMinutes}

func TestMinutesTellTheWholeVote(t *testing.T) {
	p := sitting()
	roll := p.Sittings[0].Meeting.RollSHA256
	common := []string{
		"Hội đồng cử Ban kiểm phiếu gồm 03 người: Lê Minh Đức - Trưởng ban; ",
		"Lê Minh Đức đến muộn lúc 08 giờ 20 phút; Phạm Thị Ánh Tuyết rời phiên họp lúc 09 giờ 10 phút (lý do: họp đột xuất ở tỉnh)",
		"Lâm Thị Sa Rinh, Phó Trưởng phòng Kinh tế dự và biểu quyết thay Danh Sóc Kha theo Giấy ủy quyền số 12/GUQ ngày 18/11/2026. Phiếu của người dự thay được tính là phiếu của thành viên.",
		"không tham gia biểu quyết đối với tập thể Chi hội Khuyến học khóm Tây Khánh 3 (lý do: ký văn bản đề nghị khen thưởng)",
		"có khiếu nại, tố cáo đang được xác minh (nguồn: Công văn số 15/UBND-TCD ngày 02/11/2026, từ ngày 01 tháng 11 năm 2026); " +
			"Chủ tịch Hội đồng quyết định ngày 19 tháng 11 năm 2026 vẫn đưa ra biểu quyết (lý do: kết luận xác minh ban đầu không có vi phạm)",
		"Căn cứ áp dụng: Quy chế làm việc của Hội đồng. Hội đồng ghi chú: ngưỡng quá nửa theo Điều 7 Quy chế, thông qua ngày 05/01/2026.",
		"Đối chiếu: phát ra 07 = thu về 07 + không thu về 0; thu về 07 = hợp lệ 07 + không hợp lệ 0.",
		"có mặt 07/09 thành viên, bảo đảm số thành viên theo quy định (ít nhất 06, tức là 2/3)",
		"quyết mở lúc 08 giờ 35 phút (có mặt 07/09 thành viên), đóng lúc 09 giờ 15 phút (có mặt 06/09 thành viên), đều bảo đảm số thành viên theo quy định.",
		"quyết lại mở lúc 09 giờ 25 phút (có mặt 06/09 thành viên), đóng lúc 09 giờ 40 phút (có mặt 06/09 thành viên), đều",
		"Chỉ tiêu khen thưởng: không quá 03 trường hợp, lấy theo số phiếu đồng ý từ cao xuống thấp. Căn cứ áp dụng:",
		"Chỉ tiêu còn lại cho lượt biểu quyết lại: không quá 01 trường hợp",
		"khi mở hòm có 08, gồm 07 phiếu và 01 ý kiến bằng văn bản, khớp với", "khi mở hòm có 07, gồm 06 phiếu và 01 ý kiến bằng văn bản, khớp với",
		"trong đó 02 phiếu giấy, mỗi phiếu do hai người nhập riêng và hai lần nhập khớp nhau",
		"hồ sơ tự chấm 41 điểm, dưới mức đạt 50 điểm", "tổng điểm trung bình là",
		"chưa phân định được: ", "6 / 9 = 66,7% > 1/2: đạt", "2 / 9 = 22,2% ≤ 1/2: không đạt",
		"chuyển sang xét tặng Thư khen đối với 02 trường hợp không đạt:", "Kết quả: 01 trường hợp đạt",
		roll[:40], "0f3a9c710f3a9c71",
	}
	for _, paper := range minutesPapers {
		says(t, paper, p, common...)
	}
	says(t, data.CountMinutes, p, "BIỂU QUYẾT LẦN ĐẦU", "BIỂU QUYẾT LẠI", "biểu quyết lại: 6 / 9", "DANH SÁCH MÃ BIÊN NHẬN",
		"lúa sông trăng", "Mỗi phiếu nộp trên máy, mỗi ý kiến bằng văn bản có một mã biên nhận",
		"Tổng cộng: 06 mã biên nhận, trong đó có 01 mã của ý kiến bằng văn bản; ngoài ra có 02 phiếu giấy",
		"Tổng cộng: 07 mã biên nhận, trong đó có 01 mã của ý kiến bằng văn bản.", "mã không cho biết phiếu ghi gì")
	says(t, data.MeetingMinutes, p, "Rời phiên họp lúc 09 giờ 10 phút", "(dự thay: Lâm Thị Sa Rinh)",
		"Vì bằng phiếu nhau ở chỉ tiêu cuối, Hội đồng biểu quyết lại đối với 02 trường hợp:")
	saysNot(t, data.MeetingMinutes, p, "lúa sông trăng")
}

// Behind a label the sentence goes on; the conclusion is a section as the others are; on
// whom fewer ballots count than were valid is said: here those of seven of eight, for one
// who is recused.
func TestSectionsOfTheCount(t *testing.T) {
	says(t, data.CountMinutes, sitting(), "8. Thời gian biểu quyết: biểu quyết mở lúc", "11. Quy tắc kiểm phiếu: trường hợp được thông qua khi số phiếu đồng ý đạt quá 1/2",
		"16. Kết quả kiểm phiếu, xếp theo số phiếu đồng ý từ cao xuống thấp:", "25. Kết luận: có 03 trên 08 trường hợp",
		"Số phiếu được tính ít hơn tổng số phiếu hợp lệ và ý kiến bằng văn bản (08), do có thành viên không tham gia biểu quyết "+
			"hoặc phần biểu quyết không hợp lệ: Tập thể Chi hội Khuyến học khóm Tây Khánh 3 (07).")
	saysNot(t, data.CountMinutes, sample(2, data.Secret), "Số phiếu được tính ít hơn")
}

// Everything of the minutes stands inside the margins, long lists as well.
func TestMarginsOfMinutes(t *testing.T) {
	t.Parallel()
	for name, p := range map[string]data.Proceedings{"hai-luot": sitting(), "dung": stoppedVote(), "gio-tay": handsShown(), "dai": longSitting()} {
		for _, paper := range []data.Paper{data.BallotPaper, data.CountMinutes, data.MeetingMinutes} {
			if name == "dung" && paper == data.CountMinutes {
				continue
			}
			t.Run(name+"-"+string(paper), func(t *testing.T) { checkMargins(t, paper, write(t, name+"-"+string(paper), paper, p)) })
		}
	}
}

// A vote that was stopped has minutes of the meeting alone, with the reason.
func TestMinutesOfAStoppedVote(t *testing.T) {
	p := stoppedVote()
	says(t, data.MeetingMinutes, p, "Biểu quyết dừng, không có kết quả. Lý do: không còn đủ số thành viên dự họp.",
		"Biểu quyết mở lúc 08 giờ 35 phút (có mặt 07/09 thành viên), dừng lúc 09 giờ 20 phút (có mặt 05/09 thành viên); khi mở bảo đảm, khi dừng không bảo đảm số thành viên theo quy định.",
		"Hội đồng cử Ban kiểm phiếu gồm 03 người: Lê Minh Đức - Trưởng ban; ",
		"đã nhận 02 phiếu, 01 ý kiến bằng văn bản; hòm phiếu không mở, các phiếu không được kiểm và đã hủy", "để Hội đồng biểu quyết lại",
		"tức là ít nhất 05 phiếu đồng ý (5/9 = 55,6%)")
	saysNot(t, data.MeetingMinutes, p, "KẾT LUẬN CỦA CHỦ TỌA", "Kết quả của từng trường hợp", "SHA-256")
	wantProblem(t, data.CountMinutes, p, "Biểu quyết không có kết quả")
}

// A second round that was stopped leaves the count before it as it is.
func TestMinutesOfAStoppedSecondRound(t *testing.T) {
	p := sitting()
	p.Meeting.Stage, p.Meeting.Stopped, p.Sittings, p.Downgraded = data.Stopped, "mất điện", p.Sittings[:1], nil
	p.Result = &data.Result{Meeting: p.Sittings[0].Result.Meeting, Rule: p.Result.Rule}
	p.Result.Rule.Quota = p.Meeting.Rule.Quota
	p.Result.Meeting.Present, p.Result.Meeting.Absent, p.Result.Meeting.Quorum.Have = 6, 2, 6
	p.Result.Ballots.Issued = 6
	says(t, data.MeetingMinutes, p, "8 / 9 = 88,9% > 1/2: đạt", "Lý do: mất điện.", "kết quả của lượt biểu quyết trước được giữ nguyên")
}

func TestMinutesOfAShowOfHands(t *testing.T) {
	p := handsShown()
	for _, paper := range minutesPapers {
		says(t, paper, p, "biểu quyết công khai bằng giơ tay", "do thư ký đếm và ghi bằng số; không phát phiếu; số ý kiến bằng văn bản: 01")
		saysNot(t, paper, p, "Số phiếu phát ra", "MÃ BIÊN NHẬN", "Hòm phiếu")
	}
}

// A round without a box or times of its vote, as the headless command counts it,
// says nothing of them.
func TestMinutesWithoutABox(t *testing.T) {
	p := sample(4, data.Secret)
	p.Meeting.VoteOpened, p.Meeting.VoteClosed = p.Meeting.Opens, p.Meeting.Opens
	p.Freeze()
	for _, paper := range minutesPapers {
		saysNot(t, paper, p, "SHA-256", "BIÊN NHẬN", "Biểu quyết mở lúc", "Hòm phiếu", "LẦN ĐẦU", "dự thay")
	}
}

func TestWhereARoundComesFrom(t *testing.T) {
	p := sample(3, data.Secret)
	p.Round.From, p.FromAward = 7, "Bằng khen"
	for _, paper := range minutesPapers {
		says(t, paper, p, "không đạt điều kiện xét tặng Bằng khen tại cùng phiên họp và được Hội đồng chuyển sang xét tặng Giấy khen")
	}
}

// A title is called so on every paper, whichever way it comes into the round.
func TestTitlesAreCalledSo(t *testing.T) {
	t.Parallel()
	const title = "danh hiệu “Tập thể lao động tiên tiến”"
	for _, paper := range written {
		if paper == data.PhaseReport {
			continue // it tells of all awards of the phase
		}
		p := sample(4, data.Secret)
		p.Award = data.Award{ID: "td", Name: "Tập thể lao động tiên tiến", Title: true}
		says(t, paper, p, "tặng "+title)
		saysNot(t, paper, p, "tặng Tập thể")
	}
	p := sitting()
	p.Round.From, p.FromAward, p.FromTitle = 7, "Tập thể lao động xuất sắc", true
	p.Downgraded[0].Award, p.Downgraded[0].Title = "Tập thể lao động tiên tiến", true
	for _, paper := range minutesPapers {
		says(t, paper, p, "không đạt điều kiện xét tặng danh hiệu “Tập thể lao động xuất sắc” tại", "chuyển sang xét tặng "+title+" đối với")
	}
}

// The submission tells the rules of the first vote, with the quota, and who passed in
// the end.
func TestASubmissionAfterTwoRounds(t *testing.T) {
	says(t, data.Submission, sitting(), "Chỉ tiêu khen thưởng: không quá 03 trường hợp", "Kết quả: 03/08 trường hợp được Hội đồng thông qua")
}

// Where the council resolved so the list has the votes beside the receipts.
func TestReceiptsWithVotes(t *testing.T) {
	p := sitting()
	p.Sittings[0].Meeting.Box.Lists = true
	p.Listing = []data.Ballot{
		{Meeting: 1, Label: "lúa sông trăng", Marks: []data.Mark{{Nominee: 1, Choice: data.Yes}, {Nominee: 2, Choice: data.Yes}, {Nominee: 3, Choice: data.Yes}, {Nominee: 5, Choice: data.No}}},
		{Meeting: 1, Label: "phù sa cau", Void: true},
		{Meeting: 2, Label: "của lượt khác"}}
	says(t, data.CountMinutes, p, "Theo quyết nghị của Hội đồng", "lúa sông trăng Đồng ý: 1-3 Không đồng ý: 5", "phù sa cau Phiếu không hợp lệ")
	saysNot(t, data.CountMinutes, p, "của lượt khác")
}

// Numbers that do not agree stop both minutes, and nothing else.
func TestMinutesStopAtAMismatch(t *testing.T) {
	p := sample(4, data.Secret)
	p.Result.Ballots.Valid = 11
	for _, paper := range minutesPapers {
		pdf, _, err := Render(paper, p)
		var problem *data.Problem
		if pdf != nil || !errors.As(err, &problem) || !strings.Contains(problem.What, "Số phiếu thu về (12) khác tổng số phiếu hợp lệ và không hợp lệ (11 + 0)") {
			t.Errorf("%s: %v", paper, err)
		}
	}
	if _, _, err := Render(data.Submission, p); err != nil {
		t.Error(err)
	}
}

func TestASecondRoundsBallot(t *testing.T) {
	says(t, data.BallotPaper, sitting(), "PHIẾU BIỂU QUYẾT LẠI", "Danh sách có 02 cá nhân./.")
}

// A substitute signs an open ballot in the member's place.
func TestASubstitutesBallot(t *testing.T) {
	says(t, data.BallotPaper, handsShown(), "người dự thay: Lâm Thị Sa Rinh (Giấy ủy quyền số 12/GUQ ngày 18/11/2026)", "NGƯỜI DỰ THAY (Ký tên) Lâm Thị Sa Rinh")
}

// The paper of a substitute is never a bare number.
func TestASubstitutesPaper(t *testing.T) {
	for paper, want := range map[string]string{
		"15/GUQ-PCT":               "giấy cử, giấy ủy quyền số 15/GUQ-PCT",
		"12 ngày 18/11/2026":       "giấy cử, giấy ủy quyền số 12 ngày 18/11/2026",
		"Giấy ủy quyền số 12/GUQ":  "Giấy ủy quyền số 12/GUQ",
		"văn bản cử người số 3/CV": "văn bản cử người số 3/CV",
	} {
		if got := warrant(paper); got != want {
			t.Errorf("%q is printed as %q", paper, got)
		}
	}
	p := handsShown()
	p.Meeting.Seats[4].Substitute.Paper = "15/GUQ-PCT"
	says(t, data.MeetingMinutes, p, "thay Danh Sóc Kha theo giấy cử, giấy ủy quyền số 15/GUQ-PCT.")
	says(t, data.BallotPaper, p, "(giấy cử, giấy ủy quyền số 15/GUQ-PCT)")
}

func TestPapersOfARehearsalAreMarked(t *testing.T) {
	t.Parallel()
	trial := sample(9, data.Secret)
	trial.Trial = true
	for _, paper := range data.Papers {
		path := write(t, "dien-tap-"+string(paper), paper, trial)
		for i, page := range pages(t, path) {
			if !strings.Contains(page, trialText) {
				t.Errorf("%s: page %d is not marked", paper, i+1)
			}
		}
		saysNot(t, paper, sample(9, data.Secret), "DIỄN TẬP")
	}
}

func TestRuns(t *testing.T) {
	if got := runs([]int{1, 2, 3, 5, 8, 9}); got != "1-3, 5, 8-9" {
		t.Error(got)
	}
}

// The minutes tell of votes before this one that had no result.
func TestMinutesTellOfVotesWithoutAResult(t *testing.T) {
	p := sitting()
	p.Meeting.Before = []string{"Phiên họp ngày 20/11/2026: biểu quyết mở lúc 08:10, dừng lúc 08:25, không có kết quả, vì: mất điện"}
	says(t, data.MeetingMinutes, p, "biểu quyết mở lúc 08:10, dừng lúc 08:25, không có kết quả, vì: mất điện.")
}
