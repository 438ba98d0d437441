package book

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"thidua/data"
)

// opened puts the ballots of a box into an order that says nothing but their
// content: secret ballots are sorted by what they say and numbered anew, so that
// neither the order of voting nor the label in the data file leaves the book, and
// the same votes give the same package.
func opened(box []data.Ballot) ([]data.Ballot, error) {
	var secret, named []data.Ballot
	for _, b := range box {
		if b.Member == "" {
			b.Label = ""
			secret = append(secret, b)
		} else {
			named = append(named, b)
		}
	}
	keys := make(map[int][]byte)
	order := make([]int, len(secret))
	for i, b := range secret {
		key, err := json.Marshal(b)
		if err != nil {
			return nil, fmt.Errorf("sort ballots: %w", err)
		}
		keys[i], order[i] = key, i
	}
	slices.SortFunc(order, func(x, y int) int { return bytes.Compare(keys[x], keys[y]) })
	all := make([]data.Ballot, 0, len(box))
	for place, i := range order {
		secret[i].Label = fmt.Sprintf("phieu-%03d", place+1)
		all = append(all, secret[i])
	}
	return append(all, named...), nil
}
