// Package docx writes documents that a word processor opens and an office goes on
// editing: WordprocessingML in Office Open XML (ISO/IEC 29500). It knows paragraphs,
// tables and pages and nothing of what is written in them. The same document gives
// the same bytes.
//
// Widths and heights are millimetres; sizes of letters, distances between paragraphs
// and thicknesses of lines are points.
package docx
