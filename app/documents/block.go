package documents

// block is a piece of a paper as a plain value: what stands there, in what style,
// with what it stays. Whoever sets a paper reads its blocks: the PDF layout asks each
// for its strips, which is where everything is measured.
type block interface {
	strips(s *sheet) []strip
}

// part is a run of pages with page numbers of its own: the paper itself, an appendix.
type part struct {
	landscape bool
	blocks    []block
	foot      address // of the first page
}

// whole as a block's stay keeps all its lines with what follows.
const whole = 1 << 10

// holder is a block that the text in front of it does not leave: that many of the
// lines above, of whatever block, stand on one page with it.
type holder interface {
	block
	holds() int
}

// strips measures the blocks of a part.
func (s *sheet) strips(p part) []strip {
	s.room = inner(p.landscape)
	var out []strip
	for _, b := range p.blocks {
		if h, ok := b.(holder); ok {
			join(out, h.holds())
		}
		out = append(out, b.strips(s)...)
	}
	return out
}

// join keeps the last n strips with whatever follows them.
func join(strips []strip, n int) {
	for i := max(len(strips)-n, 0); i < len(strips); i++ {
		strips[i].keep = true
	}
}
