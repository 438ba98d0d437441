package law

import "thidua/data"

// Span is the time in which an entry of a pack holds, both days included.
type Span struct {
	From data.Date `toml:"from"` // first day
	To   data.Date `toml:"to"`   // last day; not set = no end known
	file string    // name of the pack, for messages
}

// Holds reports whether the day lies in the span.
func (s Span) Holds(d data.Date) bool {
	return !d.Before(s.From) && (s.To.IsZero() || !s.To.Before(d))
}

// Days is "01/07/2025 đến 28/02/2027", or the first day alone.
func (s Span) Days() string {
	if s.To.IsZero() {
		return s.From.String()
	}
	return s.From.String() + " đến " + s.To.String()
}

func (s Span) overlaps(other Span) bool {
	return s.Holds(other.From) || other.Holds(s.From)
}

func (s Span) span() Span { return s }

// in gives the entries that hold on the day, in the order of the list.
func in[T interface{ span() Span }](d data.Date, list []T) []T {
	var found []T
	for _, v := range list {
		if v.span().Holds(d) {
			found = append(found, v)
		}
	}
	return found
}
