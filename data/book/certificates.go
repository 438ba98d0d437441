package book

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"thidua/data"
	"thidua/data/store"
	"thidua/data/vn"
)

// Certificates lists a round's certificates in the order of the decision's list.
func (b *Book) Certificates(round uint64) ([]data.Certificate, error) {
	return list(b, func(r store.Reader) ([]data.Certificate, error) { return certificatesOf(r, round) })
}

func certificatesOf(r store.Reader, round uint64) ([]data.Certificate, error) {
	return collect(certificates.Under(r, store.Join(store.Uint(round))), nil)
}

// PrintedCertificates notes that certificates were printed, by their ordinals; none
// means all. With the last of them the paper itself counts as printed. One that was
// printed before is not printed again without a reason, which the history keeps: two
// papers for one award must be explained.
func (b *Book) PrintedCertificates(round uint64, ordinals []int, reason string) error {
	reason = vn.Clean(reason)
	c := &change{round: round, topic: Papers}
	return b.apply(c, func(w store.Writer) error {
		if _, err := openRound(w, round); err != nil {
			return err
		}
		chosen, err := chosenOf(w, round, ordinals)
		if err != nil {
			return err
		}
		anew, again := parted(chosen)
		if len(again) > 0 && reason == "" {
			return needsReason(again)
		}
		c.what = printedSentence(anew, again, reason)
		return first(b.notePrinted(w, chosen, reason), b.noteBook(w, round))
	})
}

// chosenOf gives the certificates of some ordinals.
func chosenOf(r store.Reader, round uint64, ordinals []int) ([]data.Certificate, error) {
	all, err := certificatesOf(r, round)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, &data.Problem{What: "Chưa có quyết định khen thưởng nên chưa có giấy nào để in", Do: "Ghi quyết định khen thưởng trước"}
	}
	if len(ordinals) == 0 {
		return all, nil
	}
	chosen := slices.DeleteFunc(slices.Clone(all), func(c data.Certificate) bool { return !slices.Contains(ordinals, c.Ordinal) })
	if unknown := without(ordinals, chosen); len(unknown) > 0 {
		return nil, &data.Problem{What: "Không có giấy nào mang số sổ vàng " + numbers(unknown), Do: "Chọn lại trong danh sách được khen"}
	}
	return chosen, nil
}

// without are the ordinals, in their order, that no certificate of the list has.
func without(ordinals []int, list []data.Certificate) []int {
	rest := slices.DeleteFunc(slices.Clone(ordinals), func(n int) bool {
		return slices.ContainsFunc(list, func(c data.Certificate) bool { return c.Ordinal == n })
	})
	slices.Sort(rest)
	return slices.Compact(rest)
}

// parted tells certificates that are printed for the first time from the others.
func parted(list []data.Certificate) (anew, again []int) {
	for _, c := range list {
		if len(c.Printed) > 0 {
			again = append(again, c.Ordinal)
		} else {
			anew = append(anew, c.Ordinal)
		}
	}
	return anew, again
}

func needsReason(ordinals []int) error {
	return &data.Problem{What: "Giấy đã in rồi: số sổ vàng " + numbers(ordinals), Do: "Ghi lý do in lại, ví dụ “giấy in lần trước bị nhòe”"}
}

// printedSentence is the history's line. The reason is that of what was printed again.
func printedSentence(anew, again []int, reason string) string {
	var parts []string
	if len(anew) > 0 {
		parts = append(parts, fmt.Sprintf("in %d giấy: số sổ vàng %s", len(anew), numbers(anew)))
	}
	if len(again) > 0 {
		parts = append(parts, fmt.Sprintf("in lại %d giấy: số sổ vàng %s; lý do: %s", len(again), numbers(again), reason))
	}
	return vn.UpperFirst(strings.Join(parts, "; "))
}

// numbers writes ordinals with neighbours joined: "1-52", "3, 7-9".
func numbers(ordinals []int) string {
	var parts []string
	for i := 0; i < len(ordinals); {
		end := i
		for end+1 < len(ordinals) && ordinals[end+1] == ordinals[end]+1 {
			end++
		}
		part := strconv.Itoa(ordinals[i])
		if end > i {
			part += "-" + strconv.Itoa(ordinals[end])
		}
		parts = append(parts, part)
		i = end + 1
	}
	return strings.Join(parts, ", ")
}

func (b *Book) notePrinted(w store.Writer, list []data.Certificate, reason string) error {
	for _, c := range list {
		p := data.Printing{At: b.clock(), Who: who(w)}
		if len(c.Printed) > 0 {
			p.Reason = reason
		}
		c.Printed = append(c.Printed, p)
		if err := certificates.Put(w, c); err != nil {
			return err
		}
	}
	return nil
}

// noteBook notes the certificates as a paper printed once every one of them was.
func (b *Book) noteBook(w store.Writer, round uint64) error {
	all, err := certificatesOf(w, round)
	if err != nil || slices.ContainsFunc(all, func(c data.Certificate) bool { return len(c.Printed) == 0 }) {
		return err
	}
	return setMark(w, round, data.CertificateBook, func(m *data.PaperMark) { m.Printed = b.clock() })
}
