package archive_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"thidua/data"
	"thidua/data/archive"
)

var about = archive.Info{
	Organization: "Ủy ban nhân dân xã Ba Động",
	Description:  "Phong trào thi đua\nđợt 1",
	Agent:        "Thi Đua 1.0",
	Date:         time.Date(2026, 5, 19, 8, 30, 4, 0, time.UTC),
}

var content = map[string]string{
	"ho-so/0001.json":            `{"name":"Đinh Văn Ó"}`,
	"phiếu/Nguyễn Thị Ánh 1.txt": "đồng ý\n",
	"rong.txt":                   "",
	"100%.txt":                   "trăm phần trăm",
}

func payload() []archive.File {
	var files []archive.File
	for name, text := range content { // in any order
		files = append(files, archive.File{Path: name, Data: []byte(text)})
	}
	return files
}

func written(t testing.TB, files []archive.File) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := archive.Write(&b, about, files); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func saved(t testing.TB, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "luu-tru.zip")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// members gives the files of a zip by name, read without the package's help.
func members(t testing.TB, content []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		found[f.Name] = string(text)
	}
	return found
}

func pack(t testing.TB, members map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(members)) {
		w, err := z.Create(name) // compressed, unlike our own
		if err == nil {
			_, err = w.Write([]byte(members[name]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func unpack(t testing.TB, members map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range members {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestWriteGivesTheSameBytes(t *testing.T) {
	first := written(t, payload())
	for range 5 {
		if !bytes.Equal(first, written(t, payload())) {
			t.Fatal("the same files gave other bytes")
		}
	}
}

// The manifest is worked out here once more, as sha512sum -c would.
func TestManifestAgainstOwnDigests(t *testing.T) {
	found := members(t, written(t, payload()))
	for list, count := range map[string]int{"manifest-sha512.txt": 4, "tagmanifest-sha512.txt": 3} {
		lines := strings.Split(strings.TrimSuffix(found["luu-tru/"+list], "\n"), "\n")
		if len(lines) != count {
			t.Errorf("%s has %d lines", list, len(lines))
		}
		for _, l := range lines {
			sum, name, _ := strings.Cut(l, "  ")
			name = strings.ReplaceAll(name, "%25", "%")
			text, ok := found["luu-tru/"+name]
			own := sha512.Sum512([]byte(text))
			if !ok || hex.EncodeToString(own[:]) != sum {
				t.Errorf("%s: line %q", list, l)
			}
		}
	}
	expected := "Source-Organization: Ủy ban nhân dân xã Ba Động\nExternal-Description: Phong trào thi đua đợt 1\n" +
		"Bagging-Date: 2026-05-19\nPayload-Oxum: " + fmt.Sprintf("%d.4", total()) + "\nBag-Software-Agent: Thi Đua 1.0\n"
	if got := found["luu-tru/bag-info.txt"]; got != expected {
		t.Errorf("bag-info.txt:\n%s\nexpected\n%s", got, expected)
	}
	if got := found["luu-tru/bagit.txt"]; got != "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" {
		t.Errorf("bagit.txt: %q", got)
	}
}

func total() (n int) {
	for _, text := range content {
		n += len(text)
	}
	return n
}

func TestMembersCarryTheDate(t *testing.T) {
	b := written(t, payload())
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		if !f.Modified.Equal(about.Date) || f.NonUTF8 || f.Method != zip.Store {
			t.Errorf("%s: %v, method %d, not UTF-8 %t", f.Name, f.Modified, f.Method, f.NonUTF8)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	b := written(t, payload())
	inTop := members(t, b)
	atRoot := map[string]string{}
	for name, text := range inTop {
		atRoot[strings.TrimPrefix(name, "luu-tru/")] = text
	}
	for form, path := range map[string]string{
		"own zip": saved(t, b), "packed anew": saved(t, pack(t, inTop)), "at the zip's root": saved(t, pack(t, atRoot)),
		"unpacked": unpack(t, inTop), "unpacked at the root": unpack(t, atRoot),
	} {
		p, err := archive.Open(path)
		if err != nil {
			t.Errorf("%s: %v", form, err)
			continue
		}
		for name, text := range content {
			if got, err := fs.ReadFile(p.Files(), "data/"+name); err != nil || string(got) != text {
				t.Errorf("%s: %s: %q, %v", form, name, got, err)
			}
		}
		if p.Report.Files != 4 || p.Report.Bytes != int64(total()) || p.Report.Info["Bagging-Date"] != "2026-05-19" {
			t.Errorf("%s: report %+v", form, p.Report)
		}
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestNamesBecomeComposed(t *testing.T) {
	name := "Nguyễn Ánh.txt"
	b := written(t, []archive.File{{Path: norm.NFD.String(name), Data: []byte("x")}})
	if _, ok := members(t, b)["luu-tru/data/"+norm.NFC.String(name)]; !ok {
		t.Errorf("members: %v", members(t, b))
	}
	// A system that decomposes names on unpacking must not break the package.
	decomposed := map[string]string{}
	for member, text := range members(t, b) {
		decomposed[norm.NFD.String(member)] = text
	}
	if _, err := archive.Verify(unpack(t, decomposed)); err != nil {
		t.Error(err)
	}
}

func TestWriteRefusesBadNames(t *testing.T) {
	for _, name := range []string{
		"", "/a", "../a", "a/../b", "a//b", "a\\b", "C:/a", "a:b", "a\nb", "a\x00", "./a", "a/", "con", "x/NUL.txt", "a.", "a ", "\xff",
	} {
		err := archive.Write(io.Discard, about, []archive.File{{Path: name}})
		if p := (*data.Problem)(nil); !errors.As(err, &p) {
			t.Errorf("%q: %v", name, err)
		}
	}
	for _, pair := range [][2]string{{"a", "a"}, {"Ánh", "ánh"}, {norm.NFD.String("Ánh"), "Ánh"}} {
		if err := archive.Write(io.Discard, about, []archive.File{{Path: pair[0]}, {Path: pair[1]}}); err == nil {
			t.Errorf("%q was accepted", pair)
		}
	}
}

func TestWriteFileLeavesNoHalves(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "luu-tru.zip")
	if err := archive.WriteFile(path, about, payload()); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(path)
	reads := 0
	changing := archive.File{Path: "x", Open: func() (io.ReadCloser, error) {
		reads++
		return io.NopCloser(strings.NewReader(strings.Repeat("x", reads))), nil
	}}
	failing := archive.File{Path: "x", Open: func() (io.ReadCloser, error) { return nil, fs.ErrNotExist }}
	for name, f := range map[string]archive.File{"changing": changing, "failing": failing} {
		if err := archive.WriteFile(path, about, []archive.File{f}); err == nil {
			t.Errorf("a %s file was packed", name)
		}
	}
	after, _ := os.ReadFile(path)
	if entries, _ := os.ReadDir(dir); len(entries) != 1 || !bytes.Equal(before, after) {
		t.Errorf("left: %v; the package before is the same: %t", entries, bytes.Equal(before, after))
	}
}
