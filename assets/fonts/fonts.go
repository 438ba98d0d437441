// Package fonts holds the typeface of all papers: Liberation Serif, which has
// the widths of Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I) and covers
// the whole of Vietnamese. Its licence lies beside it.
package fonts

import _ "embed" // the fonts are part of the program

// Regular is the upright face, a TrueType file.
//
//go:embed LiberationSerif-Regular.ttf
var Regular []byte

// Bold is the bold upright face, a TrueType file.
//
//go:embed LiberationSerif-Bold.ttf
var Bold []byte

// Italic is the italic face, a TrueType file.
//
//go:embed LiberationSerif-Italic.ttf
var Italic []byte

// BoldItalic is the bold italic face, a TrueType file.
//
//go:embed LiberationSerif-BoldItalic.ttf
var BoldItalic []byte
