package book

import (
	"thidua/data"
	"thidua/data/store"
)

// Proceedings reads a round with everything that its papers and screens show, in
// one transaction. What does not exist yet is empty.
func (b *Book) Proceedings(round uint64) (p data.Proceedings, err error) {
	err = b.space.View(func(r store.Reader) error {
		p, err = b.proceedings(r, round)
		return err
	})
	return p, err
}

func (b *Book) proceedings(r store.Reader, round uint64) (p data.Proceedings, err error) {
	if p.Round, err = rounds.Get(r, store.Uint(round)); err != nil {
		return p, err
	}
	if p.Movement, err = b.movement(r, p.Round.Movement); err != nil {
		return p, err
	}
	p.Phase, _ = p.Movement.Phase(p.Round.Phase)
	if p.Council, err = optional(councils, r, store.Uint(p.Round.Council)); err != nil {
		return p, err
	}
	if p.Meeting, err = meetingOf(r, round); err != nil && !missing(err) {
		return p, err
	}
	if p.Dossiers, err = dossiersOf(r, round); err != nil {
		return p, err
	}
	p.Trial = b.trial
	if p.Office, err = optional(offices, r, []byte("office")); err != nil {
		return p, err
	}
	return p, first(b.outcome(r, &p), b.related(r, &p), b.origin(r, &p), listing(r, &p))
}

// outcome adds what came of the meeting: result, decision, award, papers.
func (b *Book) outcome(r store.Reader, p *data.Proceedings) error {
	counted, err := counts.Get(r, store.Uint(p.Round.ID))
	if err == nil {
		p.Result = &counted.Result
	} else if !missing(err) {
		return err
	}
	decision, err := decisions.Get(r, store.Uint(p.Round.ID))
	if err == nil {
		p.Decision = &decision
	} else if !missing(err) {
		return err
	}
	p.Award = b.award(*p)
	records, err := collect(papers.Under(r, store.Join(store.Uint(p.Round.ID))), nil)
	for _, record := range records {
		p.Papers = append(p.Papers, record.Mark)
	}
	return err
}

// related adds the votes before the last one of the sitting, and the rounds that
// nominees went on to.
func (b *Book) related(r store.Reader, p *data.Proceedings) error {
	kept, err := collect(sittings.Under(r, store.Join(store.Uint(p.Round.ID))), nil)
	if err != nil {
		return err
	}
	for _, s := range kept {
		m, err := meetings.Get(r, store.Uint(s.Meeting))
		if err != nil {
			return err
		}
		p.Sittings = append(p.Sittings, data.Sitting{Meeting: m, Result: s.Result})
	}
	followers, err := collect(rounds.All(r), func(f data.Round) bool { return f.From != 0 && f.From == p.Round.ID })
	for _, f := range followers {
		d, err := b.downgraded(r, f)
		if err != nil {
			return err
		}
		p.Downgraded = append(p.Downgraded, d)
	}
	return err
}

func (b *Book) downgraded(r store.Reader, round data.Round) (data.Downgraded, error) {
	p := data.Proceedings{Round: round}
	p.Meeting, _ = meetingOf(r, round.ID) // there always is one
	award := b.award(p)
	d := data.Downgraded{Round: round.ID, Award: award.Name, Title: award.Title}
	list, err := dossiersOf(r, round.ID)
	for _, dossier := range list {
		d.Nominees = append(d.Nominees, dossier.Number)
	}
	counted, missed := counts.Get(r, store.Uint(round.ID))
	if missed == nil {
		d.Result = &counted.Result
	}
	return d, err
}

// origin names the award that the nominees missed in the round this one comes from.
func (b *Book) origin(r store.Reader, p *data.Proceedings) error {
	if p.Round.From == 0 {
		return nil
	}
	before, err := optional(rounds, r, store.Uint(p.Round.From))
	if err == nil {
		award := b.award(data.Proceedings{Round: before, Meeting: p.Meeting})
		p.FromAward, p.FromTitle = award.Name, award.Title
	}
	return err
}

// listing adds the opened ballots of votes whose council resolved to list them.
func listing(r store.Reader, p *data.Proceedings) error {
	for _, s := range p.Votes() {
		if s.Meeting.Stage != data.Counted || !s.Meeting.Box.Lists || s.Meeting.Box.Recipient == "" {
			continue
		}
		list, err := collect(ballots.Under(r, store.Join(store.Uint(s.Meeting.ID))), nil)
		if err != nil {
			return err
		}
		p.Listing = append(p.Listing, list...)
	}
	return nil
}

// award is the round's award by the law of the meeting's day, or of the day the
// round was opened while no meeting is planned.
func (b *Book) award(p data.Proceedings) data.Award {
	on := p.Round.Opened
	if !p.Meeting.Opens.IsZero() {
		on = p.Meeting.Opens
	}
	award, _ := b.Law(data.DateOf(on)).Award(p.Round.Award)
	return award
}

// optional reads a record that may not exist yet.
func optional[T any](table store.Table[T], r store.Reader, key []byte) (T, error) {
	record, err := table.Get(r, key)
	if missing(err) {
		return record, nil
	}
	return record, err
}
