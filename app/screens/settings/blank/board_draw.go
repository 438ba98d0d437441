package blank

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/documents"
	"thidua/app/theme"
	"thidua/data"
)

// The colours on the sheet: it is paper, white in the dark too.
var (
	paperColor = color.NRGBA{R: 255, G: 255, B: 255, A: 255}
	frameColor = color.NRGBA{R: 0x6b, G: 0x7a, B: 0x90, A: 0xb0}
	tightColor = color.NRGBA{R: 0xb3, G: 0x20, B: 0x2d, A: 0xff}
)

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (b *board) CreateRenderer() fyne.WidgetRenderer {
	r := &boardRenderer{board: b}
	r.draw()
	return r
}

type boardRenderer struct {
	board   *board
	objects []fyne.CanvasObject
}

func (r *boardRenderer) Layout(fyne.Size) { r.draw() }

func (r *boardRenderer) MinSize() fyne.Size { return r.board.least() }

func (r *boardRenderer) Refresh() {
	r.draw()
	canvas.Refresh(r.board)
}

func (r *boardRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *boardRenderer) Destroy() {}

// draw makes all objects anew, the chosen field's last.
func (r *boardRenderer) draw() {
	b := r.board
	r.objects, b.tight = nil, map[int]bool{}
	form := b.editor.draft.Form
	r.sheet(form.Size)
	for i, f := range form.Fields {
		if !f.Off && i != b.editor.draft.Chosen {
			r.field(i, f)
		}
	}
	if b.guided {
		r.line(b.guide, form.Size)
	}
	if f, ok := b.editor.draft.Field(); ok && !f.Off {
		r.field(b.editor.draft.Chosen, f)
		r.handles(f)
	}
}

func (r *boardRenderer) sheet(size data.Size) {
	if r.board.scan == nil {
		r.rectangle(Room{Width: size.Width, Height: size.Height}, paperColor, theme.Color(theme.ColorBorder), 1)
		return
	}
	picture := canvas.NewImageFromImage(r.board.scan)
	picture.FillMode = canvas.ImageFillStretch
	r.place(picture, Room{Width: size.Width, Height: size.Height})
}

// rectangle draws a room.
func (r *boardRenderer) rectangle(room Room, fill, stroke color.Color, width float32) {
	area := canvas.NewRectangle(fill)
	area.StrokeColor, area.StrokeWidth = stroke, width
	r.place(area, room)
}

// place puts an object where its room lies on the screen.
func (r *boardRenderer) place(obj fyne.CanvasObject, room Room) {
	left, top := r.board.plane.Screen(room.Left, room.Top)
	obj.Move(fyne.NewPos(float32(left), float32(top)))
	obj.Resize(fyne.NewSize(float32(room.Width*r.board.plane.Scale), float32(room.Height*r.board.plane.Scale)))
	r.objects = append(r.objects, obj)
}

// line is the middle that a field snapped to.
func (r *boardRenderer) line(x float64, size data.Size) {
	line := canvas.NewRectangle(theme.Color(theme.ColorGold))
	left, top := r.board.plane.Screen(x, 0)
	line.Move(fyne.NewPos(float32(left)-0.5, float32(top)))
	line.Resize(fyne.NewSize(1, float32(size.Height*r.board.plane.Scale)))
	r.objects = append(r.objects, line)
}

// field draws a field's text and the frame of its room.
func (r *boardRenderer) field(i int, f data.BlankField) {
	if f.Key == data.CodeField {
		r.rectangle(RoomOf(f), color.NRGBA{A: 0x18}, none, 0)
	}
	if !r.text(f) {
		r.board.tight[i] = true
	}
	stroke, width := color.Color(frameColor), float32(1)
	if r.board.tight[i] {
		stroke = tightColor
	}
	if i == r.board.editor.draft.Chosen {
		stroke, width = theme.Color(fynetheme.ColorNamePrimary), 2
	}
	r.rectangle(RoomOf(f), none, stroke, width)
}

// text draws what stands in a field, as it will be printed; it reports whether that
// goes in.
func (r *boardRenderer) text(f data.BlankField) bool {
	text := r.board.texts[f.Key]
	if text == "" || r.board.setter == nil {
		return true
	}
	if f.Key == data.CodeField {
		f.Height, f.Size = f.Width, f.Width/4/millimetre // a word where the code will be
	}
	set, fits := r.board.setter.Set(f, text)
	for i, line := range set.Lines {
		r.letters(line, f, set, set.Top+(set.Rise+float64(i)*set.Lead)*set.Size*millimetre)
	}
	return fits
}

// letters draws a line with its baseline at a place.
func (r *boardRenderer) letters(text string, f data.BlankField, set documents.BlankSetting, baseline float64) {
	style := set.Style
	if set.Show {
		style = displayStyle
	}
	pixels, room := r.board.pixels(), RoomOf(f)
	size := math.Round(100*set.Size*millimetre*r.board.plane.Scale*pixels) / 100
	img := r.board.lettering.draw(lineOfText{text, style, size, Ink(f.Colour)})
	width, height := float64(img.Bounds().Dx())/pixels, float64(img.Bounds().Dy())/pixels
	left, top := r.board.plane.Screen(room.Left, baseline-above*set.Size*millimetre)
	spare := room.Width*r.board.plane.Scale - width
	switch f.Align {
	case data.Centred:
		left += spare / 2
	case data.Right:
		left += spare
	}
	picture := canvas.NewImageFromImage(img)
	picture.FillMode = canvas.ImageFillStretch
	picture.Move(fyne.NewPos(float32(left), float32(top)))
	picture.Resize(fyne.NewSize(float32(width), float32(height)))
	r.objects = append(r.objects, picture)
}

// handles are the places at which the chosen field's edges are taken hold of.
func (r *boardRenderer) handles(f data.BlankField) {
	const width, height = 6, 14
	room := RoomOf(f)
	for _, x := range []float64{room.Left, room.Right()} {
		left, top := r.board.plane.Screen(x, room.Top+room.Height/2)
		handle := canvas.NewRectangle(theme.Color(fynetheme.ColorNamePrimary))
		handle.CornerRadius = 2
		handle.Move(fyne.NewPos(float32(left)-width/2, float32(top)-height/2))
		handle.Resize(fyne.NewSize(width, height))
		r.objects = append(r.objects, handle)
	}
}
