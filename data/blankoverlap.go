package data

import "fmt"

// BlankOverlap is two texts of a blank whose rooms lie on each other.
type BlankOverlap struct{ Over, Under BlankKey }

// String is the sentence that tells of it.
func (o BlankOverlap) String() string {
	return fmt.Sprintf("“%s” chồng lên “%s”", o.Over, o.Under)
}

// leastOverlap is by how much rooms may lie on each other in both directions without
// harm, in millimetres: the letters do not reach the edges of their rooms.
const leastOverlap = 1

// Overlaps are the pairs of texts, both printed, whose rooms lie on each other.
func (b BlankForm) Overlaps() []BlankOverlap {
	var list []BlankOverlap
	for i, over := range b.Fields {
		for _, under := range b.Fields[:i] {
			if !over.Off && !under.Off && over.liesOn(under) {
				list = append(list, BlankOverlap{over.Key, under.Key})
			}
		}
	}
	return list
}

// liesOn reports whether the rooms of two fields share more than their edges.
func (f BlankField) liesOn(g BlankField) bool {
	across := min(f.X+f.Width/2, g.X+g.Width/2) - max(f.X-f.Width/2, g.X-g.Width/2)
	down := min(f.Y+f.room(), g.Y+g.room()) - max(f.Y, g.Y)
	return across > leastOverlap && down > leastOverlap
}

// room is how high a field's room is; that of a code is a square.
func (f BlankField) room() float64 {
	if f.Key == CodeField {
		return f.Width
	}
	return f.Height
}
