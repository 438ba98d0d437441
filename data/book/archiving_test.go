package book_test

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/archive"
	"thidua/data/book"
	"thidua/data/recount"
)

// tied holds a secret vote in which two tie for the one place, and a second round in
// which the first of them wins.
func tied(t *testing.T) (*book.Book, data.Round) {
	t.Helper()
	b, round := planned(t, data.Secret)
	m, err := b.Meeting(round.ID)
	must(t, err)
	m.Rule.Quota, m.Seats[3].Recused = 1, nil
	_, err = b.Plan(m)
	must(t, err)
	everybody := []string{"m1", "m2", "m3", "m4", "m5"}
	must(t, b.OpenVote(round.ID, passphrase))
	for _, id := range everybody {
		cast(t, b, round.ID, id, marks(data.Yes, data.Yes, data.No), false)
	}
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	_, err = b.Runoff(round.ID)
	must(t, err)
	must(t, b.OpenVote(round.ID, passphrase))
	for _, id := range everybody {
		cast(t, b, round.ID, id, marks(data.Yes, data.No), false)
	}
	_, err = b.CloseVote(round.ID, passphrase)
	must(t, err)
	return b, round
}

// packed archives a round with its result and gives the package and its files.
func packed(t *testing.T, b *book.Book, round uint64) (string, map[string][]byte) {
	t.Helper()
	p, err := b.Proceedings(round)
	must(t, err)
	result, err := json.Marshal(p.Result)
	must(t, err)
	target := filepath.Join(t.TempDir(), "luu-tru.zip")
	must(t, b.Archive(round, []archive.File{{Path: "kiem-phieu/result.json", Data: result}}, target, "Thi Đua"))
	zipped, err := zip.OpenReader(target)
	must(t, err)
	defer zipped.Close()
	files := make(map[string][]byte)
	for _, f := range zipped.File {
		r, err := f.Open()
		must(t, err)
		text, err := io.ReadAll(r)
		must(t, err)
		_, name, _ := strings.Cut(f.Name, "/data/")
		files[name] = text
	}
	return target, files
}

func TestAPackageHoldsEveryVoteOfTheSitting(t *testing.T) {
	b, round := tied(t)
	target, files := packed(t, b, round.ID)
	p, err := b.Proceedings(round.ID)
	must(t, err)
	must(t, p.Reconcile())
	for i, folder := range []string{"kiem-phieu/luot-1/", "kiem-phieu/"} {
		sum := sha256.Sum256(files[folder+"danh-sach-bieu-quyet.txt"])
		if want := p.Sittings[i].Meeting.RollSHA256; hex.EncodeToString(sum[:]) != want || want == "" {
			t.Errorf("%s: the roll's sum is %x, want %s", folder, sum, want)
		}
		var handedIn []data.Ballot
		must(t, json.Unmarshal(files[folder+"phieu.json"], &handedIn))
		if len(handedIn) != 5 || handedIn[0].Meeting != p.Sittings[i].Meeting.ID {
			t.Errorf("%s: %d ballots of meeting %d", folder, len(handedIn), handedIn[0].Meeting)
		}
	}
	var own data.Result
	must(t, json.Unmarshal(files["kiem-phieu/luot-1/result.json"], &own))
	if o, _ := own.Of(1); !o.Tied || o.Runoff != nil {
		t.Errorf("the first vote's own count: %+v", o)
	}
	var first, last data.Meeting
	must(t, json.Unmarshal(files["kiem-phieu/luot-1/phien-hop.json"], &first))
	must(t, json.Unmarshal(files["phien-hop.json"], &last))
	if last.After != first.ID || first.ID == 0 {
		t.Errorf("meetings %d and %d", first.ID, last.ID)
	}
	report, err := recount.File(target)
	must(t, err)
	for _, d := range report.Differences {
		t.Errorf("recount: %+v", d)
	}
}

func TestThePageOfAPackageExplainsItsBallots(t *testing.T) {
	b, round := tied(t)
	_, files := packed(t, b, round.ID)
	page := string(files["DOC-TRUOC.txt"])
	for _, words := range []string{"Một dòng không phải là phiếu của một người nào", "thidua recount luu-tru.zip", "kiem-phieu/luot-1/", "danh-sach-bieu-quyet.txt"} {
		if !strings.Contains(page, words) {
			t.Errorf("the page does not say %q", words)
		}
	}
	open, one := decided(t)
	_, files = packed(t, open, one.ID)
	if page := string(files["DOC-TRUOC.txt"]); strings.Contains(page, "trộn") || strings.Contains(page, "luot-1") || strings.Contains(page, "DIỄN TẬP") {
		t.Errorf("the page of one open vote says\n%s", page)
	}
}

// A rehearsal's package says so on its first page.
func TestThePageOfARehearsal(t *testing.T) {
	b, round := decided(t)
	trial, err := b.Rehearse()
	must(t, err)
	defer trial.Close()
	_, files := packed(t, trial, round.ID)
	if !strings.HasPrefix(string(files["DOC-TRUOC.txt"]), "BẢN DIỄN TẬP") {
		t.Error("a rehearsal's package is not marked")
	}
}
