package awards

import (
	"errors"

	"thidua/app/documents"
	"thidua/data"
)

// purposes say what each paper is for, and who signs it.
var purposes = map[data.Paper]string{
	data.AchievementReports: "Mỗi hồ sơ một báo cáo, ghi sẵn điều đã biết. Đối tượng đề nghị ghi tiếp và ký, cấp trình xác nhận.",
	data.TopicReports:       "Báo cáo thành tích theo chuyên đề của từng hồ sơ, ghi sẵn điều đã biết. Đối tượng đề nghị ghi tiếp và ký.",
	data.Invitation:         "Mời thành viên Hội đồng và đơn vị liên quan dự họp. Gửi kèm tài liệu trước phiên họp; Chủ tịch Hội đồng ký.",
	data.OpinionForm:        "Lấy ý kiến bằng văn bản của thành viên vắng mặt. Thành viên ghi ý kiến, ký và gửi lại trước khi kiểm phiếu.",
	data.BallotPaper:        "Mỗi thành viên có mặt một phiếu. In trước khi biểu quyết; phiếu không ký tên.",
	data.CountMinutes:       "Ghi số phiếu của từng hồ sơ. Ban kiểm phiếu ký.",
	data.MeetingMinutes:     "Ghi thành phần, diễn biến và kết luận của phiên họp. Thư ký và người chủ trì ký.",
	data.Submission:         "Hội đồng đề nghị người có thẩm quyền khen thưởng. Chủ tịch Hội đồng ký.",
	data.DecisionPaper:      "Quyết định khen thưởng kèm danh sách. Người có thẩm quyền ký.",
	data.Notice:             "Báo kết quả xét khen thưởng cho các đơn vị và đối tượng đã đề nghị.",
	data.CertificateBook:    "Mỗi đối tượng được khen một trang, theo thứ tự trong danh sách kèm quyết định.",
	data.HandoverList:       "Người nhận ký khi nhận hiện vật và tiền thưởng, theo thứ tự trao.",
	data.CeremonyScript:     "Trình tự buổi trao thưởng và thứ tự mời lên nhận. Chỗ chấm để ghi giờ và người trao.",
	data.PhaseReport:        "Số liệu của giai đoạn kèm biểu đồ. Phần đánh giá và phương hướng để trống cho cơ quan viết.",
}

// comesFirst says what is needed before the paper can be made.
func comesFirst(p data.Proceedings, paper data.Paper) string {
	if p.Meeting.Failed() {
		return p.Meeting.Failure() + ". Chỉ có biên bản họp."
	}
	var problem *data.Problem
	if errors.As(documents.Lacks(paper, p), &problem) {
		return problem.What + ". " + problem.Do + "."
	}
	return "Chưa có đủ thông tin để tạo văn bản này."
}
