package documents

import "thidua/data"

// needs are what has to come before each paper, in the order in which an office does it.
var needs = map[data.Paper][]need{
	data.AchievementReports: {needDossiers},
	data.TopicReports:       {needDossiers},
	data.Invitation:         {needMembers, needDossiers, needMeeting},
	data.OpinionForm:        {needMembers, needDossiers, needMeeting},
	data.BallotPaper:        {needMembers, needDossiers, needMeeting, needVoters},
	data.CountMinutes:       {needMembers, needDossiers, needMeeting, needCount, needVote},
	data.MeetingMinutes:     {needMembers, needDossiers, needMeeting, needCount},
	data.Submission:         {needMembers, needDossiers, needMeeting, needCount, needVote, needWinners},
	data.DecisionPaper:      {needMembers, needDossiers, needMeeting, needCount, needVote, needWinners, needDecision},
	data.CertificateBook:    {needMembers, needDossiers, needMeeting, needCount, needVote, needWinners},
	data.Notice:             {needMembers, needDossiers, needMeeting, needCount, needVote},
	data.HandoverList:       {needMembers, needDossiers, needMeeting, needCount, needVote, needWinners, needDecision},
	data.CeremonyScript:     {needMembers, needDossiers, needMeeting, needCount, needVote, needWinners, needDecision},
	data.PhaseReport:        {needMembers, needDossiers, needMeeting, needCount, needVote},
}

// ready says what has to come before the paper, or nil.
func ready(paper data.Paper, p data.Proceedings) error {
	all, ok := needs[paper]
	if !ok {
		return &data.Problem{What: "Không có loại văn bản này", Where: paper.String(), Do: "Chọn một văn bản trong danh mục"}
	}
	for _, check := range all {
		if problem := check(p); problem != nil {
			problem.Where = paper.String()
			return problem
		}
	}
	return nil
}
