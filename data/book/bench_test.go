package book_test

import (
	"fmt"
	"testing"

	"thidua/data"
	"thidua/data/book"
)

// BenchmarkImport10000 writes 10,000 dossiers into an empty round, checked,
// indexed and entered in the history, in one durable transaction.
func BenchmarkImport10000(b *testing.B) {
	list := nominees(10_000)
	for b.Loop() {
		b.StopTimer()
		book := open(b)
		round, err := book.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
		must(b, err)
		b.StartTimer()
		must(b, book.Import(round.ID, "danh sách", list))
	}
}

// benchCriteria are six criteria of the movement that the benchmark's ballots score.
var benchCriteria = []string{"cdht-1", "cdht-2", "cdht-3", "cdht-4", "cdht-5", "cdht-6"}

// BenchmarkOpenAndCount opens the sealed box of 25 members on 300 nominees with 6
// criteria each, compares it with its journal, mixes, counts and writes the result.
// The passphrase's own work is left out: see box.BenchmarkUnlock.
func BenchmarkOpenAndCount(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		book := open(b)
		round := fullBox(b, book)
		b.StartTimer()
		_, err := book.CloseVote(round.ID, passphrase)
		must(b, err)
	}
}

// fullBox opens a secret vote of 25 members on 300 nominees in which all have voted.
func fullBox(b *testing.B, book *book.Book) data.Round {
	b.Helper()
	round, err := book.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(b, err)
	c := council()
	m := data.Meeting{Round: round.ID, Opens: day, Counters: []string{"m2"}, Rule: data.Rule{Method: data.Secret}}
	for i := 1; i <= 25; i++ {
		id := fmt.Sprint("m", i)
		if i > len(c.Members) {
			c.Members = append(c.Members, data.Member{ID: id, Name: id, Role: data.Ordinary})
		}
		m.Seats = append(m.Seats, data.Seat{Member: id, Attendance: data.Present})
	}
	_, err = book.SaveCouncil(c, round.ID)
	must(b, err)
	must(b, book.Import(round.ID, "danh sách", nominees(300)))
	_, err = book.Plan(m)
	must(b, err)
	must(b, book.OpenVote(round.ID, passphrase))
	for i := 1; i <= 25; i++ {
		cast(b, book, round.ID, fmt.Sprint("m", i), benchMarks(i), false)
	}
	return round
}

func benchMarks(member int) []data.Mark {
	var list []data.Mark
	for n := 1; n <= 300; n++ {
		scores := data.Scores{}
		for i, id := range benchCriteria {
			scores[id] = (member + n + i) % 2
		}
		list = append(list, data.Mark{Nominee: n, Choice: []data.Choice{data.Yes, data.No, data.Blank}[(member*n)%3], Scores: scores})
	}
	return list
}
