package book_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"thidua/data"
	"thidua/data/book"
)

// decided is a round with three nominees of which the first two, a collective and
// a household, are awarded.
func decided(t *testing.T) (*book.Book, data.Round) {
	t.Helper()
	b, round := planned(t, data.Open)
	must(t, b.OpenVote(round.ID, passphrase))
	for _, id := range []string{"m1", "m2", "m3"} {
		cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.No), false)
	}
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	must(t, b.Decide(decision(round)))
	return b, round
}

func decision(round data.Round) data.Decision {
	return data.Decision{Round: round.ID, Number: "456/QĐ-UBND", On: data.DateOf(day), Post: "CHỦ TỊCH", Signer: "Trần Văn Bình"}
}

// TestPhaseReview: 1,520,000 and 1,140,000 at a base salary of 2,530,000.
func TestPhaseReview(t *testing.T) {
	b, round := decided(t)
	_, err := b.OpenRound(data.Round{Movement: round.Movement, Phase: 1, Award: "giay-khen"})
	must(t, err)
	_, err = b.OpenRound(data.Round{Movement: round.Movement, Phase: 2, Award: "giay-khen"})
	must(t, err)
	review, err := b.Phase(round.Movement, 1)
	must(t, err)
	if len(review.Rounds) != 2 {
		t.Fatalf("%d rounds, want the two of phase 1", len(review.Rounds))
	}
	first := review.Rounds[0]
	if first.Nominees != 3 || first.Awarded != 2 || first.Prize != 2_660_000 || !first.Decided || first.Stage != data.Counted {
		t.Errorf("%+v", first)
	}
	want := "[{tập thể 1 1} {hộ gia đình 1 1} {cá nhân 1 0}]"
	if got := fmt.Sprint(review.Kinds); got != want {
		t.Errorf("kinds %s, want %s", got, want)
	}
	nominees, awarded := 0, 0
	for _, s := range review.Subjects {
		nominees, awarded = nominees+s.Nominees, awarded+s.Awarded
	}
	if nominees != 3 || awarded != 2 {
		t.Errorf("subjects %v", review.Subjects)
	}
	if _, err := b.Phase("không có", 1); err == nil {
		t.Error("a movement that does not exist was reviewed")
	}
}

func TestWhatARoundStillLacks(t *testing.T) {
	b, round := planned(t, data.Open)
	lacks := func(want ...string) {
		t.Helper()
		p, err := b.Proceedings(round.ID)
		must(t, err)
		if got := book.Unfinished(p); !slices.Equal(got, want) {
			t.Errorf("lacks %q, want %q", got, want)
		}
	}
	lacks("Chưa kiểm phiếu")
	must(t, b.OpenVote(round.ID, passphrase))
	cast(t, b, round.ID, "m1", marks(data.Yes), false)
	cast(t, b, round.ID, "m2", marks(data.Yes), false)
	cast(t, b, round.ID, "m3", marks(data.Yes), false)
	_, err := b.CloseVote(round.ID, passphrase)
	must(t, err)
	lacks("Chưa ban hành quyết định khen thưởng", "Chưa ký: Biên bản kiểm phiếu", "Chưa ký: Biên bản họp", "Chưa ký: Tờ trình")
	must(t, b.Decide(decision(round)))
	for _, paper := range []data.Paper{data.CountMinutes, data.MeetingMinutes, data.Submission, data.DecisionPaper} {
		must(t, b.MarkSigned(round.ID, paper))
	}
	lacks("Chưa ký: Giấy khen")
	must(t, b.Decide(decision(round))) // another text: no longer signed
	lacks("Chưa ký: Quyết định", "Chưa ký: Giấy khen")
}

// A decision issued anew changes every paper that speaks of it, and no other.
func TestAnotherDecisionIsPrintedAnew(t *testing.T) {
	b, round := decided(t)
	for _, paper := range data.Papers {
		must(t, b.MarkPrinted(round.ID, paper))
	}
	again := decision(round)
	again.Number = "457/QĐ-UBND"
	must(t, b.Decide(again))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	for _, paper := range data.Papers {
		printed := slices.ContainsFunc(p.Papers, func(m data.PaperMark) bool { return m.Paper == paper && !m.Printed.IsZero() })
		changed := slices.Contains([]data.Paper{data.DecisionPaper, data.CertificateBook, data.Notice, data.HandoverList, data.CeremonyScript, data.PhaseReport}, paper)
		if printed == changed {
			t.Errorf("%s: counts as printed %v", paper, printed)
		}
	}
}

func TestAnArchivedRoundIsLocked(t *testing.T) {
	b, round := decided(t)
	target := filepath.Join(t.TempDir(), "luu-tru.zip")
	must(t, b.Archive(round.ID, nil, target, "Thi Đua"))
	must(t, b.MarkArchived(round.ID, target))
	problem(t, b.Decide(decision(round)), "đã đưa vào lưu trữ")
	problem(t, b.MarkPrinted(round.ID, data.Submission), "đã đưa vào lưu trữ")
	problem(t, b.MarkSigned(round.ID, data.Submission), "đã đưa vào lưu trữ")
	problem(t, b.MarkArchived(round.ID, target), "đã đưa vào lưu trữ")
	if what, err := b.Undo(); err == nil {
		t.Errorf("%q was taken back after archiving", what)
	}
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if lacks := book.Unfinished(p); len(lacks) > 0 {
		t.Errorf("an archived round lacks %q", lacks)
	}
}

func TestPaperName(t *testing.T) {
	for _, test := range []struct {
		award data.Award
		paper data.Paper
		want  string
	}{
		{data.Award{Name: "Giấy khen"}, data.CertificateBook, "Giấy khen"},
		{data.Award{Name: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"}, data.CertificateBook, "Bằng khen"},
		{data.Award{Name: "Lao động tiên tiến", Title: true}, data.CertificateBook, "Giấy chứng nhận"},
		{data.Award{Name: "Lao động tiên tiến", Title: true}, data.Submission, "Tờ trình"},
		{data.Award{}, data.CertificateBook, "Giấy khen"},
		{data.Award{}, data.PhaseReport, "Báo cáo tổng kết"},
	} {
		p := data.Proceedings{Award: test.award, Phase: data.Phase{Review: "tổng kết"}}
		if got := book.PaperName(p, test.paper); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
	if got := book.PaperName(data.Proceedings{}, data.PhaseReport); got != "Báo cáo giai đoạn" {
		t.Errorf("a phase without a review has a %q", got)
	}
}
