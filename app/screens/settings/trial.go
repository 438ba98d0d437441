package settings

import (
	"thidua/app/desk"
	"thidua/data"
)

// trialRounds are the rounds that texts and papers can be tried on: the one that is
// open, empty while none is, and a sample of the same award.
func trialRounds(d desk.Desk) (open, sample data.Proceedings) {
	open = d.Proceedings()
	o, err := d.Book().Office()
	d.Report(err)
	law := d.Book().Law(data.DateOf(d.Book().Now()))
	award := open.Award
	if award.ID == "" && len(law.Awards) > 0 {
		award = law.Awards[0]
	}
	return open, sampleRound(award, law.BaseSalary, o)
}
