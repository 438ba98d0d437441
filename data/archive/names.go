package archive

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// deviceNames can't be names of files on Windows, with any extension.
const deviceNames = " con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 "

// safeName tells whether a slash path stays inside the folder it is unpacked to
// and can be a file on every desktop system.
func safeName(name string) bool {
	if name == "" || len(name) > 1024 || !utf8.ValidString(name) || path.IsAbs(name) || path.Clean(name) != name {
		return false
	}
	if strings.ContainsAny(name, `\:*?"<>|`) || strings.ContainsFunc(name, unicode.IsControl) {
		return false
	}
	for element := range strings.SplitSeq(name, "/") {
		stem, _, _ := strings.Cut(strings.ToLower(element), ".")
		if strings.Contains(deviceNames, " "+stem+" ") || strings.HasSuffix(element, ".") || strings.HasSuffix(element, " ") {
			return false // this takes ".." and "." too
		}
	}
	return true
}

// sameFile gives what two names have in common that some system takes for the
// same file: they differ in case or in Unicode form only.
func sameFile(name string) string {
	return norm.NFC.String(cases.Fold().String(norm.NFC.String(name)))
}

// RFC 8493, section 2.1.3: line breaks and the percent sign are encoded in
// manifests, and nothing else is.
var (
	encodeName = strings.NewReplacer("%", "%25", "\n", "%0A", "\r", "%0D")
	decodeName = strings.NewReplacer("%25", "%", "%0A", "\n", "%0a", "\n", "%0D", "\r", "%0d", "\r")
)
