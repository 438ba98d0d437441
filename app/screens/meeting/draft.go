package meeting

import (
	"maps"

	"thidua/data"
)

// item is one nominee on a member's ballot.
type item struct {
	dossier data.Dossier
	set     data.CriteriaSet // empty where nothing judges the nominee
	recused bool             // the member does not vote on this one
}

// draft is a ballot while it is being marked. It lives in memory alone and is
// thrown away when it is handed in or left.
type draft struct {
	member  data.Member
	written bool // an opinion in writing that the secretary enters
	typed   bool // typed by somebody else than its voter, who may find it void
	items   []item
	marks   []data.Mark // by item
	at      int         // the item on the screen
	rest    []int       // the items that "Đồng ý hồ sơ chưa ghi" marked, to take it back
}

// newDraft begins an empty ballot of a member of the meeting.
func newDraft(p data.Proceedings, member data.Member) *draft {
	seat := p.Meeting.Seat(member.ID)
	d := &draft{member: member, written: seat.Attendance == data.Written}
	d.typed = d.written
	d.list(p, seat)
	return d
}

// newPaperDraft begins a ballot that is typed from paper: nobody knows whose it
// is, so every nominee can be marked.
func newPaperDraft(p data.Proceedings) *draft {
	d := &draft{typed: true}
	d.list(p, data.Seat{})
	return d
}

// list lays out the nominees that a seat votes on, without marks.
func (d *draft) list(p data.Proceedings, seat data.Seat) {
	for _, dossier := range p.OnBallot() {
		set, _ := p.Movement.CriteriaOf(dossier, data.DateOf(p.Meeting.Opens))
		d.items = append(d.items, item{dossier: dossier, set: set, recused: seat.RecusedFrom(dossier.Number)})
		d.marks = append(d.marks, data.Mark{Nominee: dossier.Number})
	}
	d.at = d.step(-1, 1)
}

// step is the next item from i in a direction that the member votes on; -1 where
// there is none.
func (d *draft) step(i, by int) int {
	for i += by; i >= 0 && i < len(d.items); i += by {
		if !d.items[i].recused {
			return i
		}
	}
	return -1
}

// choose marks the vote on an item; "" takes the mark away.
func (d *draft) choose(i int, c data.Choice) {
	if i < 0 || i >= len(d.items) || d.items[i].recused {
		return
	}
	d.marks[i].Choice = c
}

// judge marks a criterion of an item; a score below 0 takes the mark away.
func (d *draft) judge(i int, criterion string, score int) {
	scores := maps.Clone(d.marks[i].Scores)
	if scores == nil {
		scores = data.Scores{}
	}
	scores[criterion] = score
	if score < 0 {
		delete(scores, criterion)
	}
	d.marks[i].Scores = scores
}

// score is what a criterion of an item was given.
func (d *draft) score(i int, criterion string) (score int, ok bool) {
	score, ok = d.marks[i].Scores[criterion]
	return score, ok
}

// agreeRest marks every item that has no mark yet with "Đồng ý".
func (d *draft) agreeRest() {
	var rest []int
	for i := range d.items {
		if !d.items[i].recused && d.marks[i].Choice == "" {
			d.marks[i].Choice = data.Yes
			rest = append(rest, i)
		}
	}
	if len(rest) > 0 {
		d.rest = rest
	}
}

// takeBack undoes agreeRest, but for items that were marked otherwise since.
func (d *draft) takeBack() {
	for _, i := range d.rest {
		if d.marks[i].Choice == data.Yes {
			d.marks[i].Choice = ""
		}
	}
	d.rest = nil
}

// sums counts the marks of a ballot.
type sums struct{ yes, no, blank, open, recused int }

func (d *draft) sums() sums {
	var s sums
	for i, m := range d.marks {
		switch {
		case d.items[i].recused:
			s.recused++
		case m.Choice == data.Yes:
			s.yes++
		case m.Choice == data.No:
			s.no++
		case m.Choice == data.Blank:
			s.blank++
		default:
			s.open++
		}
	}
	return s
}

// touched reports whether anything was marked.
func (d *draft) touched() bool {
	for _, m := range d.marks {
		if m.Choice != "" || len(m.Scores) > 0 {
			return true
		}
	}
	return false
}

// ballot gives the marks as they go into the box, in the order of the nominees;
// an item without any mark has none.
func (d *draft) ballot() []data.Mark {
	var marks []data.Mark
	for i, m := range d.marks {
		if !d.items[i].recused && (m.Choice != "" || len(m.Scores) > 0) {
			marks = append(marks, m)
		}
	}
	return marks
}

// wipe overwrites what the ballot said.
func (d *draft) wipe() {
	clear(d.marks)
	*d = draft{}
}
