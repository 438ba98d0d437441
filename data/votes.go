package data

// Votes are the votes of the sitting in their order, each with its own count; the
// last is the meeting's. A vote that has no count yet has an empty Result.
func (p Proceedings) Votes() []Sitting {
	list := p.Sittings
	for i, s := range list {
		if s.Meeting.ID == p.Meeting.ID {
			return list[:i+1]
		}
	}
	own := Sitting{Meeting: p.Meeting}
	if p.Result != nil {
		own.Result = *p.Result
	}
	return append(list[:len(list):len(list)], own)
}

// Of gives the proceedings as one vote of the sitting saw them, with its own count.
func (p Proceedings) Of(s Sitting) Proceedings {
	p.Meeting, p.Result = s.Meeting, &s.Result
	p.Sittings = nil
	return p
}
