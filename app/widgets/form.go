package widgets

import (
	"fyne.io/fyne/v2"

	"thidua/app/theme"
)

// formLayout puts objects into columns of equal width and gives each row the
// height of its highest object; stretch gives the others that height too.
type formLayout struct {
	columns int
	stretch bool
}

func (l *formLayout) rows(objects []fyne.CanvasObject) [][]fyne.CanvasObject {
	var rows [][]fyne.CanvasObject
	var row []fyne.CanvasObject
	for _, o := range objects {
		if !o.Visible() {
			continue
		}
		row = append(row, o)
		if len(row) == l.columns {
			rows, row = append(rows, row), nil
		}
	}
	if len(row) > 0 {
		rows = append(rows, row)
	}
	return rows
}

func (l *formLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var widest, height float32
	rows := l.rows(objects)
	for _, row := range rows {
		size := largest(row)
		widest, height = max(widest, size.Width), height+size.Height
	}
	columns := float32(l.columns)
	return fyne.NewSize(widest*columns+theme.Gap(4)*(columns-1), height+l.gap()*float32(max(len(rows)-1, 0)))
}

// gap is the room between rows: as between columns for tiles, less for fields.
func (l *formLayout) gap() float32 {
	if l.stretch {
		return theme.Gap(4)
	}
	return theme.Gap(3)
}

func largest(row []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range row {
		size = size.Max(o.MinSize())
	}
	return size
}

func (l *formLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	columns := float32(l.columns)
	width := (size.Width - theme.Gap(4)*(columns-1)) / columns
	var y float32
	for _, row := range l.rows(objects) {
		highest := largest(row).Height
		for i, o := range row {
			height := o.MinSize().Height
			if l.stretch {
				height = highest
			}
			o.Move(fyne.NewPos(float32(i)*(width+theme.Gap(4)), y))
			o.Resize(fyne.NewSize(width, height))
		}
		y += highest + l.gap()
	}
}
