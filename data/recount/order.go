package recount

import (
	"bytes"
	"cmp"
	"math/big"
	"slices"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// kinds are in the order of the decision's list: collectives, households,
// individuals (Nghị định 152/2025/NĐ-CP, Điều 29 khoản 5).
var kinds = []string{"collective", "household", "individual"}

// order numbers those that passed as the decision lists them.
func (r *Result) order() {
	var list []*Outcome
	for i := range r.Nominees {
		if r.Nominees[i].Passed {
			list = append(list, &r.Nominees[i])
		}
	}
	names := newNames()
	slices.SortFunc(list, func(a, b *Outcome) int {
		return cmp.Or(
			cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)),
			cmp.Compare(b.Yes, a.Yes),
			cmp.Compare(b.runoffYes(), a.runoffYes()),
			names.compare(a.Name, b.Name),
			cmp.Compare(a.Number, b.Number),
		)
	})
	for i, o := range list {
		o.Ordinal = i + 1
	}
}

func (o *Outcome) runoffYes() int {
	if o.Runoff == nil {
		return 0
	}
	return o.Runoff.Yes
}

// names puts names in the order of Vietnamese lists.
type names struct {
	collator *collate.Collator
	buffer   collate.Buffer
	keys     map[string][2][]byte
}

func newNames() *names {
	return &names{collator: collate.New(language.Vietnamese), keys: make(map[string][2][]byte)}
}

// compare goes by the given name, which is the last word, then by the rest.
func (n *names) compare(a, b string) int {
	x, y := n.key(a), n.key(b)
	return cmp.Or(bytes.Compare(x[0], y[0]), bytes.Compare(x[1], y[1]))
}

func (n *names) key(name string) [2][]byte {
	if key, ok := n.keys[name]; ok {
		return key
	}
	words := strings.Fields(strings.ToLower(name))
	for i, word := range words {
		words[i] = toneLast(word)
	}
	last := max(len(words)-1, 0)
	key := [2][]byte{n.weigh(words[last:]), n.weigh(words[:last])}
	n.keys[name] = key
	return key
}

func (n *names) weigh(words []string) []byte {
	n.buffer.Reset()
	return bytes.Clone(n.collator.KeyFromString(&n.buffer, strings.Join(words, " ")))
}

// tones are the combining marks of the five written tones.
const tones = "\u0300\u0309\u0303\u0301\u0323"

// toneLast moves a word's tone behind its last letter, so that Hoà and Hòa are one.
func toneLast(word string) string {
	isTone := func(r rune) bool { return strings.ContainsRune(tones, r) }
	letters, marks := "", ""
	for _, r := range norm.NFD.String(word) {
		if isTone(r) {
			marks += string(r)
		} else {
			letters += string(r)
		}
	}
	return norm.NFC.String(letters + marks)
}

// step is what prize money is rounded up to: "làm tròn số lên hàng chục nghìn
// đồng" (Nghị định 152/2025/NĐ-CP, Điều 49).
const step = 10_000

// prize is coefficient × base salary, rounded up to the step.
func prize(coefficient Fraction, baseSalary int64) int64 {
	if coefficient.value == nil {
		return 0
	}
	steps := new(big.Rat).Mul(coefficient.value, big.NewRat(baseSalary, step))
	whole, rest := new(big.Int).QuoRem(steps.Num(), steps.Denom(), new(big.Int))
	if rest.Sign() > 0 {
		whole.Add(whole, big.NewInt(1))
	}
	return whole.Int64() * step
}
