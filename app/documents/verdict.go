package documents

import (
	"fmt"

	"thidua/data"
)

// verdict is what the sitting decided, for both minutes: how many of the nominees
// have a place in the list proposed, after the quota and the last round of votes, and
// who they are, in the order of the list.
func verdict(p data.Proceedings) (text string, winners []data.Winner) {
	winners = p.Winners()
	all := len(p.Result.Nominees)
	if len(winners) == 0 {
		return fmt.Sprintf("không có trường hợp nào trong %s trường hợp đạt điều kiện thông qua", count2(all)), nil
	}
	return fmt.Sprintf("có %s trên %s trường hợp đạt điều kiện thông qua, gồm %s", count2(len(winners)), count2(all), byKind(winnerKinds(winners))), winners
}

// passedOver are those who reached the threshold in the first vote and have no place
// in the list all the same: for the quota, for a tie, or by a later round of votes.
func passedOver(p data.Proceedings) []data.Outcome {
	var list []data.Outcome
	for _, o := range ranked(p.Result.Nominees) {
		if o.Ordinal == 0 && p.Result.Rule.Pass.Met(o.Yes, o.Base) {
			list = append(list, o)
		}
	}
	return list
}
