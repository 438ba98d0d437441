package widgets

import "image"

// FitWidth shows pages as wide as the view.
func (v *PageView) FitWidth() { v.zoom(fitWidth, v.factor, v.body.middle()) }

// FitPage shows a page as a whole.
func (v *PageView) FitPage() {
	page := v.page
	v.zoom(fitWhole, v.factor, v.body.middle())
	v.goTo(page)
}

// ZoomIn shows pages one step larger.
func (v *PageView) ZoomIn() { v.step(true, v.body.middle()) }

// ZoomOut shows pages one step smaller.
func (v *PageView) ZoomOut() { v.step(false, v.body.middle()) }

// step zooms around a point of the sight.
func (v *PageView) step(larger bool, around image.Point) {
	v.zoom(fitNot, zoomed(v.size(), larger), around)
}

// size is the size in which the page that is read shows; 1 is that of the paper.
func (v *PageView) size() float64 {
	if v.pages() == 0 {
		return v.factor
	}
	return v.sizeOf(v.pdf.Size(v.page + 1))
}

// sizeOf is the size in which a page of some millimetres shows.
func (v *PageView) sizeOf(width, height float64) float64 {
	if v.fit == fitNot {
		return v.factor
	}
	return v.body.sight().fit(v.fit, width, height)
}

// zoom shows pages in another size; what is at a point of the sight stays there.
func (v *PageView) zoom(fit fitting, factor float64, around image.Point) {
	at := v.plan.spotAt(v.body.window().Min.Add(around))
	v.fit, v.factor = fit, factor
	v.replan()
	v.body.moveTo(v.plan.point(at).Sub(around))
	v.follow()
}

// replan lays the pages out in the size in which they are to be shown.
func (v *PageView) replan() {
	v.plan = pagePlan{}
	v.body.measure()
	if v.pdf != nil {
		points := func(width, height float64) float64 { return v.sizeOf(width, height) * fullSize * v.body.pixels }
		v.plan = planPages(v.pdf, points, v.body.gap(), v.body.window().Dx())
	}
	v.body.laidOut(v.plan.size, v.pdf == nil)
}

// resized lays the pages out anew in a view of another size, a point of the paper at
// its top.
func (v *PageView) resized(at spot) {
	v.replan()
	v.body.moveTo(v.plan.point(at))
	v.arrange()
	v.bar.update()
}

// arrange shows what is in sight and has what is missing drawn.
func (v *PageView) arrange() {
	window := v.body.window()
	first, end := v.plan.seen(window)
	var sheets []sheet
	var seen, wishes []strip
	for page := first; page < end; page++ {
		s := sheet{page: page, at: v.plan.pages[page], ready: map[strip]*image.RGBA{}}
		for _, need := range v.needs(page, window) {
			seen = append(seen, need)
			wishes = append(wishes, v.take(&s, need)...)
		}
		sheets = append(sheets, s)
	}
	v.store.hold(seen)
	v.sheets.show(sheets)
	v.drawer.want(v.pdf, append(wishes, v.soon(window)...))
}

// needs are the strips of a page that are in sight.
func (v *PageView) needs(page int, window image.Rectangle) []strip {
	at := v.plan.pages[page]
	return stripsOf(v.document, page, at.Size(), window.Sub(at.Min))
}

// take puts a strip on its sheet, or what stands for it, and tells what is to be
// drawn.
func (v *PageView) take(s *sheet, need strip) (wishes []strip) {
	if img := v.store.get(need); img != nil {
		s.ready[need] = img
		return nil
	}
	for _, old := range v.store.older(need.page, need) {
		s.older = append(s.older, olderStrip{old, v.store.pictures[old]})
	}
	s.failed = s.failed || v.failed[need]
	if v.failed[need] {
		return nil
	}
	return []strip{need}
}

// soon are the strips that come into sight next, as far as they are missing and
// there is room for them.
func (v *PageView) soon(window image.Rectangle) (wishes []strip) {
	below := window.Add(image.Pt(0, window.Dy()))
	first, end := v.plan.seen(below)
	room := v.store.room()
	for page := first; page < min(end, first+2); page++ {
		for _, need := range v.needs(page, below) {
			if room -= need.bytes(); room < 0 {
				return wishes
			}
			if v.store.pictures[need] == nil && !v.failed[need] {
				wishes = append(wishes, need)
			}
		}
	}
	return wishes
}

// drawn takes a picture that was drawn.
func (v *PageView) drawn(of strip, img *image.RGBA, err error) {
	if of.document != v.document {
		return
	}
	if err == nil {
		v.store.put(of, img)
	} else {
		v.failed[of] = true
		if v.OnProblem != nil {
			v.OnProblem(err)
		}
	}
	v.arrange()
}
