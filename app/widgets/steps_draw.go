package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"thidua/app/theme"
)

// CreateRenderer is Fyne's way to ask how the widget is drawn.
func (s *Steps) CreateRenderer() fyne.WidgetRenderer {
	r := &stepsRenderer{steps: s, ring: newRing()}
	r.dress()
	return r
}

// stepDrawing is what one step is drawn with; the line leads to the next.
type stepDrawing struct {
	line        *canvas.Rectangle
	circle, dot *canvas.Circle
	check       *canvas.Image
	label       *canvas.Text
}

type stepsRenderer struct {
	steps    *Steps
	ring     *canvas.Rectangle
	drawings []*stepDrawing
}

func (r *stepsRenderer) dress() {
	for len(r.drawings) < len(r.steps.steps) {
		r.drawings = append(r.drawings, &stepDrawing{
			line: canvas.NewRectangle(nil), circle: canvas.NewCircle(nil), dot: canvas.NewCircle(nil),
			check: newPicture(IconIn("check", fynetheme.ColorNameForegroundOnPrimary)), label: canvas.NewText("", nil),
		})
	}
	r.drawings = r.drawings[:len(r.steps.steps)]
	for i, step := range r.steps.steps {
		r.drawings[i].dress(step)
		show(r.drawings[i].line, i < len(r.steps.steps)-1)
	}
	dressRing(r.ring, r.steps.focused)
}

func (d *stepDrawing) dress(step Step) {
	primary, border := theme.Color(fynetheme.ColorNamePrimary), theme.Color(fynetheme.ColorNameInputBorder)
	d.circle.StrokeWidth = 2
	d.circle.FillColor, d.circle.StrokeColor, d.line.FillColor = color.Transparent, border, theme.Color(theme.ColorBorder)
	text := theme.ColorMuted
	switch step.State {
	case StepDone:
		d.circle.FillColor, d.circle.StrokeColor, d.line.FillColor = primary, primary, primary
		text = fynetheme.ColorNameForeground
	case StepCurrent:
		d.circle.StrokeColor, d.dot.FillColor = primary, primary
		text = theme.ColorBrandText
	}
	show(d.dot, step.State == StepCurrent)
	setPicture(d.check, IconIn("check", fynetheme.ColorNameForegroundOnPrimary))
	show(d.check, step.State == StepDone)
	d.label.Text, d.label.Color, d.label.TextSize = step.Label, theme.Color(text), theme.Size(theme.SizeCaption)
	d.label.TextStyle.Bold, d.label.Alignment = step.State == StepCurrent, fyne.TextAlignCenter
}

// circleSide is the diameter of a step's circle.
func circleSide() float32 { return theme.Gap(5.5) }

func (r *stepsRenderer) Layout(fyne.Size) {
	width := r.steps.stepWidth()
	for i, d := range r.drawings {
		d.place(float32(i)*width, width, r.steps.steps[i].Label)
	}
	r.ring.Move(fyne.NewPos(float32(r.steps.cursor)*width+ringRoom, 0))
	r.ring.Resize(fyne.NewSize(width-2*ringRoom, r.MinSize().Height))
}

func (d *stepDrawing) place(x, width float32, label string) {
	side, top := circleSide(), theme.Gap(1.5)
	middle := x + width/2
	d.circle.Move(fyne.NewPos(middle-side/2, top))
	d.circle.Resize(fyne.NewSquareSize(side))
	d.dot.Move(fyne.NewPos(middle-side/4, top+side/4))
	d.dot.Resize(fyne.NewSquareSize(side / 2))
	d.check.Move(fyne.NewPos(middle-side*0.34, top+side*0.16))
	d.check.Resize(fyne.NewSquareSize(side * 0.68))
	d.line.Move(fyne.NewPos(middle+side/2+theme.Gap(1), top+side/2-1))
	d.line.Resize(fyne.NewSize(max(width-side-theme.Gap(2), 0), 2))
	d.label.Text = cutText(label, width-theme.Gap(2), d.label.TextSize, d.label.TextStyle)
	d.label.Move(fyne.NewPos(x, top+side+theme.Gap(1)))
	d.label.Resize(fyne.NewSize(width, d.label.MinSize().Height))
}

func (r *stepsRenderer) MinSize() fyne.Size {
	text := fyne.MeasureText("Ệg", theme.Size(theme.SizeCaption), fyne.TextStyle{Bold: true})
	return fyne.NewSize(float32(len(r.steps.steps))*theme.Gap(20), circleSide()+text.Height+theme.Gap(4))
}

func (r *stepsRenderer) Refresh() {
	r.dress()
	r.Layout(r.steps.Size())
	canvas.Refresh(r.steps)
}

func (r *stepsRenderer) Objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{r.ring}
	for _, d := range r.drawings {
		all = append(all, d.line, d.circle, d.dot, d.check, d.label)
	}
	return all
}

func (r *stepsRenderer) Destroy() {}
