package book_test

import (
	"testing"

	"thidua/data"
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
