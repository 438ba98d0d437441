package data

import "thidua/data/vn"

// Movement is an emulation movement (phong trào thi đua) as its plan describes
// it. It is data: an office copies a movement file and writes its own.
type Movement struct {
	ID       string        `toml:"id" json:"id"`
	Name     string        `toml:"name" json:"name"`
	Plan     Instrument    `toml:"plan" json:"plan"`
	Phases   []Phase       `toml:"phases" json:"phases"`
	Contents []string      `toml:"contents" json:"contents"` // nội dung thi đua
	Subjects []Subject     `toml:"subjects" json:"subjects"`
	Sets     []CriteriaSet `toml:"sets" json:"sets"`
	Titles   []Title       `toml:"titles" json:"titles"`
}

// Instrument is a legal or administrative document, cited on screen and paper.
type Instrument struct {
	Name    string `toml:"name" json:"name"`                // "Kế hoạch số 135/KH-UBND"
	Issuer  string `toml:"issuer" json:"issuer"`            // "Ủy ban nhân dân tỉnh An Giang"
	On      Date   `toml:"on,omitempty" json:"on,omitzero"` // date of issue
	Subject string `toml:"subject" json:"subject"`          // what it is about
}

// Cite names the instrument as papers cite it: "Kế hoạch số 135/KH-UBND ngày 20
// tháng 02 năm 2024 của Ủy ban nhân dân tỉnh An Giang về …".
func (i Instrument) Cite() string {
	text := i.Name
	if !i.On.IsZero() {
		text += " " + vn.LongDate(i.On.Time())
	}
	if i.Issuer != "" {
		text += " của " + i.Issuer
	}
	if i.Subject != "" {
		text += " " + i.Subject
	}
	return text
}

// Phase is a part of the movement that ends with a review (sơ kết, tổng kết).
type Phase struct {
	Number int    `toml:"number" json:"number"`
	Name   string `toml:"name" json:"name"`     // "Giai đoạn 1 (2023 - 2025)"
	From   int    `toml:"from" json:"from"`     // first year
	To     int    `toml:"to" json:"to"`         // last year
	Review string `toml:"review" json:"review"` // "sơ kết" or "tổng kết"
}

// ReportName is what the report on the phase is called: "Báo cáo sơ kết", "Báo cáo tổng
// kết".
func (p Phase) ReportName() string {
	if p.Review == "" {
		return PhaseReport.String()
	}
	return "Báo cáo " + p.Review
}

// Subject is a group of participants (đối tượng thi đua) with its own criteria.
type Subject struct {
	ID         string `toml:"id" json:"id"`
	Name       string `toml:"name" json:"name"`
	Kinds      []Kind `toml:"kinds" json:"kinds"`                                // kinds of nominees it takes
	Set        string `toml:"set" json:"set"`                                    // id of its criteria set
	ClosedFrom Date   `toml:"closed_from,omitempty" json:"closed_from,omitzero"` // no such subject from this day on
	ClosedNote string `toml:"closed_note,omitempty" json:"closed_note,omitempty"`
}

// Title is a recognition that the movement builds on (Công dân học tập …). It is
// given by others; holding it is a condition for the award.
type Title struct {
	ID         string `toml:"id" json:"id"`
	Name       string `toml:"name" json:"name"`
	For        string `toml:"for" json:"for"`
	Basis      string `toml:"basis" json:"basis"`
	Set        string `toml:"set,omitempty" json:"set,omitempty"` // id of its criteria set, if known
	Recogniser string `toml:"recogniser,omitempty" json:"recogniser,omitempty"`
	Confirmed  bool   `toml:"confirmed" json:"confirmed"`
	Note       string `toml:"note,omitempty" json:"note,omitempty"`
}

// Phase finds a phase by its number.
func (m Movement) Phase(number int) (Phase, bool) {
	return find(m.Phases, func(p Phase) bool { return p.Number == number })
}

// Set finds a criteria set by its id.
func (m Movement) Set(id string) (CriteriaSet, bool) {
	return find(m.Sets, func(s CriteriaSet) bool { return s.ID == id })
}

// Subject finds a subject by its id.
func (m Movement) Subject(id string) (Subject, bool) {
	return find(m.Subjects, func(s Subject) bool { return s.ID == id })
}

// Criterion finds a criterion and its set by the criterion's id.
func (m Movement) Criterion(id string) (Criterion, CriteriaSet, bool) {
	for _, set := range m.Sets {
		if c, ok := find(set.Criteria, func(c Criterion) bool { return c.ID == id }); ok {
			return c, set, true
		}
	}
	return Criterion{}, CriteriaSet{}, false
}

// Open reports whether the subject still exists on the given day.
func (s Subject) Open(on Date) bool {
	return s.ClosedFrom.IsZero() || on.Before(s.ClosedFrom)
}

// Takes reports whether nominees of the kind belong to the subject.
func (s Subject) Takes(kind Kind) bool {
	_, ok := find(s.Kinds, func(k Kind) bool { return k == kind })
	return ok
}

// SubjectOf is the subject that a dossier names, else the first one that takes
// its kind and exists on the given day.
func (m Movement) SubjectOf(d Dossier, on Date) (Subject, bool) {
	if s, ok := m.Subject(d.Subject); ok {
		return s, true
	}
	return find(m.Subjects, func(s Subject) bool { return s.Takes(d.Kind) && s.Open(on) })
}

// CriteriaOf is the set that judges a dossier: its subject's.
func (m Movement) CriteriaOf(d Dossier, on Date) (CriteriaSet, bool) {
	s, ok := m.SubjectOf(d, on)
	if !ok {
		return CriteriaSet{}, false
	}
	return m.Set(s.Set)
}

// find gives the first element that fits.
func find[T any](list []T, fits func(T) bool) (T, bool) {
	for _, v := range list {
		if fits(v) {
			return v, true
		}
	}
	var none T
	return none, false
}
