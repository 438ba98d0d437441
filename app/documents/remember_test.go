package documents

import (
	"crypto/sha256"
	"os"
	"sync"
	"testing"

	"thidua/data"
)

// memory keeps what takes long to make for the other tests that look at the same.
type memory[K comparable, V any] struct {
	mutex sync.Mutex
	all   map[K]V
}

// of is what is kept under a key, made where it is not there yet.
func (m *memory[K, V]) of(key K, make func() V) V {
	m.mutex.Lock()
	v, ok := m.all[key]
	m.mutex.Unlock()
	if ok {
		return v
	}
	v = make() // a test that fails here leaves it to the next one
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.all == nil {
		m.all = map[K]V{}
	}
	m.all[key] = v
	return v
}

// reading is what is read back of a paper: its texts, and the lines and boxes of each page.
type reading struct {
	runs  []run
	pages []drawn
}

// placed words are those of a paper, with the sizes of its pages.
type placedWords struct {
	words []word
	sizes []pageSize
}

// What was read back of files, by the sums of their contents, and the papers that several
// tests look at, by their names.
var (
	readings  memory[[sha256.Size]byte, reading]
	wordsRead memory[[sha256.Size]byte, placedWords]
	textsRead memory[[sha256.Size]byte, string]
	rendered  memory[string, []byte]
)

// sumOf is the sum of a file's content.
func sumOf(t *testing.T, path string) [sha256.Size]byte {
	t.Helper()
	content, err := os.ReadFile(path)
	must(t, err)
	return sha256.Sum256(content)
}

// writeOnce is write for a paper that several tests look at: of a name there is one round.
func writeOnce(t *testing.T, name string, paper data.Paper, p data.Proceedings) string {
	t.Helper()
	return file(t, name, renderOnce(t, name, paper, p))
}

func renderOnce(t *testing.T, name string, paper data.Paper, p data.Proceedings) []byte {
	t.Helper()
	return rendered.of(name, func() []byte {
		pdf, _, err := Render(paper, p)
		must(t, err)
		return pdf
	})
}
