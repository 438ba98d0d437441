package meeting

import "thidua/data"

// castMarks is a ballot of a member: no to every third nominee, nothing on those
// the member is recused from.
func castMarks(p data.Proceedings, member string) []data.Mark {
	var marks []data.Mark
	for i, d := range p.Listed() {
		choice := data.Yes
		if i%3 == 2 {
			choice = data.No
		}
		if p.Meeting.Seat(member).RecusedFrom(d.Number) {
			continue
		}
		mark := data.Mark{Nominee: d.Number, Choice: choice, Scores: data.Scores{}}
		set, _ := p.Movement.CriteriaOf(d, data.DateOf(p.Meeting.Opens))
		for n, c := range set.Criteria {
			mark.Scores[c.ID] = n % 2
		}
		marks = append(marks, mark)
	}
	return marks
}
