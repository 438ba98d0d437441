package archive

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// Tag files are read into memory; larger ones than this are no honest lists.
const maxTagSize = 64 << 20

// judge runs all checks. What follows from an unsafe name or an untrue size is
// not read at all.
func (b *bag) judge() Report {
	r := Report{}
	for name, m := range b.members {
		if strings.HasPrefix(name, payloadFolder) {
			r.Files++
			r.Bytes += m.size
		}
	}
	if len(b.faults) == 0 {
		b.checkDeclaration()
		r.Info = parseInfo(b.text(infoAt))
	}
	if len(b.faults) == 0 {
		b.checkPayload(r)
	}
	r.Faults = b.faults
	return r
}

// text reads a tag file; a fault is noted if it is missing or unreadable.
func (b *bag) text(name string) string {
	m, ok := b.members[name]
	if !ok {
		b.fault(name, "Thiếu tệp %s", name)
		return ""
	}
	if m.size > maxTagSize {
		b.fault(name, "Tệp %s lớn bất thường", name)
		return ""
	}
	var text bytes.Buffer
	if !b.copy(name, m, &text) {
		return ""
	}
	return text.String()
}

// copy reads a member to its end, which must be where the size says.
func (b *bag) copy(name string, m member, w io.Writer) bool {
	in, err := m.open()
	if err != nil {
		b.fault(name, "Không đọc được tệp %s", name)
		return false
	}
	defer in.Close()
	n, err := io.Copy(w, io.LimitReader(in, m.size+1))
	if err != nil || n != m.size {
		b.fault(name, "Tệp %s đã bị thay đổi", name)
		return false
	}
	return true
}

var declarationForm = regexp.MustCompile(`^BagIt-Version: (1\.0|0\.97)\r?\nTag-File-Character-Encoding: UTF-8(\r?\n)?$`)

func (b *bag) checkDeclaration() {
	text := b.text(declarationAt)
	if len(b.faults) == 0 && !declarationForm.MatchString(text) {
		b.fault(declarationAt, "Tệp %s không phải là lời khai của một gói lưu trữ", declarationAt)
	}
	if _, ok := b.members["fetch.txt"]; ok {
		b.fault("fetch.txt", "Gói dẫn đến tệp nằm ở nơi khác (fetch.txt), không kiểm tra được")
	}
}

// oxumSlack is how many bytes more than Payload-Oxum says are still read, to
// name the files that grew.
const oxumSlack = 64 << 20

// checkPayload compares the payload with Payload-Oxum and the digests. The
// digests' faults come first, since they name files. A payload far beyond what
// the package says of itself may be a trap, and is not read.
func (b *bag) checkPayload(r Report) {
	said, found := r.Info[oxumLabel], fmt.Sprintf("%d.%d", r.Bytes, r.Files)
	var octets int64
	_, _ = fmt.Sscanf(said, "%d.", &octets) // what can't be read counts as 0
	lists := b.checkLists()
	if r.Bytes-octets <= oxumSlack {
		b.checkDigests(lists)
	}
	if said != found {
		b.fault("", "Gói khai dung lượng và số tệp là %q nhưng có %q: có tệp bị thêm, bớt hoặc thay đổi", said, found)
	}
}

// checkDigests compares every file's content with the lists.
func (b *bag) checkDigests(lists []*manifest) {
	for _, name := range slices.Sorted(maps.Keys(b.members)) {
		b.checkFile(name, lists)
	}
}

// checkLists reads all manifests and compares the names in them with the files.
func (b *bag) checkLists() []*manifest {
	payload, tags := b.manifests("manifest-"), b.manifests("tagmanifest-")
	for _, m := range slices.Concat(payload, tags) {
		for _, name := range m.order {
			if _, ok := b.members[name]; !ok {
				b.fault(name, "Thiếu tệp %s", name)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(b.members)) {
		switch {
		case strings.HasPrefix(name, payloadFolder):
			b.mustList(payload, name)
		case name == declarationAt, name == infoAt, strings.HasPrefix(name, "manifest-"):
			b.mustList(tags, name)
		}
	}
	return slices.Concat(payload, tags)
}

func (b *bag) mustList(lists []*manifest, name string) {
	for _, m := range lists {
		if m.sums[name] == "" {
			b.fault(name, "Tệp %s không có trong danh mục %s", name, m.path)
		}
	}
}

// manifests reads the lists of one kind whose algorithm proves something.
func (b *bag) manifests(prefix string) []*manifest {
	var lists []*manifest
	for _, algorithm := range slices.Sorted(maps.Keys(digests)) {
		name := prefix + algorithm + ".txt"
		if _, ok := b.members[name]; !ok {
			continue
		}
		m := &manifest{path: name, algorithm: algorithm}
		b.faults = append(b.faults, parseManifest(m, b.text(name))...)
		lists = append(lists, m)
	}
	if len(lists) == 0 {
		b.fault(prefix+algorithm+".txt", "Thiếu danh mục %s%s.txt", prefix, algorithm)
	}
	return lists
}

// checkFile reads a file once for all lists that name it.
func (b *bag) checkFile(name string, lists []*manifest) {
	sums := map[*manifest]hash.Hash{}
	var to []io.Writer
	for _, m := range lists {
		if m.sums[name] != "" {
			sums[m] = digests[m.algorithm]()
			to = append(to, sums[m])
		}
	}
	if len(sums) == 0 || !b.copy(name, b.members[name], io.MultiWriter(to...)) {
		return
	}
	for m, sum := range sums {
		found := hex.EncodeToString(sum.Sum(nil))
		if found != m.sums[name] {
			b.fault(name, "Tệp %s đã bị thay đổi", name)
			return
		}
	}
}
