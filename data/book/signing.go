package book

import (
	"crypto/ed25519"
	"fmt"
	"io"

	"thidua/data"
	"thidua/data/proof"
	"thidua/data/store"
	"thidua/data/vn"
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
	if missing(err) {
		kept, err = b.newKey()
	}
	if err != nil {
		return nil, err
	}
	if len(kept.Seed) != ed25519.SeedSize {
		return nil, &data.Problem{What: "Khóa ký mã QR trong sổ bị hỏng", Do: "Khôi phục sổ từ bản sao lưu, hoặc tắt mã QR trong Cài đặt rồi in"}
	}
	return ed25519.NewKeyFromSeed(kept.Seed), nil
}

// newKey makes the office's key, unless somebody else has just made it: what was signed
// with one that is not kept could never be checked.
func (b *Book) newKey() (kept signingKey, err error) {
	made := signingKey{make([]byte, ed25519.SeedSize)}
	if _, err := io.ReadFull(b.random, made.Seed); err != nil {
		return made, fmt.Errorf("signing key: %w", err)
	}
	c := &change{topic: Settings, quiet: true}
	err = b.apply(c, func(w store.Writer) (err error) {
		if kept, err = keys.Get(w, []byte("office")); !missing(err) {
			return err
		}
		kept = made
		return keys.Put(w, made)
	})
	return kept, err
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
	if !p.Coded() {
		return nil, nil
	}
	key, err := b.key()
	if err != nil {
		return nil, err
	}
	claim := proof.Claim{Decision: vn.PaperNumber(b.printed(p.Decision.Number)), On: p.Decision.On,
		Agency: b.printed(p.Council.Agency), Award: b.printed(p.Award.Name)}
	winners := p.Winners()
	claim.Name = fmt.Sprintf("Danh sách %d trường hợp", len(winners))
	signed := map[int]string{0: proof.Sign(key, claim)}
	for _, w := range winners {
		claim.Name, claim.Ordinal = b.printed(w.Dossier.Called()), w.Outcome.Ordinal
		signed[claim.Ordinal] = proof.Sign(key, claim)
	}
	return signed, nil
}

// printed is a text as papers show it: a code that says more could not be compared
// with its paper.
func (b *Book) printed(text string) string {
	kept, _ := vn.Printable(text, b.prints)
	return kept
}
