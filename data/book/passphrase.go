package book

import (
	"io"

	"thidua/data/box"
)

// MinPassphrase is the shortest passphrase of a box, in characters.
const MinPassphrase = box.MinPassphrase

// PassphraseWords is how many words a suggested passphrase has.
const PassphraseWords = box.PassphraseWords

// SuggestPassphrase draws a passphrase that can be remembered and typed without
// marks.
func SuggestPassphrase(random io.Reader) (string, error) { return box.SuggestPassphrase(random) }
