package docx

import "encoding/xml"

type stylesNode struct {
	XMLName  xml.Name `xml:"w:styles"`
	Space    string   `xml:"xmlns:w,attr"`
	Defaults defaults `xml:"w:docDefaults"`
	Styles   []styleNode
}

type defaults struct {
	Run       fontProps  `xml:"w:rPrDefault>w:rPr"`
	Paragraph plainProps `xml:"w:pPrDefault>w:pPr"`
}

type plainProps struct {
	Widows  onOff   `xml:"w:widowControl"`
	Spacing spacing `xml:"w:spacing"`
}

// fontProps are the letters of everything that says nothing else.
type fontProps struct {
	Fonts fonts `xml:"w:rFonts"`
	runProps
}

type fonts struct {
	ASCII    string `xml:"w:ascii,attr"`
	HighANSI string `xml:"w:hAnsi,attr"`
	EastAsia string `xml:"w:eastAsia,attr"`
	Complex  string `xml:"w:cs,attr"`
}

type styleNode struct {
	XMLName   xml.Name   `xml:"w:style"`
	Kind      string     `xml:"w:type,attr"`
	Default   string     `xml:"w:default,attr,omitempty"`
	ID        string     `xml:"w:styleId,attr"`
	Name      value      `xml:"w:name"`
	BasedOn   *value     `xml:"w:basedOn"`
	Gallery   *onOff     `xml:"w:qFormat"`
	Paragraph *paraProps `xml:"w:pPr"`
	Run       *runProps  `xml:"w:rPr"`
}

func (d Document) styles() stylesNode {
	n := stylesNode{Space: wordSpace, Styles: []styleNode{{Kind: "paragraph", Default: "1", ID: "Normal", Name: value{"Normal"}, Gallery: &onOff{}}}}
	n.Defaults.Run = fontProps{fonts{d.Font, d.Font, d.Font, d.Font}, *d.Plain.props(Letters{})}
	n.Defaults.Run.Language = &lang{d.Language, d.Language, "ar-SA"}
	n.Defaults.Paragraph.Spacing = spacing{"0", "0", "240", "auto"}
	for _, s := range d.Styles {
		p := s.Format.props(Format{})
		n.Styles = append(n.Styles, styleNode{Kind: "paragraph", ID: s.ID, Name: value{s.Name}, BasedOn: &value{"Normal"}, Gallery: &onOff{},
			Paragraph: &p, Run: s.Letters.props(d.Plain)})
	}
	return n
}
