package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
)

// parcel is the zip file of a document while its parts are being written.
type parcel struct {
	doc   Document
	parts []part            // besides the fixed ones: headers and footers, in the order of their ids
	ids   map[string]string // of the parts, by their content
}

// part is a file of the parcel that the text refers to.
type part struct {
	name, kind string // "header1.xml", "header"
	content    []byte
}

func (p part) path() string { return "word/" + p.name }

// add notes a part and gives the id by which the text refers to it. Sections whose headers
// are alike share one.
func (p *parcel) add(kind string, content []byte) string {
	if id, ok := p.ids[string(content)]; ok {
		return id
	}
	n := len(p.parts) + 1
	p.parts = append(p.parts, part{fmt.Sprintf("%s%d.xml", kind, n), kind, content})
	p.ids[string(content)] = partID(n)
	return partID(n)
}

// partID is the id of a part, counted from 1; styles and settings come before them.
func partID(n int) string { return fmt.Sprintf("rId%d", n+2) }

// names are the namespaces that the parts with text use.
type names struct {
	W   string `xml:"xmlns:w,attr"`
	R   string `xml:"xmlns:r,attr"`
	V   string `xml:"xmlns:v,attr,omitempty"`
	O   string `xml:"xmlns:o,attr,omitempty"`
	W10 string `xml:"xmlns:w10,attr,omitempty"`
}

const (
	wordSpace  = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	linkSpace  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	partsSpace = "http://schemas.openxmlformats.org/package/2006/"
)

var textNames = names{W: wordSpace, R: linkSpace}

type documentNode struct {
	XMLName xml.Name `xml:"w:document"`
	names
	Body bodyNode `xml:"w:body"`
}

type bodyNode struct{ Content []any }

// body is the text itself; it notes the parts that it refers to.
func (p *parcel) body() ([]byte, error) {
	n := documentNode{names: textNames}
	for i, s := range p.doc.Sections {
		setup := s.element()
		if err := p.margins(s, setup); err != nil {
			return nil, err
		}
		n.Body.Content = append(n.Body.Content, s.nodes(setup, i == len(p.doc.Sections)-1, p.doc.Plain)...)
	}
	return marshal(n)
}

// margins writes the headers of a section and the foot of its first page.
func (p *parcel) margins(s Section, setup *section) error {
	for _, h := range []struct {
		kind   string
		header Header
	}{{"first", s.First}, {"default", s.Others}} {
		content, err := h.header.file(p.doc.Plain)
		if err != nil {
			return err
		}
		setup.Headers = append(setup.Headers, reference{h.kind, p.add("header", content)})
	}
	if len(s.Foot) == 0 {
		return nil
	}
	content, err := footer(s.Foot, p.doc.Plain)
	if err == nil {
		setup.Footers = []reference{{"first", p.add("footer", content)}}
	}
	return err
}

// marshal writes a part with its first line.
func marshal(v any) ([]byte, error) {
	text, err := xml.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("write docx: %w", err)
	}
	return append([]byte(declaration), text...), nil
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// zip puts all parts into a file, with the document's own time as theirs.
func (p *parcel) zip(body []byte) ([]byte, error) {
	styles, err := marshal(p.doc.styles())
	if err != nil {
		return nil, err
	}
	files := []struct {
		name    string
		content []byte
	}{
		{"[Content_Types].xml", p.types()}, {"_rels/.rels", []byte(packageLinks)},
		{"docProps/core.xml", p.doc.properties()}, {"docProps/app.xml", p.doc.program()},
		{"word/document.xml", body}, {"word/_rels/document.xml.rels", p.links()},
		{"word/styles.xml", styles}, {"word/settings.xml", p.doc.settings()},
	}
	for _, part := range p.parts {
		files = append(files, struct {
			name    string
			content []byte
		}{part.path(), part.content})
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range files {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: p.doc.On})
		if err == nil {
			_, err = w.Write(f.content)
		}
		if err != nil {
			return nil, fmt.Errorf("write docx: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("write docx: %w", err)
	}
	return out.Bytes(), nil
}
