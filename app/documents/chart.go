package documents

import (
	"fmt"

	"thidua/data/vn"
)

// chart compares two numbers of each group by bars that lie one below the other in a
// frame: hatched and grey, so that a printer without colours tells them apart.
type chart struct {
	title  string
	names  [2]string // what the two bars are
	groups []chartGroup
}

// chartGroup is a group with its two numbers.
type chartGroup struct {
	label  string
	values [2]int
}

// Measures of a chart in millimetres.
const (
	chartLabel  = 62.0 // width of the labels at most
	labelGap    = 2.0  // between a label and its bars
	chartNumber = 14.0 // room for a number behind its bar
	chartGap    = 3.0  // between groups
	chartSpace  = 8.0  // above the frame, in points
	chartPad    = 3.0  // inside the frame
	hatchGap    = 1.3
)

// chartBar is the height of a bar: that of the number behind it.
var chartBar = cellLetters.line()

// chartGrey is the shade of the second bar.
const chartGrey = 150

// strips make one strip of the whole chart.
func (c chart) strips(s *sheet) []strip {
	head := s.headLines(c.title, headLetters, s.room-2*chartPad)
	rows, height := c.rows(s), 2*chartPad+stack(head)+cellLetters.line()+chartGap
	for _, r := range rows {
		height += r.height + chartGap
	}
	return []strip{{space: chartSpace * mm, height: height, draw: func(s *sheet, x, y float64) {
		s.box(x, y, s.room, height, border)
		y += chartPad
		s.column(x+s.room/2, y, head, 0)
		y += stack(head) + chartGap/2
		c.legend(s, x, y)
		y += cellLetters.line() + chartGap
		for _, r := range rows {
			r.draw(s, x+chartPad, y)
			y += r.height + chartGap
		}
	}}}
}

// Measures of the legend in millimetres.
const (
	swatch    = 9.0
	swatchGap = 2.0  // from its name
	nameRoom  = 32.0 // of a name
)

// legend says which bar is which, in the middle.
func (c chart) legend(s *sheet, x, y float64) {
	x += (s.room-2*(swatch+swatchGap+nameRoom))/2 + nameRoom/4
	for i, name := range c.names {
		s.bar(i, x, y+0.4, swatch, cellLetters.line()-1.2)
		s.text(x+swatch+swatchGap, y+cellLetters.size*ascent*mm, name, cellLetters)
		x += swatch + swatchGap + nameRoom
	}
}

// rows measure the groups.
func (c chart) rows(s *sheet) []drawing {
	label, scale := c.scale(s)
	var all []drawing
	for _, g := range c.groups {
		all = append(all, g.drawing(s, label, scale))
	}
	return all
}

// scale is the width of the labels and what one of the numbers is in millimetres.
func (c chart) scale(s *sheet) (label, scale float64) {
	most := 1
	for _, g := range c.groups {
		most = max(most, g.values[0], g.values[1])
		label = max(label, s.ruler.width(vn.UpperFirst(g.label), cellLetters)+2*labelGap)
	}
	label = min(label, chartLabel)
	return label, (s.room - 2*chartPad - label - chartNumber) / float64(most)
}

// drawing is a group: its label, broken into lines, beside its two bars.
func (g chartGroup) drawing(s *sheet, label, scale float64) drawing {
	lines := s.fill(s.split([]span{{vn.UpperFirst(g.label), cellLetters}}), label-labelGap, label-labelGap)
	text := float64(len(lines)) * cellLetters.line()
	height := max(text, 2*chartBar)
	return drawing{height, func(s *sheet, x, y float64) {
		for i, r := range lines {
			s.row(x, y+(height-text)/2+float64(i)*cellLetters.line()+cellLetters.size*ascent*mm, label-labelGap, r, left)
		}
		top := y + (height-2*chartBar)/2
		s.line(x+label, top-1, x+label, top+2*chartBar+1, hair)
		for i, value := range g.values {
			width := float64(value) * scale
			s.bar(i, x+label, top+float64(i)*chartBar, width, chartBar)
			s.text(x+label+width+1.5, top+float64(i)*chartBar+chartBar/2+cellLetters.size*0.33*mm, fmt.Sprint(value), cellLetters)
		}
	}}
}

// bar draws the first or the second bar of a group.
func (s *sheet) bar(which int, x, y, width, height float64) {
	switch {
	case width <= 0:
		return
	case which == 0:
		s.hatch(x, y, width, height)
	default:
		s.pdf.SetFillColor(chartGrey, chartGrey, chartGrey)
		s.pdf.SetLineWidth(border)
		s.pdf.Rect(x, y, width, height, "FD")
		return
	}
	s.box(x, y, width, height, border)
}

// hatch fills a rectangle with lines that fall to the right.
func (s *sheet) hatch(x, y, width, height float64) {
	for at := hatchGap; at < width+height; at += hatchGap {
		fromX, fromY := x+at, y+height // on the foot, or on the right edge
		if at > width {
			fromX, fromY = x+width, y+height-(at-width)
		}
		toX, toY := x, y+height-at // on the left edge, or on the top
		if at > height {
			toX, toY = x+at-height, y
		}
		s.line(fromX, fromY, toX, toY, 0.12)
	}
}
