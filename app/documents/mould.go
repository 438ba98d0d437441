package documents

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"

	"github.com/jung-kurt/gofpdf"

	"thidua/assets/fonts/display"
)

// mould is a file without its certificates: the fonts, the pictures, what all pages
// show. The PDF writer makes it once for a batch, as a paper of two pages: the first
// shows what all certificates show, the second names the letters that the batch
// needs of each font and is left out of the file.
type mould struct {
	body    []byte            // the file's beginning
	offsets []int             // of its objects by their numbers, 0 = not in it
	names   map[string]string // of the fonts, by the voices' keys
	trailer []byte
}

// Objects of the two pages in the order in which the PDF writer numbers them.
const (
	objPages      = 1
	objResources  = 2
	objPage       = 3 // free for other content
	objBackground = 4
	objLetterPage = 5 // free
	objLetters    = 6 // free
)

// objSame is the texts that all certificates share.
const objSame = objPage

// newMould finishes a paper of which the background was drawn on its only page.
func newMould(s *sheet, d design, v *voices, used letterSet) (*mould, error) {
	keys := slices.Sorted(maps.Keys(used))
	l := d.sheet()
	s.pdf.AddUTF8FontFromBytes(displayFamily, upright, display.Bold)
	s.pdf.AddPageFormat("P", gofpdf.SizeType{Wd: l.size.Width, Ht: l.size.Height})
	for _, key := range keys {
		for _, one := range v.all() {
			if one.key() == key {
				s.pdf.SetFont(one.family, one.style, letterSize)
				s.pdf.Text(0, 0, string(slices.Sorted(maps.Keys(used[key]))))
			}
		}
	}
	file, err := s.bytes()
	if err != nil {
		return nil, err
	}
	m := &mould{names: make(map[string]string)}
	if err := m.take(file, keys); err != nil {
		return nil, fmt.Errorf("certificate mould: %w", err)
	}
	sc := &script{voices: v, canvas: l, names: m.names}
	sc.begin()
	for _, im := range d.same() {
		sc.put(im)
	}
	var squeezer squeezer
	m.offsets[objSame] = len(m.body)
	m.body = appendStream(m.body, objSame, squeezer.squeeze(sc.out))
	return m, nil
}

// letterSize is the size of the letters on their page, by which they are told from
// what the PDF writer carries over from the page before; nobody sees it.
const letterSize = 7.13

var (
	crossPlace = regexp.MustCompile(`startxref\n(\d+)\n`)
	crossEntry = regexp.MustCompile(`(\d{10}) 00000 n `)
	fontName   = regexp.MustCompile(`/(F\S+) ` + regexp.QuoteMeta(strconv.FormatFloat(letterSize, 'f', 2, 64)) + ` Tf`)
	streamOf   = regexp.MustCompile(`(?s)stream\n(.*)\nendstream`)
)

// take keeps what the certificates need of the file.
func (m *mould) take(file []byte, keys []string) error {
	place := crossPlace.FindSubmatch(file)
	if place == nil {
		return fmt.Errorf("no cross-reference table")
	}
	end, _ := strconv.Atoi(string(place[1]))
	table, trailer, _ := bytes.Cut(file[end:], []byte("trailer\n<<\n"))
	m.trailer = regexp.MustCompile(`/Root.*\n/Info.*\n`).Find(trailer)
	starts := []int{0}
	for _, entry := range crossEntry.FindAllSubmatch(table, -1) {
		at, _ := strconv.Atoi(string(entry[1]))
		starts = append(starts, at)
	}
	if len(starts) <= objLetters || m.trailer == nil {
		return fmt.Errorf("%d objects", len(starts)-1)
	}
	m.copy(file, starts, end)
	return m.name(object(file, starts, end, objLetters), keys)
}

// copy keeps all objects but the page tree.
func (m *mould) copy(file []byte, starts []int, end int) {
	first := slices.Min(starts[1:])
	m.body = append(m.body, file[:first]...)
	m.offsets = make([]int, len(starts))
	for n := range starts {
		switch n {
		case 0, objPages, objPage, objLetterPage, objLetters:
			continue
		}
		m.offsets[n] = len(m.body)
		m.body = append(m.body, object(file, starts, end, n)...)
	}
}

// object is one object of a file, up to the next one.
func object(file []byte, starts []int, end, n int) []byte {
	for _, start := range starts[1:] {
		if start > starts[n] {
			end = min(end, start)
		}
	}
	return file[starts[n]:end]
}

// name finds the fonts' names in the order in which the letters' page uses them.
func (m *mould) name(letters []byte, keys []string) error {
	stream := streamOf.FindSubmatch(letters)
	if stream == nil {
		return fmt.Errorf("no letters")
	}
	unpacked, err := zlib.NewReader(bytes.NewReader(stream[1]))
	if err != nil {
		return err
	}
	content, err := io.ReadAll(unpacked)
	if err != nil {
		return err
	}
	found := fontName.FindAllSubmatch(content, -1)
	if len(found) != len(keys) {
		return fmt.Errorf("%d fonts for %d voices", len(found), len(keys))
	}
	for i, key := range keys {
		m.names[key] = string(found[i][1])
	}
	return nil
}
