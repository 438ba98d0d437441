package widgets

import (
	"image"
	"slices"
)

// storeBytes is how much memory the pictures of pages may take.
const storeBytes = 32 << 20

// pageStore keeps the pictures that were drawn, the longest unused ones up to a
// limit.
type pageStore struct {
	limit    int
	bytes    int
	pictures map[strip]*image.RGBA
	used     []strip // the longest unused first
	held     map[strip]bool
}

func newPageStore(limit int) *pageStore {
	return &pageStore{limit: limit, pictures: map[strip]*image.RGBA{}}
}

// get gives a picture, or nil.
func (s *pageStore) get(of strip) *image.RGBA {
	img := s.pictures[of]
	if img != nil {
		s.touch(of)
	}
	return img
}

func (s *pageStore) touch(of strip) {
	s.used = append(slices.DeleteFunc(s.used, func(u strip) bool { return u == of }), of)
}

// hold sets which pictures are in sight and stay, whatever the limit: else one would
// drive out the other for ever.
func (s *pageStore) hold(seen []strip) {
	s.held = map[strip]bool{}
	for _, of := range seen {
		s.held[of] = true
	}
}

// room is how many bytes there are for pictures that are not in sight.
func (s *pageStore) room() int {
	room := s.limit
	for of := range s.held {
		room -= of.bytes()
	}
	return room
}

// put keeps a picture and lets those go that were not used for longest.
func (s *pageStore) put(of strip, img *image.RGBA) {
	s.drop(of)
	s.pictures[of] = img
	s.bytes += of.bytes()
	s.touch(of)
	for _, old := range slices.Clone(s.used) {
		if s.bytes <= s.limit {
			return
		}
		if !s.held[old] && old != of {
			s.drop(old)
		}
	}
}

func (s *pageStore) drop(of strip) {
	if s.pictures[of] != nil {
		s.bytes -= of.bytes()
		delete(s.pictures, of)
		s.used = slices.DeleteFunc(s.used, func(u strip) bool { return u == of })
	}
}

// clear forgets all.
func (s *pageStore) clear() { *s = *newPageStore(s.limit) }

// older gives the pictures of a page in the size in which it was last seen, to be
// shown until it is drawn in another.
func (s *pageStore) older(page int, than strip) []strip {
	var strips []strip
	for _, u := range slices.Backward(s.used) {
		if u.page != page || u.document == than.document && u.whole == than.whole {
			continue
		}
		if len(strips) > 0 && (u.document != strips[0].document || u.whole != strips[0].whole) {
			continue
		}
		strips = append(strips, u)
	}
	return strips
}
