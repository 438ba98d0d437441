package bundle

import (
	"thidua/app/documents"
	"thidua/data"
)

// Names of the files of a round that are no papers.
const (
	ResultName  = "result.json"
	SheetName   = "ket-qua.xlsx"
	ArchiveName = "luu-tru.zip"
)

// PaperName is the file name of a paper: the certificates' is named after the award.
func PaperName(paper data.Paper, award data.Award) string {
	if paper == data.CertificateBook {
		return award.ID + ".pdf"
	}
	return string(paper) + ".pdf"
}

// WordName is the file name of a paper as a document to edit, see documents.HasWord.
func WordName(paper data.Paper) string { return string(paper) + ".docx" }

// Names lists every file name that a round of the award can leave in a folder.
func Names(award data.Award) []string {
	names := []string{ResultName, SheetName, ArchiveName}
	for _, paper := range data.Papers {
		names = append(names, PaperName(paper, award))
		if documents.HasWord(paper) {
			names = append(names, WordName(paper))
		}
	}
	return names
}

// Available lists the papers that a round can have at the point it has reached, in the
// order of data.Papers.
func Available(p data.Proceedings) []data.Paper {
	var list []data.Paper
	for _, paper := range data.Papers {
		if reached(paper, p) {
			list = append(list, paper)
		}
	}
	return list
}

// reached reports whether the round has come as far as the paper. A meeting that
// could not vote leaves its minutes alone; once the vote was counted the form for opinions in
// writing is one of the papers if somebody gave one.
func reached(paper data.Paper, p data.Proceedings) bool {
	counted := p.Result != nil && !p.Meeting.Failed()
	switch paper {
	case data.AchievementReports, data.TopicReports:
		return len(p.Listed()) > 0 && !p.Meeting.Failed()
	case data.MeetingMinutes:
		return p.Result != nil || p.Meeting.Failed()
	case data.Invitation, data.BallotPaper:
		return p.Meeting.ID != 0 && !p.Meeting.Failed()
	case data.OpinionForm:
		return p.Meeting.ID != 0 && !p.Meeting.Failed() && (p.Result == nil || p.Result.Meeting.Written > 0)
	case data.CountMinutes, data.Notice, data.PhaseReport:
		return counted
	case data.Submission:
		return counted && len(p.Result.Awarded()) > 0
	}
	return p.Decision != nil
}
