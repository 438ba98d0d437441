package book

import (
	"thidua/data"
	"thidua/data/store"
)

// The tables of a book. Keys are big-endian ids, so that a table lists its
// records in the order in which they came.
var (
	movements = store.Table[data.Movement]{Name: "movement", Version: 1,
		Key: func(m data.Movement) []byte { return []byte(m.ID) }}

	rounds = store.Table[data.Round]{Name: "round", Version: 1,
		Key: func(r data.Round) []byte { return store.Uint(r.ID) }}

	dossiers = store.Table[data.Dossier]{Name: "dossier", Version: 1,
		Key: func(d data.Dossier) []byte { return dossierKey(d.Round, d.ID) },
		Indexes: []store.Index[data.Dossier]{{Name: "number", Unique: true,
			Of: func(d data.Dossier) [][]byte { return [][]byte{dossierKey(d.Round, uint64(d.Number))} }}}}

	councils = store.Table[data.Council]{Name: "council", Version: 1,
		Key: func(c data.Council) []byte { return store.Uint(c.ID) }}

	meetings = store.Table[data.Meeting]{Name: "meeting", Version: 1,
		Key: func(m data.Meeting) []byte { return store.Uint(m.ID) },
		Indexes: []store.Index[data.Meeting]{{Name: "round",
			Of: func(m data.Meeting) [][]byte { return [][]byte{store.Uint(m.Round)} }}}}

	ballots = store.Table[data.Ballot]{Name: "ballot", Version: 1,
		Key: func(b data.Ballot) []byte { return store.Join(store.Uint(b.Meeting), []byte(b.Label)) }}

	sittings = store.Table[sitting]{Name: "sitting", Version: 1,
		Key: func(s sitting) []byte { return dossierKey(s.Round, s.Meeting) }}

	counts = store.Table[count]{Name: "count", Version: 1,
		Key: func(c count) []byte { return store.Uint(c.Round) }}

	decisions = store.Table[data.Decision]{Name: "decision", Version: 1,
		Key: func(d data.Decision) []byte { return store.Uint(d.Round) }}

	certificates = store.Table[data.Certificate]{Name: "certificate", Version: 1,
		Key: func(c data.Certificate) []byte { return dossierKey(c.Round, uint64(c.Ordinal)) }}

	papers = store.Table[paperRecord]{Name: "paper", Version: 1,
		Key: func(p paperRecord) []byte { return store.Join(store.Uint(p.Round), []byte(p.Mark.Paper)) }}

	history = store.Table[data.Entry]{Name: "history", Version: 1,
		Key: func(e data.Entry) []byte { return store.Uint(e.ID) }}

	offices = store.Table[data.Office]{Name: "office", Version: 1,
		Key: func(data.Office) []byte { return []byte("office") }}

	blanks = store.Table[data.BlankForm]{Name: "blank", Version: 1,
		Key: func(f data.BlankForm) []byte { return store.Uint(f.ID) }}

	offsets = store.Table[data.PrinterOffset]{Name: "offset", Version: 1,
		Key: func(o data.PrinterOffset) []byte { return offsetKey(o.Printer) }}

	keys = store.Table[signingKey]{Name: "key", Version: 1,
		Key: func(signingKey) []byte { return []byte("office") }}

	settings = store.Table[data.Settings]{Name: "settings", Version: 1,
		Key: func(data.Settings) []byte { return []byte("desk") }}
)

// count is the result of a round's meeting.
type count struct {
	Round  uint64      `json:"round"`
	Result data.Result `json:"result"`
}

// sitting is the count of one of several votes of a sitting.
type sitting struct {
	Round   uint64      `json:"round"`
	Meeting uint64      `json:"meeting"`
	Result  data.Result `json:"result"`
}

// paperRecord is how far a paper of a round has got.
type paperRecord struct {
	Round uint64         `json:"round"`
	Mark  data.PaperMark `json:"mark"`
}

func dossierKey(round, id uint64) []byte { return store.Join(store.Uint(round), store.Uint(id)) }

// verify compares every index with its table both ways.
func verify(r store.Reader) []error {
	var faults []error
	for _, check := range []func(store.Reader) []error{
		movements.Verify, rounds.Verify, dossiers.Verify, councils.Verify, meetings.Verify, ballots.Verify,
		sittings.Verify,
		counts.Verify, decisions.Verify, certificates.Verify, papers.Verify, history.Verify, settings.Verify,
		offices.Verify, blanks.Verify, offsets.Verify, keys.Verify,
	} {
		faults = append(faults, check(r)...)
	}
	return faults
}

// offsetKey is never empty: the printer used by default has no name.
func offsetKey(printer string) []byte { return []byte("printer " + printer) }
