package box

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"filippo.io/age"

	"thidua/data"
)

// Content is what a sealed ballot holds: the marks, never whose they are.
type Content struct {
	Receipt string      `json:"receipt,omitempty"` // none for a ballot on paper
	Written bool        `json:"written,omitempty"`
	Void    bool        `json:"void,omitempty"`
	Marks   []data.Mark `json:"marks,omitempty"`
}

// Size is how long the longest ballot of a vote can become, in bytes: every ballot
// is padded to it.
func Size(p data.Proceedings) (int, error) {
	longest := Content{Receipt: longestReceipt(), Written: true, Void: true}
	for _, d := range p.OnBallot() {
		longest.Marks = append(longest.Marks, longestMark(p.Movement, d))
	}
	text, err := json.Marshal(longest)
	return len(text), err
}

// longestMark has the longest choice and the highest score on every criterion of
// the movement: a ballot from a sheet may judge a nominee by any of them.
func longestMark(m data.Movement, d data.Dossier) data.Mark {
	mark := data.Mark{Nominee: d.Number, Choice: data.Void, Scores: data.Scores{}}
	for _, set := range m.Sets {
		for _, c := range set.Criteria {
			mark.Scores[c.ID] = max(c.Max, 1)
		}
	}
	return mark
}

// Pad fills a text up with spaces, which mean nothing after it.
func Pad(text []byte, size int) ([]byte, error) {
	if len(text) > size {
		return nil, errors.New("a ballot is longer than the longest can be") // not how long: that would tell ballots apart
	}
	return append(text, bytes.Repeat([]byte{' '}, size-len(text))...), nil
}

// Seal closes a ballot up, so that only the key of the recipient opens it. Pad
// brings it to its length before.
func Seal(c Content, recipient string, size int, pad func([]byte, int) ([]byte, error)) ([]byte, error) {
	to, err := age.ParseX25519Recipient(recipient)
	if err != nil {
		return nil, fmt.Errorf("key of the box: %w", err)
	}
	text, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("seal a ballot: %w", err)
	}
	if text, err = pad(text, size); err != nil {
		return nil, err
	}
	return encrypt(to, text)
}

// Open opens a sealed ballot.
func (k Key) Open(sealed []byte) (c Content, err error) {
	text, err := decrypt(k.identity, sealed)
	if err == nil {
		err = json.Unmarshal(text, &c)
	}
	if err != nil {
		return c, fmt.Errorf("open a ballot: %w", err)
	}
	return c, nil
}
