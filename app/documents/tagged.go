package documents

import (
	"crypto/sha256"
	"regexp"
	"strings"
)

// untagged begins the families of embedded typefaces. The PDF writer puts utf8 in front of
// it, which together leaves room for a tag.
const untagged = "xx+"

// families are the embedded typefaces as the PDF writer spells them and as they are called.
var families = map[string]string{"liberationserif": "LiberationSerif", "playfairdisplay": "PlayfairDisplay"}

var untaggedName = regexp.MustCompile(`utf8xx\+(liberationserif|playfairdisplay)[BI]*`)

// tagged names the typefaces of a file as PDF wants those that hold the letters in use
// alone: six capitals of their own and a plus in front (ISO 32000-1, 9.6.4). Programs that
// join files otherwise take one file's letters for all of the same name. The names are as
// long as before, so that nothing in the file moves.
func tagged(file []byte) []byte {
	sum := sha256.Sum256(file)
	return untaggedName.ReplaceAllFunc(file, func(name []byte) []byte {
		plain := strings.TrimPrefix(string(name), "utf8"+untagged)
		face := strings.TrimRight(plain, "BI")
		return []byte(tag(sum, plain) + "+" + families[face] + plain[len(face):])
	})
}

// tag is six capitals that say which file and which face of it.
func tag(file [sha256.Size]byte, face string) string {
	sum := sha256.Sum256(append(file[:], face...))
	var letters [6]byte
	for i := range letters {
		letters[i] = 'A' + sum[i]%26
	}
	return string(letters[:])
}
