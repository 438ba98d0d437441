package documents

import "fmt"

// String is the sentence with the nominee's number before it.
func (w Warning) String() string {
	if w.Nominee == 0 {
		return w.Text
	}
	return fmt.Sprintf("Hồ sơ số %d: %s", w.Nominee, w.Text)
}
