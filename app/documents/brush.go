package documents

import (
	"math"
	"strconv"

	"github.com/jung-kurt/gofpdf"
)

// spot is a point of a drawing.
type spot struct{ x, y float64 }

// pose places a drawing: x' = a·x + c·y + e, y' = b·x + d·y + f.
type pose struct{ a, b, c, d, e, f float64 }

// here leaves a drawing where it is.
var here = pose{a: 1, d: 1}

// of gives the point where p falls.
func (m pose) of(p spot) spot {
	return spot{m.a*p.x + m.c*p.y + m.e, m.b*p.x + m.d*p.y + m.f}
}

// then is n seen through m: what n places is placed by m after it.
func (m pose) then(n pose) pose {
	return pose{
		a: m.a*n.a + m.c*n.b, b: m.b*n.a + m.d*n.b,
		c: m.a*n.c + m.c*n.d, d: m.b*n.c + m.d*n.d,
		e: m.a*n.e + m.c*n.f + m.e, f: m.b*n.e + m.d*n.f + m.f,
	}
}

// moved, turned (clockwise on paper, in radians) and scaled are the poses that
// drawings are put together with.
func moved(x, y float64) pose   { return pose{a: 1, d: 1, e: x, f: y} }
func scaled(x, y float64) pose  { return pose{a: x, d: y} }
func turned(angle float64) pose { s, c := math.Sincos(angle); return pose{a: c, b: s, c: -s, d: c} }

// hue is a colour in red, green and blue, 0–255.
type hue struct{ r, g, b int }

// brush draws shapes on a page or template, seen through its pose.
type brush struct {
	pdf *gofpdf.Fpdf
	at  pose
}

// through gives the brush for a part of the drawing.
func (b brush) through(m pose) brush { return brush{b.pdf, b.at.then(m)} }

// stamp draws a part that occurs many times: its bytes are the same each time and
// only the matrix before them differs, so that the file stays small.
func (b brush) stamp(m pose, draw func(b brush)) {
	m = b.at.then(m)
	_, high := b.pdf.GetPageSize()
	k := b.pdf.GetConversionRatio()
	b.pdf.TransformBegin()
	b.pdf.Transform(gofpdf.TransformMatrix{A: m.a, B: -m.b, C: -m.c, D: m.d, E: k * (m.c*high + m.e), F: k * (high - m.d*high - m.f)})
	draw(brush{b.pdf, here})
	b.pdf.TransformEnd()
}

// fill and outline end a shape.
func (b brush) fill(c hue) {
	b.pdf.SetFillColor(c.r, c.g, c.b)
	b.pdf.DrawPath("f")
}

func (b brush) outline(c hue, thickness float64) {
	b.pen(c, thickness)
	b.pdf.DrawPath("D")
}

// paint fills a shape and draws its outline.
func (b brush) paint(inside, line hue, thickness float64) {
	b.pdf.SetFillColor(inside.r, inside.g, inside.b)
	b.pen(line, thickness)
	b.pdf.DrawPath("B")
}

// pen sets colour and thickness, which grows and shrinks with the drawing.
func (b brush) pen(c hue, thickness float64) {
	b.pdf.SetDrawColor(c.r, c.g, c.b)
	b.pdf.SetLineWidth(thickness * math.Sqrt(math.Abs(b.at.a*b.at.d-b.at.b*b.at.c)))
}

func (b brush) move(x, y float64) { b.path("m", spot{x, y}) }

func (b brush) line(x, y float64) { b.path("l", spot{x, y}) }

// bend goes on with a cubic curve by way of two control points.
func (b brush) bend(x1, y1, x2, y2, x, y float64) {
	b.path("c", spot{x1, y1}, spot{x2, y2}, spot{x, y})
}

// path goes on with a part of a shape, to the hundredth of a point, which is finer
// than any printer and keeps the file small.
func (b brush) path(operator string, points ...spot) {
	_, high := b.pdf.GetPageSize()
	var out []byte
	for _, p := range points {
		p = b.at.of(p)
		out = append(strconv.AppendFloat(out, p.x/mm, 'f', 2, 64), ' ')
		out = append(strconv.AppendFloat(out, (high-p.y)/mm, 'f', 2, 64), ' ')
	}
	b.pdf.RawWriteStr(string(append(out, operator...)))
}

func (b brush) close() { b.pdf.ClosePath() }

// polygon goes round points and closes.
func (b brush) polygon(points ...spot) {
	for i, p := range points {
		if i == 0 {
			b.move(p.x, p.y)
			continue
		}
		b.line(p.x, p.y)
	}
	b.close()
}

// box goes round a rectangle.
func (b brush) box(x, y, width, height float64) {
	b.polygon(spot{x, y}, spot{x + width, y}, spot{x + width, y + height}, spot{x, y + height})
}

// circle goes once round.
func (b brush) circle(x, y, radius float64) {
	b.move(x+radius, y)
	b.sweep(x, y, radius, 0, 2*math.Pi)
	b.close()
}

// arc begins a stroke along a circle; angles in radians, clockwise from the right.
func (b brush) arc(x, y, radius, from, to float64) {
	b.move(x+radius*math.Cos(from), y+radius*math.Sin(from))
	b.sweep(x, y, radius, from, to)
}

// sweep goes on along a circle in quarters, which cubic curves follow to within
// three parts in ten thousand of the radius.
func (b brush) sweep(x, y, radius, from, to float64) {
	n := int(math.Ceil(math.Abs(to-from)/(math.Pi/2) - 1e-9))
	step := (to - from) / float64(n)
	k := 4.0 / 3 * math.Tan(step/4) * radius
	for i := range n {
		s, c := math.Sincos(from + float64(i)*step)
		s2, c2 := math.Sincos(from + float64(i+1)*step)
		b.bend(x+radius*c-k*s, y+radius*s+k*c, x+radius*c2+k*s2, y+radius*s2-k*c2, x+radius*c2, y+radius*s2)
	}
}
