package documents

import (
	"slices"

	"thidua/data"
)

// ready says what has to come before the paper, or nil.
func ready(paper data.Paper, p data.Proceedings) error {
	problem := missing(paper, p)
	if problem == nil {
		return nil
	}
	problem.Where = paper.String()
	return problem
}

func missing(paper data.Paper, p data.Proceedings) *data.Problem {
	switch {
	case !slices.Contains(data.Papers, paper):
		return &data.Problem{What: "Không có loại văn bản này", Do: "Chọn một văn bản trong danh mục"}
	case len(p.Council.Members) == 0:
		return &data.Problem{What: "Hội đồng chưa có thành viên", Do: "Ghi thành viên theo quyết định thành lập Hội đồng trước"}
	case len(p.Listed()) == 0:
		return &data.Problem{What: "Chưa có hồ sơ nào đưa ra Hội đồng", Do: "Tiếp nhận hồ sơ trước"}
	case p.Meeting.Opens.IsZero():
		return &data.Problem{What: "Chưa có thời gian của phiên họp", Do: "Ghi phiên họp trước"}
	case paper == data.BallotPaper:
		return missingVoters(p)
	case p.Result == nil:
		return &data.Problem{What: "Chưa có kết quả kiểm phiếu", Do: "Kiểm phiếu trước"}
	case paper == data.MeetingMinutes:
		return nil
	case p.Meeting.Stage == data.Stopped:
		return &data.Problem{What: "Biểu quyết không có kết quả", Do: "In biên bản họp và tổ chức biểu quyết lại"}
	case !p.Result.Meeting.Quorum.Met:
		return &data.Problem{What: "Phiên họp không đủ thành viên nên Hội đồng không biểu quyết", Do: "In biên bản họp và triệu tập phiên họp khác"}
	case paper == data.CountMinutes:
		return nil
	case len(p.Result.Awarded()) == 0:
		return &data.Problem{What: "Không có trường hợp nào được Hội đồng thông qua nên không có danh sách để đề nghị", Do: "In biên bản kiểm phiếu và biên bản họp"}
	case paper == data.DecisionPaper && p.Decision == nil:
		return &data.Problem{What: "Chưa có quyết định khen thưởng", Do: "Trình tờ trình của Hội đồng và ghi quyết định trước"}
	}
	return nil
}

func missingVoters(p data.Proceedings) *data.Problem {
	if len(present(p)) == 0 {
		return &data.Problem{What: "Chưa có thành viên nào được điểm danh có mặt", Do: "Điểm danh trước khi in phiếu"}
	}
	return nil
}
