package book_test

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thidua/data"
	"thidua/data/box"
)

// spy is somebody who copied the data file and the journal before and after each
// ballot, has the whole data folder and the archive when all is over, and knows the
// committee's passphrase. It reads bytes as they lie there.
type spy struct {
	folder, journal, archive, passphrase string
	recused                              map[string]int // public: the minutes name them
	meeting                              data.Meeting
	order                                []string // voters as they came
	seen                                 []byte   // the data file before the ballot
	records                              [][]byte // sealed ballots as they came
}

func (s *spy) dataFile() string { return filepath.Join(s.folder, "so.db") }

// before copies the data file.
func (s *spy) before(t *testing.T) {
	t.Helper()
	var err error
	s.seen, err = os.ReadFile(s.dataFile())
	must(t, err)
}

// after finds out from the two copies who voted, and what came into the journal.
func (s *spy) after(t *testing.T, voter string) {
	t.Helper()
	now, err := os.ReadFile(s.dataFile())
	must(t, err)
	if bytes.Equal(now, s.seen) {
		t.Fatal("the data file did not change with a ballot")
	}
	s.order = append(s.order, voter) // the roll tells, and so does who went to the machine
	steps, _, err := box.Journal{Path: s.journal}.Read(s.meeting.Box.Recipient)
	must(t, err)
	s.records = nil
	for _, step := range steps {
		s.records = append(s.records, step.Sealed...)
	}
}

// guess says for every voter what the spy thinks was chosen, by the best way that
// is open.
func (s *spy) guess(t *testing.T) map[string]map[int]data.Choice {
	t.Helper()
	if guesses := s.byKey(t); guesses != nil {
		return guesses
	}
	rows := s.rows(t)
	if guesses := s.byLength(rows); guesses != nil {
		return guesses
	}
	return s.byOrder(rows)
}

// byKey tries the passphrase on every file of the data folder, and on every stretch
// of the data file that looks like a locked key.
func (s *spy) byKey(t *testing.T) map[string]map[int]data.Choice {
	t.Helper()
	var found map[string]map[int]data.Choice
	must(t, filepath.WalkDir(s.folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if at := bytes.Index(text, []byte("age-encryption.org/v1\n-> scrypt")); err == nil && at >= 0 {
			if key, err := box.Unlock(text[at:], s.passphrase); err == nil {
				found = s.decrypted(t, key)
			}
		}
		return err
	}))
	return found
}

func (s *spy) decrypted(t *testing.T, key box.Key) map[string]map[int]data.Choice {
	t.Helper()
	guesses := make(map[string]map[int]data.Choice)
	for i, record := range s.records {
		content, err := key.Open(record)
		must(t, err)
		guesses[s.order[i]] = choicesOf(content.Marks)
	}
	return guesses
}

// rows reads the opened ballots from the archive.
func (s *spy) rows(t *testing.T) []data.Ballot {
	t.Helper()
	r, err := zip.OpenReader(s.archive)
	must(t, err)
	defer r.Close()
	for _, f := range r.File {
		if !strings.HasSuffix(f.Name, "kiem-phieu/phieu.json") {
			continue
		}
		file, err := f.Open()
		must(t, err)
		text, err := io.ReadAll(file)
		must(t, err)
		var rows []data.Ballot
		must(t, json.Unmarshal(text, &rows))
		return rows
	}
	t.Fatal("no ballots in the archive")
	return nil
}

// byLength gives the votes with the longest words to the voters with the longest
// sealed ballots; nil where all are alike.
func (s *spy) byLength(rows []data.Ballot) map[string]map[int]data.Choice {
	voters := slices.Clone(s.order)
	length := make(map[string]int)
	alike := true
	for i, record := range s.records {
		alike = alike && len(record) == len(s.records[0])
		length[s.order[i]] = len(record) + s.public(s.order[i])
	}
	if alike {
		return nil
	}
	slices.SortStableFunc(voters, func(x, y string) int { return cmp.Compare(length[y], length[x]) })
	guesses := make(map[string]map[int]data.Choice)
	for n := 1; n <= simNominees; n++ {
		votes := votesOn(rows, n)
		slices.SortStableFunc(votes, func(x, y data.Choice) int { return cmp.Compare(len(y), len(x)) })
		for _, v := range voters {
			if s.recused[v] != n && len(votes) > 0 {
				guess(guesses, v, n, votes[0])
				votes = votes[1:]
			}
		}
	}
	return guesses
}

// public is how much shorter a voter's ballot is for reasons that everybody knows:
// it lacks a mark, or is not marked as written.
func (s *spy) public(voter string) int {
	more := 0
	if s.recused[voter] > 0 {
		more += len(`{"nominee":1,"choice":"yes"},`)
	}
	if voter != "m5" {
		more += len(`"written":true,`)
	}
	return more
}

func votesOn(rows []data.Ballot, nominee int) []data.Choice {
	var votes []data.Choice
	for _, row := range rows {
		if mark, ok := row.On(nominee); ok {
			votes = append(votes, mark.Choice)
		}
	}
	return votes
}

// byOrder takes the row marked as written for the absent member's, the row with a
// gap for the recused member's, and the others in the order of voting.
func (s *spy) byOrder(rows []data.Ballot) map[string]map[int]data.Choice {
	guesses := make(map[string]map[int]data.Choice)
	left := slices.Clone(rows)
	take := func(voter string, fits func(data.Ballot) bool) {
		if i := slices.IndexFunc(left, fits); i >= 0 {
			guesses[voter] = choicesOf(left[i].Marks)
			left = slices.Delete(left, i, i+1)
		}
	}
	if len(rows) != len(s.order) {
		return guesses
	}
	for i, voter := range s.order { // rows that kept the order of voting also say so
		if s.gap(rows[i], voter) {
			guesses[voter] = choicesOf(rows[i].Marks)
		}
	}
	if len(guesses) == len(rows) {
		return guesses
	}
	clear(guesses)
	take("m5", func(b data.Ballot) bool { return b.Written })
	for voter, n := range s.recused {
		take(voter, func(b data.Ballot) bool { _, ok := b.On(n); return !ok })
	}
	for _, voter := range s.order {
		if guesses[voter] == nil {
			take(voter, func(data.Ballot) bool { return true })
		}
	}
	return guesses
}

// gap reports whether a row can be the voter's: written or not, and without a mark
// just where the voter is recused.
func (s *spy) gap(row data.Ballot, voter string) bool {
	_, marked := row.On(s.recused[voter])
	return row.Written == (voter == "m5") && !(s.recused[voter] > 0 && marked)
}

func choicesOf(marks []data.Mark) map[int]data.Choice {
	choices := make(map[int]data.Choice)
	for _, m := range marks {
		choices[m.Nominee] = m.Choice
	}
	return choices
}

func guess(all map[string]map[int]data.Choice, voter string, nominee int, c data.Choice) {
	if all[voter] == nil {
		all[voter] = make(map[int]data.Choice)
	}
	all[voter][nominee] = c
}
