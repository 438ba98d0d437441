package settings

import (
	"thidua/app/desk"
	"thidua/data"
)

// trialRounds are the rounds that texts and papers can be tried on: the one that is
// open, empty while none is, and a sample of the same award.
func trialRounds(d desk.Desk) (open, sample data.Proceedings) {
	if round, ok := d.Round(); ok {
		p, err := d.Book().ForPapers(round.ID)
		if !d.Report(err) {
			open = p
		}
	}
	o, err := d.Book().Office()
	d.Report(err)
	law := d.Book().Law(data.DateOf(d.Book().Now()))
	award := open.Award
	if award.ID == "" && len(law.Awards) > 0 {
		award = law.Awards[0]
	}
	return open, sampleRound(award, law.BaseSalary, o)
}

// trialRound is the open round if it has been decided, else the sample.
func trialRound(d desk.Desk) data.Proceedings {
	open, sample := trialRounds(d)
	if open.Decision != nil && len(open.Winners()) > 0 {
		return open
	}
	return sample
}
