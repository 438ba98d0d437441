package archive

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"fmt"
	"hash"
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// algorithm is what packages are written with.
const algorithm = "sha512"

// digests are the algorithms that prove something; RFC 8493 discourages MD5 and
// SHA-1, and a package with those alone is refused.
var digests = map[string]func() hash.Hash{"sha512": sha512.New, "sha256": sha256.New}

// manifest is a list of digests, payload or tag files.
type manifest struct {
	path      string // of the manifest itself
	algorithm string
	sums      map[string]string // NFC name -> digest in lower-case hex
	order     []string
}

// line gives a manifest's line for a file.
func line(sum, name string) string { return sum + "  " + encodeName.Replace(name) + "\n" }

var manifestLine = regexp.MustCompile(`^([0-9A-Fa-f]+)[ \t]+\*?(.+)$`)

// parseManifest reads a list; faults name the lines that can't be read.
func parseManifest(m *manifest, text string) []Fault {
	m.sums = map[string]string{}
	var faults []Fault
	for i, l := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if strings.TrimSpace(l) == "" {
			continue
		}
		if !m.add(l) {
			faults = append(faults, Fault{m.path, fmt.Sprintf("Dòng %d của tệp %s không đúng mẫu, lặp lại hoặc có đường dẫn không an toàn", i+1, m.path)})
		}
	}
	return faults
}

// add takes one line; false if it is malformed, unsafe or said before.
func (m *manifest) add(l string) bool {
	parts := manifestLine.FindStringSubmatch(l)
	if parts == nil {
		return false
	}
	name := norm.NFC.String(decodeName.Replace(strings.TrimPrefix(parts[2], "./")))
	sum, err := hex.DecodeString(parts[1])
	payload := strings.HasPrefix(name, payloadFolder)
	if err != nil || len(sum) != digests[m.algorithm]().Size() || !safeName(name) || payload == m.ofTags() {
		return false
	}
	if m.sums[name] != "" {
		return false
	}
	m.sums[name] = hex.EncodeToString(sum)
	m.order = append(m.order, name)
	return true
}

func (m *manifest) ofTags() bool { return strings.HasPrefix(m.path, "tag") }
