package book_test

import (
	"crypto/ed25519"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
	"thidua/data/proof"
)

func TestPapersCarrySignedCodes(t *testing.T) {
	b, round := decided(t)
	p, err := b.ForPapers(round.ID)
	must(t, err)
	key, err := b.PublicKey()
	must(t, err)
	if len(p.Stock.Codes) != 3 || p.Stock.Review == nil || len(p.Stock.Review.Rounds) != 1 {
		t.Fatalf("%d codes, review %v", len(p.Stock.Codes), p.Stock.Review)
	}
	for ordinal, text := range p.Stock.Codes {
		c, err := proof.Verify(text, key)
		if err != nil || c.Ordinal != ordinal || c.Decision != "456/QĐ-UBND" || c.Award != "Giấy khen" || c.On != data.DateOf(day) {
			t.Errorf("code %d: %+v, %v", ordinal, c, err)
		}
		if ordinal > 0 && c.Name != p.Winners()[ordinal-1].Dossier.Called() {
			t.Errorf("code %d names %q", ordinal, c.Name)
		}
	}
	again, err := b.ForPapers(round.ID)
	must(t, err)
	if again.Stock.Codes[1] != p.Stock.Codes[1] {
		t.Error("another key the second time")
	}
}

func TestCodesSayWhatIsPrinted(t *testing.T) {
	b, err := book.Open(book.Params{Path: filepath.Join(t.TempDir(), "so.db"), Movements: plan.Default(), Law: law.Default(),
		Clock: func() time.Time { return day }, Prints: func(r rune) bool { return r != '★' }})
	must(t, err)
	defer b.Close()
	list := nominees(1)
	list[0].Honorific, list[0].Name = "Tập thể", "Tổ ★ 1 \U0001F338 Mỹ Thơ\u0301i"
	round := countedOpenly(t, b, list)
	d := decision(round)
	d.Number = "5/QĐ-UBND"
	must(t, b.Decide(d))
	p, err := b.ForPapers(round.ID)
	must(t, err)
	key, err := b.PublicKey()
	must(t, err)
	c, err := proof.Verify(p.Stock.Codes[1], key)
	if err != nil || c.Name != "Tập thể Tổ 1 Mỹ Thới" || c.Decision != "05/QĐ-UBND" {
		t.Errorf("%+v, %v", c, err)
	}
}

func countedOpenly(t *testing.T, b *book.Book, list []data.Dossier) data.Round {
	t.Helper()
	round, err := b.OpenRound(data.Round{Movement: "an-giang-135", Phase: 1, Award: "giay-khen"})
	must(t, err)
	_, err = b.SaveCouncil(council(), round.ID)
	must(t, err)
	must(t, b.Import(round.ID, "danh sách", list))
	m := data.Meeting{Round: round.ID, Opens: day, Counters: []string{"m2", "m3"}, Rule: data.Rule{Method: data.Open}}
	for _, member := range council().Members {
		m.Seats = append(m.Seats, data.Seat{Member: member.ID, Attendance: data.Present})
	}
	_, err = b.Plan(m)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	for _, member := range council().Members {
		var all []data.Mark
		for _, d := range list {
			all = append(all, data.Mark{Nominee: d.Number, Choice: data.Yes})
		}
		cast(t, b, round.ID, member.ID, all, false)
	}
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	return round
}

func TestOneKeyWhoeverAsksFirst(t *testing.T) {
	b := open(t)
	asked := make([]ed25519.PublicKey, 16)
	var all sync.WaitGroup
	for i := range asked {
		all.Go(func() { asked[i], _ = b.PublicKey() })
	}
	all.Wait()
	kept, err := b.PublicKey()
	must(t, err)
	for i, key := range asked {
		if !kept.Equal(key) {
			t.Fatalf("number %d was given %x, kept is %x", i, key, kept)
		}
	}
}

func TestWhoHasNoCodes(t *testing.T) {
	b, round := decided(t)
	trial, err := b.Rehearse()
	must(t, err)
	defer trial.Close()
	p, err := trial.ForPapers(round.ID)
	must(t, err)
	if len(p.Stock.Codes) != 0 {
		t.Errorf("a rehearsal signed %v", p.Stock.Codes)
	}
	must(t, b.SaveOffice(data.Office{NoCodes: true}, "Không in mã QR"))
	if p, err = b.ForPapers(round.ID); err != nil || len(p.Stock.Codes) != 0 {
		t.Errorf("%v, %v", p.Stock.Codes, err)
	}
	must(t, b.SaveOffice(data.Office{}, "In mã QR"))
	unnumbered := decision(round)
	unnumbered.Number = ""
	must(t, b.Decide(unnumbered))
	if p, err = b.ForPapers(round.ID); err != nil || len(p.Stock.Codes) != 0 {
		t.Errorf("a decision without a number: %v, %v", p.Stock.Codes, err)
	}
}

func TestAKeyOfTheOffices(t *testing.T) {
	b := open(t)
	key := ed25519.NewKeyFromSeed([]byte(strings.Repeat("k", ed25519.SeedSize)))
	must(t, b.UseKey(key))
	got, err := b.PublicKey()
	if err != nil || !got.Equal(key.Public()) {
		t.Errorf("%x, %v", got, err)
	}
}
