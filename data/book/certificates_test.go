package book_test

import (
	"errors"
	"slices"
	"testing"

	"thidua/data"
	"thidua/data/book"
)

func TestPrintingTwiceNeedsAReason(t *testing.T) {
	b, round := decided(t)
	must(t, b.PrintedCertificates(round.ID, nil, ""))
	problem(t, b.PrintedCertificates(round.ID, []int{2}, " "), "số sổ vàng 2")
	must(t, b.PrintedCertificates(round.ID, []int{2}, "Giấy lần trước bị nhòe"))
	given, err := b.Certificates(round.ID)
	must(t, err)
	if len(given) != 2 || len(given[0].Printed) != 1 || len(given[1].Printed) != 2 || given[1].Printed[1].Reason != "Giấy lần trước bị nhòe" {
		t.Errorf("%+v", given)
	}
	entries, err := b.History(round.ID)
	must(t, err)
	if last := entries[len(entries)-1].What; last != "In lại 1 giấy: số sổ vàng 2; lý do: Giấy lần trước bị nhòe" && entries[0].What != "In lại 1 giấy: số sổ vàng 2; lý do: Giấy lần trước bị nhòe" {
		t.Errorf("history says %q", last)
	}
	for _, list := range [][]int{{9}, {1, 9, 2}} {
		problem(t, b.PrintedCertificates(round.ID, list, "Lý do"), "Không có giấy nào mang số sổ vàng 9")
	}
	empty := open(t)
	if err := empty.PrintedCertificates(1, nil, ""); err == nil || errors.Is(err, book.ErrNoQuorum) {
		t.Errorf("a round that is not there: %v", err)
	}
}

func TestFirstAndSecondPrintsInOneOrder(t *testing.T) {
	b, round := decided(t)
	must(t, b.PrintedCertificates(round.ID, []int{2}, ""))
	must(t, b.PrintedCertificates(round.ID, nil, "Giấy lần trước bị nhòe"))
	entries, err := b.History(round.ID)
	must(t, err)
	const want = "In 1 giấy: số sổ vàng 1; in lại 1 giấy: số sổ vàng 2; lý do: Giấy lần trước bị nhòe"
	if !slices.ContainsFunc(entries, func(e data.Entry) bool { return e.What == want }) {
		t.Errorf("no line says %q: %+v", want, entries)
	}
	given, err := b.Certificates(round.ID)
	must(t, err)
	if given[0].Printed[0].Reason != "" || given[1].Printed[1].Reason == "" {
		t.Errorf("%+v", given)
	}
}

func TestCertificatesOfADecisionIssuedAnew(t *testing.T) {
	b, round := decided(t)
	must(t, b.PrintedCertificates(round.ID, nil, ""))
	must(t, b.MarkSigned(round.ID, data.CertificateBook))
	printed := func() (times int, book bool) {
		given, err := b.Certificates(round.ID)
		must(t, err)
		p, err := b.Proceedings(round.ID)
		must(t, err)
		for _, c := range given {
			times += len(c.Printed)
		}
		return times, slices.ContainsFunc(p.Papers, func(m data.PaperMark) bool {
			return m.Paper == data.CertificateBook && !m.Printed.IsZero() && !m.Signed.IsZero()
		})
	}
	d := decision(round)
	d.Grounds, d.BaseSalary = []string{"Căn cứ Luật Thi đua, khen thưởng"}, 1_000_000
	must(t, b.Decide(d))
	if times, book := printed(); times != 2 || !book {
		t.Errorf("other grounds: printed %d times, the paper %v", times, book)
	}
	if given, _ := b.Certificates(round.ID); given[0].Prize != 600_000 {
		t.Errorf("the prize is still %d", given[0].Prize)
	}
	d.Number = "457/QĐ-UBND"
	must(t, b.Decide(d))
	if times, book := printed(); times != 0 || book {
		t.Errorf("another number: printed %d times, the paper %v", times, book)
	}
}

func TestTheLastCertificateMakesThePaperPrinted(t *testing.T) {
	b, round := decided(t)
	printed := func() bool {
		p, err := b.Proceedings(round.ID)
		must(t, err)
		for _, mark := range p.Papers {
			if mark.Paper == data.CertificateBook {
				return !mark.Printed.IsZero()
			}
		}
		return false
	}
	must(t, b.PrintedCertificates(round.ID, []int{2}, ""))
	if printed() {
		t.Error("one of two makes the paper printed")
	}
	must(t, b.PrintedCertificates(round.ID, []int{1}, ""))
	if !printed() {
		t.Error("both are printed and the paper is not")
	}
	_, err := b.Undo()
	must(t, err)
	given, err := b.Certificates(round.ID)
	must(t, err)
	if printed() || len(given[0].Printed) != 0 || len(given[1].Printed) != 1 {
		t.Errorf("after undo: paper printed %v, %+v", printed(), given)
	}
}
