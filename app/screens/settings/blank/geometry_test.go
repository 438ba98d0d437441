package blank

import (
	"math"
	"math/rand/v2"
	"testing"

	"thidua/data"
)

var a4 = data.Size{Width: 297, Height: 210}

// field is one in the middle of A4: from 108.5 to 188.5 across, from 50 to 60 down.
func field() data.BlankField {
	return data.BlankField{Key: data.RecipientField, X: 148.5, Y: 50, Width: 80, Height: 10, Size: 20}
}

func close(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestWhatLiesUnderTheMouse(t *testing.T) {
	small := data.BlankField{Key: data.PostField, X: 148.5, Y: 52, Width: 20, Height: 5}
	off := data.BlankField{Key: data.PlaceField, X: 20, Y: 20, Width: 20, Height: 5, Off: true}
	code := data.BlankField{Key: data.CodeField, X: 50, Y: 150, Width: 22, Height: 1}
	fields := []data.BlankField{field(), small, off, code}
	for _, c := range []struct {
		name   string
		chosen int
		x, y   float64
		field  int
		part   Part
	}{
		{"its middle", -1, 120, 55, 0, Body},
		{"its left edge", -1, 108, 55, 0, LeftEdge},
		{"its right edge", -1, 189, 59, 0, RightEdge},
		{"just inside the edge", -1, 109.4, 55, 0, LeftEdge},
		{"a smaller one upon it", -1, 148, 54, 1, Body},
		{"the chosen one below a smaller", 0, 148, 54, 0, Body},
		{"above it", -1, 148, 48, -1, Nothing},
		{"one that is off", -1, 20, 22, -1, Nothing},
		{"a code is as high as it is wide", -1, 50, 171, 3, Body},
		{"below the code", -1, 50, 174, -1, Nothing},
	} {
		if at, part := Hit(fields, c.chosen, c.x, c.y, 1); at != c.field || part != c.part {
			t.Errorf("%s: field %d, part %d, want %d, %d", c.name, at, part, c.field, c.part)
		}
	}
}

func TestAFieldMovesAsFarAsTheSheetGoes(t *testing.T) {
	for _, c := range []struct{ across, down, x, y float64 }{
		{10, -5, 158.5, 45}, {0.04, 0.06, 148.5, 50.1}, {500, 500, 257, 200}, {-500, -500, 40, 0},
	} {
		if f := Moved(field(), a4, c.across, c.down); !close(f.X, c.x) || !close(f.Y, c.y) || f.Width != 80 {
			t.Errorf("by %v, %v it comes to %v, %v, width %v", c.across, c.down, f.X, f.Y, f.Width)
		}
	}
}

func TestAnEdgeWidensAField(t *testing.T) {
	left := field()
	left.Align = data.Left
	for _, c := range []struct {
		name             string
		f                data.BlankField
		edge             Part
		across           float64
		x, width, edgeAt float64
	}{
		{"centred, right", field(), RightEdge, 10, 148.5, 100, 198.5},
		{"centred, left", field(), LeftEdge, 10, 148.5, 60, 118.5},
		{"centred, too far", field(), RightEdge, 500, 148.5, 297, 297},
		{"at the left, right edge", left, RightEdge, 10, 153.5, 90, 198.5},
		{"at the left, left edge", left, LeftEdge, -10, 143.5, 90, 98.5},
		{"at the left, too narrow", left, RightEdge, -500, 113.5, 10, 118.5},
		{"at the left, too far", left, LeftEdge, -500, 94.3, 188.5, 0},
	} {
		f := Widened(c.f, a4, c.edge, c.across)
		at := RoomOf(f).Right()
		if c.edge == LeftEdge {
			at = RoomOf(f).Left
		}
		if math.Abs(f.X-c.x) > 0.06 || !close(f.Width, c.width) || math.Abs(at-c.edgeAt) > 0.06 {
			t.Errorf("%s: middle %v, width %v, edge %v", c.name, f.X, f.Width, at)
		}
	}
}

func TestAFieldSnapsToAMiddle(t *testing.T) {
	form := data.BlankForm{Size: a4, Fields: []data.BlankField{field(), {Key: data.PlaceField, X: 210, Width: 60, Height: 8}, {Key: data.PostField, X: 250, Width: 60, Off: true}}}
	for _, c := range []struct {
		x, to float64
		snaps bool
	}{{147.9, 148.5, true}, {149.4, 148.5, true}, {150.1, 150.1, false}, {209.2, 210, true}, {249.8, 249.8, false}} {
		form.Fields[0].X = c.x
		f, line, ok := Snap(form, 0, 1)
		if ok != c.snaps || !close(f.X, c.to) || ok && !close(line, c.to) {
			t.Errorf("at %v: %v, line %v, %v", c.x, f.X, line, ok)
		}
	}
}

// Whatever is done to a field, it lies within its sheet and can be kept.
func TestNoFieldLeavesItsSheet(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		size := data.Size{Width: 100 + 500*random.Float64(), Height: 100 + 500*random.Float64()}
		form := data.NewBlankForm("Phôi", size)
		i := random.IntN(len(form.Fields))
		f := form.Fields[i]
		f.Align = []data.Align{data.Centred, data.Left, data.Right}[random.IntN(3)]
		for range 5 {
			f = Moved(f, size, 300*random.NormFloat64(), 300*random.NormFloat64())
			f = Widened(f, size, []Part{LeftEdge, RightEdge}[random.IntN(2)], 200*random.NormFloat64())
			r := RoomOf(f)
			if r.Left < -0.06 || r.Right() > size.Width+0.06 || r.Top < 0 || r.Foot() > size.Height+0.06 || f.Width < leastWidth {
				t.Fatalf("on %v the field %s lies at %+v", size, f.Key, r)
			}
		}
		form.Fields[i] = f
		if err := form.Check(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheSheetLiesInTheMiddleAndPointsGoBothWays(t *testing.T) {
	p := Fitted(a4, 614, 520, 10)
	if !close(p.Scale, 2) || !close(p.Left, 10) || !close(p.Top, 50) {
		t.Errorf("%+v", p)
	}
	left, top := p.Screen(100, 30)
	if x, y := p.Sheet(left, top); !close(left, 210) || !close(top, 110) || !close(x, 100) || !close(y, 30) {
		t.Errorf("(100, 30) is (%v, %v) and comes back as (%v, %v)", left, top, x, y)
	}
	if p := Scaled(a4, 4, 614, 520, 10); p.Left != 10 || p.Top != 10 {
		t.Errorf("a sheet larger than the room begins at %v, %v", p.Left, p.Top)
	}
}

func TestZoomGoesUpAndDownTheSameSteps(t *testing.T) {
	for _, c := range []struct {
		from float64
		up   bool
		want float64
	}{{1.9, true, 2}, {2, true, 2.8}, {2, false, 1.4}, {2.1, false, 2}, {11.2, true, 11.2}, {20, true, 20}, {1, false, 1}, {0.5, false, 0.5}} {
		if got := Zoomed(c.from, c.up); !close(got, c.want) {
			t.Errorf("from %v, up %v: %v, want %v", c.from, c.up, got, c.want)
		}
	}
}
