package book

import "thidua/data"

// Part is a part of a round's way, from its opening to the archive.
type Part string

// The parts of a round.
const (
	PartRound    Part = "round"
	PartList     Part = "list"
	PartCouncil  Part = "council"
	PartMeeting  Part = "meeting"
	PartDecision Part = "decision"
	PartPapers   Part = "papers"
	PartArchive  Part = "archive"
)

// Parts in the order in which a round goes through them.
var Parts = []Part{PartRound, PartList, PartCouncil, PartMeeting, PartDecision, PartPapers, PartArchive}

// String is the Vietnamese name.
func (p Part) String() string {
	switch p {
	case PartRound:
		return "Đợt xét"
	case PartList:
		return "Danh sách"
	case PartCouncil:
		return "Hội đồng"
	case PartMeeting:
		return "Phiên họp"
	case PartDecision:
		return "Quyết định"
	case PartPapers:
		return "Văn bản"
	}
	return "Lưu trữ"
}

// Standing is how far a round has come with one of its parts.
type Standing int

// The standings of a part.
const (
	Ahead   Standing = iota // still to come
	Current                 // the first part that is not finished
	Done
)

// Step is one part of a round with its standing.
type Step struct {
	Part     Part
	Standing Standing
}

// Progress says how far a round has come: which parts are done, and the first
// that is not. A part may be done before one that stands ahead of it.
func Progress(p data.Proceedings) []Step {
	steps := make([]Step, 0, len(Parts))
	found := false
	for _, part := range Parts {
		step := Step{Part: part, Standing: Ahead}
		switch {
		case done(part, p):
			step.Standing = Done
		case !found:
			step.Standing, found = Current, true
		}
		steps = append(steps, step)
	}
	return steps
}

// Next is the first part that is not finished; ok is false where all are.
func Next(p data.Proceedings) (part Part, ok bool) {
	for _, s := range Progress(p) {
		if s.Standing == Current {
			return s.Part, true
		}
	}
	return "", false
}

// done reports whether a part of the round is finished. What an archived round
// left open stays as it is.
func done(part Part, p data.Proceedings) bool {
	if !p.Round.Archived.IsZero() {
		return true
	}
	counted := p.Result != nil && p.Meeting.Stage == data.Counted
	switch part {
	case PartRound:
		return p.Round.ID != 0
	case PartList:
		return stands(p.Meeting) || len(p.Listed()) > 0 && len(lacking(p)) == 0 && len(held(p.Listed())) == 0
	case PartCouncil:
		return len(p.Council.Members) > 0
	case PartMeeting:
		return counted
	case PartDecision:
		return counted && (p.Decision != nil || len(p.Result.Awarded()) == 0)
	case PartPapers:
		return counted && (p.Decision != nil || len(p.Result.Awarded()) == 0) && len(unsigned(p)) == 0
	}
	return false
}

// begun reports whether the vote was opened, so that the list stands as it is.
func begun(m data.Meeting) bool {
	return m.Stage == data.Voting || m.Stage == data.Counted || m.After != 0
}

// stands reports whether list and council cannot be changed now: the vote was
// opened, or the minutes of a meeting without a result speak of them until another
// meeting is planned.
func stands(m data.Meeting) bool { return begun(m) || m.Failed() }

// lacking gives the listed dossiers that are not complete.
func lacking(p data.Proceedings) []data.Dossier {
	var list []data.Dossier
	for _, d := range p.Listed() {
		if len(d.Missing()) > 0 {
			list = append(list, d)
		}
	}
	return list
}

// unsigned names the papers that still wait for a signature.
func unsigned(p data.Proceedings) []string {
	var list []string
	for _, paper := range toSign(p) {
		if !signed(p, paper) {
			list = append(list, PaperName(p, paper))
		}
	}
	return list
}
