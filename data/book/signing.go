package book

import (
	"crypto/ed25519"
	"fmt"
	"io"

	"thidua/data"
	"thidua/data/proof"
	"thidua/data/store"
)

// signingKey is the office's Ed25519 key: what it signs is known as the office's.
type signingKey struct {
	Seed []byte `json:"seed"`
}

// UseKey makes key the office's own, in place of the one made on first use.
func (b *Book) UseKey(key ed25519.PrivateKey) error {
	c := &change{what: "Dùng khóa ký " + mark(key), topic: Settings, final: true}
	return b.apply(c, func(w store.Writer) error { return keys.Put(w, signingKey{key.Seed()}) })
}

// PublicKey is the key by which the office's codes are checked, made on first use.
func (b *Book) PublicKey() (ed25519.PublicKey, error) {
	key, err := b.key()
	if err != nil {
		return nil, err
	}
	return public(key), nil
}

// key is the office's key, made where there is none yet.
func (b *Book) key() (ed25519.PrivateKey, error) {
	kept, err := get(b, keys, []byte("office"))
	if err == nil && len(kept.Seed) == ed25519.SeedSize {
		return ed25519.NewKeyFromSeed(kept.Seed), nil
	}
	if err != nil && !missing(err) {
		return nil, err
	}
	seed := make([]byte, ed25519.SeedSize)
	if _, err := io.ReadFull(b.random, seed); err != nil {
		return nil, fmt.Errorf("signing key: %w", err)
	}
	c := &change{topic: Settings, quiet: true}
	if err := b.apply(c, func(w store.Writer) error { return keys.Put(w, signingKey{seed}) }); err != nil {
		return nil, err
	}
	return ed25519.NewKeyFromSeed(seed), nil
}

func public(key ed25519.PrivateKey) ed25519.PublicKey {
	p, _ := key.Public().(ed25519.PublicKey)
	return p
}

func mark(key ed25519.PrivateKey) string { return proof.Mark(public(key)) }

// codes signs what the decision and each of its certificates say, by ordinal. A
// decision without its number yet, a rehearsal and an office that does not want codes
// have none.
func (b *Book) codes(p data.Proceedings) (map[int]string, error) {
	if p.Decision == nil || p.Decision.Number == "" || p.Office.NoCodes || p.Trial {
		return nil, nil
	}
	key, err := b.key()
	if err != nil {
		return nil, err
	}
	claim := proof.Claim{Decision: p.Decision.Number, On: p.Decision.On, Agency: p.Council.Agency, Award: p.Award.Name}
	winners := p.Winners()
	claim.Name = fmt.Sprintf("Danh sách %d trường hợp", len(winners))
	signed := map[int]string{0: proof.Sign(key, claim)}
	for _, w := range winners {
		claim.Name, claim.Ordinal = w.Dossier.Called(), w.Outcome.Ordinal
		signed[claim.Ordinal] = proof.Sign(key, claim)
	}
	return signed, nil
}
