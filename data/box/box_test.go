package box_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"thidua/assets"
	"thidua/data"
	"thidua/data/box"
	"thidua/data/vn"
)

const easy = 2 // makes guessing cheap, for tests

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func newKey(t testing.TB, passphrase string) (box.Key, []byte) {
	t.Helper()
	key, locked, err := box.NewKey(passphrase, easy)
	must(t, err)
	return key, locked
}

func TestOnlyThePassphraseOpensTheKey(t *testing.T) {
	key, locked := newKey(t, "hoa sen nở sớm")
	if bytes.Contains(locked, []byte("AGE-SECRET-KEY")) {
		t.Fatal("the key lies open in its file")
	}
	// The same words, typed by another keyboard program and with another space.
	for _, same := range []string{"hoa sen nở sớm", "hoa  sen nơ\u0309 sơ\u0301m "} {
		got, err := box.Unlock(locked, same)
		if err != nil || got.Recipient() != key.Recipient() {
			t.Errorf("%q does not open it: %v", same, err)
		}
	}
	for _, other := range []string{"hoa sen nở sớn", "", "hoa sen no som"} {
		if _, err := box.Unlock(locked, other); !errors.Is(err, box.ErrPassphrase) {
			t.Errorf("%q gives %v", other, err)
		}
	}
	locked[len(locked)/2] ^= 1
	if _, err := box.Unlock(locked, "hoa sen nở sớm"); err == nil {
		t.Error("a damaged key opens")
	}
}

func TestAShortPassphraseIsRefused(t *testing.T) {
	for _, short := range []string{"", "1234567", "a      b", "ươ\u0301ươ\u0301"} {
		if _, _, err := box.NewKey(short, easy); err == nil {
			t.Errorf("%q was taken", short)
		}
	}
}

// Whatever two ballots say, their sealed forms are equally long, and nobody but
// the key's holder reads them.
func TestSealedBallotsAreAllOfOneLength(t *testing.T) {
	p := data.Proceedings{Dossiers: []data.Dossier{{Number: 1, Name: "A"}, {Number: 2, Name: "B"}}, Movement: data.Movement{
		Sets: []data.CriteriaSet{{ID: "s", Shape: data.Scored, Criteria: []data.Criterion{{ID: "s-1", Max: 100}}}}}}
	size, err := box.Size(p)
	must(t, err)
	key, _ := newKey(t, "một hai ba bốn")
	stranger, _ := newKey(t, "một hai ba năm")
	var length int
	for i, c := range []box.Content{{}, {Void: true}, {Receipt: "lúa sông trăng", Written: true, Marks: []data.Mark{
		{Nominee: 1, Choice: data.Void, Scores: data.Scores{"s-1": 100}}, {Nominee: 2, Choice: data.Blank, Scores: data.Scores{"s-1": 7}}}}} {
		sealed, err := box.Seal(c, key.Recipient(), size, box.Pad)
		must(t, err)
		if i > 0 && len(sealed) != length {
			t.Errorf("ballot %d has %d bytes, the first %d", i, len(sealed), length)
		}
		length = len(sealed)
		if _, err := stranger.Open(sealed); err == nil {
			t.Error("another key opens it")
		}
		got, err := key.Open(sealed)
		if err != nil || got.Receipt != c.Receipt || got.Void != c.Void || len(got.Marks) != len(c.Marks) {
			t.Errorf("opened %+v, %v", got, err)
		}
	}
	if _, err := box.Seal(box.Content{Receipt: strings.Repeat("x", size)}, key.Recipient(), size, box.Pad); err == nil {
		t.Error("a ballot longer than the longest was sealed")
	}
}

func TestReceiptsNameOneBallotEachWithoutMarks(t *testing.T) {
	words := strings.Fields(assets.ReceiptWords)
	folded := make(map[string]bool)
	for _, w := range words {
		folded[vn.Fold(w)] = true
	}
	if len(words) < 512 || len(folded) != len(words) {
		t.Fatalf("%d words, %d without marks", len(words), len(folded))
	}
	receipt, err := box.NewReceipt(rand.Reader)
	must(t, err)
	if got := strings.Fields(receipt); len(got) != 3 {
		t.Errorf("receipt %q", receipt)
	}
}

func newJournal(t *testing.T, records ...string) box.Journal {
	t.Helper()
	j := box.Journal{Path: filepath.Join(t.TempDir(), "sâu", "nhat-ky")}
	must(t, j.Begin("chìa"))
	for _, r := range records {
		must(t, j.Append([]byte(r)))
	}
	return j
}

func read(t *testing.T, j box.Journal) string {
	t.Helper()
	steps, _, err := j.Read("chìa")
	must(t, err)
	var texts []string
	for _, s := range steps {
		texts = append(texts, string(bytes.Join(s.Sealed, []byte("+"))))
	}
	return strings.Join(texts, ",")
}

// Wherever a power cut leaves the last record, those before it are read, it is
// not, and the next one is written after them.
func TestAHalfWrittenRecordIsNotRead(t *testing.T) {
	whole, err := os.ReadFile(newJournal(t, "một", "hai", "ba").Path)
	must(t, err)
	two, err := os.ReadFile(newJournal(t, "một", "hai").Path)
	must(t, err)
	for length := len(two); length < len(whole); length++ {
		j := newJournal(t)
		must(t, os.WriteFile(j.Path, whole[:length], 0o600))
		if got := read(t, j); got != "một,hai" {
			t.Fatalf("cut at %d: %q", length, got)
		}
		_, end, err := j.Read("chìa")
		must(t, err)
		must(t, j.Cut(end))
		must(t, j.Append([]byte("bốn")))
		if got := read(t, j); got != "một,hai,bốn" {
			t.Fatalf("cut at %d, then one more: %q", length, got)
		}
	}
}

// What comes in one step is there whole or not at all.
func TestAStepIsAllOrNone(t *testing.T) {
	j := newJournal(t, "một")
	must(t, j.Append([]byte("hai"), []byte("ba"), []byte("bốn")))
	must(t, j.Append([]byte("năm")))
	if got := read(t, j); got != "một,hai+ba+bốn,năm" {
		t.Errorf("read %q", got)
	}
	text, err := os.ReadFile(j.Path)
	must(t, err)
	steps, _, err := j.Read("chìa")
	must(t, err)
	for length := steps[1].Before; length < steps[2].Before; length++ {
		must(t, os.WriteFile(j.Path, text[:length], 0o600))
		if got := read(t, j); got != "một" {
			t.Fatalf("cut at %d: %q", length, got)
		}
		if _, whole, err := j.Read("chìa"); err != nil || whole != steps[1].Before {
			t.Fatalf("cut at %d: whole up to %d, want %d; %v", length, whole, steps[1].Before, err)
		}
	}
}

func TestAChangedBitEndsTheJournal(t *testing.T) {
	whole, err := os.ReadFile(newJournal(t, "một", "hai").Path)
	must(t, err)
	head := bytes.Index(whole, []byte("chìa\n")) + len("chìa\n")
	for at := head; at < len(whole); at++ {
		j := newJournal(t)
		changed := bytes.Clone(whole)
		changed[at] ^= 0x10
		must(t, os.WriteFile(j.Path, changed, 0o600))
		if got := read(t, j); got == "một,hai" {
			t.Errorf("byte %d changed and nobody noticed", at)
		}
	}
	if _, _, err := newJournal(t).Read("chìa khác"); !errors.Is(err, box.ErrJournal) {
		t.Errorf("the journal of another box: %v", err)
	}
}

func TestDestroyOverwritesInPlace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "khoa")
	must(t, box.KeyFile{Path: path}.Write([]byte("chìa khóa của hòm")))
	second := path + "-2" // the same bytes on the disk under another name
	must(t, os.Link(path, second))
	must(t, box.Destroy(path))
	left, err := os.ReadFile(second)
	must(t, err)
	if len(left) != len("chìa khóa của hòm") || bytes.Contains(left, []byte("chìa")) {
		t.Errorf("left on the disk: %q", left)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Error("the name is still there")
	}
	must(t, box.Destroy(path)) // once more does no harm
}

// BenchmarkUnlock is how long one guess at a passphrase takes.
func BenchmarkUnlock(b *testing.B) {
	_, locked, err := box.NewKey("mật khẩu ban kiểm phiếu", box.Work)
	must(b, err)
	for b.Loop() {
		_, err := box.Unlock(locked, "mật khẩu ban kiểm phiếu")
		must(b, err)
	}
}
