package data

import (
	"maps"
	"time"

	"thidua/data/vn"
)

// Decision is the office-holder's award decision on a round (quyết định khen thưởng).
type Decision struct {
	Round      uint64   `json:"round"`
	Number     string   `json:"number"` // 456/QĐ-UBND
	On         Date     `json:"on,omitzero"`
	Power      string   `json:"power,omitempty"` // "", "TM.", "KT.", "TL.", "TUQ.", "Q."
	Post       string   `json:"post"`            // CHỦ TỊCH
	Signer     string   `json:"signer"`
	BaseSalary int64    `json:"base_salary"`        // đồng, in force on the date
	Grounds    []string `json:"grounds"`            // the "Căn cứ" lines, without their final mark
	Doubling   Doubling `json:"doubling,omitempty"` // how collectives' prizes were reckoned
	// Texts are the sentences that it was issued with, by their ids, and Words how its
	// sums were said: what is signed does not change with the office's settings.
	Texts map[string]string `json:"texts,omitempty"`
	Words vn.Reading        `json:"words,omitzero"`
}

// Kept gives the office's ways with those that the decision was issued with in place
// of later ones.
func (d Decision) Kept(o Office) Office {
	if d.Texts == nil { // issued before they were kept
		return o
	}
	o.Words = d.Words
	own := make(map[string]string, len(o.Wording)+len(d.Texts))
	maps.Copy(own, o.Wording)
	maps.Copy(own, d.Texts)
	o.Wording = own
	return o
}

// Certificate is one certificate of a decision, in the order of its list.
type Certificate struct {
	Round   uint64 `json:"round"`
	Ordinal int    `json:"ordinal"` // số sổ vàng
	Dossier uint64 `json:"dossier"`
	Nominee int    `json:"nominee"`
	Prize   int64  `json:"prize"` // đồng
	// Printed is every time that it was sent to a printer, the first one first.
	Printed []Printing `json:"printed,omitempty"`
}

// Printing is one time that a certificate was printed. From the second one on it
// has a reason.
type Printing struct {
	At     time.Time `json:"at"`
	Who    string    `json:"who"`
	Reason string    `json:"reason,omitempty"`
}

// Called names the decision by its number and day; the registry may not have given
// the number yet.
func (d Decision) Called() string {
	if d.Number == "" {
		return "Quyết định ngày " + d.On.String() + ", chưa ghi số"
	}
	return "Quyết định số " + d.Number + " ngày " + d.On.String()
}

// SameOnCertificates reports whether the certificates of both decisions read alike:
// grounds and money stand on the decision alone.
func (d Decision) SameOnCertificates(o Decision) bool {
	return d.Number == o.Number && d.On == o.On && d.Power == o.Power && d.Post == o.Post && d.Signer == o.Signer
}
