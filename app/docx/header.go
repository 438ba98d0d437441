package docx

import "encoding/xml"

type headerNode struct {
	XMLName xml.Name `xml:"w:hdr"`
	names
	Content []any
}

type footerNode struct {
	XMLName xml.Name `xml:"w:ftr"`
	names
	Content []any
}

// artNames are the namespaces of a header with drawings.
var artNames = names{W: wordSpace, R: linkSpace, V: "urn:schemas-microsoft-com:vml",
	O: "urn:schemas-microsoft-com:office:office", W10: "urn:schemas-microsoft-com:office:word"}

// file is a header as a part. A header without text has one empty paragraph, which
// the format wants and what is behind the page hangs on.
func (h Header) file(plain Letters) ([]byte, error) {
	n := headerNode{names: textNames}
	all := h.Paragraphs
	if len(all) == 0 {
		all = []Paragraph{end}
	}
	for i, p := range all {
		e := p.element(plain)
		if i == 0 && len(h.Behind) > 0 {
			n.names = artNames
			e.Content = append(drawings(h.Behind), e.Content...)
		}
		n.Content = append(n.Content, e)
	}
	return marshal(n)
}

func footer(paragraphs []Paragraph, plain Letters) ([]byte, error) {
	n := footerNode{names: textNames}
	for _, p := range paragraphs {
		n.Content = append(n.Content, p.element(plain))
	}
	return marshal(n)
}
