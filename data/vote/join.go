package vote

import "thidua/data"

// Join adds a second round among the tied (biểu quyết lại) to the result before
// it: the votes of the first round stay on record, the second decides.
func Join(first, second data.Result) data.Result {
	joined := first
	joined.Nominees = nil
	for _, o := range first.Nominees {
		if again, ok := second.Of(o.Number); ok {
			o.Passed, o.Tied, o.Quota = again.Passed, again.Tied, again.Quota
			o.Runoff = &data.RunoffCount{Yes: again.Yes, Against: again.Against, Blank: again.Blank, Base: again.Base,
				Ratio: again.Ratio, Passed: again.Passed}
		}
		o.Ordinal = 0
		joined.Nominees = append(joined.Nominees, o)
	}
	rank(joined.Nominees)
	return joined
}

// Places is how many places the quota left to a second round.
func Places(r data.Result) int { return r.Rule.Quota - len(r.Awarded()) }
