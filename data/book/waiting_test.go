package book_test

import (
	"testing"

	"thidua/data"
	"thidua/data/book"
)

// waiting is what the home of a round says of the others of its sitting.
func waiting(t *testing.T, b *book.Book, round uint64) (list []book.Task) {
	t.Helper()
	others, err := b.Beside(round)
	must(t, err)
	return book.Waiting(others)
}

func TestRoundsOfASittingKnowOfEachOther(t *testing.T) {
	b, round := planned(t, data.Open)
	if got := waiting(t, b, round.ID); len(got) != 0 {
		t.Errorf("a round by itself waits for %+v", got)
	}
	must(t, b.OpenVote(round.ID, ""))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.No, data.No), false)
	}
	_, err := b.CloseVote(round.ID, "")
	must(t, err)
	lower, err := b.Downgrade(round.ID, []int{2, 3}, "bang-khen-tinh")
	must(t, err)
	other, err := b.OpenRound(data.Round{Movement: round.Movement, Phase: 1, Award: "giay-khen"})
	must(t, err)
	if got := waiting(t, b, other.ID); len(got) != 0 {
		t.Errorf("a round of another sitting waits for %+v", got)
	}
	got := waiting(t, b, lower.ID)
	if len(got) != 1 || got[0].Round != round.ID || got[0].Part != book.PartDecision || got[0].More != "Cùng phiên họp, xét tặng Giấy khen" || got[0].What != "Đợt xét 1: 1 trường hợp chờ quyết định khen thưởng" {
		t.Errorf("of the first round: %+v", got)
	}
	says := func(what string) {
		t.Helper()
		if got := waiting(t, b, round.ID); len(got) != 1 || got[0].Round != lower.ID || got[0].What != "Đợt xét 2: "+what {
			t.Errorf("of the second round: %+v, want %q", got, what)
		}
	}
	says("2 trường hợp chờ biểu quyết")
	must(t, b.OpenVote(lower.ID, ""))
	says("đang biểu quyết 2 trường hợp")
	must(t, b.StopVote(lower.ID, "mất điện"))
	says("biểu quyết không có kết quả: mất điện")
}

func TestAnArchivedRoundWaitsForNothing(t *testing.T) {
	p := with(counted(1), signedAll)
	p.Decision = &data.Decision{}
	if got := book.Waiting([]data.Proceedings{p}); len(got) != 1 || got[0].What != "Đợt xét 1: chưa đưa vào lưu trữ" {
		t.Errorf("%+v", got)
	}
	p.Round.Archived = day
	if got := book.Waiting([]data.Proceedings{p}); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}
