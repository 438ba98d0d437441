// Package proof makes and checks the text of the QR code on a decision or a
// certificate: what the paper says, signed with the office's Ed25519 key, so that
// anyone with its public key can tell a genuine paper without a network.
package proof

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"thidua/data"
	"thidua/data/vn"
)

// Claim is what a paper says of itself.
type Claim struct {
	Decision string    // its number: 456/QĐ-UBND
	On       data.Date // the decision's day
	Agency   string    // whose decision it is
	Award    string
	Name     string // the recipient; of a decision how many there are
	Ordinal  int    // số sổ vàng; 0 for the decision itself
}

// head begins the text and names its layout. The text is readable as it stands: a
// telephone without this program shows what the paper should say.
const head = "THIDUA1"

// lines of the text before the signature.
const lines = 7

// dayLayout is how data.Date writes a day.
const dayLayout = "02/01/2006"

// text is the signed part, a line a field.
func (c Claim) text() string {
	fields := []string{head, c.Decision, c.On.String(), c.Agency, c.Award, c.Name, strconv.Itoa(c.Ordinal)}
	for i := range fields {
		fields[i] = vn.Clean(fields[i])
	}
	return strings.Join(fields, "\n")
}

// parse reads the signed part.
func parse(text string) (c Claim, err error) {
	fields := strings.Split(text, "\n")
	if len(fields) != lines || fields[0] != head {
		return c, fmt.Errorf("%d lines, head %q", len(fields), fields[0])
	}
	on, err := time.Parse(dayLayout, fields[2])
	if err != nil {
		return c, fmt.Errorf("day: %w", err)
	}
	if c.Ordinal, err = strconv.Atoi(fields[6]); err != nil {
		return c, fmt.Errorf("ordinal: %w", err)
	}
	c.On, c.Decision, c.Agency, c.Award, c.Name = data.DateOf(on), fields[1], fields[3], fields[4], fields[5]
	return c, nil
}
