package docx

import (
	"encoding/xml"
	"fmt"
)

// Art is a line of large letters behind the text of a page, filled with one colour:
// what word processors call a watermark.
type Art struct {
	Text          string
	Font          string
	Bold          bool
	Colour        string
	X, Y          float64 // its middle, from the upper left corner of the page
	Width, Height float64 // of the letters, before it is turned
	Turn          float64 // clockwise, in degrees
}

type drawing struct {
	XMLName xml.Name `xml:"w:r"`
	Shapes  shapes   `xml:"w:pict"`
}

type shapes struct {
	Inner string `xml:",innerxml"`
}

// letterShape is the preset of plain letters in a frame, which the shapes refer to
// (ECMA-376 part 4, VML preset 136).
const letterShape = `<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">` +
	`<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>` +
	`<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>` +
	`<v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>` +
	`<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>` +
	`<v:textpath on="t" fitshape="t"/></v:shapetype>`

// drawings are the lines of one page, each a run of its own.
func drawings(all []Art) []any {
	var runs []any
	for i, a := range all {
		shape := a.shape(i + 1)
		if i == 0 {
			shape = letterShape + shape
		}
		runs = append(runs, drawing{Shapes: shapes{shape}})
	}
	return runs
}

// shape is the drawing of a line. Word knows its own watermarks, which a person can
// take off, by the beginning of the id.
func (a Art) shape(n int) string {
	weight := ""
	if a.Bold {
		weight = "font-weight:bold;"
	}
	return fmt.Sprintf(`<v:shape id="PowerPlusWaterMarkObject%d" o:spid="_x0000_s%d" type="#_x0000_t136" style="position:absolute;`+
		`margin-left:%s;margin-top:%s;width:%s;height:%s;rotation:%s;z-index:-%d;mso-position-horizontal-relative:page;mso-position-vertical-relative:page" `+
		`o:allowincell="f" fillcolor="#%s" stroked="f"><v:textpath style="font-family:&quot;%s&quot;;%sfont-size:1pt" string="%s"/></v:shape>`,
		n, 2048+n, length(a.X-a.Width/2), length(a.Y-a.Height/2), length(a.Width), length(a.Height), number(a.Turn), 251658240-n,
		a.Colour, escaped(a.Font), weight, escaped(a.Text))
}

// length is a length as the drawing format has it.
func length(mm float64) string { return fmt.Sprintf("%.1fpt", mm*72/25.4) }
