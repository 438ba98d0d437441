package docx

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"time"
)

const (
	wordType   = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	officeLink = linkSpace + "/"
)

// packageLinks says which part is the text and which its properties.
const packageLinks = declaration + `<Relationships xmlns="` + partsSpace + `relationships">` +
	`<Relationship Id="rId1" Type="` + officeLink + `officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="rId2" Type="` + partsSpace + `relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
	`<Relationship Id="rId3" Type="` + officeLink + `extended-properties" Target="docProps/app.xml"/></Relationships>`

// types says what kind each part is.
func (p *parcel) types() []byte {
	var b strings.Builder
	b.WriteString(declaration + `<Types xmlns="` + partsSpace + `content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>` +
		override("word/document.xml", wordType+"document.main") + override("word/styles.xml", wordType+"styles") + override("word/settings.xml", wordType+"settings") +
		override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties") +
		override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties"))
	for _, part := range p.parts {
		b.WriteString(override(part.path(), wordType+part.kind))
	}
	b.WriteString(`</Types>`)
	return []byte(b.String())
}

func override(path, kind string) string {
	return `<Override PartName="/` + path + `" ContentType="` + kind + `+xml"/>`
}

// links gives the ids by which the text refers to other parts.
func (p *parcel) links() []byte {
	var b strings.Builder
	b.WriteString(declaration + `<Relationships xmlns="` + partsSpace + `relationships">`)
	link := func(id, kind, name string) {
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%s" Target="%s"/>`, id, officeLink+kind, name)
	}
	link("rId1", "styles", "styles.xml")
	link("rId2", "settings", "settings.xml")
	for i, part := range p.parts {
		link(partID(i+1), part.kind, part.name)
	}
	b.WriteString(`</Relationships>`)
	return []byte(b.String())
}

// properties are what the file says of itself.
func (d Document) properties() []byte {
	day := d.On.UTC().Format(time.RFC3339)
	return []byte(declaration + `<cp:coreProperties xmlns:cp="` + partsSpace + `metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
		`xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		`<dc:title>` + escaped(d.Title) + `</dc:title><dc:creator>` + escaped(d.Author) + `</dc:creator>` +
		`<cp:lastModifiedBy>` + escaped(d.Author) + `</cp:lastModifiedBy>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">` + day + `</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">` + day + `</dcterms:modified>` +
		`<dc:language>` + d.Language + `</dc:language></cp:coreProperties>`)
}

func (d Document) program() []byte {
	return []byte(declaration + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>` +
		escaped(d.Author) + `</Application></Properties>`)
}

// settings ask for the rules of setting that Word has had since 2013: without them a
// table stands further left by the room in its cells.
func (d Document) settings() []byte {
	return []byte(declaration + `<w:settings xmlns:w="` + wordSpace + `"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>` +
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="` + d.Language + `"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`)
}

// escaped is a text as it stands inside markup.
func escaped(text string) string {
	var b bytes.Buffer
	xml.EscapeText(&b, []byte(text)) // a buffer takes everything
	return b.String()
}
