package settings

import (
	"fmt"
	"slices"

	"thidua/data"
)

// sizeOf is the sheet of an award's certificates.
func (s *stationery) sizeOf(award string) data.Size {
	if size, ok := s.office.Sizes[award]; ok {
		return size
	}
	return a4
}

// chosen is the award whose sheet and certificate are shown.
func (s *stationery) chosen() data.Award {
	if at := s.award.SelectedIndex(); at >= 0 && at < len(s.awards) {
		return s.awards[at]
	}
	return data.Award{}
}

// showAwards offers the awards, each with a sheet that is not A4; at first the one of
// the open round is chosen.
func (s *stationery) showAwards() {
	chosen := s.chosen().ID
	if chosen == "" {
		round, _ := s.d.Round()
		chosen = round.Award
	}
	at := max(slices.IndexFunc(s.awards, func(a data.Award) bool { return a.ID == chosen }), 0)
	s.quiet = true
	s.award.Options = nil
	for _, a := range s.awards {
		name := a.Name
		if size := s.sizeOf(a.ID); size != a4 {
			name += " (" + sizeName(size) + ")"
		}
		s.award.Options = append(s.award.Options, name)
	}
	s.award.SetSelectedIndex(at)
	s.quiet = false
	s.showSize()
}

func (s *stationery) chooseAward(string) {
	if !s.quiet {
		s.showSize()
		s.showTrial()
	}
}

// showSize puts the sheet of the award that is chosen into the choice; what was
// typed for the one before is kept first.
func (s *stationery) showSize() {
	award := s.chosen().ID
	if award != s.sizeFor {
		s.sizeWait.Flush()
		s.sizeWait.Drop()
	}
	if s.sizeWait.Waiting() {
		return
	}
	s.sizeFor = award
	s.size.set(s.sizeOf(award))
	s.wrong.tell(nil)
}

// typedSize says at once what is wrong with a sheet, and keeps one that is right once
// typing rests.
func (s *stationery) typedSize() {
	_, err := s.size.read()
	s.wrong.tell(err)
	s.sizeWait.Typed()
}

// saveSize keeps the sheet for the award that it was typed for.
func (s *stationery) saveSize() {
	size, err := s.size.read()
	if s.wrong.tell(err); err != nil || s.sizeFor == "" {
		return
	}
	award := s.sizeFor
	changeOffice(s.d, fmt.Sprintf("Khổ giấy của %s: %s", lower(s.awardName(award)), sizeName(size)), func(o *data.Office) {
		if o.Sizes == nil {
			o.Sizes = make(map[string]data.Size)
		}
		o.Sizes[award] = size
		if size == a4 {
			delete(o.Sizes, award)
		}
	})
	s.Load()
}

func (s *stationery) awardName(id string) string {
	for _, a := range s.awards {
		if a.ID == id {
			return a.Name
		}
	}
	return id
}
