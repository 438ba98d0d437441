package recount

import (
	"fmt"
	"io/fs"
)

// The records of a package that the count rests on.
const (
	meetingFile  = "phien-hop.json"
	councilFile  = "hoi-dong.json"
	ballotsFile  = "kiem-phieu/phieu.json"
	resultFile   = "kiem-phieu/result.json"
	awardFile    = "hinh-thuc-khen-thuong.json"
	decisionFile = "quyet-dinh.json"
	dossierFiles = "ho-so/*.json"
	earlierVote  = "kiem-phieu/luot-%d/" // votes before the last one, counted from 1
)

// input reads all that the count needs, and checks that it makes sense.
func (p *pack) input() (in Input, err error) {
	if err = p.council(&in); err != nil {
		return in, err
	}
	if err = p.nominees(&in); err != nil {
		return in, err
	}
	if err = p.votes(&in); err != nil {
		return in, err
	}
	return in, p.money(&in)
}

func (p *pack) council(in *Input) error {
	var council struct {
		Members []Member `json:"members"`
	}
	if err := p.read(councilFile, &council); err != nil {
		return err
	}
	in.Members = council.Members
	return checkMembers(in.Members)
}

func (p *pack) nominees(in *Input) error {
	files, err := fs.Glob(p.files, dossierFiles)
	if err != nil || len(files) > maxNominees {
		return wrong("ho-so", "Có %d hồ sơ, nhiều hơn %d", len(files), maxNominees)
	}
	for _, file := range files {
		var n Nominee
		if err := p.read(file, &n); err != nil {
			return err
		}
		in.Nominees = append(in.Nominees, n)
	}
	return checkNominees(in.Nominees)
}

// votes reads the earlier votes first; the last one lies at the top.
func (p *pack) votes(in *Input) error {
	for i := 1; p.has(fmt.Sprintf(earlierVote, i) + meetingFile); i++ {
		folder := fmt.Sprintf(earlierVote, i)
		if i > maxVotes {
			return wrong(folder, "Có hơn %d lượt biểu quyết", maxVotes)
		}
		if err := p.vote(in, folder+meetingFile, folder+"phieu.json"); err != nil {
			return err
		}
	}
	return p.vote(in, meetingFile, ballotsFile)
}

func (p *pack) vote(in *Input, meeting, ballots string) error {
	var v Vote
	if err := p.read(meeting, &v); err != nil {
		return err
	}
	if err := p.read(ballots, &v.Ballots); err != nil {
		return err
	}
	in.Votes = append(in.Votes, v)
	if err := checkMeeting(meeting, v, *in); err != nil {
		return err
	}
	return checkBallots(ballots, v, *in)
}

// money reads what the prizes rest on. A round may lie in the archive without a
// decision: then nobody has a prize.
func (p *pack) money(in *Input) error {
	var award struct {
		Coefficients map[string]Fraction `json:"coefficients"`
	}
	var decision struct {
		BaseSalary int64 `json:"base_salary"`
	}
	if err := p.read(awardFile, &award); err != nil {
		return err
	}
	if p.has(decisionFile) {
		if err := p.read(decisionFile, &decision); err != nil {
			return err
		}
	}
	in.Coefficients, in.BaseSalary = award.Coefficients, decision.BaseSalary
	return checkMoney(decision.BaseSalary, award.Coefficients)
}
