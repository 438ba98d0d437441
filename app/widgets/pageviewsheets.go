package widgets

import (
	"fmt"
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"thidua/app/theme"
)

// sheet is a page in sight, with the pictures that there are of it.
type sheet struct {
	page   int
	at     image.Rectangle
	ready  map[strip]*image.RGBA
	older  []olderStrip // shown under what is missing
	failed bool
}

// olderStrip is a picture of the page as it was last shown.
type olderStrip struct {
	strip
	img *image.RGBA
}

// waitingColor is the colour of the word on a sheet without picture yet: paper is
// white in the dark theme too.
var waitingColor = color.NRGBA{R: 0x8a, G: 0x86, B: 0x80, A: 0xff}

// pageSheets draws the pages in sight, each at its place among all of them.
type pageSheets struct {
	widget.BaseWidget
	size     image.Point
	pixels   float64
	pictures map[strip]*canvas.Image // what is drawn now
	spare    map[strip]*canvas.Image // what was drawn before, while show is at work
	objects  []fyne.CanvasObject
}

func newPageSheets() *pageSheets {
	s := &pageSheets{pixels: 1, pictures: map[strip]*canvas.Image{}}
	s.ExtendBaseWidget(s)
	return s
}

// setSize takes the size of all pages together, and the points of a unit.
func (s *pageSheets) setSize(size image.Point, pixels float64) { s.size, s.pixels = size, pixels }

// show draws sheets in place of those before.
func (s *pageSheets) show(sheets []sheet) {
	s.spare, s.pictures, s.objects = s.pictures, map[strip]*canvas.Image{}, nil
	for _, sh := range sheets {
		s.keep(sh)
	}
	for _, sh := range sheets {
		s.addPaper(sh)
		for _, old := range sh.older {
			s.addPicture(old.strip, old.img, sh.at)
		}
		for of, img := range sh.ready {
			s.addPicture(of, img, sh.at)
		}
	}
	s.spare = nil
	s.Refresh()
}

// keep takes over what was drawn before and is again.
func (s *pageSheets) keep(sh sheet) {
	take := func(of strip, img *image.RGBA) {
		if picture := s.spare[of]; picture != nil && picture.Image == img {
			s.pictures[of] = picture
			delete(s.spare, of)
		}
	}
	for _, old := range sh.older {
		take(old.strip, old.img)
	}
	for of, img := range sh.ready {
		take(of, img)
	}
}

// addPaper draws the empty page, with its number until there is a picture.
func (s *pageSheets) addPaper(sh sheet) {
	border := canvas.NewRectangle(theme.Color(fynetheme.ColorNameInputBorder))
	s.place(border, sh.at)
	border.Move(border.Position().SubtractXY(1, 1))
	border.Resize(border.Size().AddWidthHeight(2, 2))
	paper := canvas.NewRectangle(color.White)
	s.place(paper, sh.at)
	s.objects = append(s.objects, border, paper)
	if len(sh.older) > 0 || len(sh.ready) > 0 {
		return
	}
	word := canvas.NewText(fmt.Sprintf("Trang %d", sh.page+1), waitingColor)
	if sh.failed {
		word.Text = fmt.Sprintf("Không vẽ được trang %d", sh.page+1)
	}
	word.TextSize, word.Alignment = theme.Size(theme.SizeCaption), fyne.TextAlignCenter
	s.place(word, sh.at)
	s.objects = append(s.objects, word)
}

// addPicture draws a picture, stretched where it was made for another size.
func (s *pageSheets) addPicture(of strip, img *image.RGBA, at image.Rectangle) {
	picture := s.pictures[of]
	if picture == nil {
		picture = s.vacant()
		picture.Image = img
		picture.Refresh()
		s.pictures[of] = picture
	}
	s.place(picture, stretched(of, at))
	s.objects = append(s.objects, picture)
}

// vacant is an object for a picture, one that has served if there is one: what the
// screen keeps of it is given back at once.
func (s *pageSheets) vacant() *canvas.Image {
	for of, picture := range s.spare {
		delete(s.spare, of)
		return picture
	}
	picture := canvas.NewImageFromImage(nil)
	picture.ScaleMode = canvas.ImageScaleFastest // it fits, or is on its way out
	return picture
}

// stretched is where a picture lies on a page of perhaps another size.
func stretched(of strip, at image.Rectangle) image.Rectangle {
	scale := func(p image.Point) image.Point {
		return image.Pt(p.X*at.Dx()/of.whole.X, p.Y*at.Dy()/of.whole.Y)
	}
	return image.Rectangle{Min: scale(of.part.Min), Max: scale(of.part.Max)}.Add(at.Min)
}

func (s *pageSheets) place(obj fyne.CanvasObject, at image.Rectangle) {
	units := func(points int) float32 { return float32(float64(points) / s.pixels) }
	obj.Move(fyne.NewPos(units(at.Min.X), units(at.Min.Y)))
	obj.Resize(fyne.NewSize(units(at.Dx()), units(at.Dy())))
}

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (s *pageSheets) CreateRenderer() fyne.WidgetRenderer { return &pageSheetsRenderer{s} }

type pageSheetsRenderer struct{ sheets *pageSheets }

func (r *pageSheetsRenderer) Layout(fyne.Size) {}

// MinSize is the room of all pages, so that they can be scrolled through.
func (r *pageSheetsRenderer) MinSize() fyne.Size {
	s := r.sheets
	return fyne.NewSize(float32(float64(s.size.X)/s.pixels), float32(float64(s.size.Y)/s.pixels))
}

func (r *pageSheetsRenderer) Refresh() { canvas.Refresh(r.sheets) }

func (r *pageSheetsRenderer) Objects() []fyne.CanvasObject { return r.sheets.objects }

func (r *pageSheetsRenderer) Destroy() {}
