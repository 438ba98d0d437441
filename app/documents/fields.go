package documents

import (
	"cmp"
	"maps"

	"thidua/data"
	"thidua/data/vn"
)

// own are the values of fields that only some texts know.
type own map[string]string

// ownFields give the papers the values of the fields that only their texts know. Papers
// of which there is one for each member or nominee show those of the first.
var ownFields = map[data.Paper]func(data.Proceedings) own{
	data.AchievementReports: firstReport,
	data.TopicReports:       firstReport,
	data.Invitation:         invitationFields,
	data.OpinionForm:        func(p data.Proceedings) own { return opinionFields(p, consulted(p)[0]) },
	data.BallotPaper:        ballotFields,
	data.CountMinutes:       countFields,
	data.MeetingMinutes:     minutesFields,
	data.Submission:         submissionFields,
	data.DecisionPaper:      decisionFields,
	data.Notice:             noticeFields,
	data.HandoverList:       handoverFields,
	data.CeremonyScript:     ceremonyFields,
	data.PhaseReport:        phaseFields,
}

// Values are what the fields of a paper's texts stand for in a round; those of the paper
// alone are known once the round has come as far.
func Values(paper data.Paper, p data.Proceedings) map[string]string {
	all := fields(p)
	if of, ok := ownFields[paper]; ok && ready(paper, p) == nil {
		maps.Copy(all, of(p))
	}
	return all
}

// fields are the values of the fields that every text of the papers knows
// (assets/wording/truong.toml). What is not known yet is empty.
func fields(p data.Proceedings) map[string]string {
	values := map[string]string{
		"tên hội đồng":         p.Council.Name,
		"cơ quan":              p.Council.Agency,
		"cơ quan cấp trên":     p.Council.Parent,
		"người có thẩm quyền":  authority(p),
		"quyết định thành lập": "",
		"hình thức":            awardName(p),
		"phong trào":           occasion(p),
		"kế hoạch":             "",
		"ngày họp":             "",
		"giờ họp":              "",
		"nơi họp":              p.Meeting.Venue,
		"biên bản họp":         "",
		"lưu":                  cmp.Or(p.Office.Unit, p.Council.Symbol),
	}
	if p.Council.EstablishedBy != "" {
		values["quyết định thành lập"] = established(p)
	}
	if p.Movement.Plan.Name != "" {
		values["kế hoạch"] = p.Movement.Plan.Cite()
	}
	if !p.Meeting.Opens.IsZero() {
		values["ngày họp"], values["giờ họp"] = vn.LongDate(p.Meeting.Opens), vn.Clock(p.Meeting.Opens)
		values["biên bản họp"] = minutesCite(p)
	}
	return values
}
