// Package archive writes and verifies the package of a phase: a bag by RFC 8493
// (BagIt 1.0) in a zip file. Every file stands in it with its SHA-512, so that
// anybody can prove in years to come, with common tools, that nothing was
// changed, lost or slipped in.
//
// The zip has one top folder (RFC 8493, section 4.1), and in it
//
//	luu-tru/bagit.txt              declaration
//	luu-tru/bag-info.txt           who, what, when, how many bytes and files
//	luu-tru/manifest-sha512.txt    digests of the payload; sha512sum -c reads it
//	luu-tru/tagmanifest-sha512.txt digests of the three files above
//	luu-tru/data/...               the payload
//
// Members are stored, not compressed, sorted, and dated by Info.Date: the same
// input gives the same bytes. Not covered by digests, and without meaning here,
// are fields of the zip format itself: times, attributes, versions, comments,
// and the local copies of names and sizes that lie before each member.
package archive

import (
	"io"
	"time"
)

// TopFolder is the single folder at the top of a written zip.
const TopFolder = "luu-tru"

const (
	payloadFolder = "data/"
	declarationAt = "bagit.txt"
	infoAt        = "bag-info.txt"
	declaration   = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
)

// Info is what bag-info.txt says about the package. Empty fields are left out.
type Info struct {
	Organization string    // Source-Organization: the office whose package it is
	Description  string    // External-Description
	Identifier   string    // External-Identifier
	Agent        string    // Bag-Software-Agent: program and version
	Date         time.Time // Bagging-Date, and the time of all members
}

// File is one file of the payload. The content is Data, or what Open gives; it
// is read twice, first for the digest, and must not change between.
type File struct {
	Path string // inside data/, with slashes: "ho-so/0001.json"
	Data []byte
	Open func() (io.ReadCloser, error)
}

// Report is what Verify found.
type Report struct {
	Files  int               // payload files found
	Bytes  int64             // their size together
	Info   map[string]string // bag-info.txt by label; repeated labels joined by line breaks
	Faults []Fault           // empty if the package is whole
}

// Fault is one thing that is wrong with a package.
type Fault struct {
	Path string // inside the bag; empty if it is about the whole
	What string // a Vietnamese sentence that names the file
}
