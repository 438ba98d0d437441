package awards

import (
	"slices"

	"thidua/app/widgets"
	"thidua/data"
)

// times are the headings of the list of papers, with what is needed then.
var times = []struct {
	title  string
	papers []data.Paper
}{
	{"Trước phiên họp", []data.Paper{data.AchievementReports, data.TopicReports, data.Invitation, data.OpinionForm, data.BallotPaper}},
	{"Phiên họp", []data.Paper{data.CountMinutes, data.MeetingMinutes}},
	{"Trình và quyết định", []data.Paper{data.Submission, data.DecisionPaper, data.Notice}},
	{"Trao thưởng", []data.Paper{data.CertificateBook, data.HandoverList, data.CeremonyScript}},
	{"Tổng hợp", []data.Paper{data.PhaseReport}},
}

// groupsOf lists the papers of a round under their headings.
func groupsOf(p data.Proceedings) []widgets.Group {
	var groups []widgets.Group
	for _, time := range times {
		g := widgets.Group{Title: time.title}
		for _, paper := range time.papers {
			if slices.Contains(data.Papers, paper) {
				g.Items = append(g.Items, itemOf(p, paper))
			}
		}
		if len(g.Items) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// itemOf is one paper as the list shows it.
func itemOf(p data.Proceedings, paper data.Paper) widgets.GroupItem {
	s := standingOf(p, paper)
	return widgets.GroupItem{Key: string(paper), Name: paperName(p, paper), State: s.word, Icon: s.icon, Tone: s.tone, Quiet: s.word == notThere}
}
