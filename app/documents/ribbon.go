package documents

import (
	"math"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// loops are the turns of the ribbon on the left that show behind the disc.
func (b brush) loops() {
	for _, at := range []spot{{38, 386}, {128, 672}} {
		b.circle(at.x, at.y, 32)
		b.paint(foldRed, flagGold, 5)
	}
}

// edge is the golden edge of the ribbon.
const edge = 5.5

// sash is the ribbon that crosses the rice on the left.
func (b brush) sash() {
	b.move(34, 350)
	b.bend(6, 362, 4, 402, 40, 420)
	b.bend(110, 448, 186, 486, 214, 592)
	b.bend(182, 548, 120, 522, 34, 500)
	b.bend(14, 486, 34, 470, 18, 440)
	b.bend(2, 410, 0, 366, 34, 350)
	b.close()
	b.paint(flagRed, flagGold, edge)
	b.move(34, 497)
	b.bend(24, 484, 30, 474, 28, 462)
	b.bend(90, 478, 160, 510, 205, 575)
	b.bend(165, 543, 120, 520, 34, 497)
	b.close()
	b.fill(foldRed)
}

// scroll is the left end of the banner, folded back over the rice.
func (b brush) scroll() {
	b.move(112, 642)
	b.bend(82, 668, 100, 712, 140, 700)
	b.bend(178, 690, 196, 648, 250, 652)
	b.bend(300, 660, 290, 700, 280, 730)
	b.line(262, 782)
	b.bend(216, 800, 196, 786, 184, 762)
	b.bend(172, 738, 150, 716, 132, 712)
	b.bend(84, 700, 80, 660, 112, 642)
	b.close()
	b.paint(flagRed, flagGold, edge)
	b.curl()
}

// curl is the underside of the scroll.
func (b brush) curl() {
	b.move(250, 653)
	b.bend(292, 658, 286, 704, 258, 700)
	b.bend(236, 692, 224, 682, 206, 694)
	b.bend(186, 712, 202, 742, 228, 734)
	b.bend(250, 728, 290, 715, 292, 690)
	b.bend(292, 670, 280, 656, 250, 653)
	b.close()
	b.paint(foldRed, flagGold, edge*0.8)
}

// The banner bends along circles around one point below the emblem.
var bannerCentre = spot{axis, 1222}

const (
	bannerTop    = 539.0
	bannerBottom = 425.0
	bannerHalf   = 0.452 // in radians
)

// banner is the middle of the ribbon, which carries the country's name.
func (b brush) banner() {
	left, right := -math.Pi/2-bannerHalf, -math.Pi/2+bannerHalf
	b.arc(bannerCentre.x, bannerCentre.y, bannerTop, left, right)
	foot := -math.Pi/2 + bannerHalf*0.97
	b.line(bannerCentre.x+bannerBottom*math.Cos(foot), bannerCentre.y+bannerBottom*math.Sin(foot))
	b.sweep(bannerCentre.x, bannerCentre.y, bannerBottom, foot, -math.Pi-foot)
	b.close()
	b.paint(flagRed, flagGold, edge)
}

// bannerText writes the country's name along the banner, in outlines, so that the
// emblem needs no font in the file.
func (b brush) bannerText() error {
	all, err := faces()
	if err != nil {
		return err
	}
	lines := []struct {
		text         string
		radius, size float64
	}{{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA", 494, 25.5}, {"VIỆT NAM", 443, 52}}
	for _, line := range lines {
		if err := b.bow(all[bold], line.text, line.radius, line.size); err != nil {
			return err
		}
	}
	return nil
}

// bow writes text with its baseline on a circle around the banner's centre.
func (b brush) bow(face *sfnt.Font, text string, radius, size float64) error {
	const em, spaced = 1000, 1.06
	var buffer sfnt.Buffer
	var total float64
	var advances []float64
	var letters []sfnt.GlyphIndex
	for _, c := range text {
		index, err := face.GlyphIndex(&buffer, c)
		if err != nil {
			return err
		}
		advance, err := face.GlyphAdvance(&buffer, index, fixed.I(em), font.HintingNone)
		if err != nil {
			return err
		}
		width := float64(advance) / 64 / em * size * spaced
		letters, advances, total = append(letters, index), append(advances, width), total+width
	}
	along := -total / 2
	for i, index := range letters {
		angle := (along + advances[i]/2) / radius
		place := moved(bannerCentre.x, bannerCentre.y).then(turned(angle)).then(moved(-advances[i]/2/spaced, -radius))
		if err := b.through(place.then(scaled(size/em, size/em))).letter(face, &buffer, index, em); err != nil {
			return err
		}
		along += advances[i]
	}
	return nil
}

// letter fills the outline of one letter, em units to its size.
func (b brush) letter(face *sfnt.Font, buffer *sfnt.Buffer, index sfnt.GlyphIndex, em int) error {
	segments, err := face.LoadGlyph(buffer, index, fixed.I(em), nil)
	if err != nil || len(segments) == 0 {
		return err
	}
	at := func(p fixed.Point26_6) spot { return spot{float64(p.X) / 64, float64(p.Y) / 64} }
	var from spot
	for _, s := range segments {
		p := at(s.Args[0])
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			b.move(p.x, p.y)
		case sfnt.SegmentOpLineTo:
			b.line(p.x, p.y)
		case sfnt.SegmentOpQuadTo:
			q := at(s.Args[1])
			b.bend(from.x+(p.x-from.x)*2/3, from.y+(p.y-from.y)*2/3, q.x+(p.x-q.x)*2/3, q.y+(p.y-q.y)*2/3, q.x, q.y)
			p = q
		case sfnt.SegmentOpCubeTo:
			q, r := at(s.Args[1]), at(s.Args[2])
			b.bend(p.x, p.y, q.x, q.y, r.x, r.y)
			p = r
		}
		from = p
	}
	b.fill(flagGold)
	return nil
}
