package book

import (
	"slices"

	"thidua/data"
)

// Unfinished names, in Vietnamese, what a round still lacks before it goes into
// the archive: a count, a decision, signatures. An empty list means that it is
// done. A round that is archived lacks nothing any more.
func Unfinished(p data.Proceedings) []string {
	switch {
	case !p.Round.Archived.IsZero():
		return nil
	case p.Meeting.ID == 0:
		return []string{"Hội đồng chưa họp"}
	case p.Result == nil:
		return []string{"Chưa kiểm phiếu"}
	}
	var lacks []string
	if len(p.Result.Awarded()) > 0 && p.Decision == nil {
		lacks = append(lacks, "Chưa ban hành quyết định khen thưởng")
	}
	for _, paper := range toSign(p) {
		if !signed(p, paper) {
			lacks = append(lacks, "Chưa ký: "+PaperName(p, paper))
		}
	}
	return lacks
}

// toSign lists the papers that carry a signature, as far as the round has come.
// Ballot papers are marked, not signed.
func toSign(p data.Proceedings) []data.Paper {
	switch {
	case p.Meeting.Failed():
		return []data.Paper{data.MeetingMinutes}
	case len(p.Result.Awarded()) == 0:
		return []data.Paper{data.CountMinutes, data.MeetingMinutes}
	case p.Decision == nil:
		return []data.Paper{data.CountMinutes, data.MeetingMinutes, data.Submission}
	}
	return []data.Paper{data.CountMinutes, data.MeetingMinutes, data.Submission, data.DecisionPaper, data.CertificateBook}
}

func signed(p data.Proceedings, paper data.Paper) bool {
	return slices.ContainsFunc(p.Papers, func(m data.PaperMark) bool { return m.Paper == paper && !m.Signed.IsZero() })
}
