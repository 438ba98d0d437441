package documents

import "thidua/data"

// need is something that a paper rests on: what is missing of it, or nil.
type need func(data.Proceedings) *data.Problem

func needMembers(p data.Proceedings) *data.Problem {
	if len(p.Council.Members) > 0 {
		return nil
	}
	return &data.Problem{What: "Hội đồng chưa có thành viên", Do: "Ghi thành viên theo quyết định thành lập Hội đồng trước"}
}

func needDossiers(p data.Proceedings) *data.Problem {
	if len(p.Listed()) > 0 {
		return nil
	}
	return &data.Problem{What: "Chưa có hồ sơ nào đưa ra Hội đồng", Do: "Tiếp nhận hồ sơ trước"}
}

func needMeeting(p data.Proceedings) *data.Problem {
	if !p.Meeting.Opens.IsZero() {
		return nil
	}
	return &data.Problem{What: "Chưa có thời gian của phiên họp", Do: "Ghi phiên họp trước"}
}

func needVoters(p data.Proceedings) *data.Problem {
	if len(present(p)) > 0 {
		return nil
	}
	return &data.Problem{What: "Chưa có thành viên nào được điểm danh có mặt", Do: "Điểm danh trước khi in phiếu"}
}

func needCount(p data.Proceedings) *data.Problem {
	if p.Result != nil {
		return nil
	}
	return &data.Problem{What: "Chưa có kết quả kiểm phiếu", Do: "Kiểm phiếu trước"}
}

// needVote is a vote that came to a result.
func needVote(p data.Proceedings) *data.Problem {
	switch {
	case p.Meeting.Stage == data.Stopped:
		return &data.Problem{What: "Biểu quyết không có kết quả", Do: "In biên bản họp và tổ chức biểu quyết lại"}
	case !p.Result.Meeting.Quorum.Met:
		return &data.Problem{What: "Phiên họp không đủ thành viên nên Hội đồng không biểu quyết", Do: "In biên bản họp và triệu tập phiên họp khác"}
	}
	return nil
}

func needWinners(p data.Proceedings) *data.Problem {
	if len(p.Result.Awarded()) > 0 {
		return nil
	}
	return &data.Problem{What: "Không có trường hợp nào được Hội đồng thông qua nên không có danh sách để đề nghị", Do: "In biên bản kiểm phiếu và biên bản họp"}
}

func needDecision(p data.Proceedings) *data.Problem {
	if p.Decision != nil {
		return nil
	}
	return &data.Problem{What: "Chưa có quyết định khen thưởng", Do: "Trình tờ trình của Hội đồng và ghi quyết định trước"}
}
