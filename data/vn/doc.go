// Package vn holds what the house knows about Vietnamese writing: text in one
// form (NFC) and fit for paper, the key a search compares, lists by given name,
// dates, numbers and amounts as official papers write them, old encodings, and
// the Telex and VNI ways of typing.
//
// Everything is a pure function of its arguments; only NameOrder keeps working
// memory. Rules on form come from Decree 30/2020/NĐ-CP, appendices I to III
// (thể thức văn bản hành chính), where nothing else is named.
package vn
