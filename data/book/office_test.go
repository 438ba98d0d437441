package book_test

import (
	"crypto/ed25519"
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"thidua/data"
	"thidua/data/book"
	"thidua/data/law"
	"thidua/data/plan"
	"thidua/data/proof"
	"thidua/data/vn"
	"thidua/data/wording"
)

const groundsID = "quyet-dinh.can-cu"

func TestTheOfficesOwnWording(t *testing.T) {
	b, round := decided(t)
	own := map[string]string{groundsID: "{căn cứ}\nXét thành tích", "quyet-dinh.trich-yeu": wording.Shipped("quyet-dinh.trich-yeu")}
	must(t, b.SaveOffice(data.Office{Wording: own}, "Sửa câu chữ"))
	p, err := b.Proceedings(round.ID)
	must(t, err)
	if len(p.Office.Wording) != 1 || p.Office.Wording[groundsID] != own[groundsID] {
		t.Errorf("kept %q: a text as shipped must not be", p.Office.Wording)
	}
	problem(t, b.SaveOffice(data.Office{Wording: map[string]string{groundsID: "{xyz}"}}, "Sửa câu chữ"), "{xyz}")
	if after, _ := b.Office(); after.Wording[groundsID] != own[groundsID] {
		t.Errorf("a refused text was kept: %q", after.Wording)
	}
	what, err := b.Undo()
	must(t, err)
	if after, _ := b.Office(); what != "Sửa câu chữ" || len(after.Wording) != 0 {
		t.Errorf("undo of %q leaves %q", what, after.Wording)
	}
}

// 0.3 × 2,530,000 = 759,000 is 760,000; twice that is 1,520,000, and 0.6 × 2,530,000 =
// 1,518,000 is 1,520,000 too. At 2,340,000 the readings part: 710,000 doubled is
// 1,420,000, 0.6 × 2,340,000 = 1,404,000 is 1,410,000.
func TestBothReadingsOfTheDoubling(t *testing.T) {
	for _, c := range []struct {
		reading    data.Doubling
		collective int64
	}{{data.DoubleCoefficient, 1_410_000}, {data.DoubleAmount, 1_420_000}} {
		b, round := decided(t)
		must(t, b.SaveOffice(data.Office{Doubling: c.reading}, "Cách tính tiền thưởng"))
		d := decision(round)
		d.BaseSalary = 2_340_000
		must(t, b.Decide(d))
		p, err := b.Proceedings(round.ID)
		must(t, err)
		if got := p.Winners()[0].Outcome.Prize; got != c.collective || p.Decision.Doubling != c.reading {
			t.Errorf("%q: collective %d, decision %q", c.reading, got, p.Decision.Doubling)
		}
		if household := p.Winners()[1].Outcome.Prize; household != 1_060_000 {
			t.Errorf("%q: household %d", c.reading, household)
		}
	}
}

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

// What the typeface lacks is left off the paper, and so off its code; the decision's number
// stands there as it is printed. The papers of this book have no star.
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

// countedOpenly is a round in which all five members voted for everybody.
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

// Two that ask first at once must not sign with different keys, one of which is lost.
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

// A rehearsal signs nothing: its codes would pass for the office's.
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

func TestPicturesAndBlanks(t *testing.T) {
	b, round := decided(t)
	path := filepath.Join(t.TempDir(), "phoi.png")
	must(t, os.WriteFile(path, []byte("picture"), 0o600))
	scan, err := b.KeepPicture(path)
	must(t, err)
	form := data.NewBlankForm("Phôi 2026", data.Size{Width: 297, Height: 210})
	form.Scan = scan
	form, err = b.SaveBlank(form)
	must(t, err)
	must(t, b.SaveOffice(data.Office{Seal: scan, Blanks: map[string]uint64{"giay-khen": form.ID}}, "Chọn phôi"))
	p, err := b.ForPapers(round.ID)
	must(t, err)
	if p.Stock.Blank == nil || p.Stock.Blank.Name != "Phôi 2026" || string(p.Stock.Pictures[scan.SHA256]) != "picture" {
		t.Errorf("blank %v, pictures %v", p.Stock.Blank, p.Stock.Pictures)
	}
	form.Fields[1].X = 400
	_, err = b.SaveBlank(form)
	problem(t, err, "nằm ngoài phôi")
	must(t, b.DeleteBlank(form.ID))
	if p, err = b.ForPapers(round.ID); err != nil || p.Stock.Blank != nil || p.Office.Blanks["giay-khen"] != 0 {
		t.Errorf("deleted, and yet %v, %v, %v", p.Stock.Blank, p.Office.Blanks, err)
	}
}

func TestWhatNoBlankIs(t *testing.T) {
	b := open(t)
	size := data.Size{Width: 297, Height: 210}
	field := func(set func(*data.BlankField)) data.BlankForm {
		f := data.NewBlankForm("Phôi", size)
		set(&f.Fields[1])
		return f
	}
	for words, form := range map[string]data.BlankForm{
		"Chưa ghi tên phôi": data.NewBlankForm(" \n", size),
		"× 210 mm":          data.NewBlankForm("Phôi", data.Size{Width: math.NaN(), Height: 210}),
		"không có chỗ":      field(func(f *data.BlankField) { f.Width = -3 }),
		"không có chỗ cho":  field(func(f *data.BlankField) { f.Height = 0 }),
		"có chỗ cho chữ":    field(func(f *data.BlankField) { f.Size = 0 }),
		"ngoài phôi":        field(func(f *data.BlankField) { f.X = math.NaN() }),
	} {
		_, err := b.SaveBlank(form)
		problem(t, err, words)
	}
	_, err := b.SaveBlank(field(func(f *data.BlankField) { f.Width, f.Off = 0, true }))
	must(t, err)
	problem(t, b.SaveOffice(data.Office{Sizes: map[string]data.Size{"giay-khen": {Width: 297}}}, "Khổ giấy"), "297 × 0 mm")
}

// A picture that is gone stops no round without a word about which one and where to mend it.
func TestAPictureThatIsGone(t *testing.T) {
	b, round := decided(t)
	path := filepath.Join(t.TempDir(), "con dấu.png")
	must(t, os.WriteFile(path, []byte("picture"), 0o600))
	seal, err := b.KeepPicture(path)
	must(t, err)
	must(t, b.SaveOffice(data.Office{Seal: seal}, "Con dấu"))
	must(t, os.Remove(filepath.Join(filepath.Dir(b.Path()), "minh-chung", seal.SHA256)))
	_, err = b.ForPapers(round.ID)
	problem(t, err, "Ảnh của cơ quan không còn")
	problem(t, err, "con dấu.png")
}

func TestPrinterOffsets(t *testing.T) {
	b := open(t)
	for _, printer := range []string{"", "Canon LBP"} {
		must(t, b.SaveOffset(data.PrinterOffset{Printer: printer, X: 12, Y: -7}))
		if o, err := b.Offset(printer); err != nil || o.X != 12 || o.Y != -7 || o.Printer != printer {
			t.Errorf("%q: %+v, %v", printer, o, err)
		}
	}
	if o, err := b.Offset("khác"); err != nil || o.X != 0 || o.Y != 0 {
		t.Errorf("another printer: %+v, %v", o, err)
	}
	problem(t, b.SaveOffset(data.PrinterOffset{Printer: "Canon LBP", Y: -201}), "20 mm")
}

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

// The reason is that of what was printed before, not of what comes with it.
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

// Grounds that were mended stand on the decision alone: five hundred certificates that are
// printed stay so. Another number stands on every one of them.
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

// TestTheLastCertificateMakesThePaperPrinted: and one undo takes both back.
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

// TestADraftWritesNothing: the prizes are reckoned with its base salary, and the
// codes of the decision that stands do not stay on it.
func TestADraftWritesNothing(t *testing.T) {
	b, round := decided(t)
	before, err := b.ForPapers(round.ID)
	must(t, err)
	draft := *before.Decision
	draft.Number, draft.BaseSalary = "9/QĐ-UBND", 1_000_000
	p, err := b.ForDraft(draft)
	must(t, err)
	// The first is a collective: 0.6 of a million is 600,000.
	if p.Decision.Number != "9/QĐ-UBND" || p.Winners()[0].Outcome.Prize != 600_000 || len(p.Stock.Codes) != 0 {
		t.Errorf("%+v, prize %d, %d codes", p.Decision, p.Winners()[0].Outcome.Prize, len(p.Stock.Codes))
	}
	after, err := b.ForPapers(round.ID)
	must(t, err)
	if !reflect.DeepEqual(before, after) {
		t.Error("the draft has changed the round")
	}
	draft.Signer = ""
	_, err = b.ForDraft(draft)
	problem(t, err, "họ tên người ký")
}

// What was issued stays as it was issued, whatever the office writes later; issued
// anew it follows.
func TestAnIssuedDecisionKeepsItsSentences(t *testing.T) {
	b, round := decided(t)
	must(t, b.MarkSigned(round.ID, data.DecisionPaper))
	const own = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
	must(t, b.SaveOffice(data.Office{Words: vn.South, Wording: map[string]string{groundsID: own, "thong-bao-ket-qua.trich-yeu": "Kết quả"}}, "Sửa câu chữ"))
	p, err := b.ForPapers(round.ID)
	must(t, err)
	if wording.Of(p.Office, groundsID) != wording.Shipped(groundsID) || p.Office.Words != (vn.Reading{}) || !p.Stock.Older {
		t.Errorf("the issued decision says %q, %+v, told %v", wording.Of(p.Office, groundsID), p.Office.Words, p.Stock.Older)
	}
	if wording.Of(p.Office, "thong-bao-ket-qua.trich-yeu") != "Kết quả" {
		t.Error("another paper does not follow the office")
	}
	draft, err := b.ForDraft(decision(round))
	must(t, err)
	if wording.Of(draft.Office, groundsID) != own || draft.Decision.Words != vn.South || draft.Stock.Older {
		t.Errorf("a draft says %q, %+v", wording.Of(draft.Office, groundsID), draft.Decision.Words)
	}
	must(t, b.Decide(decision(round)))
	if p, err = b.ForPapers(round.ID); err != nil || wording.Of(p.Office, groundsID) != own || p.Office.Words != vn.South || p.Stock.Older {
		t.Errorf("issued anew it says %q, %+v, %v", wording.Of(p.Office, groundsID), p.Office.Words, err)
	}
}
