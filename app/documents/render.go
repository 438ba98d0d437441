// Package documents prints the papers of a round as PDF: ballots, the minutes of
// the count and of the meeting, the submission, the decision with its list, the
// certificates. Layout follows Nghị định 30/2020/NĐ-CP, Phụ lục I and III. What is
// edited before it is signed is also written for a word processor, from the same blocks.
// It takes plain values and knows neither the book nor the window.
package documents

import (
	"time"

	"thidua/data"
)

// Warning says what a paper could not show, or what it shows and may be wrong.
// Nominee is the dossier's number, 0 where it is not about a nominee; Text is a
// Vietnamese sentence without its full stop and without the nominee, whose Name
// stands beside it where a paper can tell it.
type Warning struct {
	Nominee int
	Text    string
	Name    string
}

// Render makes one paper of a round. The same proceedings give the same bytes.
// Where something that the paper rests on is missing the error is a data.Problem
// that says what comes first.
func Render(paper data.Paper, p data.Proceedings) (pdf []byte, warnings []Warning, err error) {
	defer guard(&err)
	if paper == data.CertificateBook {
		return Certificates(p, Options{})
	}
	s, err := newSheet(fileTitle(paper, p), day(p))
	if err != nil {
		return nil, nil, err
	}
	s.trial = p.Trial
	if p, warnings, err = checked(paper, p, s.has); err != nil {
		return nil, warnings, err
	}
	pdf, err = s.paper(compose(paper, p)...)
	return pdf, warnings, err
}

// checked gives the proceedings as a paper can show them, with what has to be said of
// it, or the problem that keeps it from being made.
func checked(paper data.Paper, p data.Proceedings, has func(rune) bool) (data.Proceedings, []Warning, error) {
	sums := reconciled(paper, p)
	if paper != data.PhaseReport {
		p.Stock.Review = nil // nothing is to be said of other rounds
	}
	p, warnings, err := tidy(p, has)
	if err != nil {
		return p, warnings, err
	}
	for _, err := range []error{ready(paper, p), sums, wordable(paper, p.Office)} {
		if err != nil {
			return p, warnings, err
		}
	}
	return p, append(warnings, remarks(paper, p)...), nil
}

// fileTitle is what the file of a paper is called inside.
func fileTitle(paper data.Paper, p data.Proceedings) string {
	return paper.String() + " - " + p.Council.Name
}

// composers write the papers as plain values.
var composers = map[data.Paper]func(data.Proceedings) []part{
	data.AchievementReports: achievementReports,
	data.TopicReports:       topicReports,
	data.Invitation:         invitation,
	data.OpinionForm:        opinionForms,
	data.BallotPaper:        ballotPapers,
	data.CountMinutes:       countMinutes,
	data.MeetingMinutes:     meetingMinutes,
	data.Submission:         submission,
	data.DecisionPaper:      decision,
	data.Notice:             notice,
	data.HandoverList:       handoverList,
	data.CeremonyScript:     ceremonyScript,
	data.PhaseReport:        phaseReport,
}

// compose writes the paper that was asked for as plain values, which the layout
// puts on pages.
func compose(paper data.Paper, p data.Proceedings) []part { return composers[paper](p) }

// reconciled refuses minutes whose numbers do not agree. It looks at the records as
// they are, before anything is left off for the paper.
func reconciled(paper data.Paper, p data.Proceedings) error {
	if paper != data.CountMinutes && paper != data.MeetingMinutes {
		return nil
	}
	return p.Reconcile()
}

// day is what the file says on when it was made: the meeting's own time.
func day(p data.Proceedings) time.Time {
	if !p.Meeting.Closes.IsZero() {
		return p.Meeting.Closes
	}
	return p.Meeting.Opens
}
