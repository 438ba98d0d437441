package bundle

import "thidua/data"

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

// Names lists every file name that a round of the award can leave in a folder.
func Names(award data.Award) []string {
	names := []string{ResultName, SheetName, ArchiveName}
	for _, paper := range data.Papers {
		names = append(names, PaperName(paper, award))
	}
	return names
}

// Available lists the papers that a round can have at the point it has reached.
func Available(p data.Proceedings) []data.Paper {
	switch {
	case p.Decision != nil:
		return data.Papers
	case p.Meeting.Failed():
		return []data.Paper{data.MeetingMinutes}
	case p.Result != nil && len(p.Result.Awarded()) == 0:
		return []data.Paper{data.BallotPaper, data.CountMinutes, data.MeetingMinutes}
	case p.Result != nil:
		return []data.Paper{data.BallotPaper, data.CountMinutes, data.MeetingMinutes, data.Submission}
	case p.Meeting.ID != 0:
		return []data.Paper{data.BallotPaper}
	}
	return nil
}
