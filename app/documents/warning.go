package documents

import "fmt"

// String is the sentence with the nominee before it, by number and, where it is
// known, by name.
func (w Warning) String() string {
	switch {
	case w.Nominee == 0:
		return w.Text
	case w.Name != "":
		return fmt.Sprintf("Hồ sơ số %d, %s: %s", w.Nominee, w.Name, w.Text)
	}
	return fmt.Sprintf("Hồ sơ số %d: %s", w.Nominee, w.Text)
}
