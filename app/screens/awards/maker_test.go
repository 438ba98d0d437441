package awards

import (
	"context"
	"errors"
	"testing"

	"thidua/app/desk/desktest"
	"thidua/data"
)

func TestAPaperIsKeptUntilWhatItSaysIsAnother(t *testing.T) {
	b, round := desktest.Counted(t, 8)
	m := newMaker()
	made := func() made {
		t.Helper()
		one, err := m.paper(t.Context(), b, round.ID, data.Submission, func(int, int, string) {})
		desktest.Must(t, err)
		return one
	}
	first := made()
	desktest.Must(t, b.MarkPrinted(round.ID, data.Submission))
	if !samePDF(first, made()) {
		t.Error("a mark makes the paper anew")
	}
	desktest.Must(t, b.SaveOffice(data.Office{Unit: "VP"}, "Đơn vị soạn thảo"))
	second := made()
	if samePDF(first, second) {
		t.Error("the office's wish has no effect")
	}
	dossiers := proceedings(t, b, round).Dossiers
	desktest.Must(t, b.Decide(data.Decision{Round: round.ID, Number: "1/QĐ", On: data.DateOf(desktest.Day), Post: "CHỦ TỊCH", Signer: dossiers[4].Name}))
	if samePDF(second, made()) {
		t.Error("a change of the round has no effect")
	}
}

func TestWorkThatWasStoppedIsNotKept(t *testing.T) {
	b, round := desktest.Decided(t)
	m := newMaker()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, paper := range []data.Paper{data.CertificateBook, data.Submission} {
		if _, err := m.paper(ctx, b, round.ID, paper, func(int, int, string) {}); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v", paper, err)
		}
	}
	if len(m.kept) != 0 {
		t.Errorf("kept %d papers", len(m.kept))
	}
}
