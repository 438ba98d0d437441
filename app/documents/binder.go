package documents

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
)

// binder writes a file: a mould's beginning and certificates, a page each.
type binder struct {
	*mould
	w       io.Writer
	at      int
	offsets []int
	free    []int // numbers of objects that nothing has
	kids    []int
	err     error
}

// bindInto begins a file.
func (m *mould) bindInto(w io.Writer) *binder {
	b := &binder{mould: m, w: w, offsets: append([]int{}, m.offsets...), free: []int{objLetterPage, objLetters}}
	b.write(m.body)
	return b
}

func (b *binder) write(text []byte) {
	if b.err == nil {
		_, b.err = b.w.Write(text)
	}
	b.at += len(text)
}

// number gives an object its number, at the place that is written next.
func (b *binder) number() int {
	n := len(b.offsets)
	if len(b.free) > 0 {
		n, b.free = b.free[0], b.free[1:]
	} else {
		b.offsets = append(b.offsets, 0)
	}
	b.offsets[n] = b.at
	return n
}

// page adds a certificate; content is its own texts, squeezed.
func (b *binder) page(content []byte) error {
	n := b.number()
	b.write(appendStream(nil, n, content))
	kid := b.number()
	b.write(fmt.Appendf(nil, "%d 0 obj\n<</Type /Page\n/Parent %d 0 R\n/Contents [%d 0 R %d 0 R %d 0 R]>>\nendobj\n",
		kid, objPages, objBackground, objSame, n))
	b.kids = append(b.kids, kid)
	return b.err
}

// close ends the file: the page tree with the size of all pages, the table of
// objects.
func (b *binder) close(l canvas) error {
	b.offsets[objPages] = b.at
	pages := fmt.Appendf(nil, "%d 0 obj\n<</Type /Pages\n/Resources %d 0 R\n/MediaBox [0 0 %.2f %.2f]\n/Count %d\n/Kids [",
		objPages, objResources, l.size.Width/mm, l.size.Height/mm, len(b.kids))
	for _, kid := range b.kids {
		pages = fmt.Appendf(pages, "%d 0 R\n", kid)
	}
	b.write(append(pages, "]>>\nendobj\n"...))
	table := b.at
	end := fmt.Appendf(nil, "xref\n0 %d\n0000000000 65535 f \n", len(b.offsets))
	for _, at := range b.offsets[1:] {
		end = fmt.Appendf(end, "%010d 00000 n \n", at)
	}
	end = fmt.Appendf(end, "trailer\n<<\n/Size %d\n%s>>\nstartxref\n%d\n%%%%EOF\n", len(b.offsets), b.trailer, table)
	b.write(end)
	return b.err
}

// appendStream adds an object that is a squeezed stream.
func appendStream(out []byte, number int, squeezed []byte) []byte {
	out = fmt.Appendf(out, "%d 0 obj\n<</Filter /FlateDecode /Length %d>>\nstream\n", number, len(squeezed))
	out = append(out, squeezed...)
	return append(out, "\nendstream\nendobj\n"...)
}

// squeezer compresses one content after the other with the same working memory,
// which is most of what compressing a page costs otherwise.
type squeezer struct {
	w   *zlib.Writer
	out bytes.Buffer
}

// squeeze gives the compressed content in memory of its own.
func (s *squeezer) squeeze(content []byte) []byte {
	s.out.Reset()
	if s.w == nil {
		s.w = zlib.NewWriter(&s.out)
	} else {
		s.w.Reset(&s.out)
	}
	_, _ = s.w.Write(content) // memory takes everything
	_ = s.w.Close()
	return bytes.Clone(s.out.Bytes())
}
