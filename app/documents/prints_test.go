package documents

import (
	"sync"
	"testing"
)

// The papers show Vietnamese and the signs of numbers, and no pictures. Several may ask.
func TestPrints(t *testing.T) {
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for c, want := range map[rune]bool{'Ộ': true, 'đ': true, '№': true, '“': true, '\U0001F338': false, '漢': false} {
				if Prints(c) != want {
					t.Errorf("%c is printed: %v", c, !want)
				}
			}
		})
	}
	all.Wait()
}
