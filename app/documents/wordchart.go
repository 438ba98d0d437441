package documents

import (
	"fmt"
	"slices"

	"thidua/app/docx"
	"thidua/data/vn"
)

// write sets a chart as tables without lines, whose bars are shaded fields.
func (c chart) write(m *manuscript) {
	caption := centredText([]string{c.title}, headLetters)
	caption.Before, caption.KeepNext = chartSpace+chartPad/mm, true
	m.add(caption, 1)
	m.addTable(c.wordLegend(m.room), chartGap/2/mm)
	m.addTable(c.wordBars(m.sheet), chartGap/mm)
	m.add(docx.Paragraph{Format: docx.Format{Exact: (chartPad - chartGap/2) / mm}, Blank: docx.Letters{Size: 1}}, 1)
}

// noText is what a field that is only shaded holds.
var noText = []docx.Paragraph{{Blank: docx.Letters{Size: 1}}}

var shades = [2]docx.Shade{docx.Hatched, docx.Grey}

func (c chart) wordLegend(room float64) docx.Table {
	side := (room-2*(swatch+swatchGap+nameRoom))/2 + nameRoom/4
	t := docx.Table{Widths: []float64{side, swatch, swatchGap + nameRoom, swatch, room - side - 2*swatch - swatchGap - nameRoom}, Side: swatchGap}
	row := docx.Row{KeepNext: true, Cells: []docx.Cell{{Paragraphs: noText}}}
	for i, name := range c.names {
		row.Cells = append(row.Cells, docx.Cell{Shade: shades[i], Paragraphs: noText}, docx.Cell{Paragraphs: []docx.Paragraph{cellText(span{name, cellLetters}, left)}})
	}
	t.Rows = []docx.Row{row}
	return t
}

// wordBars has two rows for each group and a column for each length of a bar: a bar
// covers those up to its own.
func (c chart) wordBars(s *sheet) docx.Table {
	label, scale := c.scale(s)
	lengths := c.lengths()
	t := docx.Table{Widths: []float64{label}, Side: padSide}
	last := 0
	for _, value := range lengths {
		t.Widths = append(t.Widths, float64(value-last)*scale)
		last = value
	}
	t.Widths = append(t.Widths, s.room-label-float64(last)*scale)
	for _, g := range c.groups {
		apart := docx.Cell{Span: len(t.Widths), Paragraphs: []docx.Paragraph{{Format: docx.Format{Exact: chartGap / mm}, Blank: docx.Letters{Size: 1}}}}
		t.Rows = append(append(t.Rows, g.wordRows(lengths)...), docx.Row{Cells: []docx.Cell{apart}})
	}
	holdRows(t.Rows, len(t.Rows))
	return t
}

// lengths are the numbers of a chart in rising order.
func (c chart) lengths() []int {
	var all []int
	for _, g := range c.groups {
		all = append(all, g.values[:]...)
	}
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(value int) bool { return value == 0 })
}

func (g chartGroup) wordRows(lengths []int) []docx.Row {
	name := docx.Cell{Begins: true, Middle: true, Paragraphs: []docx.Paragraph{cellText(span{vn.UpperFirst(g.label), cellLetters}, left)}}
	var rows []docx.Row
	for i, value := range g.values {
		row := docx.Row{Height: chartBar, Cells: []docx.Cell{name}}
		covers := 0
		for covers < len(lengths) && lengths[covers] <= value {
			covers++
		}
		if covers > 0 {
			row.Cells = append(row.Cells, docx.Cell{Span: covers, Shade: shades[i], Paragraphs: noText})
		}
		number := docx.Cell{Span: len(lengths) + 1 - covers, Middle: true, Paragraphs: []docx.Paragraph{cellText(span{fmt.Sprint(value), cellLetters}, left)}}
		rows = append(rows, docx.Row{Height: row.Height, Cells: append(row.Cells, number)})
		name = docx.Cell{Continues: true, Paragraphs: noText}
	}
	return rows
}
