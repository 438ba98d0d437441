package docx

import "time"

// Document is a text with its pages.
type Document struct {
	Title    string
	Author   string
	On       time.Time // when it says it was made
	Language string    // "vi-VN"
	Font     string    // of the whole document
	Plain    Letters   // of text without a style
	Styles   []*Style  // that its paragraphs use
	Sections []Section
}

// Section is a run of pages of one size with page numbers of their own.
type Section struct {
	Width, Height            float64
	Top, Bottom, Left, Right float64 // margins
	HeadAt, FootAt           float64 // of header and footer, from the edge of the page
	First, Others            Header  // above its first page, and above the others
	Foot                     []Paragraph
	Body                     []Block
}

// Header is what stands in the margin above a page.
type Header struct {
	Paragraphs []Paragraph
	Behind     []Art // behind the text of the page
}

// Block is a paragraph or a table.
type Block interface{ node(base Letters) any }

// Bytes is the document as a file.
func (d Document) Bytes() ([]byte, error) {
	p := &parcel{doc: d, ids: map[string]string{}}
	body, err := p.body()
	if err != nil {
		return nil, err
	}
	return p.zip(body)
}
