package box

import (
	"crypto/rand"
	"io"
	"math/big"
	"strings"

	"thidua/assets"
	"thidua/data/vn"
)

// receiptWords is how many words a receipt has.
const receiptWords = 3

// PassphraseWords is how many words a suggested passphrase has.
const PassphraseWords = 5

// words are those that receipts are made of. No two are alike without their marks,
// so that a receipt copied by hand in a hurry still names one ballot.
var words = strings.Fields(assets.ReceiptWords)

// NewReceipt draws a receipt: "lúa sông trăng".
func NewReceipt(random io.Reader) (string, error) { return draw(random, receiptWords) }

// SuggestPassphrase draws a passphrase that can be remembered and typed.
func SuggestPassphrase(random io.Reader) (string, error) {
	text, err := draw(random, PassphraseWords)
	return vn.Fold(text), err
}

func draw(random io.Reader, count int) (string, error) {
	drawn := make([]string, count)
	for i := range drawn {
		n, err := rand.Int(random, big.NewInt(int64(len(words))))
		if err != nil {
			return "", err
		}
		drawn[i] = words[n.Int64()]
	}
	return strings.Join(drawn, " "), nil
}

// longestReceipt is as long as a receipt can be.
func longestReceipt() string {
	longest := ""
	for _, w := range words {
		if len(w) > len(longest) {
			longest = w
		}
	}
	return strings.TrimSpace(strings.Repeat(longest+" ", receiptWords))
}
